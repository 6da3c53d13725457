import { all, any, not } from '../criteria';
import { theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { theRiskIsAtLeast } from '../criteria/risk';
import { aPolicySetsTheSessionControl, theSessionLifetimeIsLimited } from '../criteria/session';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'Conditional Access ended the session, so the user has to sign in again.',
  'headline refresh-token': 'A refresh token is older than the sign-in frequency allows.',
  'headline session': 'The session is older than the sign-in frequency allows.',
  'headline refresh-token-of-no-use':
    'A refresh token is older than the sign-in frequency allows and can no longer be used.',
  'headline reauthentication': 'Conditional Access asks the user to sign in anew.',
  why: '{codeMeaning}',
  'why refresh-token-of-no-use':
    'Sign-in frequency refused the refresh token. As the policy is for all applications, no request will take it again.',
  'why reauthentication':
    'A policy asks for a fresh sign-in, and the session does not have one. The code does not tell for what reason.',
  policies: 'Sign-in frequency is set by {frequencyPolicies}.',
  lifetime: 'The event lists what limits the session: {sessionLifetime}.',
  background: 'A client asked for a token without the user. The user notices when the app asks to sign in.',
  risky: 'The sign-in was rated as {risk} risk, and a policy may ask for a fresh sign-in because of that.',
  again: 'Sign in again.',
  app: 'Handle the error interaction_required: let the user sign in, and discard the old token.',
  often:
    'If {user} is asked too often, look which policies set a sign-in frequency for {app}: the shortest one counts.',
  everyTime: '“Every time” asks anew at nearly each use. Keep it for what really needs it.',
};

/**
 * A session control of Conditional Access ended a session or a token as it is set up to do.
 *
 * Each of the four codes says something of its own: 70043 is about a refresh token, 70044 about the session in the browser,
 * 70045 about a refresh token that is of no use any more (older text: of a single-page application), 70046 about a check for
 * a fresh sign-in. 50078, where multifactor authentication alone is too old, belongs to who asked for it; 50173 is a revocation.
 *
 * Sources: https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export default scenario({
  id: 'sign-in-frequency',
  words,
  criteria: errorCodeIsOneOf(70043, 70044, 70045, 70046),
  causes: {
    'refresh-token': errorCodeIsOneOf(70043),
    session: errorCodeIsOneOf(70044),
    'refresh-token-of-no-use': errorCodeIsOneOf(70045),
    reauthentication: errorCodeIsOneOf(70046),
  },
  verdict: { else: 'expected' },
  assessment: [
    { say: 'policies', because: aPolicySetsTheSessionControl('SignInFrequency') },
    { say: 'lifetime', because: theSessionLifetimeIsLimited() },
    { say: 'background', because: theRequestIsNonInteractive() },
    { say: 'risky', because: theRiskIsAtLeast('low'), for: ['reauthentication'] },
  ],
  steps: [
    { actor: 'the user', say: 'again' },
    {
      when: all(theRequestIsNonInteractive(), not(errorCodeIsOneOf(70044))),
      actor: 'the application owner',
      say: 'app',
    },
    {
      actor: 'an administrator',
      say: 'often',
      link: links.sessionLifetime,
      role: roles.conditionalAccess,
    },
    {
      when: any(theSessionLifetimeIsLimited('signInFrequencyEveryTime'), errorCodeIsOneOf(70046)),
      actor: 'an administrator',
      say: 'everyTime',
      link: links.sessionLifetime,
      role: roles.conditionalAccess,
    },
  ],
});
