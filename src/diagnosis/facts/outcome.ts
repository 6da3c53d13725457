import type { Outcome } from '../diagnosis';
import { integer, type Members, members } from '../read';
import { INTERRUPT_CODES } from '../reference/error-codes';

/** Null when the event holds no code: then not even success or failure is known. */
export function readErrorCode(event: Members): number | null {
  return integer(members(event.status).errorCode);
}

/**
 * Code 0 is success even where a policy reads failure, because the user has the token. "Interrupted" is not in Graph: the
 * portal derives it from the code. Without a code the event does not say how it ended, which is what the word means.
 */
export function outcomeOf(code: number | null): Outcome {
  if (code === 0) return 'success';
  return code === null || INTERRUPT_CODES.has(code) ? 'interrupted' : 'failure';
}
