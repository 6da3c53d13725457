import type { Context } from '../context';
import { Facts } from '../facts';
import { errorCode } from '../reference/error-codes';
import type { SignIn } from '../sign-in';
import { keyOf, mergeCopies } from './merge';

/** `non-interactive`: a client asked without the user. `workload`: an application signed in for itself. */
export type Kind = 'interactive' | 'non-interactive' | 'workload';

/** One event of a chain, with what its part in the story depends on. */
export interface ChainEvent {
  event: SignIn;
  position: number;
  facts: Facts;
  /** Milliseconds; null where the event has no time that can be read. */
  time: number | null;
  /** What tells applications and resources apart; empty where the event does not say. */
  app: string;
  resource: string;
  kind: Kind;
  /** Of the error code; empty when the table does not know it. */
  category: string;
}

/** Each event once, in the order of time. */
export function readChain(events: readonly unknown[], context: Context): ChainEvent[] {
  const merged = mergeCopies(events);
  // Nothing to tell is told as an event that says nothing.
  const read = (merged.length > 0 ? merged : [{}]).map(event => readChainEvent(event, context));
  return read.sort(inOrder).map((event, position) => ({ ...event, position }));
}

function readChainEvent(event: SignIn, context: Context): Omit<ChainEvent, 'position'> {
  const facts = new Facts(event, context);
  return {
    event,
    facts,
    time: timeOf(facts.text('createdDateTime')),
    app: (facts.text('appId') || facts.text('appDisplayName')).toLowerCase(),
    resource: (facts.text('resourceId') || facts.text('resourceDisplayName')).toLowerCase(),
    kind: kindOf(facts),
    category: (facts.errorCode !== null && errorCode(facts.errorCode)?.category) || '',
  };
}

/** Milliseconds; null for what cannot be read as a time. */
export function timeOf(created: string): number | null {
  const time = Date.parse(created);
  return Number.isNaN(time) ? null : time;
}

/** Only the interactive log is in Graph v1.0, so that an event which does not say is taken for interactive. */
function kindOf(facts: Facts): Kind {
  if (facts.isWorkload) return 'workload';
  return facts.event.isInteractive === false ? 'non-interactive' : 'interactive';
}

type Ordered = Pick<ChainEvent, 'event' | 'facts' | 'time'>;

/** The log's times are whole seconds: what happened in the same second is put in the order it must have had. */
function inOrder(one: Ordered, other: Ordered): number {
  const byTime = (one.time ?? 0) - (other.time ?? 0);
  const byEnding = Number(isEnding(one)) - Number(isEnding(other));
  return byTime || byEnding || (keyOf(one.event) < keyOf(other.event) ? -1 : 1);
}

export const isEnding = ({ facts }: Pick<ChainEvent, 'facts'>): boolean => facts.outcome !== 'interrupted';

/** Where one of them does not say, it may be the same. */
export const sameApp = (one: ChainEvent, other: ChainEvent): boolean =>
  one.app === other.app || one.app === '' || other.app === '';

export const sameTarget = (one: ChainEvent, other: ChainEvent): boolean =>
  sameApp(one, other) && (one.resource === other.resource || one.resource === '' || other.resource === '');
