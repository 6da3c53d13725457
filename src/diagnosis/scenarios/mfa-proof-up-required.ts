import { all, any, not } from '../criteria';
import { errorCodeIsOneOf } from '../criteria/code';
import { aFailedStrengthIs } from '../criteria/controls';
import {
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  theMfaStateIs,
  theSignInIsFederated,
} from '../criteria/mfa';
import { conditionalAccessRefused, securityDefaultsAreListed } from '../criteria/policies';
import { links, roles } from '../reference/links';
import { SECURITY_DEFAULTS_PROVIDERS } from '../reference/requirement-providers';
import { scenario } from '../scenario';

const words = {
  headline: 'The user has to set up multifactor authentication before going on.',
  'headline conditional-access':
    'Conditional Access needs multifactor authentication, and the user has to set it up first.',
  'headline authentication-strength':
    'An authentication strength needs methods that the user has not registered.',
  'headline security-defaults': 'Security defaults ask the user to set up multifactor authentication.',
  'headline registration-policy':
    'The registration policy of ID Protection asks the user to set up multifactor authentication.',
  'headline per-user-mfa': 'Per-user multifactor authentication is on, and the user has to set it up first.',
  why: '{codeMeaning}',
  nothing: 'The user has no verification method registered.',
  strength: 'The methods of {user} do not meet {strength}; more have to be registered.',
  background: 'A client asked without the user, so the set-up page could not be shown.',
  reset: 'This code is written for a password reset as well; the details of the event point to registration.',
  setUp: 'Finish the set-up when it is shown, or on the security info page.',
  browser: 'Sign in once in a browser, where the set-up page can be shown.',
  pass: 'For somebody without any method, issue a Temporary Access Pass.',
  methods: 'Check that the authentication methods policy allows {user} a method that will do.',
};

const nothingRegistered = all(errorCodeIsOneOf(500121), theMfaStateIs('nothing registered'));
const strength = all(
  not(errorCodeIsOneOf(0)),
  conditionalAccessRefused(),
  aFailedStrengthIs('singleRegistrationRequired', 'multipleRegistrationsRequired'),
);

export default scenario({
  id: 'mfa-proof-up-required',
  words,
  criteria: any(
    errorCodeIsOneOf(50072, 50203, 502031, 54010),
    // For a federated user 50079 can mean that the provider sent no multifactor claim.
    all(errorCodeIsOneOf(50079), not(theSignInIsFederated())),
    all(errorCodeIsOneOf(50125), theMfaStateIs('registration', 'nothing registered')),
    nothingRegistered,
    strength,
  ),
  causes: {
    'authentication-strength': strength,
    'security-defaults': any(
      aRequirementComesFrom(...SECURITY_DEFAULTS_PROVIDERS),
      securityDefaultsAreListed(),
    ),
    'registration-policy': aRequirementComesFrom('mfaRegistrationRequiredByIdentityProtectionPolicy'),
    'conditional-access': conditionalAccessAskedForMfa(),
    'per-user-mfa': aRequirementComesFrom('user'),
  },
  verdict: { else: 'needs action' },
  assessment: [
    { say: 'nothing', because: theMfaStateIs('nothing registered') },
    { say: 'strength', because: strength, for: ['authentication-strength'] },
    {
      say: 'reset',
      because: all(errorCodeIsOneOf(50125), theMfaStateIs('registration', 'nothing registered')),
    },
    { say: 'background', because: errorCodeIsOneOf(50079) },
  ],
  steps: [
    { actor: 'the user', say: 'setUp', link: links.securityInfo },
    { when: errorCodeIsOneOf(50079), actor: 'the user', say: 'browser', link: links.mfaSetUp },
    { actor: 'an administrator', say: 'pass', link: links.temporaryAccessPass, role: roles.authentication },
    {
      actor: 'an administrator',
      say: 'methods',
      link: links.methodsPolicy,
      role: roles.authenticationPolicy,
    },
  ],
});
