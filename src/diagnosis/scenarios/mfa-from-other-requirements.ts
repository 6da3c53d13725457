import { all, any, not } from '../criteria';
import { errorCodeIsOneOf } from '../criteria/code';
import { aRequirementComesFrom, mfaWasAsked, someRequirementIsNamed } from '../criteria/mfa';
import {
  endingStatements,
  endingSteps,
  endings,
  endingWords,
  mfaCameToNothing,
  mfaCannotBeGiven,
  mfaWasGiven,
} from '../criteria/mfa-endings';
import { somebodyElseAsked } from '../criteria/mfa-sources';
import { policiesAreHidden, policiesNeedPermission } from '../criteria/policies';
import { riskWasRemediatedByMfa, theRiskIsAtLeast } from '../criteria/risk';
import { MFA_CODES } from '../facts/mfa-demand';
import { links, roles } from '../reference/links';
import { RISK_PROVIDERS } from '../reference/requirement-providers';
import { scenario } from '../scenario';

const words = {
  ...endingWords,
  headline: 'Multifactor authentication was asked for, and not by a Conditional Access policy.',
  'headline registration-policy': 'The registration policy of ID Protection asked for a second factor.',
  'headline risk': 'A risk-based policy asked for multifactor authentication.',
  'headline per-user-mfa': 'Per-user multifactor authentication asked for a second factor.',
  'headline request': 'The application asked for multifactor authentication in its request.',
  'headline resource': 'The resource asked for multifactor authentication.',
  'headline partner': 'The rule for partner administrators asked for multifactor authentication.',
  'headline cross-tenant': 'An outbound rule of the home tenant asked for multifactor authentication.',
  'headline set-up-flow': 'The set-up of security information asked for multifactor authentication.',
  'headline other': 'Multifactor authentication was asked for by {requirementSource}.',
  'headline unknown': 'The event speaks of multifactor authentication and does not tell who asked for it.',
  why: 'The event names {requirementSource} as the source of the requirement.',
  'why unknown': 'The event names no source of the requirement.',
  due: 'It was not yet given when this event was written.',
  hidden: 'The event does not list policies, so Conditional Access cannot be ruled out.',
  risk: 'The sign-in was rated as {risk} risk.',
  cured: 'Passing multifactor authentication cured the risk.',
  none: 'Nothing has to be done.',
  migrate: 'Move {user} from per-user multifactor authentication to a Conditional Access policy.',
  review: 'Review the risk of {user}.',
  owner: 'Check which claim or authentication context {app} asks for.',
  resource: 'Check whether the resource itself asks for multifactor authentication.',
  partner: 'Let everybody who works for customers register a second factor.',
  home: "Ask the home tenant's administrator about its cross-tenant access settings.",
  see: 'Open the event with a role that may read policies.',
  check: 'Check whether per-user multifactor authentication is on for {user}.',
};

const cured = riskWasRemediatedByMfa();

/**
 * Something else than a Conditional Access policy asked for multifactor authentication: who, as far as the event says.
 *
 * Who asked and how it ended are told apart. Security defaults, Microsoft's rule for admin portals and adapters on premises
 * have scenarios of their own. Who may not see policies cannot rule Conditional Access out; the words say so. Public records
 * attest the source `user`, with the detail “Per-user MFA”; the other names stand in Graph's schema without a description, so
 * that the words say no more than the name does.
 *
 * Sources: https://learn.microsoft.com/graph/api/resources/authenticationrequirementpolicy?view=graph-rest-beta
 * https://learn.microsoft.com/entra/identity/authentication/howto-mfa-userstates
 */
export default scenario({
  id: 'mfa-from-other-requirements',
  words,
  criteria: all(errorCodeIsOneOf(0, 50158, ...MFA_CODES), mfaWasAsked(), somebodyElseAsked),
  causes: {
    'registration-policy': aRequirementComesFrom('mfaRegistrationRequiredByIdentityProtectionPolicy'),
    risk: aRequirementComesFrom(...RISK_PROVIDERS),
    'per-user-mfa': aRequirementComesFrom('user'),
    request: aRequirementComesFrom('request'),
    resource: aRequirementComesFrom('servicePrincipal'),
    partner: aRequirementComesFrom('enforcedForCspAdmins'),
    'cross-tenant': aRequirementComesFrom('crossTenantOutboundRule'),
    'set-up-flow': aRequirementComesFrom('proofUpCodeRequest'),
    other: someRequirementIsNamed(),
    unknown: mfaWasAsked(),
  },
  tentative: ['unknown'],
  verdict: { 'needs action': any(mfaCameToNothing, mfaCannotBeGiven), else: 'expected' },
  assessment: [
    { say: 'hidden', because: all(mfaWasAsked(), policiesAreHidden()), for: ['unknown'] },
    { say: 'risk', because: all(theRiskIsAtLeast('low'), not(errorCodeIsOneOf(0))), for: ['risk'] },
    { say: 'cured', because: cured },
    { say: 'due', because: endings.pending },
    ...endingStatements,
  ],
  steps: [
    ...endingSteps,
    {
      for: ['per-user-mfa'],
      actor: 'an administrator',
      say: 'migrate',
      link: links.perUserMfa,
      role: roles.authenticationPolicy,
    },
    {
      for: ['risk'],
      when: not(cured),
      actor: 'an administrator',
      say: 'review',
      link: links.remediateRisk,
      role: roles.risk,
    },
    { for: ['risk'], when: cured, actor: 'nobody', say: 'none' },
    { for: ['request'], actor: 'the application owner', say: 'owner' },
    { for: ['resource'], actor: 'the application owner', say: 'resource' },
    { for: ['partner'], actor: 'an administrator', say: 'partner' },
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
      say: 'check',
      link: links.perUserMfa,
      role: roles.authenticationPolicy,
    },
    { for: ['other', 'registration-policy', 'set-up-flow'], when: mfaWasGiven, actor: 'nobody', say: 'none' },
  ],
});
