import { all, any } from '../criteria';
import { theRequestIsNonInteractive } from '../criteria/circumstances';
import { errorCodeIsOneOf } from '../criteria/code';
import {
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  mfaWasAsked,
  theMfaStateIs,
  theSignInIsFederated,
} from '../criteria/mfa';
import { MFA_CODES } from '../facts';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'Conditional Access asked for multifactor authentication.',
  'headline pending': 'Conditional Access asked for multifactor authentication; it was not yet given.',
  'headline completed': 'Conditional Access asked for multifactor authentication and the user completed it.',
  'headline satisfied-by-claim':
    'Conditional Access asked for multifactor authentication; the session had it already.',
  'headline satisfied-by-external-provider':
    'Conditional Access asked for multifactor authentication; the external identity provider had done it.',
  'headline skipped': 'Conditional Access asked for multifactor authentication and the prompt was skipped.',
  'headline denied': 'Conditional Access asked for multifactor authentication and the user declined.',
  'headline no-response': 'Conditional Access asked for multifactor authentication and nobody answered.',
  'headline wrong-code': 'Conditional Access asked for multifactor authentication and the code was wrong.',
  'headline unreachable':
    "Conditional Access asked for multifactor authentication; the user's phone was not reached.",
  'headline expired': 'Conditional Access asked for a fresh multifactor authentication.',
  'headline abandoned': 'Conditional Access asked for multifactor authentication and it was not finished.',
  'headline failed': 'Conditional Access asked for multifactor authentication and it failed.',
  'headline met':
    'Conditional Access asked for multifactor authentication and it was met; the event does not say how.',
  'headline missing-federated-claim':
    'Conditional Access asked for multifactor authentication; the federated identity provider sent no proof of it.',
  why: '{mfaPolicies} asked for multifactor authentication.',
  detail: 'The log says: {mfaDetail}.',
  method: 'It was completed with: {mfaMethod}.',
  perUser: 'Per-user multifactor authentication asked as well. With the policy in place it is not needed.',
  background: 'A client asked for a token without the user, so no prompt could be shown.',
  federated: 'The organisation signs its users in with its own identity provider.',
  answer: 'Answer the prompt to go on.',
  interactive: 'Handle the answer interaction_required: ask the user to sign in with a window.',
  report: 'Ask {user} whether the prompt was theirs. If not, reset the password and revoke the sessions.',
  retry: 'Try again, with another registered method if this one does not work.',
  methods: 'Check the registered methods of {user}.',
  claim: 'Let the identity provider send the multifactor claim, or let Microsoft Entra do the second factor.',
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
const failedStates = theMfaStateIs('failed', 'service error', 'blocked user', 'nothing registered');

export default scenario({
  id: 'mfa-from-conditional-access',
  words,
  criteria: all(errorCodeIsOneOf(0, 50158, ...MFA_CODES), mfaWasAsked(), conditionalAccessAskedForMfa()),
  causes: {
    'missing-federated-claim': theMfaStateIs('missing federated claim'),
    pending: theMfaStateIs('pending', 'registration'),
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
    {
      say: 'detail',
      because: theMfaStateIs('declined', 'no response', 'wrong code', 'unreachable', 'skipped'),
    },
    { say: 'detail', because: failedStates },
    { say: 'background', because: theRequestIsNonInteractive(), for: ['pending'] },
    { say: 'federated', because: theSignInIsFederated(), for: ['missing-federated-claim'] },
    { say: 'perUser', because: aRequirementComesFrom('user') },
  ],
  steps: [
    { when: any(givenStates, errorCodeIsOneOf(0)), actor: 'nobody', say: 'none', link: links.mfaReports },
    { for: ['pending', 'expired'], actor: 'the user', say: 'answer', link: links.mfaReports },
    { for: ['pending'], when: errorCodeIsOneOf(50076), actor: 'the application owner', say: 'interactive' },
    { for: ['denied'], actor: 'an administrator', say: 'report', role: roles.authentication },
    {
      for: ['no-response', 'wrong-code', 'unreachable', 'abandoned', 'failed'],
      actor: 'the user',
      say: 'retry',
      link: links.securityInfo,
    },
    { for: ['unreachable', 'failed'], actor: 'an administrator', say: 'methods', role: roles.authentication },
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
