import type { Ending } from '../context';
import {
  type ChainEvent,
  hasCode,
  isAfter,
  isByItself,
  isEnding,
  isFailure,
  isFormality,
  isInteractive,
  isSuccess,
  sameApp,
  sameTarget,
} from './event';

export interface Decision {
  ending: Ending;
  /** The event that tells how the chain ended. */
  main: ChainEvent;
  /** The event that somebody asked about, and what became of it. */
  asked: { event: ChainEvent; ending: Ending } | null;
}

export interface Known {
  /** All events of the chain were read. */
  complete: boolean;
  /** ID of the event that somebody asked about; empty when nobody did. */
  asked: string;
}

export type Events = readonly ChainEvent[];

/** Conditional Access and consent come after the first factor, so that these show that it was right. */
const PAST_THE_FIRST_FACTOR = [50072, 50074, 50076, 50079, 50125, 50140, 50158, 50203, 65001];

/** Failures of the person or the session, not of the resource: a new sign-in to the same application mends them. */
const PERSONAL = ['credential', 'account-state', 'token-session', 'ca-session'];

/**
 * The rulings. A failure decides when no later event overcomes it, because nobody asks about what worked; of several the last
 * one, and one with the user before one in the background. Else a prompt that nothing followed; else the success right after
 * the last obstacle, because it tells how that was met. Steps on the way never decide while the sign-in goes on. Where
 * somebody asked about one event, its resource decides, or its application where nothing stands for the resource.
 */
export function decide(events: Events, { complete, asked }: Known): Decision {
  const id = asked.toLowerCase();
  const question = id === '' ? undefined : events.find(({ facts }) => facts.text('id').toLowerCase() === id);
  const scope = scopeOf(events, question);
  const main =
    standingFailure(events, scope) ??
    stoppedAt(events, scope) ??
    tellingSuccess(scope) ??
    lastInterrupt(scope);
  const ending = (event: ChainEvent): Ending => endingOf(event, events, complete);
  return {
    main,
    ending: ending(main),
    asked: question ? { event: question, ending: ending(question) } : null,
  };
}

/** What became of an event, by those after it. A failure that a later success overcomes has ended well. */
function endingOf(event: ChainEvent, events: Events, complete: boolean): Ending {
  if (isSuccess(event)) return 'completed';
  if (isFailure(event)) {
    const mends = (later: ChainEvent): boolean => isSuccess(later) && overcomes(later, event);
    return someAfter(event, events, mends) ? 'completed' : 'failed';
  }
  const next = events.find(later => later.position > event.position && answers(later, event));
  if (next) return endingOf(next, events, complete);
  const isDated = events.every(({ time }) => time !== null);
  if (!complete || !isDated || event.facts.errorCode === null) return 'unknown';
  return events.some(({ facts }) => facts.isSettling) ? 'still open' : 'abandoned';
}

/** A loop, because chains of thousands of events are asked for each of them. */
function someAfter(event: ChainEvent, events: Events, is: (later: ChainEvent) => boolean): boolean {
  for (let position = event.position + 1; position < events.length; position++) {
    const later = events[position];
    if (later && is(later)) return true;
  }
  return false;
}

function scopeOf(events: Events, question: ChainEvent | undefined): Events {
  if (!question) return events;
  const forTarget = events.filter(event => sameTarget(event, question));
  const stands = (event: ChainEvent): boolean =>
    isSuccess(event) || (isFailure(event) && !isOvercome(event, events));
  return forTarget.some(stands) ? forTarget : events.filter(event => sameApp(event, question));
}

function standingFailure(events: Events, scope: Events): ChainEvent | undefined {
  const standing = scope.filter(event => isFailure(event) && !isOvercome(event, events));
  return standing.findLast(isInteractive) ?? standing.at(-1);
}

/** A later event shows that it was not the end of it. */
export const isOvercome = (failure: ChainEvent, events: Events): boolean =>
  someAfter(failure, events, later => overcomes(later, failure));

function overcomes(later: ChainEvent, failure: ChainEvent): boolean {
  if (!sameApp(later, failure)) return false;
  // What a client asks for in the background does not tell more than a failure the user saw.
  const isHidden = isInteractive(failure) && !isInteractive(later);
  if (isFailure(later)) return !isHidden && sameTarget(later, failure);
  if (isSuccess(later)) return mends(later, failure);
  const isPast = failure.category === 'credential' && hasCode(later, PAST_THE_FIRST_FACTOR);
  return isPast && !isHidden && isAfter(later, failure);
}

function mends(success: ChainEvent, failure: ChainEvent): boolean {
  if (PERSONAL.includes(failure.category)) {
    // A session is renewed within a second.
    const isDated = success.time !== null && failure.time !== null;
    return isDated && (isInteractive(success) || sameTarget(success, failure));
  }
  if (!isAfter(success, failure)) return false;
  if (failure.category !== 'mfa-failed') return sameTarget(success, failure);
  // In the background no prompt can be answered.
  const isAnswered = success.facts.mfa.state === 'completed';
  return isInteractive(success) && (isAnswered || sameTarget(success, failure));
}

/** A prompt after which no event shows how the application went on. */
function stoppedAt(events: Events, scope: Events): ChainEvent | undefined {
  const isEchoed = scope.some(isEnding);
  return scope.findLast(event => {
    if (!isInteractive(event) || event.facts.errorCode === null) return false;
    return isOpen(event, events) && !isByItself(event) && !(isEchoed && isFormality(event));
  });
}

export const isOpen = (event: ChainEvent, events: Events): boolean =>
  !isEnding(event) && !someAfter(event, events, later => answers(later, event));

/** What ends in the background for another resource needed less, and does not show that the prompt was met. */
const answers = (later: ChainEvent, event: ChainEvent): boolean =>
  isEnding(later) && (isInteractive(later) ? sameApp(later, event) : sameTarget(later, event));

function tellingSuccess(scope: Events): ChainEvent | undefined {
  const successes = scope.filter(isSuccess);
  const withUser = successes.filter(isInteractive);
  const candidates = withUser.length > 0 ? withUser : successes;
  const last = candidates.at(-1);
  if (!last) return undefined;
  const obstacle = scope.findLast(
    event =>
      event.position < last.position && isInteractive(event) && !isSuccess(event) && !isByItself(event),
  );
  return candidates.find(({ position }) => position > (obstacle?.position ?? -1));
}

function lastInterrupt(scope: Events): ChainEvent {
  return (scope.findLast(event => !isByItself(event)) ?? scope.at(-1)) as ChainEvent;
}
