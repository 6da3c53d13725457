import type { Diagnosis } from '../../../src/diagnosis/diagnosis';
import { circumstancesOf, control, eventOf, policyOf } from './parts';

export const MFA_PENDING: Diagnosis = {
  scenario: 'mfa-not-completed',
  cause: null,
  outcome: 'interrupted',
  verdict: 'expected',
  headline: 'The user was asked for multifactor authentication and has not completed it in this event',
  assessment: [
    { text: 'The password was correct. The sign-in stopped to ask for a second factor.', evidence: [0] },
    { text: 'How it went on is in another event with the same correlation ID.', evidence: [] },
  ],
  evidence: [
    {
      field: 'status.errorCode',
      value: '50074',
      meaning: 'Strong authentication is required and was not yet done.',
    },
  ],
  demanded: [
    {
      what: 'multifactor authentication',
      met: 'not met',
      by: ['Require MFA for all users'],
      fields: ['status.errorCode'],
    },
  ],
  brought: [
    {
      kind: 'first factor',
      what: 'Password',
      accepted: 'accepted',
      detail: 'Correct password',
      field: 'authenticationDetails[0]',
    },
    {
      kind: 'second factor',
      what: 'Mobile app notification',
      accepted: 'cannot tell',
      detail: 'Authentication in progress',
      field: 'authenticationDetails[1]',
    },
  ],
  mfa: {
    askedBy: ['Require MFA for all users'],
    methods: ['Mobile app notification'],
    state: 'pending',
    ending: 'It was asked for and not yet done when this event was written.',
    detail: 'Authentication in progress',
    fields: ['status.errorCode'],
  },
  circumstances: circumstancesOf(),
  confidence: 'medium',
  confidenceReasons: [
    'The event is younger than two hours, and its authentication details may still change.',
  ],
  also: [],
  policies: [
    policyOf({
      name: 'Require MFA for all users',
      state: 'failed',
      summary: 'Applied, and was not satisfied when this event was written.',
      grantControls: [control('multifactor authentication', 'not met')],
    }),
  ],
  missing: [
    {
      reason: 'still settling',
      what: 'Which method the user was asked for.',
      remedy: 'Diagnose the sign-in again in two hours.',
      supply: ['time'],
    },
  ],
  steps: [
    {
      actor: 'the user',
      text: 'Complete the prompt, or sign in again if it has timed out.',
      link: null,
      role: null,
      ticket: false,
    },
  ],
  ticket: null,
  event: eventOf({ errorCode: 50074, failureReason: 'Strong Authentication is required.' }),
};
