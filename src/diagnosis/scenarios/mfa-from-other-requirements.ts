import { all, any, notKnownThat } from '../criteria';
import {
  riskWasRemediatedByMfa,
  theAppIsOneOf,
  theRiskIsAtLeast,
  theSignInIsSince,
} from '../criteria/circumstances';
import { errorCodeIsOneOf } from '../criteria/code';
import {
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  mfaWasAsked,
  multifactorIsRequired,
  theMfaStateIs,
} from '../criteria/mfa';
import { policiesAreHidden, policiesAreListed, securityDefaultsAreListed } from '../criteria/policies';
import { MFA_CODES } from '../facts';
import { MANDATORY_MFA_APPS } from '../reference/apps';
import { links, roles } from '../reference/links';
import { RISK_PROVIDERS, SECURITY_DEFAULTS_PROVIDERS } from '../reference/requirement-providers';
import { scenario } from '../scenario';

const words = {
  headline: 'Multifactor authentication was asked for, and not by a Conditional Access policy.',
  'headline per-user-mfa': 'Per-user multifactor authentication asked for a second factor.',
  'headline security-defaults': 'Security defaults asked for multifactor authentication.',
  'headline registration-policy':
    'The registration policy of ID Protection asked for multifactor authentication.',
  'headline risk': 'A risk-based policy asked for multifactor authentication.',
  'headline request': 'The application asked for multifactor authentication in its request.',
  'headline resource': 'The resource asked for multifactor authentication.',
  'headline partner': 'The rule for partner administrators asked for multifactor authentication.',
  'headline cross-tenant': 'An outbound rule of the home tenant asked for multifactor authentication.',
  'headline set-up-flow': 'The set-up of security information asked for multifactor authentication.',
  'headline mandatory-mfa':
    "Microsoft's mandatory multifactor authentication for {app} asked for a second factor.",
  'headline mandatory-mfa-likely':
    "Multifactor authentication was asked for, probably by Microsoft's rule for {app}.",
  'headline unknown': 'Multifactor authentication was asked for; the event does not tell by whom.',
  why: 'The event names {requirementSource} as who asked.',
  'why security-defaults': 'The event shows security defaults as who asked.',
  'why mandatory-mfa-likely':
    'The event names no source. {app} is one of the applications for which Microsoft itself asks for it.',
  'why unknown': 'The event shows that multifactor authentication was asked for and names no source.',
  given: 'The requirement was met.',
  pending: 'It was not yet given when this event was written.',
  detail: 'The log says: {mfaDetail}.',
  risk: 'The sign-in was rated as {risk} risk.',
  cured: 'Passing multifactor authentication cured the risk.',
  hidden: 'The policies of this sign-in are not shown, so Conditional Access cannot be ruled out.',
  migrate:
    'Replace per-user multifactor authentication by a Conditional Access policy, then switch it off for {user}.',
  replace:
    'Nothing has to be done. With Microsoft Entra ID P1, Conditional Access can replace security defaults.',
  review: 'Review the risk of {user}.',
  register: 'Register a second factor for everybody who uses {app}, emergency access accounts included.',
  owner: 'Check which claim or authentication context {app} asks for.',
  home: "Ask the home tenant's administrator about its cross-tenant access settings.",
  finish: 'Answer the prompt, or finish the set-up.',
  report: 'Ask {user} whether the prompt was theirs. If not, reset the password and revoke the sessions.',
  later: 'Load the event again later, with a role that may read policies, and look for the source.',
};

const refusedStates = theMfaStateIs(
  'declined',
  'no response',
  'wrong code',
  'unreachable',
  'abandoned',
  'failed',
);

/** Microsoft began to ask in October 2024: https://learn.microsoft.com/entra/identity/authentication/concept-mandatory-multifactor-authentication */
const askedByMicrosoft = all(multifactorIsRequired(), policiesAreListed(), theSignInIsSince('2024-10-15'));

export default scenario({
  id: 'mfa-from-other-requirements',
  words,
  // Who may not see policies cannot rule Conditional Access out; the words say so.
  criteria: all(
    errorCodeIsOneOf(0, 50158, ...MFA_CODES),
    mfaWasAsked(),
    notKnownThat(conditionalAccessAskedForMfa()),
  ),
  causes: {
    'security-defaults': any(
      aRequirementComesFrom(...SECURITY_DEFAULTS_PROVIDERS),
      securityDefaultsAreListed(),
    ),
    'registration-policy': aRequirementComesFrom('mfaRegistrationRequiredByIdentityProtectionPolicy'),
    risk: aRequirementComesFrom(...RISK_PROVIDERS),
    'per-user-mfa': aRequirementComesFrom('user'),
    'mandatory-mfa': aRequirementComesFrom('scopeBasedAuthRequirementPolicy'),
    request: aRequirementComesFrom('request'),
    resource: aRequirementComesFrom('servicePrincipal'),
    partner: aRequirementComesFrom('enforcedForCspAdmins'),
    'cross-tenant': aRequirementComesFrom('crossTenantOutboundRule'),
    'set-up-flow': aRequirementComesFrom('proofUpCodeRequest'),
    'mandatory-mfa-likely': all(theAppIsOneOf(...MANDATORY_MFA_APPS), askedByMicrosoft),
    unknown: mfaWasAsked(),
  },
  tentative: ['unknown', 'mandatory-mfa-likely'],
  verdict: { 'needs action': any(refusedStates, theMfaStateIs('nothing registered')), else: 'expected' },
  assessment: [
    { say: 'hidden', because: all(mfaWasAsked(), policiesAreHidden()), for: ['unknown'] },
    { say: 'risk', because: theRiskIsAtLeast('low'), for: ['risk'] },
    { say: 'cured', because: riskWasRemediatedByMfa() },
    {
      say: 'given',
      because: theMfaStateIs('completed', 'satisfied by claim', 'satisfied by external provider'),
    },
    {
      say: 'detail',
      because: theMfaStateIs('declined', 'no response', 'wrong code', 'unreachable', 'skipped'),
    },
    { say: 'pending', because: theMfaStateIs('pending') },
  ],
  steps: [
    { when: theMfaStateIs('declined'), actor: 'an administrator', say: 'report', role: roles.authentication },
    {
      when: theMfaStateIs('pending', 'registration'),
      actor: 'the user',
      say: 'finish',
      link: links.mfaReports,
    },
    { when: refusedStates, actor: 'the user', say: 'finish', link: links.securityInfo },
    {
      for: ['per-user-mfa'],
      actor: 'an administrator',
      say: 'migrate',
      link: links.perUserMfa,
      role: roles.authenticationPolicy,
    },
    { for: ['security-defaults'], actor: 'nobody', say: 'replace', link: links.securityDefaults },
    {
      for: ['registration-policy', 'set-up-flow'],
      actor: 'the user',
      say: 'finish',
      link: links.securityInfo,
    },
    { for: ['risk'], actor: 'an administrator', say: 'review', link: links.remediateRisk, role: roles.risk },
    {
      for: ['mandatory-mfa', 'mandatory-mfa-likely', 'partner'],
      actor: 'an administrator',
      say: 'register',
      link: links.mandatoryMfa,
    },
    { for: ['request', 'resource'], actor: 'the application owner', say: 'owner' },
    { for: ['cross-tenant'], actor: 'an administrator', say: 'home', link: links.externalAccess },
    {
      for: ['unknown'],
      actor: 'an administrator',
      say: 'later',
      link: links.mfaReports,
      role: roles.readPolicies,
    },
  ],
});
