import { type Problem, type ProblemKind, problem } from '../problem';
import type { Question } from '../question';
import type { GraphRefusal } from './refusal';
import { readings } from './shown-time';

const DAY = 86_400_000;
/** Nearly all events are in the log within five minutes. */
const NEW = 15 * 60_000;

/** A refusal as the admin reads it. Of an event not found, its shown time may tell why. */
export function problemOfRefusal(refusal: GraphRefusal, now: Date): Problem {
  const kind = refusal.kind === 'not-found' ? whyNotFound(refusal.question, now) : refusal.kind;
  const retryAt = refusal.retryAt?.toISOString().slice(11, 19);
  const next = kind === 'throttled' && retryAt ? { next: `Try again after ${retryAt} UTC.` } : {};
  return problem(kind, refusal.said, next);
}

/** The time a row shows has a zone and an order we do not know: it may prove an event old, but only a time in UTC proves it new. */
function whyNotFound(question: Question | undefined, now: Date): ProblemKind {
  const time = question?.time ?? '';
  const ages = readings(time).map(instant => now.getTime() - instant.getTime());
  if (ages.length === 0) return 'not-found';
  if (ages.every(age => age > 31 * DAY)) return 'outside-retention';
  if (time.endsWith('Z') && ages.every(age => Math.abs(age) < NEW)) return 'not-found-yet';
  return 'not-found';
}
