import { all, any, not } from '../criteria';
import { theAppIsOneOf, theClientIs, theClientIsLegacy } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { mfaWasAsked, theFirstFactorWasStrong } from '../criteria/mfa';
import { theNetworkIsTrusted } from '../criteria/network';
import {
  aPolicyWasSatisfied,
  conditionalAccessContradictsSuccess,
  noPolicyWasEnforced,
  policiesAreListed,
  securityDefaultsAreListed,
} from '../criteria/policies';
import { aPolicyWasSkippedFor, theDeviceMetAPolicy } from '../criteria/skipped';
import { BOOTSTRAP_APPS, WINDOWS_SIGN_IN } from '../reference/apps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'The sign-in succeeded; the event shows no demand for multifactor authentication.',
  'headline contradicted': 'The event reads success, and failure for Conditional Access.',
  'headline nothing-enforced': 'The sign-in succeeded and no Conditional Access policy applied.',
  'headline satisfied-silently':
    'The sign-in succeeded and met the policies that applied; the event shows no prompt for a second factor.',
  'headline strong-single-factor': 'The sign-in succeeded with a strong method; no policy asked for more.',
  'headline broker-or-bootstrap-app': 'The sign-in to {app} succeeded; policies usually do not apply to it.',
  'headline legacy-client-gap': 'The sign-in succeeded with legacy authentication.',
  why: '{user} signed in to {app}.',
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
  application: 'For other resources than {resource} only: {skippedByApplication}.',
  person: 'For other users only: {skippedByUser}.',
  windows: 'Signing in to Windows itself is outside Conditional Access, so “not applied” is right there.',
  trusted: 'The address belongs to a trusted network, which policies may exclude.',
  securityDefaults: 'Security defaults are on. The event does not show that they asked for anything.',
  none: 'Nothing has to be done.',
  expected: 'If you expected a policy to apply, see in the list of policies why it did not.',
  check: 'Check whether {user} has access, before you rely on either.',
  whatIf:
    'To see what would apply, enter the values of this event in What If. It ignores service dependencies.',
  block:
    'Check whether a policy that blocks legacy authentication covers this user, and move the client to a modern app.',
};

/**
 * The user has the token, and the event shows no demand for multifactor authentication.
 *
 * It answers the question “why was there no prompt?”: for each policy that did not apply, the first reason the log gives.
 * The label “single factor” is the stage that was reached and no proof of a weak sign-in. Code 0 beside a failure of
 * Conditional Access contradicts itself, and legacy authentication that got through is a gap. A policy in report-only mode
 * never explains how the sign-in ended.
 *
 * Sources: https://learn.microsoft.com/entra/identity/monitoring-health/concept-sign-in-log-activity-details https://learn.microsoft.com/entra/identity/monitoring-health/reports-faq https://learn.microsoft.com/entra/identity/conditional-access/what-if-tool
 */
export default scenario({
  id: 'successful-sign-in',
  words,
  criteria: all(errorCodeIsOneOf(0), not(mfaWasAsked())),
  causes: {
    contradicted: conditionalAccessContradictsSuccess(),
    'legacy-client-gap': theClientIsLegacy(),
    'broker-or-bootstrap-app': theAppIsOneOf(...BOOTSTRAP_APPS),
    'satisfied-silently': aPolicyWasSatisfied(),
    'strong-single-factor': all(noPolicyWasEnforced(), theFirstFactorWasStrong()),
    'nothing-enforced': noPolicyWasEnforced(),
  },
  verdict: {
    'needs action': any(theClientIsLegacy(), conditionalAccessContradictsSuccess()),
    else: 'expected',
  },
  assessment: [
    { say: 'activeSync', because: theClientIs('Exchange ActiveSync'), for: ['contradicted'] },
    { say: 'split', because: not(theClientIs('Exchange ActiveSync')), for: ['contradicted'] },
    { say: 'device', because: theDeviceMetAPolicy(), for: ['satisfied-silently'] },
    { say: 'windows', because: theAppIsOneOf(WINDOWS_SIGN_IN) },
    { say: 'excluded', because: aPolicyWasSkippedFor('an exclusion') },
    { say: 'condition', because: aPolicyWasSkippedFor('a condition') },
    { say: 'application', because: aPolicyWasSkippedFor('the application') },
    { say: 'person', because: aPolicyWasSkippedFor('the user') },
    { say: 'trusted', because: theNetworkIsTrusted() },
    { say: 'securityDefaults', because: securityDefaultsAreListed() },
  ],
  steps: [
    {
      for: ['legacy-client-gap'],
      actor: 'an administrator',
      say: 'block',
      link: links.legacyAuthentication,
      role: roles.conditionalAccess,
    },
    { for: ['contradicted'], actor: 'an administrator', say: 'check', role: roles.reports },
    {
      when: not(any(theClientIsLegacy(), conditionalAccessContradictsSuccess())),
      actor: 'nobody',
      say: 'none',
      link: links.signInLog,
    },
    { when: policiesAreListed(), actor: 'an administrator', say: 'expected' },
    { actor: 'an administrator', say: 'whatIf', link: links.whatIf, role: roles.conditionalAccess },
  ],
});
