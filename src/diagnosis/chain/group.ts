import { outcomeOf, readErrorCode } from '../facts/outcome';
import { instant, members, text } from '../read';
import type { SignIn } from '../sign-in';
import { keyOf } from './merge';

const MINUTE = 60_000;

/** Longer pauses end a sitting: some clients send the same correlation ID all day. */
export const PAUSE = 60 * MINUTE;

/** How soon the same user goes on with the same application, where no correlation ID tells. */
const SOON = 10 * MINUTE;

/** All copies of one event. */
interface Written {
  key: string;
  copies: SignIn[];
  correlationId: string;
  time: number | null;
  /** User, application and address; empty where one of them is not known. */
  who: string;
  isEnding: boolean;
  isInterrupt: boolean;
}

/**
 * The sittings that events belong to: those with one correlation ID, without a long pause. An interrupt that stands alone goes
 * with the next event of the same user, application and address within ten minutes. The order of the events does not matter.
 */
export function chainsOf(events: readonly SignIn[]): SignIn[][] {
  const sittings = group(written(events), ({ correlationId, key }) =>
    correlationId ? `correlation ${correlationId}` : key,
  ).flatMap(splitAtPauses);
  const joined = followInterrupts(sittings);
  joined.sort(([one], [other]) => (one && other ? inOrder(one, other) : 0));
  return joined.map(sitting => sitting.flatMap(({ copies }) => copies));
}

function group<T>(items: Iterable<T>, keyFor: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyFor(item);
    const others = groups.get(key);
    if (others) others.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function written(events: readonly SignIn[]): Written[] {
  const objects = events.filter(
    event => typeof event === 'object' && event !== null && !Array.isArray(event),
  );
  return group(objects, keyOf).map(copies => {
    const codes = copies.map(copy => readErrorCode(members(copy))).filter(code => code !== null);
    const isEnding = codes.some(code => outcomeOf(code) !== 'interrupted');
    const times = copies.map(copy => instant(copy.createdDateTime)).filter(time => time !== null);
    return {
      key: keyOf(copies[0] ?? {}),
      copies,
      correlationId: least(copies.map(correlationIdOf)),
      time: times.length > 0 ? Math.min(...times) : null,
      who: least(copies.map(whoOf)),
      isEnding,
      isInterrupt: codes.length > 0 && !isEnding,
    };
  });
}

/** One of several, whatever their order; mostly they are the same, or empty in an early copy. */
const least = (values: readonly string[]): string => values.filter(value => value !== '').sort()[0] ?? '';

/** Zeros stand for none. */
export function correlationIdOf(event: SignIn): string {
  const id = text(event.correlationId).toLowerCase();
  return /^[0-]*$/.test(id) ? '' : id;
}

function whoOf(event: SignIn): string {
  const parts = [
    text(event.userId) || text(event.userPrincipalName),
    text(event.appId) || text(event.appDisplayName),
    text(event.ipAddress),
  ];
  return parts.includes('') ? '' : parts.join(' ').toLowerCase();
}

function inOrder(one: Written, other: Written): number {
  const byTime = (one.time ?? 0) - (other.time ?? 0);
  return byTime || Number(one.isEnding) - Number(other.isEnding) || (one.key < other.key ? -1 : 1);
}

function splitAtPauses(events: Written[]): Written[][] {
  const sittings: Written[][] = [];
  let last: number | null = null;
  for (const event of events.sort(inOrder)) {
    const isPause = last !== null && event.time !== null && event.time - last > PAUSE;
    if (isPause || sittings.length === 0) sittings.push([event]);
    else sittings.at(-1)?.push(event);
    last = event.time ?? last;
  }
  return sittings;
}

/** Each interrupt that stands alone is put to the sitting of the event that follows it. */
function followInterrupts(sittings: Written[][]): Written[][] {
  const sittingOf = new Map(sittings.flatMap(sitting => sitting.map(event => [event, sitting] as const)));
  const starts = new Map(sittings.map(sitting => [sitting, sitting[0]?.time ?? 0]));
  const events = [...sittingOf.keys()].sort(inOrder);
  // From the last to the first, so that the lone interrupts before one event end up together.
  for (const [position, event] of [...events.entries()].reverse()) {
    const own = sittingOf.get(event) ?? [];
    if (!event.isInterrupt || own.length > 1) continue;
    const next = nextOf(event, events, position);
    const target = next && sittingOf.get(next);
    // A client that asks every few minutes does not make one sitting of the day.
    if (!target || (starts.get(target) ?? 0) - (event.time ?? 0) > SOON) continue;
    target.unshift(event);
    sittingOf.set(event, target);
  }
  return [...new Set(sittingOf.values())];
}

function nextOf(event: Written, events: readonly Written[], position: number): Written | null {
  if (event.who === '' || event.time === null) return null;
  for (let index = position + 1; index < events.length; index++) {
    const later = events[index];
    if (!later || (later.time ?? 0) - event.time > SOON) return null;
    if (later.who === event.who) return later;
  }
  return null;
}
