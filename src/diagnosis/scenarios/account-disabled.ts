import { nobodyCouldBeAsked } from '../criteria/account';
import { errorCodeIsOneOf } from '../criteria/code';
import { theUserIsExternal } from '../criteria/subject';
import { links, roles, userSignInsLink } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'The account is disabled.',
  'headline guest': 'The guest account is disabled.',
  why: 'The account of {user} may not sign in. The event does not tell who disabled it, nor why.',
  'why guest':
    'The guest account of {user} may not sign in. That says nothing of the account in the home tenant.',
  external:
    'The user belongs to another tenant. The event does not tell which of the two accounts is disabled.',
  unattended: 'The client asked by itself or cannot show a prompt: an app or device still uses the account.',
  leave:
    'If {user} should not have access, the refusal is right. Find out what still signs in, and remove the account there.',
  enable:
    'If {user} should have access, enable the account. An account that is synchronised is enabled in Active Directory.',
  who: 'Look into the audit log for who disabled the account.',
  home: 'Ask the administrators of the home tenant whether the account is enabled there.',
};

/**
 * The account may not sign in because it is disabled. That refusal is what disabling is for, so it counts as intended; whether
 * the account should be disabled is not in the event. Disabled devices and applications have codes and scenarios of their own.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://login.microsoftonline.com/error?code=500571
 */
export default scenario({
  id: 'account-disabled',
  words,
  criteria: errorCodeIsOneOf(50057, 500571),
  causes: { user: errorCodeIsOneOf(50057), guest: errorCodeIsOneOf(500571) },
  verdict: { else: 'blocked as intended' },
  assessment: [
    { say: 'external', because: theUserIsExternal(), for: ['user'] },
    { say: 'unattended', because: nobodyCouldBeAsked() },
  ],
  steps: [
    {
      actor: 'an administrator',
      say: 'leave',
      link: facts => userSignInsLink(facts.text('userId')) ?? links.signInLogs,
      role: roles.reports,
    },
    { actor: 'an administrator', say: 'enable', role: roles.users },
    { actor: 'an administrator', say: 'who', link: links.auditLogs, role: roles.reports },
    { for: ['user'], when: theUserIsExternal(), actor: 'an administrator', say: 'home' },
  ],
});
