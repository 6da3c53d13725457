import { all, any, not } from '../criteria';
import { anAgentCheckedThePassword, nobodyCouldBeAsked } from '../criteria/account';
import { theEndingIs } from '../criteria/chain';
import { errorCodeIsOneOf } from '../criteria/code';
import { theUserComesFromAnotherTenant } from '../criteria/subject';
import { DONE_STEP, DONE_WORDS } from '../reference/endings';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...DONE_WORDS,
  headline: 'The password has expired.',
  'headline on-premises': 'The password has expired in Active Directory.',
  why: 'The sign-in cannot go on before a new password is set.',
  'why on-premises': 'Active Directory on premises holds this password, and there it has expired.',
  agent: 'An agent checked the password against Active Directory.',
  unattended:
    'The client asked by itself or cannot show a prompt, so nobody could be asked for a new password.',
  change: 'Sign in on a page, in a browser, and set a new password when it asks for one.',
  changeOnPremises:
    'Change the password on a device of your domain, or reset it yourself if your organisation writes passwords back to Active Directory.',
  stored: 'Enter the new password in the apps and devices that sign in by themselves.',
  reset: 'If {user} cannot set a new password, reset it.',
  resetOnPremises: 'If {user} cannot set a new password, reset it in Active Directory.',
};

const isOver = theEndingIs('completed');

/**
 * The password has expired and a new one has to be set. Both codes stand in the list of codes that Microsoft's workbooks count
 * as pending user action, so the event is a step; whether the user set a new password is told by the later events, and
 * where one of them is a success nobody has to act.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication https://github.com/microsoft/Application-Insights-Workbooks
 */
export default scenario({
  id: 'password-expired',
  words,
  criteria: errorCodeIsOneOf(50055, 50144),
  causes: { cloud: errorCodeIsOneOf(50055), 'on-premises': errorCodeIsOneOf(50144) },
  verdict: { expected: isOver, else: 'needs action' },
  assessment: [
    { say: 'agent', because: all(errorCodeIsOneOf(50144), anAgentCheckedThePassword()) },
    { say: 'unattended', because: nobodyCouldBeAsked() },
  ],
  steps: [
    DONE_STEP,
    { for: ['cloud'], when: not(isOver), actor: 'the user', say: 'change', link: links.selfServiceReset },
    {
      for: ['on-premises'],
      when: not(isOver),
      actor: 'the user',
      say: 'changeOnPremises',
      link: links.selfServiceReset,
    },
    { when: nobodyCouldBeAsked(), actor: 'the user', say: 'stored' },
    {
      for: ['cloud'],
      when: not(any(isOver, theUserComesFromAnotherTenant())),
      actor: 'an administrator',
      say: 'reset',
      link: links.resetPassword,
      role: roles.passwords,
    },
    {
      for: ['on-premises'],
      when: not(isOver),
      actor: 'an administrator',
      say: 'resetOnPremises',
      link: links.passwordWriteback,
    },
  ],
});
