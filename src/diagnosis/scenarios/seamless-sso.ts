import { not } from '../criteria';
import { theEndingIs } from '../criteria/chain';
import { errorCodeBelongsTo, errorCodeIsOneOf, theOutcomeIs } from '../criteria/code';
import { DONE_STEP, DONE_WORDS } from '../reference/endings';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...DONE_WORDS,
  headline: 'Seamless single sign-on did not work.',
  'headline ticket-too-large': 'Seamless single sign-on failed: the Kerberos ticket is too large.',
  'headline ticket-not-validated':
    'Seamless single sign-on failed: the Kerberos ticket could not be validated.',
  'headline no-ticket': 'Seamless single sign-on failed: the browser or app sent no usable Kerberos ticket.',
  'headline not-enabled': 'Seamless single sign-on is not enabled in this tenant.',
  'headline ticket-expired': 'Seamless single sign-on stopped: the ticket or token is expired or not valid.',
  'headline user-not-synchronised':
    'Seamless single sign-on failed: the Windows user was not found in Microsoft Entra.',
  'headline another-windows-user': 'Somebody else is signed in to Windows than signs in here.',
  'headline delegated-ticket':
    'Seamless single sign-on failed: the Kerberos ticket was obtained by delegation.',
  'headline windows-authentication-needed': 'The request asks for integrated Windows authentication.',
  why: '{codeMeaning}',
  'why ticket-too-large': 'A ticket grows with the number of groups the user is in.',
  'why user-not-synchronised': 'No user of the directory has the identifier that the ticket holds.',
  'why another-windows-user':
    'That is normal for people with two accounts. Seamless single sign-on works for the Windows user only.',
  'why delegated-ticket': 'Only a ticket that comes from the user directly is accepted.',
  fallback:
    'Where seamless single sign-on fails, the sign-in page asks for the user name and password as usual.',
  groups: 'Reduce the number of groups the user is in.',
  checklist:
    'Check that the feature is enabled, that https://autologon.microsoftazuread-sso.com is in the intranet zone and not among trusted sites, and that the account AZUREADSSOACC exists and is enabled.',
  clocks:
    'Check that the clocks of the device and of the domain controllers differ by less than five minutes.',
  purge:
    'On a device of the domain, in its network and signed in with the domain account, run “klist purge” and try again.',
  browser: 'Use a supported browser outside private mode, on a device of the domain.',
  enable: 'Enable seamless single sign-on for the tenant, if the application relies on it.',
  domain: 'Sign in from a device of the domain inside the network, or enter the password.',
  sync: 'Check that Microsoft Entra Connect synchronises this user and its forest.',
  otherUser: 'Enter the password of this account, or sign in to Windows with it.',
  delegation: 'Remove delegation from the account AZUREADSSOACC in Active Directory.',
};

const interrupted = theOutcomeIs('interrupted');
const open = not(theEndingIs('completed'));

const admin = { actor: 'an administrator', link: links.seamlessSso, role: roles.hybridIdentity } as const;

/**
 * The browser or app was to sign the user in by the Windows session, and that did not work. 81010, 81012 and 81014 stand among
 * the codes that Microsoft's workbooks count as pending user action: the user can go on with a password. 50180 is published with
 * "enable the feature" as the answer and means, like 5001213, that integrated Windows authentication was asked for.
 * Sources: https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-sso https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://github.com/microsoft/Application-Insights-Workbooks
 */
export default scenario({
  id: 'seamless-sso',
  words,
  criteria: errorCodeBelongsTo('seamless-sso'),
  causes: {
    'ticket-too-large': errorCodeIsOneOf(81001),
    'ticket-not-validated': errorCodeIsOneOf(81002, 81003, 81004, 81008, 81009),
    'no-ticket': errorCodeIsOneOf(81005, 81006),
    'not-enabled': errorCodeIsOneOf(81007),
    'ticket-expired': errorCodeIsOneOf(81010, 81014),
    'user-not-synchronised': errorCodeIsOneOf(81011, 81013),
    'another-windows-user': errorCodeIsOneOf(81012),
    'delegated-ticket': errorCodeIsOneOf(81015),
    'windows-authentication-needed': errorCodeIsOneOf(50180, 5001213),
    other: errorCodeBelongsTo('seamless-sso'),
  },
  verdict: { expected: interrupted, else: 'needs action' },
  assessment: [
    {
      say: 'fallback',
      because: not(errorCodeIsOneOf(50180, 5001213, 81016)),
    },
  ],
  steps: [
    DONE_STEP,
    { for: ['ticket-expired'], when: open, actor: 'the user', say: 'domain', link: links.seamlessSso },
    { for: ['another-windows-user'], when: open, actor: 'the user', say: 'otherUser' },
    { for: ['no-ticket'], actor: 'the user', say: 'browser', link: links.seamlessSso },
    {
      for: ['ticket-too-large'],
      actor: 'an administrator',
      say: 'groups',
      link: links.seamlessSso,
    },
    {
      for: ['ticket-not-validated', 'no-ticket', 'windows-authentication-needed', 'other'],
      ...admin,
      say: 'checklist',
    },
    { for: ['ticket-not-validated'], actor: 'an administrator', say: 'clocks' },
    { for: ['ticket-not-validated'], actor: 'the user', say: 'purge' },
    { for: ['not-enabled', 'windows-authentication-needed'], ...admin, say: 'enable' },
    { for: ['user-not-synchronised'], ...admin, say: 'sync' },
    { for: ['delegated-ticket'], actor: 'an administrator', say: 'delegation', link: links.seamlessSso },
  ],
});
