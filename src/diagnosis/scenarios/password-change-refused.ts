import { not } from '../criteria';
import { errorCodeBelongsTo, errorCodeIsOneOf } from '../criteria/code';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'A password change did not go through.',
  'headline current-password-wrong': 'The password was not changed: the current one was wrong.',
  'headline new-password-refused': 'The password was not changed: the new one does not meet the rules.',
  'headline on-premises-unreachable': 'The password was not changed: Active Directory could not be reached.',
  'headline half-changed': 'The password was changed in Active Directory, and not in Microsoft Entra.',
  'headline only-on-premises': 'The password has to be changed on premises.',
  'headline on-premises-account':
    'The password was not changed: the account in Active Directory is locked or disabled.',
  'headline user-not-found': 'The password was not changed: the service could not tell which user it is for.',
  'headline on-premises-administrator':
    'The password was not changed: an administrator has to act in Active Directory first.',
  why: '{codeMeaning}',
  'why new-password-refused': '{codeMeaning} The event does not hold what was entered.',
  'why on-premises-account': 'The code does not tell which of the two it is.',
  current: 'Enter the current password again. Reset the password if you have forgotten it.',
  stronger: 'Choose a longer password without your name, common words or the name of your organisation.',
  rules:
    'If users do not understand the refusal, tell them the rules: those of Microsoft Entra, its banned passwords, and those of Active Directory.',
  writeback: 'Check that the server with password writeback runs, is up to date and reaches the service.',
  domain: 'Change the password on a device of your domain, or ask the help desk.',
  account: 'Unlock or enable the account in Active Directory, if it should work.',
  directory: 'Look at the account, and at the password rules that hold for it, in Active Directory.',
  reset: 'Reset the password of {user}, and check that it works both on premises and in the cloud.',
  found:
    'Check that {user} is licensed and enabled for self-service password reset and that the account is synchronised.',
  retry: 'Try again after a while.',
  tryNew: 'Sign in with the new password. If it is refused, tell your administrator.',
  ticket: 'If it keeps failing, open a support request with the request ID, the correlation ID and the time.',
};

/**
 * The user was setting a new password, by choice or because it was asked for, and it was refused. Most of these codes have a
 * symbolic name and no public text: the causes go as far as the name does. Why the password had to be changed is not in the event.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback
 */
export default scenario({
  id: 'password-change-refused',
  words,
  criteria: errorCodeBelongsTo('password-change'),
  causes: {
    'current-password-wrong': errorCodeIsOneOf(120000),
    'new-password-refused': errorCodeIsOneOf(120002, 120003, 120004, 120018),
    'on-premises-unreachable': errorCodeIsOneOf(120013),
    'half-changed': errorCodeIsOneOf(120005),
    'only-on-premises': errorCodeIsOneOf(120012),
    'on-premises-administrator': errorCodeIsOneOf(120015),
    'on-premises-account': errorCodeIsOneOf(120014),
    'user-not-found': errorCodeIsOneOf(120011, 120016),
    other: errorCodeBelongsTo('password-change'),
  },
  verdict: { 'blocked as intended': errorCodeIsOneOf(120002, 120003, 120004, 120018), else: 'needs action' },
  assessment: [],
  steps: [
    { for: ['current-password-wrong'], actor: 'the user', say: 'current', link: links.selfServiceReset },
    { for: ['new-password-refused'], actor: 'the user', say: 'stronger', link: links.passwordPolicy },
    {
      for: ['new-password-refused'],
      actor: 'an administrator',
      say: 'rules',
      link: links.bannedPasswords,
      role: roles.authenticationPolicy,
    },
    {
      for: ['on-premises-unreachable', 'half-changed'],
      actor: 'an administrator',
      say: 'writeback',
      link: links.passwordWriteback,
      role: roles.hybridIdentity,
    },
    { for: ['only-on-premises', 'on-premises-unreachable'], actor: 'the user', say: 'domain' },
    { for: ['on-premises-account'], actor: 'an administrator', say: 'account' },
    { for: ['on-premises-administrator'], actor: 'an administrator', say: 'directory' },
    {
      for: ['half-changed'],
      actor: 'an administrator',
      say: 'reset',
      link: links.resetPassword,
      role: roles.passwords,
    },
    { for: ['user-not-found'], actor: 'an administrator', say: 'found', link: links.selfServiceReset },
    { for: ['half-changed'], actor: 'the user', say: 'tryNew' },
    { for: ['other'], when: not(errorCodeIsOneOf(120008)), actor: 'the user', say: 'retry' },
    {
      for: ['other'],
      actor: 'an administrator',
      say: 'ticket',
      link: links.supportRequest,
      role: roles.support,
      ticket: true,
    },
  ],
});
