import type { Outcome } from '../diagnosis/diagnosis';

/** The four logs that a sign-in may be in, by Graph's names. */
export const KINDS = [
  'interactiveUser',
  'nonInteractiveUser',
  'servicePrincipal',
  'managedIdentity',
] as const;
export type Kind = (typeof KINDS)[number];

export const SPANS = ['2h', '24h', '7d', '30d'] as const;
export type Span = (typeof SPANS)[number];

/** Always bounded: up to now, or between two ISO times in UTC. */
export type When = { last: Span } | { from: string; to: string };

/** What an admin looks for: who or what, when, which. The first of the four steps. All that is given has to be true of an event. */
export interface Scope {
  /** Request IDs or correlation IDs, in lower case: an event with any of them. */
  ids?: string[];
  /** User principal name, object ID, or the beginning of a display name. */
  user?: string;
  /** Application ID, or the beginning of a name. */
  app?: string;
  /** An address, or its beginning up to a dot or a colon. */
  ipAddress?: string;
  when: When;
  kinds: readonly Kind[];
  outcome?: Outcome;
  conditionalAccess?: 'success' | 'failure' | 'notApplied';
  errorCode?: number;
  /** ID of a scenario. */
  scenario?: string;
  /** Name of a Conditional Access policy that had a say. */
  policy?: string;
}
