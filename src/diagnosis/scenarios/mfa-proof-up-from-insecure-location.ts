import { all, any, not } from '../criteria';
import { theAppIsOneOf } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { aFailedPolicyIncludesRule, aPolicyFailed } from '../criteria/policies';
import { riskIsHidden, theRiskIsAtLeast } from '../criteria/risk';
import { theUserIsExternal } from '../criteria/subject';
import { SECURITY_INFO_APPS } from '../reference/apps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'Security information could not be registered from here.',
  'headline risk':
    'The user has to set up multifactor authentication, and the set-up was refused because of risk.',
  'headline place-or-device': 'Security information could not be registered from this place or device.',
  why: '{codeMeaning}',
  'why place-or-device':
    'The policy for registering security information was not satisfied. The sign-in came from {place}.',
  risky: 'The sign-in was rated as {risk} risk.',
  hidden: 'The log hides the risk level; only the error code speaks of risk.',
  policies: 'Not satisfied: {failedPolicies}.',
  reportOnly: 'Report-only mode does not cover user actions, so such a policy cannot be tried out with it.',
  external: 'The user is external; a Temporary Access Pass does not work for guests.',
  known: 'Set up security information from a known device and a known network.',
  review: 'Review the risk of {user}. Confirm it, or dismiss it if it is false.',
  pass: 'Once you are sure who asks, issue a Temporary Access Pass, so that {user} can register a method.',
  ahead: 'Let people register before risk policies apply to them.',
  trusted: 'Set up security information from a network or device that the policy accepts.',
  place: 'Check that the named locations include the IPv6 addresses and VPN exits of your network.',
};

/** The user action stands among the include rules as `application: acr`. */
const refusedAtSetUp = all(
  errorCodeIsOneOf(53003),
  aFailedPolicyIncludesRule('application', 'acr'),
  theAppIsOneOf(...SECURITY_INFO_APPS),
);

const place = any(errorCodeIsOneOf(53010), refusedAtSetUp);

/**
 * The user wanted or had to register security information, and the registration itself was refused.
 *
 * 53004 names risk; its text in the log may as well be a plain request to register. 53010 is the code of a policy on the
 * user action. A plain block counts too where the policy applied to the user action on the page for security information:
 * the log shows that action as an authentication context among the include rules, which no public record confirms yet.
 * Report-only mode does not cover user actions, so nobody can have tried such a policy out in it.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 * https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-security-info-registration
 */
export default scenario({
  id: 'mfa-proof-up-from-insecure-location',
  words,
  criteria: any(errorCodeIsOneOf(53004, 53010), refusedAtSetUp),
  causes: { risk: errorCodeIsOneOf(53004), 'place-or-device': place },
  verdict: { 'needs action': errorCodeIsOneOf(53004), else: 'blocked as intended' },
  assessment: [
    { say: 'risky', because: theRiskIsAtLeast('low'), for: ['risk'] },
    { say: 'hidden', because: riskIsHidden(), for: ['risk'] },
    { say: 'policies', because: aPolicyFailed() },
    { say: 'reportOnly', because: place, for: ['place-or-device'] },
    { say: 'external', because: theUserIsExternal() },
  ],
  steps: [
    { for: ['risk'], actor: 'the user', say: 'known', link: links.securityInfo },
    { for: ['risk'], actor: 'an administrator', say: 'review', link: links.remediateRisk, role: roles.risk },
    { for: ['place-or-device'], actor: 'the user', say: 'trusted', link: links.securityInfo },
    {
      for: ['place-or-device'],
      actor: 'an administrator',
      say: 'place',
      link: links.securityInfoPolicy,
      role: roles.conditionalAccess,
    },
    {
      when: not(theUserIsExternal()),
      actor: 'an administrator',
      say: 'pass',
      link: links.temporaryAccessPass,
      role: roles.authentication,
    },
    { for: ['risk'], actor: 'an administrator', say: 'ahead', link: links.registrationPolicy },
  ],
});
