import { all, any, not, notKnownThat } from '../criteria';
import { PHONE_LIMIT_CODES, UNSUITED_CREDENTIAL_CODES } from '../facts/mfa';
import { links, roles } from '../reference/links';
import type { StatementSource, StepSource } from '../scenario';
import { thePasswordIsSentByTheApp, theRequestIsNonInteractive } from './client';
import { errorCodeIsOneOf } from './code';
import { aFailedPolicyAsksFor, aStrengthWasNotMet } from './controls';
import {
  anAdapterAskedForMfa,
  theLogSaysHowMfaEnded,
  theLogSaysOfMfa,
  theMfaStateIs,
  theSignInIsFederated,
} from './mfa';
import { theSessionLifetimeIsLimited } from './session';

/**
 * How multifactor authentication stands or ended: the same whoever asked for it. A scenario spreads these words, sentences
 * and steps in among its own.
 */
export const endingWords = {
  method: 'It was completed with: {mfaMethod}.',
  claim: 'A claim in the token showed it, so no prompt was needed.',
  detail: 'The log says: {mfaDetail}.',
  code: '{codeMeaning}',
  background: 'A client asked for a token without the user, so no prompt could be shown.',
  noPage: '{app} sent the password itself, without a sign-in page, so no prompt could be shown.',
  federated:
    "The organisation's own identity provider signed the user in and sent no proof of a second factor.",
  from: 'The sign-in that asked came from {place}.',
  lifetime:
    'What decides how long the session lasts: {sessionLifetime}. After that, the user is prompted again.',
  answer: 'Answer the prompt to go on.',
  register: 'Set up a second factor on the security info page, or when its page is shown.',
  signIn: 'Sign in to the app again, where a prompt can be shown.',
  page: 'Let {app} open the Microsoft sign-in page instead of sending the password itself.',
  finish: 'Finish the check when its page is shown.',
  interactive: 'Handle the error interaction_required: let the user sign in interactively.',
  report: 'Ask {user} whether the prompt was theirs. If not, reset the password and revoke the sessions.',
  retry: 'Try again, with another registered method if this one does not work.',
  credential: 'Sign in with another credential, one that a second factor can follow.',
  phone: 'Use another method than the phone, such as Microsoft Authenticator.',
  methods: 'Check the registered methods of {user}.',
  unblock: 'See why {user} is blocked for multifactor authentication, and unblock the user if that is right.',
  proof:
    'Let the identity provider send the multifactor claim, or let Microsoft Entra ask for the second factor.',
  appPassword: 'Replace the app password by an app that can show a prompt.',
  frequency: 'If prompts come too often, compare the sign-in frequency and browser session controls.',
  support: 'If it happens again, open a support request with the request ID and the time.',
};

type Key = keyof typeof endingWords;

/** An external method for multifactor authentication answers by way of this code as well. */
const elsewhere = all(
  errorCodeIsOneOf(50158),
  theMfaStateIs('none', 'not recorded'),
  any(aFailedPolicyAsksFor('multifactor authentication'), aStrengthWasNotMet()),
);
const phoneLimit = errorCodeIsOneOf(...PHONE_LIMIT_CODES);
const unsuited = errorCodeIsOneOf(...UNSUITED_CREDENTIAL_CODES);

/** Each way it can stand, under the name of a cause. */
export const endings = {
  'missing-federated-claim': theMfaStateIs('missing federated claim'),
  pending: any(theMfaStateIs('pending', 'registration'), elsewhere),
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
  'phone-limit': phoneLimit,
  'unsuited-credential': unsuited,
  'blocked-user': theMfaStateIs('blocked user'),
  'service-error': theMfaStateIs('service error'),
  failed: theMfaStateIs('failed', 'nothing registered'),
  met: all(errorCodeIsOneOf(0), theMfaStateIs('none', 'not recorded')),
};

/** The user has no second factor that would do. */
export const registrationIsDue = theMfaStateIs('registration', 'nothing registered');

/** It was given, or no longer needed. */
export const mfaWasGiven = any(
  theMfaStateIs('completed', 'satisfied by claim', 'satisfied by external provider', 'skipped'),
  errorCodeIsOneOf(0),
);

