import type { KyInstance } from 'ky';
import type { SignIn } from '../../diagnosis/sign-in';
import { all, kindsFilter, quoted, USERS, windowFilter } from './filter';
import { list, PAGE } from './requests';

/** Longer than a sitting lasts; copies of an event keep the time of the first. */
const DAY = 86_400_000;

export interface Siblings {
  events: SignIn[];
  /** No event with the correlation ID is missing. */
  complete: boolean;
}

/** Zeros stand for none. */
export const hasCorrelationId = ({ correlationId }: SignIn): boolean => /[1-9a-f]/i.test(correlationId ?? '');

/**
 * All events of users with the correlation ID of one of them, that one included, whatever Graph answers. Rejects as
 * `findSignIn` does.
 */
export async function readSiblings(graph: KyInstance, event: SignIn, now: Date): Promise<Siblings> {
  const time = Date.parse(event.createdDateTime ?? '') || now.getTime();
  const window = { from: new Date(time - DAY), to: new Date(Math.min(time + DAY, now.getTime())) };
  const same = `correlationId eq ${quoted(event.correlationId ?? '')}`;
  const events = await list(graph, all(windowFilter(window), same, kindsFilter(USERS)));
  return { events: [event, ...events], complete: events.length < PAGE };
}
