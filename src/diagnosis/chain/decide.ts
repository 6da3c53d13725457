import type { Ending } from '../context';
import { type ChainEvent, isEnding, sameApp, sameTarget } from './event';

export interface Decision {
  ending: Ending;
  /** The event that tells how the chain ended. */
  main: ChainEvent;
}

export interface Known {
  /** All events of the chain were read. */
  complete: boolean;
  /** ID of the event that somebody asked about; empty when nobody did. */
  asked: string;
}

type Events = readonly ChainEvent[];

/** What a browser or a client does by itself, without a page for the user. */
const BY_ITSELF = [50058, 50097, 50168, 90025, 500581, 500583, 501314];

/** Pages that ask for nothing the sign-in depends on: after a success they are an echo of it. */
const FORMALITIES = [16000, 50140, 50199, 399218];

/** Conditional Access and consent come after the first factor, so that these show that it was right. */
const PAST_THE_FIRST_FACTOR = [50072, 50074, 50076, 50079, 50125, 50140, 50158, 50203, 65001];

/** Failures of the person or the session, not of the resource: a new sign-in to the same application mends them. */
const PERSONAL = ['credential', 'account-state', 'token-session', 'ca-session'];

/**
 * The rulings. A failure decides when no later event overcomes it, because nobody asks about what worked; of several the last
 * one, and one with the user before one in the background. Else a prompt that nothing followed; else the success right after
 * the last obstacle, because it tells how that was met. Steps on the way never decide while the sign-in goes on. Where
 * somebody asked about one event, its resource decides, or its application where nothing ended for the resource.
 */
export function decide(events: Events, { complete, asked }: Known): Decision {
  const scope = scopeOf(events, asked);
  const main =
    standingFailure(events, scope) ??
    stoppedAt(events, scope) ??
    tellingSuccess(scope) ??
    lastInterrupt(scope);
  return { main, ending: endingOf(events, main, complete) };
}

function endingOf(events: Events, { facts }: ChainEvent, complete: boolean): Ending {
  if (facts.outcome !== 'interrupted') return facts.outcome === 'success' ? 'completed' : 'failed';
  const isDated = events.every(({ time }) => time !== null);
  if (!complete || !isDated || facts.errorCode === null) return 'unknown';
  return events.some(event => event.facts.isSettling) ? 'still open' : 'abandoned';
}

const after = (events: Events, { position }: ChainEvent): Events => events.slice(position + 1);

const hasCode = ({ facts }: ChainEvent, codes: readonly number[]): boolean =>
  facts.errorCode !== null && codes.includes(facts.errorCode);

export const isFailure = ({ facts }: ChainEvent): boolean => facts.outcome === 'failure';
export const isSuccess = ({ facts }: ChainEvent): boolean => facts.outcome === 'success';
const isInteractive = ({ kind }: ChainEvent): boolean => kind === 'interactive';

function scopeOf(events: Events, asked: string): Events {
  const question = events.find(
    ({ facts }) => asked !== '' && facts.text('id').toLowerCase() === asked.toLowerCase(),
  );
  if (!question) return events;
  const forTarget = events.filter(event => sameTarget(event, question));
  return forTarget.some(isEnding) ? forTarget : events.filter(event => sameApp(event, question));
}

function standingFailure(events: Events, scope: Events): ChainEvent | undefined {
  const standing = scope.filter(event => isFailure(event) && !isOvercome(event, events));
  return standing.findLast(isInteractive) ?? standing.at(-1);
}

/** A later event shows that it was not the end of it. */
export function isOvercome(failure: ChainEvent, events: Events): boolean {
  return after(events, failure).some(later => {
    if (!sameApp(later, failure)) return false;
    if (!isEnding(later)) return failure.category === 'credential' && hasCode(later, PAST_THE_FIRST_FACTOR);
    if (isSuccess(later) && isInteractive(later) && PERSONAL.includes(failure.category)) return true;
    // A request in the background that fails does not tell more than a failure the user saw.
    if (isFailure(later) && isInteractive(failure) && !isInteractive(later)) return false;
    return sameTarget(later, failure);
  });
}

/** A prompt after which no event shows how the application went on. */
function stoppedAt(events: Events, scope: Events): ChainEvent | undefined {
  const isEchoed = scope.some(isEnding);
  return scope.findLast(event => {
    if (!isInteractive(event) || event.facts.errorCode === null) return false;
    return isOpen(event, events) && !isByItself(event) && !(isEchoed && isFormality(event));
  });
}

/** What ends in the background for another resource needed less, and does not show that the prompt was met. */
export function isOpen(event: ChainEvent, events: Events): boolean {
  if (isEnding(event)) return false;
  const goesOn = (later: ChainEvent): boolean =>
    isEnding(later) && sameApp(later, event) && (isInteractive(later) || sameTarget(later, event));
  return !after(events, event).some(goesOn);
}

export const isByItself = (event: ChainEvent): boolean => hasCode(event, BY_ITSELF);
export const isFormality = (event: ChainEvent): boolean => hasCode(event, FORMALITIES);

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
