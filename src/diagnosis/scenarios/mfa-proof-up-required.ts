import { all, any, not, notKnownThat } from '../criteria';
import { theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeIsOneOf, errorCodeIsPresent } from '../criteria/code';
import { aFailedStrengthIs } from '../criteria/controls';
import {
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  someRequirementIsNamed,
  theMfaStateIs,
  theSignInIsFederated,
} from '../criteria/mfa';
import { conditionalAccessRefused, securityDefaultsAreListed } from '../criteria/policies';
import { theUserIsExternal } from '../criteria/subject';
import { links, roles } from '../reference/links';
import { SECURITY_DEFAULTS_PROVIDERS } from '../reference/requirement-providers';
import { scenario } from '../scenario';

const words = {
  headline: 'The user has to set up multifactor authentication before going on.',
  'headline conditional-access':
    'Conditional Access requires multifactor authentication, and the user has to set it up first.',
  'headline authentication-strength':
    'An authentication strength requires methods that the user has not registered.',
  'headline security-defaults': 'Security defaults ask the user to set up multifactor authentication.',
  'headline registration-policy':
    'The registration policy of ID Protection asks the user to set up multifactor authentication.',
  'headline registration-campaign':
    'The user was invited to set up Microsoft Authenticator and may postpone it.',
  'headline unsuited-credential':
    'The user has to set up multifactor authentication, and cannot with the credential that was used.',
  'headline registration-or-federated-claim':
    'The user has to set up multifactor authentication, or a federated provider sent no proof of it.',
  'headline per-user-mfa': 'Per-user multifactor authentication is on, and the user has to set it up first.',
  why: '{codeMeaning}',
  nothing: 'The user has no verification method registered.',
  strength: 'The methods of {user} do not meet {strength}; more have to be registered.',
  background: 'A client asked without the user, so the set-up page could not be shown.',
  federation: 'The event does not tell whether the user is federated, which decides what the code means.',
  reset: 'This code is also written for a password reset; the details of the event point to registration.',
  setUp: 'Finish the set-up when it is shown, or on the security info page.',
  browser: 'Sign in once in a browser, where the set-up page can be shown.',
  pass: 'If {user} has no method yet, issue a Temporary Access Pass.',
  another: 'Sign in with another credential, then finish the set-up.',
  optional: 'Set up Microsoft Authenticator, or postpone it.',
  methods: 'Check that the authentication methods policy lets {user} register a suitable method.',
  claim: 'If the user is federated, let the identity provider send the multifactor claim.',
};

const nothingRegistered = all(errorCodeIsOneOf(500121), theMfaStateIs('nothing registered'));
const strength = all(
  errorCodeIsPresent(),
  not(errorCodeIsOneOf(0)),
  conditionalAccessRefused(),
  aFailedStrengthIs('singleRegistrationRequired', 'multipleRegistrationsRequired'),
);

const campaign = errorCodeIsOneOf(50203);
const special = errorCodeIsOneOf(50203, 54010);
const mayBeFederated = all(
  errorCodeIsOneOf(50079),
  notKnownThat(theSignInIsFederated()),
  notKnownThat(not(theSignInIsFederated())),
);

export default scenario({
  id: 'mfa-proof-up-required',
  words,
  criteria: any(
    errorCodeIsOneOf(50072, 50203, 502031, 54010),
    // For a federated user 50079 can mean that the provider sent no multifactor claim.
    all(errorCodeIsOneOf(50079), notKnownThat(theSignInIsFederated())),
    all(errorCodeIsOneOf(50125), theMfaStateIs('registration', 'nothing registered')),
    nothingRegistered,
    strength,
  ),
  causes: {
    'registration-campaign': campaign,
    'unsuited-credential': errorCodeIsOneOf(54010),
    'registration-or-federated-claim': mayBeFederated,
    'authentication-strength': strength,
    'security-defaults': any(
      aRequirementComesFrom(...SECURITY_DEFAULTS_PROVIDERS),
      all(securityDefaultsAreListed(), not(someRequirementIsNamed())),
    ),
    'registration-policy': aRequirementComesFrom('mfaRegistrationRequiredByIdentityProtectionPolicy'),
    'conditional-access': conditionalAccessAskedForMfa(),
    'per-user-mfa': aRequirementComesFrom('user'),
  },
  tentative: ['registration-or-federated-claim'],
  verdict: { expected: campaign, else: 'needs action' },
  assessment: [
    { say: 'nothing', because: theMfaStateIs('nothing registered') },
    { say: 'strength', because: strength, for: ['authentication-strength'] },
    {
      say: 'reset',
      because: all(errorCodeIsOneOf(50125), theMfaStateIs('registration', 'nothing registered')),
    },
    { say: 'background', because: all(errorCodeIsOneOf(50079), theRequestIsNonInteractive()) },
    { say: 'federation', because: mayBeFederated, for: ['registration-or-federated-claim'] },
  ],
  steps: [
    { for: ['registration-campaign'], actor: 'the user', say: 'optional', link: links.securityInfo },
    { for: ['unsuited-credential'], actor: 'the user', say: 'another', link: links.securityInfo },
    { when: not(special), actor: 'the user', say: 'setUp', link: links.securityInfo },
    { when: errorCodeIsOneOf(50079), actor: 'the user', say: 'browser', link: links.mfaSetUp },
    { for: ['registration-or-federated-claim'], actor: 'an administrator', say: 'claim' },
    {
      when: all(not(campaign), not(theUserIsExternal())),
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
