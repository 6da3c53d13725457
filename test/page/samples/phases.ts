import type { Case, CaseState } from '../../../src/messages';
import type { Problem } from '../../../src/sources/problem';
import { BLOCKED_BY_LOCATION } from './blocked-by-location';
import { DEVICE_NOT_COMPLIANT } from './device-not-compliant';
import { MFA_PENDING } from './mfa-pending';
import { diagnosed, eventOf } from './parts';
import { NOTHING_ENFORCED } from './success';
import { UNEXPLAINED } from './unexplained';

export const CANCELLED: Problem = {
  kind: 'sign-in-failed',
  title: 'The sign-in was cancelled',
  detail: 'The window was closed before Microsoft answered.',
  next: 'Sign in again and leave the window open until it closes itself.',
  action: 'sign-in',
  technical: 'user_cancelled',
};

export const NO_ROLE: Problem = {
  kind: 'no-role',
  title: 'Your account may not read the sign-in log',
  detail: 'Microsoft Graph answered that alex.kim@contoso.onmicrosoft.com has none of the roles it takes.',
  next: 'Ask an administrator for the role Security Reader or Global Reader, then try again.',
  action: 'retry',
  technical:
    'HTTP 403\nAuthentication_RequestFromNonPremiumTenantOrB2CTenant\nrequest-id: 0d2e7a51-34c8-4f6b-a1b9-7c5d3e2f1a00',
};

const QUESTION = {
  requestId: '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00',
  user: 'Alex Kim',
  app: 'Contoso HR',
};

const STATES = {
  idle: { phase: 'idle' },
  fetching: { phase: 'working', activity: 'fetching' },
  throttled: { phase: 'working', activity: 'throttled', waitingUntil: '2026-11-12T13:20:17Z' },
  'needs-setup': { phase: 'needs-setup' },
  'needs-sign-in': { phase: 'needs-sign-in', problem: null },
  'sign-in-cancelled': { phase: 'needs-sign-in', problem: CANCELLED },
  choose: {
    phase: 'choose',
    candidates: [
      eventOf({ errorCode: 53003, failureReason: 'Access has been blocked by Conditional Access policies.' }),
      eventOf({
        requestId: '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a01',
        time: '2026-11-12T13:03:09Z',
        errorCode: 0,
      }),
      eventOf({
        requestId: '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a02',
        time: '2026-11-12T12:58:41Z',
        errorCode: null,
      }),
    ],
  },
  problem: { phase: 'problem', problem: NO_ROLE },
  blocked: diagnosed(BLOCKED_BY_LOCATION),
  device: diagnosed(DEVICE_NOT_COMPLIANT),
  'mfa-pending': diagnosed(MFA_PENDING),
  success: diagnosed(NOTHING_ENFORCED),
  unexplained: diagnosed(UNEXPLAINED),
} satisfies Record<string, CaseState>;

export type SampleName = keyof typeof STATES;
export const SAMPLE_NAMES = Object.keys(STATES) as SampleName[];

export function caseOf(name: SampleName): Case {
  return { question: QUESTION, state: STATES[name] };
}
