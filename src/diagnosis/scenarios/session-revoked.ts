import { not } from '../criteria';
import { theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { theUserIsExternal } from '../criteria/subject';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'The session or token can no longer be used; the user has to sign in again.',
  'headline tokens-revoked': 'The tokens of the user were revoked, or the password was changed.',
  'headline password-changed': 'The session ended because the password was changed or has expired.',
  'headline inactive': 'The refresh token expired because it was not used for a long time.',
  'headline maximum-lifetime': 'The refresh token reached its maximum lifetime.',
  'headline single-page-app': 'The refresh token of a single-page app reached its fixed lifetime.',
  'headline took-too-long': 'A step of the sign-in took too long.',
  'headline external-session': 'The session with the external identity provider has ended.',
  'headline session-not-there': 'The application asked for a session that is not there or does not fit.',
  'headline assertion-not-valid':
    'The token that the application passed on is not valid, or no longer valid.',
  why: '{codeMeaning}',
  'why tokens-revoked':
    'The grant is older than the time from which tokens of {user} are valid. An administrator or the user revoked them, or the password was changed or reset; the event does not tell which.',
  'why password-changed': 'The code names a recent password change or an expired password.',
  'why session-not-valid':
    'The session may have expired, the password may have been changed, or the application wants a fresher session. The code does not tell which.',
  'why grant-expired':
    'The refresh token or code was not used in time, or it was revoked. Microsoft publishes both for this code.',
  'why grant-not-valid':
    'The refresh token or code is malformed, or it is bound to a key that was not shown. The code does not tell which.',
  'why inactive': 'Nothing used the token of {app} for a long time. This is a normal end of a token.',
  'why single-page-app': 'Such a token lasts for a fixed time that cannot be extended, 24 hours by default.',
  'why took-too-long': 'The sign-in page or the code was left open for longer than it is good for.',
  background: 'The client asked without the user, so nobody saw a prompt.',
  external:
    'The user belongs to another tenant. The password is changed there; tokens can be revoked there and here.',
  again: 'Sign in to {app} again.',
  restart: 'Start the sign-in to {app} again, instead of going on with an old page or code.',
  home: 'If nobody expected this, ask the administrators of the home tenant.',
  who: 'If nobody expected this, look into the audit log for who revoked sessions or reset the password.',
  prompt: 'If users see errors instead of a prompt, have the application ask for an interactive sign-in.',
  renew:
    'Check that the application passes on a token that is still valid and meant for it, and gets a new one when it expires.',
};

const tookTooLong = errorCodeIsOneOf(50089);

/**
 * A session or token came to its end, by time, by a change of password or by revocation. Sign-in frequency, which is a policy,
 * has a scenario of its own. Tokens that the application presents in a wrong way say nothing of the session and are left to the
 * code insight. 50132, 70008 and 70000 have several published meanings: all are told.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity-platform/refresh-tokens
 */
export default scenario({
  id: 'session-revoked',
  words,
  criteria: errorCodeIsOneOf(
    ...[50173, 50132, 50133, 70008, 70000, 700082, 700081, 700083, 700084, 50089],
    ...[50085, 50139, 16002, 160021, 50013, 500133],
  ),
  causes: {
    'tokens-revoked': errorCodeIsOneOf(50173),
    'password-changed': errorCodeIsOneOf(50133),
    'session-not-valid': errorCodeIsOneOf(50132),
    'grant-expired': errorCodeIsOneOf(70008),
    'grant-not-valid': errorCodeIsOneOf(70000),
    inactive: errorCodeIsOneOf(700082),
    'maximum-lifetime': errorCodeIsOneOf(700081, 700083),
    'single-page-app': errorCodeIsOneOf(700084),
    'took-too-long': tookTooLong,
    'external-session': errorCodeIsOneOf(50085, 50139),
    'session-not-there': errorCodeIsOneOf(16002, 160021),
    'assertion-not-valid': errorCodeIsOneOf(50013, 500133),
  },
  tentative: ['session-not-valid', 'grant-expired', 'grant-not-valid'],
  verdict: { 'needs action': errorCodeIsOneOf(50013, 500133, 70000), else: 'expected' },
  assessment: [
    { say: 'background', because: theRequestIsNonInteractive() },
    { say: 'external', because: theUserIsExternal(), for: ['tokens-revoked', 'password-changed'] },
  ],
  steps: [
    {
      for: ['assertion-not-valid'],
      actor: 'the application owner',
      say: 'renew',
      link: links.errorCodes,
    },
    { when: tookTooLong, actor: 'the user', say: 'restart' },
    { when: not(tookTooLong), actor: 'the user', say: 'again' },
    {
      for: ['tokens-revoked', 'password-changed'],
      actor: 'an administrator',
      say: 'who',
      link: links.auditLogs,
      role: roles.reports,
    },
    {
      for: ['tokens-revoked', 'password-changed'],
      when: theUserIsExternal(),
      actor: 'an administrator',
      say: 'home',
    },
    {
      for: ['grant-expired', 'grant-not-valid', 'inactive', 'maximum-lifetime', 'single-page-app'],
      actor: 'the application owner',
      say: 'prompt',
      link: links.refreshTokens,
    },
  ],
});
