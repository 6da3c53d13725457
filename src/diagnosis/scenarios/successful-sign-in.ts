import { all, any, not, notKnownThat } from '../criteria';
import { bootstrapWithDeviceCode, bootstrapWithoutPolicy } from '../criteria/bootstrap';
import { theAppIsOneOf, theClientIs, theClientIsLegacy, theFlowIs } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { mfaWasAsked, theFirstFactorWasStrong } from '../criteria/mfa';
import { theNetworkIsTrusted } from '../criteria/network';
import { theRiskIsOpen, theRiskNeedsAReview } from '../criteria/open-risk';
import {
  aPolicyWasSatisfied,
  conditionalAccessContradictsSuccess,
  noPolicyWasEnforced,
  policiesAreListed,
  securityDefaultsAreListed,
} from '../criteria/policies';
import { theResourceIsNamed } from '../criteria/resource';
import { theRiskIsCured, theRiskRoseLater } from '../criteria/risk';
import { aPolicyWasSkippedFor, theDeviceMetAPolicy } from '../criteria/skipped';
import { WINDOWS_SIGN_IN } from '../reference/apps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'The sign-in succeeded; the event shows no demand for multifactor authentication.',
  'headline contradicted': 'The event reads success, and failure for Conditional Access.',
  'headline risk-is-open': 'The sign-in succeeded, and its risk has not been dealt with.',
  'headline nothing-enforced': 'The sign-in succeeded and no Conditional Access policy applied.',
  'headline satisfied-silently':
    'The sign-in succeeded and met the policies that applied; the event shows no prompt for a second factor.',
  'headline strong-single-factor': 'The sign-in succeeded with a strong method; no policy asked for more.',
  'headline broker-or-bootstrap-app': 'The sign-in to {app} succeeded; policies usually do not apply to it.',
  'headline legacy-client-gap': 'The sign-in succeeded with legacy authentication.',
  why: '{user} signed in to {app}.',
  'why risk-is-open': '{user} signed in to {app}, and the event marks a risk that is still open.',
  'why nothing-enforced':
    '{user} signed in to {app}. The event lists no Conditional Access policy that took part.',
  'why satisfied-silently': '{user} signed in to {app}. Applied and satisfied: {satisfiedPolicies}.',
  'why strong-single-factor':
    '{user} used {method}. The label “single factor” says only that no policy asked for a second one.',
  'why broker-or-bootstrap-app':
    '{app} signs a device or other apps in. Single factor without a policy is usual there.',
  'why legacy-client-gap':
    'The client app “{client}” uses legacy authentication, which cannot do multifactor authentication.',
  'why contradicted': 'The error code says that {user} signed in to {app}.',
  activeSync: 'Exchange ActiveSync can be logged as a success although Conditional Access stopped it.',
  split:
    'Events that were split or written twice can read so. Look at the other events with the same correlation ID.',
  device: 'The device itself met a policy, and that needs no prompt.',
  excluded: 'An exclusion matched, so that this did not apply: {skippedByExclusion}.',
  condition: 'One condition was not met, so that this did not apply: {skippedByCondition}.',
  application: 'Not set up for {resource}, so that this did not apply: {skippedByApplication}.',
  person: 'Not set up for this user, so that this did not apply: {skippedByUser}.',
  windows: 'Signing in to Windows itself is outside Conditional Access, so “not applied” is right there.',
  trusted: 'The address belongs to a trusted network, which policies may exclude.',
  securityDefaults: 'Security defaults are on. The event does not show that they asked for anything.',
  rose: 'What was detected after the sign-in raised the risk to {aggregatedRisk}.',
  cured: 'The event marks the risk as dealt with: {riskCure}.',
  deviceCode:
    'Device code flow is named: a device showed a code, and somebody entered it elsewhere and signed in for that device.',
  none: 'Nothing has to be done.',
  review: 'Review the risk of {user}: confirm it, or dismiss it if the sign-in was good.',
  ask: 'Ask {user} who gave them the code that they entered. Whoever shows the code gets the access.',
  expected: 'If you expected a policy to apply, see in the list of policies why it did not.',
  check: 'Check whether {user} has access, before you rely on either.',
  whatIf:
    'To see what would apply, enter the values of this event in What If. It ignores service dependencies.',
  block:
    'Check whether a policy that blocks legacy authentication covers this user, and move the client to a modern app.',
};

