import { all, any, not, notKnownThat } from '../criteria';
import { errorCodeIsOneOf } from '../criteria/code';
import {
  anAdapterAskedForMfa,
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  mfaWasAsked,
  securityDefaultsAskedForMfa,
  theFirstFactorWasStrong,
} from '../criteria/mfa';
import {
  endingStatements,
  endingSteps,
  endings,
  endingWords,
  mfaCameToNothing,
  mfaCannotBeGiven,
  mfaWasGiven,
} from '../criteria/mfa-endings';
import { MFA_CODES } from '../facts/mfa-demand';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const asked = 'Conditional Access asked for multifactor authentication';

const words = {
  ...endingWords,
  headline: `${asked}.`,
  'headline missing-federated-claim': `${asked}; the federated identity provider sent no proof of it.`,
  'headline pending': `${asked}, which was not yet given.`,
  'headline completed': `${asked} and the user completed it.`,
  'headline satisfied-by-claim': `${asked}, which the session already had.`,
  'headline satisfied-by-external-provider': `${asked}; an external provider had already done it.`,
  'headline skipped': `${asked} and the prompt was skipped.`,
  'headline denied': `${asked} and the user declined.`,
  'headline no-response': `${asked} and the prompt was not answered.`,
  'headline wrong-code': `${asked} and the code was wrong.`,
  'headline unreachable': `${asked}; the user's phone could not be reached.`,
  'headline expired': 'Conditional Access asked for a fresh multifactor authentication.',
  'headline abandoned': `${asked} and it was not finished.`,
  'headline phone-limit': `${asked}; a limit for phone calls or messages was reached.`,
  'headline unsuited-credential': `${asked}, which cannot follow the credential that was used.`,
  'headline blocked-user': `${asked}, for which the user is blocked.`,
  'headline service-error': `${asked} and its service reported an error.`,
  'headline failed': `${asked} and it failed.`,
  'headline met': `${asked}, and the requirement was met.`,
  why: '{mfaPolicies} asked for multifactor authentication.',
  strong: '{method} counts as two factors.',
  unsaid: 'The event does not say how it was met.',
  stale:
    'The event also shows security defaults, which cannot be on beside Conditional Access policies. It may be stale.',
  perUser: 'Per-user multifactor authentication asked as well.',
  none: 'Nothing has to be done. The policy did what it is for.',
  migrate: 'Set per-user multifactor authentication of {user} to disabled; the policy already asks.',
};

/**
 * Conditional Access asked for multifactor authentication, and this is how it stands or ended.
 *
 * A policy that asks counts as who asked where it was enforced: result success or failure, never report-only. A policy that
 * lists other controls too counts only beside another sign, because the log does not tell "and" from "or". The label single
 * factor does not count against it: it stays when a claim in the token met the requirement. 50074 and 50076 are written
 * whether the prompt is passed later or not. An authentication strength may leave the list of grant controls empty.
 *
 * Sources: https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting
 * https://learn.microsoft.com/entra/identity/monitoring-health/reports-faq
 */
export default scenario({
  id: 'mfa-from-conditional-access',
  words,
  criteria: all(
    errorCodeIsOneOf(0, 50158, ...MFA_CODES),
    mfaWasAsked(),
    conditionalAccessAskedForMfa(),
    not(anAdapterAskedForMfa()),
  ),
  causes: endings,
  verdict: { 'needs action': any(mfaCameToNothing, mfaCannotBeGiven), else: 'expected' },
  assessment: [
    { say: 'strong', because: theFirstFactorWasStrong(), for: ['met'] },
    { say: 'unsaid', because: notKnownThat(theFirstFactorWasStrong()), for: ['met'] },
    ...endingStatements,
    { say: 'perUser', because: aRequirementComesFrom('user') },
    { say: 'stale', because: securityDefaultsAskedForMfa() },
  ],
  steps: [
    { when: mfaWasGiven, actor: 'nobody', say: 'none', link: links.mfaReports },
    ...endingSteps,
    {
      when: aRequirementComesFrom('user'),
      actor: 'an administrator',
      say: 'migrate',
      link: links.perUserMfa,
      role: roles.authenticationPolicy,
    },
  ],
});
