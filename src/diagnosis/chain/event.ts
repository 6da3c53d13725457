import type { Context } from '../context';
import type { Outcome } from '../diagnosis';
import { Facts } from '../facts';
import { instant } from '../read';
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
  outcome: Outcome;
  /** Milliseconds; null where the event has no time that can be read. */
  time: number | null;
  /** What tells users, applications and resources apart; empty where the event does not say. */
  user: string;
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
    outcome: facts.outcome,
    time: instant(event.createdDateTime),
    user: userOf(facts),
    app: (facts.text('appId') || facts.text('appDisplayName')).toLowerCase(),
    resource: (facts.text('resourceId') || facts.text('resourceDisplayName')).toLowerCase(),
    kind: kindOf(facts),
    category: (facts.errorCode !== null && errorCode(facts.errorCode)?.category) || '',
  };
}

/** What a browser or a client does by itself, without a page for the user. */
const BY_ITSELF = [50058, 50097, 50168, 90025, 500581, 500583, 501314];

/** Pages that ask for nothing the sign-in depends on: after a success they are an echo of it. */
const FORMALITIES = [16000, 50140, 50199, 399218];

/** An ID of zeros stands for a user who is not known yet; a name may have been mistyped, so that it tells nobody apart. */
function userOf(facts: Facts): string {
  const id = facts.text('userId').toLowerCase();
  return /^[0-]*$/.test(id) ? '' : id;
}

/** Only the interactive log is in Graph v1.0, so that an event which does not say is taken for interactive. */
function kindOf(facts: Facts): Kind {
  if (facts.isWorkload) return 'workload';
  return facts.event.isInteractive === false ? 'non-interactive' : 'interactive';
}

type Ordered = Pick<ChainEvent, 'event' | 'outcome' | 'time'>;

/** The log's times are whole seconds: what happened in the same second is put in the order it is likely to have had. */
function inOrder(one: Ordered, other: Ordered): number {
  const byTime = (one.time ?? 0) - (other.time ?? 0);
  const byOutcome = ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome);
  return byTime || byOutcome || (keyOf(one.event) < keyOf(other.event) ? -1 : 1);
}

const ORDER: readonly Outcome[] = ['interrupted', 'failure', 'success'];

export const isFailure = ({ outcome }: ChainEvent): boolean => outcome === 'failure';
export const isSuccess = ({ outcome }: ChainEvent): boolean => outcome === 'success';
export const isEnding = ({ outcome }: ChainEvent): boolean => outcome !== 'interrupted';
export const isInteractive = ({ kind }: ChainEvent): boolean => kind === 'interactive';

export const hasCode = ({ facts }: Pick<ChainEvent, 'facts'>, codes: readonly (number | null)[]): boolean =>
  codes.includes(facts.errorCode);
export const isByItself = (event: ChainEvent): boolean => hasCode(event, BY_ITSELF);
export const isFormality = (event: ChainEvent): boolean => hasCode(event, FORMALITIES);

/** Where one of them does not say, it may be the same. */
const same = (one: string, other: string): boolean => one === other || one === '' || other === '';

/** One user in one application, or one application by itself. */
export const sameApp = (one: ChainEvent, other: ChainEvent): boolean =>
  same(one.app, other.app) &&
  same(one.user, other.user) &&
  (one.kind === 'workload') === (other.kind === 'workload');

export const sameTarget = (one: ChainEvent, other: ChainEvent): boolean =>
  same(one.resource, other.resource) && sameApp(one, other);

/** The log shows the order of the two. It does not where they have the same second, or one has no time. */
export const isAfter = (later: ChainEvent, earlier: ChainEvent): boolean =>
  later.time !== null && earlier.time !== null && later.time > earlier.time;