/** It was tried and came to nothing. */
export const mfaCameToNothing = theMfaStateIs(
  ...(['declined', 'no response', 'wrong code', 'unreachable', 'abandoned', 'failed'] as const),
  ...(['service error', 'blocked user', 'nothing registered', 'missing federated claim'] as const),
);

const due = theMfaStateIs('pending', 'expired');
const background = theRequestIsNonInteractive();
const noPage = thePasswordIsSentByTheApp();

/** Nobody can answer: somebody has to change the app first. */
export const mfaCannotBeGiven = all(due, noPage);

export const endingStatements = [
  { say: 'method', because: endings.completed },
  { say: 'claim', because: endings['satisfied-by-claim'] },
  {
    say: 'code',
    because: any(phoneLimit, unsuited, errorCodeIsOneOf(50078, 50086, 50087, 50158)),
  },
  { say: 'detail', because: all(theLogSaysHowMfaEnded(), any(mfaCameToNothing, endings.skipped)) },
  { say: 'federated', because: all(endings['missing-federated-claim'], theSignInIsFederated()) },
  { say: 'background', because: all(background, theMfaStateIs('pending', 'registration', 'expired')) },
  { say: 'noPage', because: all(noPage, theMfaStateIs('pending', 'registration', 'expired')) },
  { say: 'from', because: all(endings.denied, not(anAdapterAskedForMfa())) },
  { say: 'lifetime', because: theSessionLifetimeIsLimited() },
] satisfies readonly StatementSource<Key, never>[];

export const endingSteps = [
  {
    when: all(due, notKnownThat(background), not(any(noPage, errorCodeIsOneOf(50158)))),
    actor: 'the user',
    say: 'answer',
    link: links.mfaReports,
  },
  {
    when: registrationIsDue,
    actor: 'the user',
    say: 'register',
    link: links.securityInfo,
  },
  { when: all(due, background, not(noPage)), actor: 'the user', say: 'signIn' },
  { when: errorCodeIsOneOf(50158), actor: 'the user', say: 'finish' },
  { when: mfaCannotBeGiven, actor: 'the application owner', say: 'page', link: links.ropc },
  {
    when: all(errorCodeIsOneOf(50076), not(noPage)),
    actor: 'the application owner',
    say: 'interactive',
  },
  { when: endings.denied, actor: 'an administrator', say: 'report', role: roles.authentication },
  {
    when: all(
      theMfaStateIs('no response', 'wrong code', 'unreachable', 'abandoned', 'failed', 'service error'),
      not(any(phoneLimit, unsuited, errorCodeIsOneOf(50086))),
    ),
    actor: 'the user',
    say: 'retry',
    link: links.securityInfo,
  },
  { when: unsuited, actor: 'the user', say: 'credential' },
  { when: phoneLimit, actor: 'the user', say: 'phone', link: links.securityInfo },
  {
    when: all(theMfaStateIs('unreachable', 'failed'), not(any(phoneLimit, unsuited))),
    actor: 'an administrator',
    say: 'methods',
    role: roles.authentication,
  },
  {
    when: errorCodeIsOneOf(50086),
    actor: 'an administrator',
    say: 'support',
    link: links.supportRequest,
    role: roles.support,
    ticket: true,
  },
  {
    when: endings['blocked-user'],
    actor: 'an administrator',
    say: 'unblock',
    role: roles.authenticationPolicy,
  },
  { when: endings['missing-federated-claim'], actor: 'an administrator', say: 'proof' },
  {
    when: theLogSaysOfMfa('app password'),
    actor: 'an administrator',
    say: 'appPassword',
    link: links.perUserMfa,
  },
  {
    when: any(
      endings.expired,
      all(theSessionLifetimeIsLimited(), not(theMfaStateIs('satisfied by claim', 'skipped'))),
    ),
    actor: 'an administrator',
    say: 'frequency',
    link: links.sessionControls,
    role: roles.conditionalAccess,
  },
] satisfies readonly StepSource<Key, never>[];
