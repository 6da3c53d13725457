import { any, not } from '../criteria';
import { theEndingIs, theEndingIsTold } from '../criteria/chain';
import { theFlowIs } from '../criteria/client';
import { errorCodeBelongsTo, errorCodeIsOneOf, theLogGivesAReason } from '../criteria/code';
import { DONE_STEP, DONE_WORDS } from '../reference/endings';
import { links } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...DONE_WORDS,
  headline: 'A sign-in with a device code did not succeed.',
  'headline pending': 'The device waits for the user to enter the code and to sign in.',
  'headline expired': 'The device code expired before the user finished the sign-in.',
  'headline wrong-code': 'No code was entered, or none that belongs to a waiting device.',
  'headline already-answered': 'This device code was already approved or declined.',
  'headline denied': 'The sign-in on the other device was denied.',
  'headline wrong-region': 'The approval reached another data center than the request.',
  'headline code-not-valid': 'The device code that the application sent is not valid.',
  'headline app-request': 'The application used the device code flow in a way that is not supported.',
  why: '{codeMeaning}',
  'why pending': 'A device asks again and again until the code is entered. By itself that is no failure.',
  reason: 'The log gives as the reason: “{failureReason}”',
  flow: 'The event names device code flow as the protocol.',
  wait: 'Enter the code on the page that the device names, and finish the sign-in there.',
  again: 'Start the sign-in on the device again, and enter the new code at once.',
  unasked:
    'If you did not start this sign-in yourself, enter no code and approve nothing. Tell your administrators.',
  sent: 'Check that the application sends the device code as it received it, and while it lasts.',
  app: 'Correct the request. A confidential client cannot use device code flow.',
  fix: '{codeStep}',
};

const owner = { actor: 'the application owner' } as const;
const user = { actor: 'the user' } as const;

/**
 * A device without a good keyboard or browser signs in with a code that the user enters elsewhere, and that was not finished.
 *
 * 70016 is written for each time that the device asks and the user has not finished, so it is a wait and no failure. Where
 * a policy blocks the flow or wants a device that cannot prove itself in it, the scenarios of Conditional Access speak.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/conditional-access/concept-authentication-flows
 */
export default scenario({
  id: 'device-code-sign-in',
  words,
  criteria: errorCodeBelongsTo('device-code'),
  causes: {
    pending: errorCodeIsOneOf(70016),
    expired: errorCodeIsOneOf(70019, 70039),
    'wrong-code': errorCodeIsOneOf(70018, 90119),
    'already-answered': errorCodeIsOneOf(70033, 90120),
    denied: errorCodeIsOneOf(70034, 70037),
    'wrong-region': errorCodeIsOneOf(50134),
    'code-not-valid': errorCodeIsOneOf(50189, 7000014),
    'app-request': errorCodeIsOneOf(90132, 90136, 90139),
  },
  verdict: { expected: errorCodeIsOneOf(70016), else: 'needs action' },
  assessment: [
    { say: 'flow', because: theFlowIs('deviceCode') },
    { say: 'reason', because: theLogGivesAReason(), for: ['app-request', 'code-not-valid'] },
  ],
  steps: [
    DONE_STEP,
    {
      for: ['pending'],
      when: not(theEndingIsTold()),
      ...user,
      say: 'wait',
      link: links.deviceCode,
    },
    { for: ['pending'], when: theEndingIs('abandoned'), ...user, say: 'again', link: links.deviceCode },
    {
      for: ['expired', 'wrong-code', 'already-answered', 'denied', 'wrong-region', 'code-not-valid'],
      ...user,
      say: 'again',
      link: links.deviceCode,
    },
    {
      when: not(any(theEndingIs('completed'), errorCodeIsOneOf(50189, 90132, 90136, 90139, 7000014))),
      ...user,
      say: 'unasked',
      link: links.authenticationFlows,
    },
    { for: ['code-not-valid'], ...owner, say: 'sent', link: links.deviceCode },
    { for: ['app-request'], ...owner, say: 'app', link: links.deviceCode },
    { when: errorCodeIsOneOf(70030, 70031, 70035, 70036), ...user, say: 'fix' },
  ],
});
