import { any, not, notKnownThat } from '../criteria';
import {
  anAgentCheckedThePassword,
  conditionalAccessDidNotRun,
  nobodyCouldBeAsked,
} from '../criteria/account';
import { errorCodeIsOneOf } from '../criteria/code';
import { theSignInIsFederated } from '../criteria/mfa';
import { theRiskIsAtLeast } from '../criteria/risk';
import { theUserComesFromAnotherTenant } from '../criteria/subject';
import { REVIEW_STEP, REVIEW_WORDS } from '../reference/endings';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...REVIEW_WORDS,
  headline: 'The user name or password was not accepted.',
  'headline wrong-password': 'The user name or password was wrong.',
  'headline no-password': 'There was no password to compare: the account has none, or none was entered.',
  'headline old-password': 'An old password was entered.',
  'headline password-too-long': 'The password is longer than allowed.',
  'headline passcode-not-accepted': 'The one-time passcode was not accepted.',
  'headline passcode-not-available': 'The one-time passcode could not be delivered or checked.',
  'headline guest-with-passcode': 'This guest signs in with a code sent by email, not with a password.',
  why: 'The code says that the credentials could not be validated, and no more.',
  'why wrong-password':
    'The code does not tell which of the two was wrong. Some of these are in every log: people mistype.',
  'why no-password':
    'The directory holds no password for {user}, or the request carried an empty one. The code does not tell which.',
  'why old-password': 'What was entered is an earlier password of this account.',
  'why password-too-long': 'A password that is checked by Microsoft Entra has at most 256 characters.',
  'why guest-with-passcode': 'A password was sent for an account that is set up for one-time passcodes.',
  'why passcode-not-accepted': '{codeMeaning} The event does not hold what was entered.',
  'why passcode-not-available': '{codeMeaning}',
  beforePolicies:
    'Conditional Access runs after the first factor. That no policy applied does not mean that one is missing.',
  unattended:
    'The client asked by itself or cannot show a prompt, so this may be a password that an app has stored.',
  agent:
    'An agent checked the password against Active Directory. A user name there that differs gives the same error.',
  federated: "The organisation's own identity provider takes this first factor.",
  rated: 'The sign-in was rated as {risk} risk.',
  again: 'Enter the user name and the current password again. Reset the password if it is forgotten.',
  stored:
    'Find the app or device that still holds an old password, and enter the new one there or remove the account from it.',
  pattern:
    'Compare with other failures: one app at regular intervals points to a stored password, many users from one address to a password spray.',
  names: 'Compare the user principal name in Active Directory with the one in Microsoft Entra.',
  provider: 'Look into the log of your identity provider at the same time.',
  setPassword:
    'If {user} should sign in with a password, set one, or check that password hash synchronisation covers the user.',
  shorten: 'Reset the password to a shorter one.',
  newCode: 'Ask for a new code, and enter the newest one in time.',
  mailbox: 'Check that the email address of {user} is right, and that its mailbox takes the message.',
  passcode: 'Sign in with the code that is sent to your email address.',
};

/** Sent by email, mostly to guests whose account is with no other provider. */
const passcodeWrong = errorCodeIsOneOf(50181, 50182, 50184, 501811);
const passcodeMissing = errorCodeIsOneOf(50183, 50185);

const reset = { actor: 'an administrator', link: links.resetPassword, role: roles.passwords } as const;

/**
 * The user name or password was not accepted. Each code is a cause of its own; 50126 does not tell a wrong name from a wrong
 * password, and 50064 says nothing but that validation failed. One wrong password is normal life, unless a client sent it by
 * itself or the sign-in was rated as risky. Conditional Access runs after the first factor, so that it did not apply is no finding.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity-platform/reference-breaking-changes https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication
 */
export default scenario({
  id: 'invalid-credentials',
  words,
  criteria: any(errorCodeIsOneOf(50052, 50054, 50056, 50064, 50126, 500346), passcodeWrong, passcodeMissing),
  causes: {
    'wrong-password': errorCodeIsOneOf(50126),
    'no-password': errorCodeIsOneOf(50056),
    'old-password': errorCodeIsOneOf(50054),
    'password-too-long': errorCodeIsOneOf(50052),
    'guest-with-passcode': errorCodeIsOneOf(500346),
    'passcode-not-accepted': passcodeWrong,
    'passcode-not-available': passcodeMissing,
    'not-validated': errorCodeIsOneOf(50064),
  },
  tentative: ['no-password', 'not-validated'],
  verdict: {
    'needs action': any(
      errorCodeIsOneOf(50052, 50056, 50064, 50185, 500346),
      nobodyCouldBeAsked(),
      theRiskIsAtLeast('low'),
    ),
    else: 'expected',
  },
  assessment: [
    { say: 'unattended', because: nobodyCouldBeAsked() },
    { say: 'agent', because: anAgentCheckedThePassword() },
    { say: 'federated', because: theSignInIsFederated() },
    { say: 'rated', because: theRiskIsAtLeast('low') },
    { say: 'beforePolicies', because: conditionalAccessDidNotRun() },
  ],
  steps: [
    REVIEW_STEP,
    {
      when: nobodyCouldBeAsked(),
      actor: 'the user',
      say: 'stored',
      link: facts => (facts.isLegacyClient ? links.legacyAuthentication : null),
    },
    {
      for: ['wrong-password', 'no-password', 'old-password', 'not-validated'],
      when: notKnownThat(nobodyCouldBeAsked()),
      actor: 'the user',
      say: 'again',
      link: links.selfServiceReset,
    },
    { for: ['guest-with-passcode'], actor: 'the user', say: 'passcode' },
    { for: ['passcode-not-accepted', 'passcode-not-available'], actor: 'the user', say: 'newCode' },
    { when: errorCodeIsOneOf(50185), actor: 'an administrator', say: 'mailbox', role: roles.users },
    {
      for: ['no-password'],
      when: not(theUserComesFromAnotherTenant()),
      ...reset,
      say: 'setPassword',
    },
    { for: ['password-too-long'], ...reset, say: 'shorten' },
    {
      when: anAgentCheckedThePassword(),
      actor: 'an administrator',
      say: 'names',
      link: links.passThroughAuthentication,
      role: roles.hybridIdentity,
    },
    { when: theSignInIsFederated(), actor: 'an administrator', say: 'provider' },
    {
      for: ['wrong-password', 'not-validated'],
      actor: 'an administrator',
      say: 'pattern',
      link: links.signInLogs,
      role: roles.reports,
    },
  ],
});
