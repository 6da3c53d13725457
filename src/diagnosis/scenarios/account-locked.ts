import { all } from '../criteria';
import {
  anAgentCheckedThePassword,
  nobodyCouldBeAsked,
  theAccountIsLockedBecauseOf,
} from '../criteria/account';
import { errorCodeIsOneOf } from '../criteria/code';
import { theNetworkIsTrusted } from '../criteria/network';
import { theRiskIsAtLeast } from '../criteria/risk';
import { REVIEW_STEP, REVIEW_WORDS } from '../reference/endings';
import { links, roles, userSignInsLink } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...REVIEW_WORDS,
  headline:
    'The sign-in was refused: the account is locked for a time, or the address is known for malicious activity.',
  'headline smart-lockout': 'The account is locked for a time after too many failed attempts.',
  'headline malicious-ip': 'The sign-in was refused because its address is known for malicious activity.',
  why: 'The code has both meanings, and the log gives no reason that tells them apart. The sign-in came from {place}.',
  'why smart-lockout':
    'Smart lockout stopped the account. The event holds this attempt, from {place}, and not those before it.',
  'why malicious-ip':
    'Microsoft Entra refused the sign-in from {place}, whatever the password was. The account need not be locked.',
  agent: 'Where an agent checks the password, an app that repeats one old password can lock the account.',
  unattended: 'The client asked by itself or cannot show a prompt. It may hold an old password.',
  rated: 'The sign-in was rated as {risk} risk.',
  trusted: 'The address belongs to a trusted network, so it may be an exit of your own.',
  wait: 'If the attempts are yours, wait and try again, or reset the password with “I forgot my password”, which ends the lock-out.',
  stored: 'Remove the old password from phones, mail apps and programs that sign in by themselves.',
  sources:
    'Look at the other attempts of {user}: known apps and addresses point to a stored password, unknown ones to guessing.',
  foreign:
    'If the attempts are foreign, reset the password, and see whether the same address tries other users as well.',
  network: 'Sign in from another network, without a VPN or proxy.',
  owner:
    'Find out whose address it is. If it is an exit of your network, look for a compromised device behind it; if nobody knows it, check what else it tried.',
};

const wrongPasswords = theAccountIsLockedBecauseOf('too many wrong passwords');
const maliciousAddress = theAccountIsLockedBecauseOf('an address with malicious activity');

/**
 * The account is locked by smart lockout, or the address is blocked: one code for both. The failure reason alone tells which;
 * where it reads "Other", is empty or names both, both are told. Numbers of attempts are not in one event, so none are claimed.
 * A wrong password that repeats counts once in the cloud, and each time where an agent checks it.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout
 */
export default scenario({
  id: 'account-locked',
  words,
  criteria: errorCodeIsOneOf(50053),
  causes: {
    'smart-lockout': wrongPasswords,
    'malicious-ip': maliciousAddress,
    'not-told': errorCodeIsOneOf(50053),
  },
  tentative: ['not-told'],
  verdict: { 'blocked as intended': maliciousAddress, else: 'needs action' },
  assessment: [
    // An aside: whether an agent took part changes nothing in the answer, so the steps are not asked for.
    { say: 'agent', because: all(wrongPasswords, anAgentCheckedThePassword()) },
    { say: 'unattended', because: nobodyCouldBeAsked(), for: ['smart-lockout', 'not-told'] },
    { say: 'trusted', because: theNetworkIsTrusted(), for: ['malicious-ip', 'not-told'] },
    { say: 'rated', because: theRiskIsAtLeast('low') },
  ],
  steps: [
    REVIEW_STEP,
    {
      for: ['smart-lockout', 'not-told'],
      actor: 'an administrator',
      say: 'sources',
      link: facts => userSignInsLink(facts.text('userId')) ?? links.signInLogs,
      role: roles.reports,
    },
    { for: ['smart-lockout', 'not-told'], actor: 'the user', say: 'wait', link: links.smartLockout },
    { for: ['smart-lockout', 'not-told'], when: nobodyCouldBeAsked(), actor: 'the user', say: 'stored' },
    {
      for: ['smart-lockout', 'not-told'],
      actor: 'an administrator',
      say: 'foreign',
      link: links.resetPassword,
      role: roles.passwords,
    },
    { for: ['malicious-ip', 'not-told'], actor: 'the user', say: 'network' },
    {
      for: ['malicious-ip', 'not-told'],
      actor: 'an administrator',
      say: 'owner',
      link: links.signInLogs,
      role: roles.reports,
    },
  ],
});
