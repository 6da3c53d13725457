import { all, any, not } from '../criteria';
import { errorCodeIsOneOf } from '../criteria/code';
import { theUserIsExternal } from '../criteria/subject';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'The account was not found in this directory.',
  'headline deleted': 'The account was deleted from this directory.',
  'headline not-invited': 'The account is from elsewhere and is not a guest in this tenant.',
  'headline not-invited-or-not-matched':
    'The account was not found in this tenant: it is external and not invited, or its identifiers do not match.',
  'headline another-account-wanted':
    'The user was asked for another account; this tenant may not know the one that was offered.',
  'headline several-identities': 'The sign-in service could not settle which account was meant.',
  why: 'The name may be mistyped, or the application asked the wrong tenant, or the account was never added. The code does not tell which.',
  'why deleted': 'The directory knows that the account existed and was deleted.',
  'why not-invited':
    '{user} signed in with an account from elsewhere. To use {app} here, it has to be added as a guest first.',
  'why not-invited-or-not-matched':
    'The code is written for an external account that was not added, and for a synchronised user whose ImmutableID differs from Active Directory.',
  'why another-account-wanted':
    'The code is written for an account that was not added to the tenant, and when several sessions are offered. The event does not tell which.',
  'why several-identities':
    'The user was not found under the name that was given; signing in again may help.',
  external: 'The user belongs to another tenant.',
  spelling: 'Check the user name, and which organisation you sign in to.',
  other: 'Sign out, and sign in with the account that has access to this organisation.',
  again: 'Sign in again.',
  invite: 'If {user} should have access, add the account as a guest.',
  add: 'If {user} should have access, create the account, add it as a guest, or check that it is synchronised.',
  restore: 'If {user} should still have access, restore the account. It can be restored for 30 days.',
  immutableId:
    'For a synchronised user, compare the ImmutableID of the account with the source anchor in Active Directory.',
  guessing: 'See whether the same address tries other names as well: then somebody may be guessing names.',
};

const notInvited = ['not-invited', 'another-account-wanted', 'not-invited-or-not-matched'] as const;

/** The tile of another organisation's account was chosen; inside one tenant 16000 is nothing but the account chooser. */
const externalTile = all(errorCodeIsOneOf(16000), theUserIsExternal());

/**
 * The directory does not hold the account that signs in. 50034 and 51004 have several published reasons and the event names
 * none. 90072 has two and is tentative. So has 16000, which is here for external accounts only: without a sign of another tenant
 * it is the account chooser, a normal step. Guests who were invited and did not finish (50014) belong to cross-tenant access.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/external-id/troubleshoot
 */
export default scenario({
  id: 'account-not-found',
  words,
  criteria: any(errorCodeIsOneOf(16003, 50020, 50034, 50197, 51004, 90072, 500341, 700056), externalTile),
  causes: {
    deleted: errorCodeIsOneOf(500341),
    'not-invited': errorCodeIsOneOf(16003, 50020),
    'another-account-wanted': errorCodeIsOneOf(16000),
    'not-invited-or-not-matched': errorCodeIsOneOf(90072),
    'several-identities': errorCodeIsOneOf(50197),
    'not-in-directory': errorCodeIsOneOf(50034, 51004, 700056),
  },
  tentative: ['another-account-wanted', 'not-invited-or-not-matched'],
  verdict: { else: 'needs action' },
  assessment: [{ say: 'external', because: theUserIsExternal() }],
  steps: [
    { for: ['not-in-directory'], actor: 'the user', say: 'spelling' },
    { for: ['several-identities'], actor: 'the user', say: 'again' },
    { for: notInvited, actor: 'the user', say: 'other' },
    {
      for: notInvited,
      actor: 'an administrator',
      say: 'invite',
      link: links.inviteGuests,
      role: roles.guests,
    },
    {
      for: ['not-invited-or-not-matched'],
      when: not(theUserIsExternal()),
      actor: 'an administrator',
      say: 'immutableId',
      role: roles.hybridIdentity,
    },
    {
      for: ['not-in-directory', 'several-identities'],
      actor: 'an administrator',
      say: 'add',
      link: links.inviteGuests,
      role: roles.users,
    },
    {
      for: ['deleted'],
      actor: 'an administrator',
      say: 'restore',
      link: links.restoreUser,
      role: roles.users,
    },
    {
      for: ['not-in-directory'],
      actor: 'an administrator',
      say: 'guessing',
      link: links.signInLogs,
      role: roles.reports,
    },
  ],
});
