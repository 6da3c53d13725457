import { all, any, not, notKnownThat } from '../criteria';
import { theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { aFailedStrengthIs } from '../criteria/controls';
import {
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  theMfaStateIs,
  theSignInIsFederated,
} from '../criteria/mfa';
import { registrationIsDue } from '../criteria/mfa-endings';
import { mandatoryMfaIsNamed, securityDefaultsAsked } from '../criteria/mfa-sources';
import { conditionalAccessRefused } from '../criteria/policies';
import { theUserIsExternal } from '../criteria/subject';
import { links, roles } from '../reference/links';
import { REGISTRATION_PROVIDERS } from '../reference/requirement-providers';
import { scenario } from '../scenario';

const words = {
  headline: 'The user has to set up multifactor authentication before going on.',
  'headline registration-campaign': 'The user was invited to set up Authenticator and may postpone it.',
  'headline unsuited-credential': 'The credential that was used does not allow the set-up that is due.',
  'headline registration-or-federated-claim':
    'The user has to set up multifactor authentication, or a federated provider sent no proof of it.',
  'headline reset-or-registration': 'The user was sent to reset the password or to set up security info.',
  'headline authentication-strength': 'A strength requires methods that the user has not registered.',
  'headline registration-policy': 'The registration policy of ID Protection asks for the set-up.',
  'headline conditional-access':
    'Conditional Access requires multifactor authentication, and the user has to set it up first.',
  'headline per-user-mfa': 'Per-user multifactor authentication is on, and the user has to set it up first.',
  'headline mandatory-mfa':
    'Microsoft requires multifactor authentication for {app}, and the user has to set it up first.',
  why: '{codeMeaning}',
  nothing: 'The user has no verification method registered.',
  strength: 'The methods of {user} do not meet {strength}; more have to be registered.',
  background: 'A client asked without the user, so the set-up page could not be shown.',
  local: 'The event shows no federated provider, so that registration is meant.',
  federation: 'The event does not tell whether the user is federated, which decides what the code means.',
  reset: 'This code is also written for a password reset; the details of the event point to registration.',
  setUp: 'Finish the set-up when it is shown, or on the security info page.',
  step: 'Finish the page that is shown.',
  browser: 'Sign in once in a browser, where the set-up page can be shown.',
  another: 'Sign in with another credential, then finish the set-up.',
  optional: 'Set up Microsoft Authenticator, or postpone it.',
  claim: 'If the user is federated, let the identity provider send the multifactor claim.',
  pass: 'If {user} has no method yet, issue a Temporary Access Pass.',
  methods: 'Check that the authentication methods policy lets {user} register a suitable method.',
};

const campaign = errorCodeIsOneOf(50203);
const notFederated = notKnownThat(theSignInIsFederated());
const mayBeFederated = all(errorCodeIsOneOf(50079), notFederated, notKnownThat(not(theSignInIsFederated())));
const paused = errorCodeIsOneOf(50125);
const pointsToRegistration = any(registrationIsDue, aRequirementComesFrom(...REGISTRATION_PROVIDERS));
const strength = all(
  errorCodeIsOneOf(50072, 50074, 50076, 50079, 50125, 53003, 500121),
  conditionalAccessRefused(),
  aFailedStrengthIs('singleRegistrationRequired', 'multipleRegistrationsRequired'),
);

/**
 * The user has to register a method for multifactor authentication first, and the causes say who wants it.
 *
 * 50079 means for a federated user that the identity provider sent no proof of multifactor authentication; where the event
 * does not tell, both are said. 50125 is written for a password reset as well; the words of the event or a source for
 * registration decide, else both are said. 500121 counts where the log says that no method is registered. What security
 * defaults want is told by their own scenario. A success later in the same chain means that the set-up was finished.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 * https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting
 * https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strength-how-it-works
 */
export default scenario({
  id: 'mfa-proof-up-required',
  words,
  criteria: any(
    errorCodeIsOneOf(50203, 502031, 54010),
    all(
      any(
        errorCodeIsOneOf(50072, 50125),
        all(errorCodeIsOneOf(50079), notFederated),
        all(errorCodeIsOneOf(500121), theMfaStateIs('nothing registered')),
        strength,
      ),
      notKnownThat(securityDefaultsAsked),
    ),
  ),
  causes: {
    'registration-campaign': campaign,
    'unsuited-credential': errorCodeIsOneOf(54010),
    'registration-or-federated-claim': mayBeFederated,
    'authentication-strength': strength,
    'reset-or-registration': all(paused, notKnownThat(pointsToRegistration)),
    'registration-policy': aRequirementComesFrom('mfaRegistrationRequiredByIdentityProtectionPolicy'),
    'conditional-access': conditionalAccessAskedForMfa(),
    'per-user-mfa': aRequirementComesFrom('user'),
    'mandatory-mfa': mandatoryMfaIsNamed,
    'not-named': not(campaign),
  },
  tentative: ['registration-or-federated-claim', 'reset-or-registration', 'not-named'],
  verdict: { expected: campaign, else: 'needs action' },
  assessment: [
    { say: 'nothing', because: theMfaStateIs('nothing registered') },
    { say: 'strength', because: strength, for: ['authentication-strength'] },
    { say: 'reset', because: all(paused, pointsToRegistration) },
    { say: 'background', because: all(errorCodeIsOneOf(50079), theRequestIsNonInteractive()) },
    { say: 'local', because: all(errorCodeIsOneOf(50079), not(theSignInIsFederated())) },
    { say: 'federation', because: mayBeFederated, for: ['registration-or-federated-claim'] },
  ],
  steps: [
    { for: ['registration-campaign'], actor: 'the user', say: 'optional', link: links.registrationCampaign },
    { for: ['unsuited-credential'], actor: 'the user', say: 'another', link: links.securityInfo },
    { for: ['reset-or-registration'], actor: 'the user', say: 'step' },
    {
      when: not(any(campaign, errorCodeIsOneOf(54010), all(paused, notKnownThat(pointsToRegistration)))),
      actor: 'the user',
      say: 'setUp',
      link: links.securityInfo,
    },
    { when: errorCodeIsOneOf(50079), actor: 'the user', say: 'browser', link: links.mfaSetUp },
    { for: ['registration-or-federated-claim'], actor: 'an administrator', say: 'claim' },
    {
      when: not(any(campaign, theUserIsExternal())),
      actor: 'an administrator',
      say: 'pass',
      link: links.temporaryAccessPass,
      role: roles.authentication,
    },
    {
      when: not(campaign),
      actor: 'an administrator',
      say: 'methods',
      link: links.methodsPolicy,
      role: roles.authenticationPolicy,
    },
  ],
});
