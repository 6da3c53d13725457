import { type Events, isOpen, isOvercome } from './decide';
import {
  type ChainEvent,
  isByItself,
  isEnding,
  isFailure,
  isFormality,
  isSuccess,
  sameApp,
  sameTarget,
} from './event';
import { PAUSE } from './group';

/** The events of a chain as they stand to the one that decides. */
export interface Scene {
  events: Events;
  app: string;
  /** Interrupts of the same application before the deciding event, and after it where they leave nothing open. */
  onTheWay: Events;
  afterwards: Events;
  /** Other failures before the deciding event: earlier tries. */
  failedBefore: Events;
  /** Failures with the code and for the target of the deciding one, itself included. */
  repeated: Events;
  /** For the same target. */
  succeededBefore: Events;
  succeededAfter: Events;
  /** The last ending of each other target: another application, or another resource. */
  beside: Events;
  /** Interrupts, other than the deciding one, that nothing follows. */
  leftOpen: Events;
}

export function setScene(events: Events, main: ChainEvent): Scene {
  const earlier = events.slice(0, main.position);
  const later = events.slice(main.position + 1);
  const isSame = (event: ChainEvent): boolean => sameApp(event, main);
  const isForTarget = (event: ChainEvent): boolean => isSuccess(event) && sameTarget(event, main);
  const isRepeated = (event: ChainEvent): boolean =>
    isFailure(main) && event.facts.errorCode === main.facts.errorCode && sameTarget(event, main);
  const isBeside = (event: ChainEvent): boolean =>
    isEnding(event) && !sameTarget(event, main) && !(isFailure(event) && isOvercome(event, events));
  const isLast = (event: ChainEvent): boolean =>
    !events.slice(event.position + 1).some(other => isEnding(other) && sameTarget(other, event));
  const onTheWay = earlier.filter(
    event => isSame(event) && !isEnding(event) && (isHarmless(event, events) || sameTarget(event, main)),
  );
  const afterwards = later.filter(event => isSame(event) && !isEnding(event) && isHarmless(event, events));
  return {
    events,
    app: nameOf(main),
    onTheWay,
    afterwards,
    failedBefore: earlier.filter(
      event => isFailure(event) && isSame(event) && !isRepeated(event) && !isBeside(event),
    ),
    repeated: events.filter(isRepeated),
    succeededBefore: earlier.filter(isForTarget),
    succeededAfter: later.filter(isForTarget),
    beside: events.filter(event => isBeside(event) && isLast(event)),
    leftOpen: events.filter(event => {
      if (event === main || event.facts.errorCode === null || !isOpen(event, events)) return false;
      return !onTheWay.includes(event) && !afterwards.includes(event);
    }),
  };
}

/** The sign-in went on, or there was nothing to go on from. */
const isHarmless = (event: ChainEvent, events: Events): boolean =>
  !isOpen(event, events) || isByItself(event) || isFormality(event);

/** The events are in the order of time. */
export function hasPause(events: Events): boolean {
  const times = events.map(({ time }) => time).filter(time => time !== null);
  return times.some((time, index) => time - (times[index - 1] ?? time) > PAUSE);
}

/** "50074, 50140 (2 times)", in the order of the chain. */
export function codesOf(events: Events): string {
  const counts = new Map<string, number>();
  for (const { facts } of events) {
    const code = facts.errorCode === null ? 'an event without a code' : String(facts.errorCode);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => (count > 1 ? `${code} (${count} times)` : code)).join(', ');
}

const resourceOf = ({ facts }: ChainEvent): string =>
  facts.text('resourceDisplayName') || facts.text('resourceId');

/** What is signed in to: an application signs in to its resource. */
function nameOf(event: ChainEvent): string {
  const app = event.facts.text('appDisplayName') || event.facts.text('appId');
  return (event.kind === 'workload' ? resourceOf(event) : app) || 'an application';
}

/** With the resource, where the application alone does not tell it apart. */
export function targetOf(event: ChainEvent, events: Events): string {
  const resource = resourceOf(event);
  const isShared = events.some(other => other.app === event.app && other.resource !== event.resource);
  return resource && isShared && event.kind !== 'workload'
    ? `${nameOf(event)} for ${resource}`
    : nameOf(event);
}
