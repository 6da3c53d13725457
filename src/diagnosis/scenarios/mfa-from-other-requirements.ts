import { all, any, not, notKnownThat } from '../criteria';
import { theAppIsOneOf, theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import {
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  mfaWasAsked,
  multifactorIsRequired,
  someRequirementIsNamed,
  theLogSaysHowMfaEnded,
  theMfaStateIs,
} from '../criteria/mfa';
import {
  policiesAreHidden,
  policiesAreListed,
  policiesNeedPermission,
  securityDefaultsAreListed,
} from '../criteria/policies';
import { riskWasRemediatedByMfa, theRiskIsAtLeast } from '../criteria/risk';
import { theSignInIsSince } from '../criteria/subject';
import { MFA_CODES } from '../facts/mfa-demand';
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
  'headline other': 'Multifactor authentication was asked for by {requirementSource}.',
  'headline unknown': 'The event speaks of multifactor authentication and does not tell who asked for it.',
  why: 'The event names {requirementSource} as the source of the requirement.',
  'why security-defaults': 'The event shows that security defaults are on and names no other source.',
  'why mandatory-mfa-likely':
    'The event names no source. {app} is one of the applications for which Microsoft itself requires it.',
  'why unknown': 'The event names no source of the requirement.',
  given: 'The requirement was met.',
  pending: 'It was not yet given when this event was written.',
  detail: 'The log says: {mfaDetail}.',
  risk: 'The sign-in was rated as {risk} risk.',
  cured: 'Passing multifactor authentication cured the risk.',
  federated: 'The federated identity provider sent no proof of multifactor authentication.',
  background: 'A client asked for a token without the user, so no prompt could be shown.',
  code: '{codeMeaning}',
  hidden: 'The event does not list policies, so Conditional Access cannot be ruled out.',
  migrate: 'Move {user} from per-user multifactor authentication to a Conditional Access policy.',
  replace:
    'Nothing has to be done. With Microsoft Entra ID P1, Conditional Access can replace security defaults.',
  none: 'Nothing has to be done.',
  support: 'If it happens again, open a support request with the request ID and the time.',
  review: 'Review the risk of {user}.',
  register: 'Register a second factor for everybody who uses {app}, emergency access accounts included.',
  owner: 'Check which claim or authentication context {app} asks for.',
  home: "Ask the home tenant's administrator about its cross-tenant access settings.",
  finish: 'Answer the prompt, or finish the set-up.',
  signIn: 'Sign in to the app again, where a prompt can be shown.',
  retry: 'Try again, with another registered method if this one does not work.',
  claim:
    'Let the identity provider send the multifactor claim, or let Microsoft Entra ask for the second factor.',
  report: 'Ask {user} whether the prompt was theirs. If not, reset the password and revoke the sessions.',
  see: 'Open the event with a role that may read policies.',
  perUser: 'Check whether per-user multifactor authentication is on for {user}.',
};

const retryStates = theMfaStateIs(
  ...(['no response', 'wrong code', 'unreachable', 'abandoned', 'failed', 'service error'] as const),
);
const refusedStates = any(theMfaStateIs('declined', 'blocked user', 'missing federated claim'), retryStates);
const wordless = errorCodeIsOneOf(50086, 50087, 50088, 54008, 54009, 50158, 500881, 500882, 500883);
const pending = theMfaStateIs('pending', 'registration');

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
      all(securityDefaultsAreListed(), not(someRequirementIsNamed())),
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
    'mandatory-mfa-likely': all(
      theAppIsOneOf(...MANDATORY_MFA_APPS),
      askedByMicrosoft,
      not(someRequirementIsNamed()),
    ),
    other: someRequirementIsNamed(),
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
      because: all(theLogSaysHowMfaEnded(), any(refusedStates, theMfaStateIs('skipped'))),
    },
    { say: 'pending', because: theMfaStateIs('pending') },
    { say: 'background', because: all(pending, theRequestIsNonInteractive()) },
    { say: 'federated', because: theMfaStateIs('missing federated claim') },
    { say: 'code', because: wordless },
  ],
  steps: [
    { when: theMfaStateIs('declined'), actor: 'an administrator', say: 'report', role: roles.authentication },
    { when: all(pending, theRequestIsNonInteractive()), actor: 'the user', say: 'signIn' },
    {
      when: all(pending, notKnownThat(theRequestIsNonInteractive())),
      actor: 'the user',
      say: 'finish',
      link: links.mfaReports,
    },
    {
      when: all(retryStates, not(errorCodeIsOneOf(50086))),
      actor: 'the user',
      say: 'retry',
      link: links.securityInfo,
    },
    { when: errorCodeIsOneOf(50086), actor: 'an administrator', say: 'support' },
    { when: theMfaStateIs('missing federated claim'), actor: 'an administrator', say: 'claim' },
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
      when: all(not(pending), not(errorCodeIsOneOf(0)), not(refusedStates)),
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
    {
      for: ['other', 'registration-policy', 'set-up-flow'],
      when: errorCodeIsOneOf(0),
      actor: 'nobody',
      say: 'none',
    },
    { for: ['request', 'resource'], actor: 'the application owner', say: 'owner' },
    { for: ['cross-tenant'], actor: 'an administrator', say: 'home', link: links.externalAccess },
    {
      for: ['unknown'],
      when: policiesNeedPermission(),
      actor: 'an administrator',
      say: 'see',
      link: links.appliedPolicies,
      role: roles.readPolicies,
    },
    {
      for: ['unknown'],
      actor: 'an administrator',
      say: 'perUser',
      link: links.perUserMfa,
      role: roles.authenticationPolicy,
    },
  ],
});
