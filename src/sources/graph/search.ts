import type { KyInstance } from 'ky';
import type { SignIn } from '../../diagnosis/sign-in';
import type { Kind, Scope, Span, When } from '../scope';
import { all, kindsFilter, windowFilter } from './filter';
import { GraphRefusal } from './refusal';
import { firstPage, nextPage, type Page } from './requests';
import { kindGroups, scopeFilter } from './scope-filter';
import type { Window } from './shown-time';

const HOUR = 3_600_000;

/** How far back each step of the widening goes. */
const REACH: Record<Span, number> = {
  '2h': 2 * HOUR,
  '24h': 24 * HOUR,
  '7d': 7 * 24 * HOUR,
  '30d': 30 * 24 * HOUR,
};

/** One query: a part of the time, of one log or of those that Graph reads together. */
export interface Step {
  window: Window;
  kinds: Kind[];
}

/** Where a search stands: it can go on from there, also in another worker, another day. */
export interface Cursor {
  step: number;
  /** Within the step everything after this second has been read; null at its beginning. ISO 8601, UTC. */
  before: string | null;
}

export interface SearchPage {
  events: SignIn[];
  /** Where the search goes on after this page; null after the last one. */
  next: Cursor | null;
}

/** Newest first, wider and wider, so that the first answers come soon and an admin can stop when the event is there. */
export function stepsOf(scope: Scope, now: Date): Step[] {
  const { from, to } = boundsOf(scope.when, now);
  const edges = Object.values(REACH).map(reach => Math.max(to - reach, from));
  const ends = [...new Set([...edges.filter(edge => edge > from), from])];
  const windows = ends.map((end, position) => ({
    from: new Date(end),
    to: new Date(ends[position - 1] ?? to),
  }));
  return windows.flatMap(window => kindGroups(scope).map(kinds => ({ window, kinds })));
}

function boundsOf(when: When, now: Date): { from: number; to: number } {
  if ('last' in when) return { from: now.getTime() - REACH[when.last], to: now.getTime() };
  return { from: Date.parse(when.from), to: Date.parse(when.to) };
}

/**
 * All events of a scope, page by page, from `cursor` on. `now` is the time that the scope is counted from, the same each time
 * the search goes on. Rejects as `findSignIn` does; what was given so far stays good, and the last `next` goes on from there.
 */
export async function* search(
  graph: KyInstance,
  scope: Scope,
  now: Date,
  cursor: Cursor = { step: 0, before: null },
): AsyncGenerator<SearchPage> {
  const steps = stepsOf(scope, now);
  const wanted = new Set(scope.ids);
  for (let position = cursor.step; position < steps.length; position++) {
    const step = steps[position] as Step;
    const before = position === cursor.step ? cursor.before : null;
    for await (const { events, oldest, isLast } of pagesOf(graph, scope, step, before)) {
      for (const event of events) forget(wanted, event);
      const here: Cursor = { step: position, before: oldest };
      const isOver = position + 1 === steps.length || allFound(scope, wanted, steps, position);
      yield { events, next: isLast ? (isOver ? null : { step: position + 1, before: null }) : here };
      if (isLast && isOver) return;
    }
  }
}

const forget = (wanted: Set<string>, event: SignIn): void => {
  for (const id of [event.id, event.correlationId]) wanted.delete((id ?? '').toLowerCase());
};

/** Who asked for IDs and has them all, once every log of that time was read, need not wait for the older ones. */
function allFound(scope: Scope, wanted: Set<string>, steps: Step[], position: number): boolean {
  const sameTime = steps[position + 1]?.window.to.getTime() === steps[position]?.window.to.getTime();
  return (scope.ids?.length ?? 0) > 0 && wanted.size === 0 && !sameTime;
}

interface StepPage {
  events: SignIn[];
  oldest: string | null;
  isLast: boolean;
}

async function* pagesOf(
  graph: KyInstance,
  scope: Scope,
  { window, kinds }: Step,
  from: string | null,
): AsyncGenerator<StepPage> {
  let before = from;
  let restartedAt: string | null = null;
  const start = () => {
    // To the end of that second: what is read twice is merged, what is left out is lost.
    const to = before ? new Date(Math.ceil(Date.parse(before) / 1000) * 1000) : window.to;
    return firstPage(graph, all(windowFilter({ ...window, to }), scopeFilter(scope), kindsFilter(kinds)));
  };
  let page = await start();
  for (;;) {
    before = oldestOf(page) ?? before;
    yield { events: page.events, oldest: before, isLast: page.next === null };
    if (page.next === null) return;
    page = await nextPage(graph, page.next).catch(error => {
      // The place in a long list is forgotten after a while; its time is not.
      const isNew = restartedAt !== before;
      restartedAt = before;
      if (isNew && error instanceof GraphRefusal && error.isForgottenPage) return start();
      throw error;
    });
  }
}

const oldestOf = ({ events }: Page): string | null => events.at(-1)?.createdDateTime ?? null;
