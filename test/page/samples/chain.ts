import type { ToldChain } from '../../../src/messages';
import { MFA_PENDING } from './mfa-pending';
import { eventOf } from './parts';

const { requestId, time, app, resource } = eventOf({});
const step = { scenario: '', cause: null, app, resource, kind: 'interactive' } as const;

/** A prompt, and what became of it. */
export const ANSWERED_CHAIN: ToldChain = {
  story: {
    headline: `The sign-in to ${app} was interrupted, went on and failed.`,
    sentences: ['On the way: 50074. Such a code is a step and no failure by itself.'],
  },
  steps: [
    {
      ...step,
      requestId,
      time,
      at: 0,
      headline: MFA_PENDING.headline,
      outcome: 'interrupted',
      errorCode: 50074,
    },
    {
      ...step,
      requestId: '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a09',
      time,
      at: 53_000,
      headline: 'Conditional Access asked for multifactor authentication and the user declined.',
      outcome: 'failure',
      errorCode: 500121,
    },
  ],
  ending: 'failed',
  deciding: 1,
  bond: 'correlation ID',
};
