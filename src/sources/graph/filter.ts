/** OData filters as sign-in logs accept them. https://learn.microsoft.com/graph/api/signin-list */

import type { Kind } from '../scope';

/** Both logs of users. */
export const USERS: readonly Kind[] = ['interactiveUser', 'nonInteractiveUser'];

/** Text in an OData literal: quotes are doubled. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Graph answers with interactive sign-ins only unless a kind is asked for, and takes no users and workloads at once. */
export function kindsFilter(kinds: readonly Kind[]): string {
  return `signInEventTypes/any(t: ${kinds.map(kind => `t eq ${quoted(kind)}`).join(' or ')})`;
}

/** Never without a window: an unbounded query runs for minutes and ends in a time-out. */
export function windowFilter({ from, to }: { from: Date; to: Date }): string {
  return `createdDateTime ge ${second(from)} and createdDateTime le ${second(to)}`;
}

const second = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

export const all = (...terms: (string | undefined)[]) => terms.filter(Boolean).join(' and ');