const unwanted = any(theClientIsLegacy(), conditionalAccessContradictsSuccess(), theRiskNeedsAReview);

/**
 * The user has the token, and the event shows no demand for multifactor authentication.
 *
 * It answers the question “why was there no prompt?”: for each policy that did not apply, the first reason the log gives.
 * The label “single factor” is the stage that was reached and no proof of a weak sign-in. Code 0 beside a failure of
 * Conditional Access contradicts itself, and legacy authentication that got through is a gap. A policy in report-only mode
 * never explains how the sign-in ended. A risk that is marked as open stays open after a success, so somebody has to look; what was
 * remediated or dismissed needs nobody. Clients that sign a device in are usual without a policy, but not with a device code.
 *
 * Sources: https://learn.microsoft.com/entra/identity/monitoring-health/concept-sign-in-log-activity-details https://learn.microsoft.com/entra/identity/monitoring-health/reports-faq https://learn.microsoft.com/entra/identity/conditional-access/what-if-tool
 */
export default scenario({
  id: 'successful-sign-in',
  words,
  criteria: all(errorCodeIsOneOf(0), not(mfaWasAsked())),
  causes: {
    contradicted: conditionalAccessContradictsSuccess(),
    'risk-is-open': theRiskIsOpen,
    'legacy-client-gap': theClientIsLegacy(),
    'broker-or-bootstrap-app': bootstrapWithoutPolicy,
    'satisfied-silently': aPolicyWasSatisfied(),
    'strong-single-factor': all(noPolicyWasEnforced(), theFirstFactorWasStrong()),
    'nothing-enforced': noPolicyWasEnforced(),
  },
  verdict: {
    'needs action': unwanted,
    else: 'expected',
  },
  assessment: [
    { say: 'activeSync', because: theClientIs('Exchange ActiveSync'), for: ['contradicted'] },
    { say: 'split', because: not(theClientIs('Exchange ActiveSync')), for: ['contradicted'] },
    { say: 'device', because: theDeviceMetAPolicy(), for: ['satisfied-silently'] },
    { say: 'windows', because: theAppIsOneOf(WINDOWS_SIGN_IN) },
    { say: 'excluded', because: aPolicyWasSkippedFor('an exclusion') },
    { say: 'condition', because: aPolicyWasSkippedFor('a condition') },
    { say: 'application', because: all(aPolicyWasSkippedFor('the application'), theResourceIsNamed()) },
    { say: 'person', because: aPolicyWasSkippedFor('the user') },
    { say: 'trusted', because: theNetworkIsTrusted() },
    { say: 'securityDefaults', because: securityDefaultsAreListed() },
    { say: 'rose', because: theRiskRoseLater() },
    { say: 'cured', because: all(theRiskIsCured(), not(theRiskIsOpen)) },
    { say: 'deviceCode', because: theFlowIs('deviceCode') },
  ],
  steps: [
    {
      when: theRiskNeedsAReview,
      actor: 'an administrator',
      say: 'review',
      link: links.remediateRisk,
      role: roles.risk,
    },
    { when: bootstrapWithDeviceCode, actor: 'an administrator', say: 'ask' },
    {
      for: ['legacy-client-gap', 'risk-is-open'],
      when: theClientIsLegacy(),
      actor: 'an administrator',
      say: 'block',
      link: links.legacyAuthentication,
      role: roles.conditionalAccess,
    },
    { for: ['contradicted'], actor: 'an administrator', say: 'check', role: roles.reports },
    {
      when: notKnownThat(any(unwanted, bootstrapWithDeviceCode)),
      actor: 'nobody',
      say: 'none',
      link: links.signInLog,
    },
    { when: policiesAreListed(), actor: 'an administrator', say: 'expected' },
    { actor: 'an administrator', say: 'whatIf', link: links.whatIf, role: roles.conditionalAccess },
  ],
});
