import { all, any, not, notKnownThat } from '../criteria';
import { theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { aFailedPolicyAsksFor, aStrengthWasNotMet } from '../criteria/controls';
import {
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  mfaWasAsked,
  theFirstFactorWasStrong,
  theLogSaysHowMfaEnded,
  theMfaStateIs,
  theSignInIsFederated,
} from '../criteria/mfa';
import { MFA_CODES } from '../facts/mfa-demand';
import { links, roles } from '../reference/links';
import { SECURITY_DEFAULTS_PROVIDERS } from '../reference/requirement-providers';
import { scenario } from '../scenario';

const words = {
  headline: 'Conditional Access asked for multifactor authentication.',
  'headline pending': 'Conditional Access asked for multifactor authentication, which was not yet given.',
  'headline completed': 'Conditional Access asked for multifactor authentication and the user completed it.',
  'headline satisfied-by-claim':
    'Conditional Access asked for multifactor authentication, which the session already had.',
  'headline satisfied-by-external-provider':
    'Conditional Access asked for multifactor authentication; an external provider had already done it.',
  'headline skipped': 'Conditional Access asked for multifactor authentication and the prompt was skipped.',
  'headline denied': 'Conditional Access asked for multifactor authentication and the user declined.',
  'headline no-response':
    'Conditional Access asked for multifactor authentication and the prompt was not answered.',
  'headline wrong-code': 'Conditional Access asked for multifactor authentication and the code was wrong.',
  'headline unreachable':
    "Conditional Access asked for multifactor authentication; the user's phone could not be reached.",
  'headline expired': 'Conditional Access asked for a fresh multifactor authentication.',
  'headline abandoned': 'Conditional Access asked for multifactor authentication and it was not finished.',
  'headline failed': 'Conditional Access asked for multifactor authentication and it failed.',
  'headline met': 'Conditional Access asked for multifactor authentication, and the requirement was met.',
  'headline missing-federated-claim':
    'Conditional Access asked for multifactor authentication; the federated identity provider sent no proof of it.',
  why: '{mfaPolicies} asked for multifactor authentication.',
  detail: 'The log says: {mfaDetail}.',
  code: '{codeMeaning}',
  method: 'It was completed with: {mfaMethod}.',
  strongMethod: '{method} counts as two factors.',
  unsaid: 'The event does not say how it was met.',
  both: 'The event also names security defaults, which cannot be on beside Conditional Access policies. It may be stale.',
  perUser: 'Per-user multifactor authentication asked as well.',
  background: 'A client asked for a token without the user, so no prompt could be shown.',
  federated: 'The organisation signs its users in with its own identity provider.',
  answer: 'Answer the prompt to go on.',
  signIn: 'Sign in to the app again, where a prompt can be shown.',
  finish: 'Finish the check when its page is shown.',
  interactive: 'Handle the error interaction_required: let the user sign in interactively.',
  report: 'Ask {user} whether the prompt was theirs. If not, reset the password and revoke the sessions.',
  retry: 'Try again, with another registered method if this one does not work.',
  support: 'If it happens again, open a support request with the request ID and the time.',
  methods: 'Check the registered methods of {user}.',
  unblock: 'See why {user} is blocked for multifactor authentication, and unblock the user if that is right.',
  claim:
    'Let the identity provider send the multifactor claim, or let Microsoft Entra ask for the second factor.',
  frequency: 'If prompts come too often, compare the sign-in frequency and browser session controls.',
  none: 'Nothing has to be done. The policy did what it is for.',
  migrate: 'Switch per-user multifactor authentication off for {user}; the policy already asks.',
};

const givenStates = theMfaStateIs(
  'completed',
  'satisfied by claim',
  'satisfied by external provider',
  'skipped',
);
const toldStates = theMfaStateIs(
  ...(['declined', 'no response', 'wrong code', 'unreachable', 'abandoned', 'skipped'] as const),
);
const failedStates = theMfaStateIs('failed', 'service error', 'blocked user', 'nothing registered');

/** An external method for multifactor authentication answers by way of this code as well. */
const external = all(
  errorCodeIsOneOf(50158),
  theMfaStateIs('none', 'not recorded'),
  any(aFailedPolicyAsksFor('multifactor authentication'), aStrengthWasNotMet()),
);
const wordless = errorCodeIsOneOf(50086, 50087, 50088, 54008, 54009, 500881, 500882, 500883);

export default scenario({
  id: 'mfa-from-conditional-access',
  words,
  criteria: all(errorCodeIsOneOf(0, 50158, ...MFA_CODES), mfaWasAsked(), conditionalAccessAskedForMfa()),
  causes: {
    'missing-federated-claim': theMfaStateIs('missing federated claim'),
    pending: any(theMfaStateIs('pending', 'registration'), external),
    completed: theMfaStateIs('completed'),
    'satisfied-by-claim': theMfaStateIs('satisfied by claim'),
    'satisfied-by-external-provider': theMfaStateIs('satisfied by external provider'),
    skipped: theMfaStateIs('skipped'),
    denied: theMfaStateIs('declined'),
    'no-response': theMfaStateIs('no response'),
    'wrong-code': theMfaStateIs('wrong code'),
    unreachable: theMfaStateIs('unreachable'),
    expired: theMfaStateIs('expired'),
    abandoned: theMfaStateIs('abandoned'),
    failed: failedStates,
    met: all(errorCodeIsOneOf(0), theMfaStateIs('none', 'not recorded')),
  },
  verdict: {
    'needs action': theMfaStateIs(
      ...(['declined', 'no response', 'wrong code', 'unreachable', 'abandoned', 'failed'] as const),
      ...(['service error', 'blocked user', 'nothing registered', 'missing federated claim'] as const),
    ),
    else: 'expected',
  },
  assessment: [
    { say: 'method', because: theMfaStateIs('completed') },
    { say: 'strongMethod', because: theFirstFactorWasStrong(), for: ['met'] },
    { say: 'unsaid', because: all(errorCodeIsOneOf(0), not(theFirstFactorWasStrong())), for: ['met'] },
    { say: 'code', because: any(wordless, errorCodeIsOneOf(50158)) },
    {
      say: 'detail',
      because: all(theLogSaysHowMfaEnded(), any(toldStates, failedStates)),
    },
    { say: 'background', because: theRequestIsNonInteractive(), for: ['pending'] },
    { say: 'federated', because: theSignInIsFederated(), for: ['missing-federated-claim'] },
    { say: 'perUser', because: aRequirementComesFrom('user') },
    { say: 'both', because: aRequirementComesFrom(...SECURITY_DEFAULTS_PROVIDERS) },
  ],
  steps: [
    { when: any(givenStates, errorCodeIsOneOf(0)), actor: 'nobody', say: 'none', link: links.mfaReports },
    {
      for: ['pending', 'expired'],
      when: all(notKnownThat(theRequestIsNonInteractive()), not(errorCodeIsOneOf(50158))),
      actor: 'the user',
      say: 'answer',
      link: links.mfaReports,
    },
    { for: ['pending', 'expired'], when: theRequestIsNonInteractive(), actor: 'the user', say: 'signIn' },
    { when: errorCodeIsOneOf(50158), actor: 'the user', say: 'finish' },
    { for: ['pending'], when: errorCodeIsOneOf(50076), actor: 'the application owner', say: 'interactive' },
    { for: ['denied'], actor: 'an administrator', say: 'report', role: roles.authentication },
    {
      for: ['no-response', 'wrong-code', 'unreachable', 'abandoned', 'failed'],
      when: not(any(theMfaStateIs('blocked user'), errorCodeIsOneOf(50086))),
      actor: 'the user',
      say: 'retry',
      link: links.securityInfo,
    },
    {
      for: ['unreachable', 'failed'],
      when: not(theMfaStateIs('blocked user', 'service error')),
      actor: 'an administrator',
      say: 'methods',
      role: roles.authentication,
    },
    { when: errorCodeIsOneOf(50086), actor: 'an administrator', say: 'support' },
    {
      when: theMfaStateIs('blocked user'),
      actor: 'an administrator',
      say: 'unblock',
      role: roles.authenticationPolicy,
    },
    { for: ['missing-federated-claim'], actor: 'an administrator', say: 'claim' },
    { for: ['expired'], actor: 'an administrator', say: 'frequency', link: links.sessionControls },
    {
      when: aRequirementComesFrom('user'),
      actor: 'an administrator',
      say: 'migrate',
      link: links.perUserMfa,
      role: roles.authenticationPolicy,
    },
  ],
});
