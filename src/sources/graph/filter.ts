/** OData filters as sign-in logs accept them. https://learn.microsoft.com/graph/api/signin-list */

export type EventKinds = 'interactiveUser' | 'users' | 'servicePrincipal' | 'managedIdentity';

/** Text in an OData literal: quotes are doubled. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Graph answers with interactive sign-ins only unless a kind is asked for, and takes no users and workloads at once. */
export function kindsFilter(kinds: EventKinds): string {
  const names = kinds === 'users' ? ['interactiveUser', 'nonInteractiveUser'] : [kinds];
  return `signInEventTypes/any(t: ${names.map(name => `t eq ${quoted(name)}`).join(' or ')})`;
}

/** Never without a window: an unbounded query runs for minutes and ends in a time-out. */
export function windowFilter({ from, to }: { from: Date; to: Date }): string {
  return `createdDateTime ge ${second(from)} and createdDateTime le ${second(to)}`;
}

const second = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

export const all = (...terms: (string | undefined)[]) => terms.filter(Boolean).join(' and ');
