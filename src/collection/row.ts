import type { Outcome, Verdict } from '../diagnosis/diagnosis';
import type { Kind } from '../sources/scope';

/** One event as the list shows it. Texts are as the log has them; an empty one is not known. */
export interface Row {
  /** Its place in the collection, which it keeps whatever the order of the list. */
  index: number;
  requestId: string;
  correlationId: string;
  /** Milliseconds; null when the event has no time that can be read. */
  time: number | null;
  kind: Kind;
  user: string;
  userPrincipalName: string;
  app: string;
  resource: string;
  outcome: Outcome;
  errorCode: number | null;
  failureReason: string;
  /** `success`, `failure`, `notApplied`, or what else the log says. */
  conditionalAccess: string;
  /** How multifactor authentication stands in the event, in a word or two. */
  mfa: string;
  ipAddress: string;
  location: string;
  device: string;
  client: string;
  /** Null while the event is not diagnosed yet. */
  finding: Finding | null;
}

/** What the engine says of an event, as far as the list needs it. */
export interface Finding {
  scenario: string;
  cause: string | null;
  headline: string;
  verdict: Verdict;
}
