import { any } from '../criteria';
import { errorCodeBelongsTo, errorCodeIsOneOf, theLogGivesAReason } from '../criteria/code';
import { ENDING_STEPS, ENDING_WORDS } from '../reference/endings';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...ENDING_WORDS,
  headline: 'The sign-in service had a fault for a short time.',
  'headline self-healing': 'The sign-in service was too busy for a moment, which mostly passes by itself.',
  'headline throttled': 'The tenant sent more requests than the sign-in service takes at a time.',
  'headline directory': 'The sign-in service could not reach the directory for a short time.',
  'headline timed-out': 'The request took too long and was given up.',
  'headline internal': 'The sign-in service met a fault of its own.',
  why: '{codeMeaning}',
  reason: 'The log gives as the reason: “{failureReason}”',
  again: 'Try again after a short while.',
  fewer:
    'Find the application that sends most of the requests, and let it keep its tokens and wait between tries.',
  repeat: 'Repeat the sign-in once, to see whether the fault stays.',
  health: 'If many sign-ins fail so, look at the health page of the service before you change anything.',
  ticket: 'If it stays, open a support request with the request ID, the correlation ID and the time.',
};

const owner = { actor: 'the application owner' } as const;
const user = { actor: 'the user' } as const;

/**
 * The sign-in service itself could not answer; neither the user nor a setting of the tenant is the cause.
 *
 * 90025 mostly passes by itself and unnoticed, so the event leaves the end open. Throttling is the one
 * among these codes that the tenant's own applications bring about, so that somebody has to act.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/fundamentals/how-to-get-support
 */
export default scenario({
  id: 'service-transient',
  words,
  criteria: errorCodeBelongsTo('service-transient', 'service-internal'),
  causes: {
    'self-healing': errorCodeIsOneOf(90025),
    throttled: errorCodeIsOneOf(90055),
    directory: errorCodeIsOneOf(90033, 90091),
    'timed-out': errorCodeIsOneOf(90012),
    internal: errorCodeBelongsTo('service-internal'),
    'short-fault': errorCodeBelongsTo('service-transient'),
  },
  verdict: {
    'needs action': any(errorCodeIsOneOf(90055), errorCodeBelongsTo('service-internal')),
    else: 'expected',
  },
  assessment: [{ say: 'reason', because: theLogGivesAReason(), for: ['internal'] }],
  steps: [
    ...ENDING_STEPS.map(step => ({ ...step, for: ['self-healing'] as const })),
    { for: ['throttled', 'directory', 'timed-out', 'short-fault'], ...user, say: 'again' },
    { for: ['throttled'], ...owner, say: 'fewer', link: links.errorCodes },
    { for: ['internal'], ...user, say: 'repeat' },
    { for: ['directory', 'short-fault', 'internal'], actor: 'an administrator', say: 'health' },
    {
      for: ['internal'],
      actor: 'an administrator',
      say: 'ticket',
      link: links.supportRequest,
      role: roles.support,
      ticket: true,
    },
  ],
});
