/** Every way in which a question can stay unanswered, told apart because each has its own next step. */
export type ProblemKind =
  | 'no-licence'
  | 'no-role'
  | 'no-consent'
  | 'licence-check-failed'
  | 'access-denied'
  | 'token-refused'
  | 'unidentified'
  | 'not-found'
  | 'not-found-yet'
  | 'outside-retention'
  | 'throttled'
  | 'offline'
  | 'timed-out'
  | 'unavailable'
  | 'bad-answer'
  | 'sign-in-failed'
  | 'unexpected';

/** A refusal or failure as the admin reads it: what happened, why, what to do next. */
export interface Problem {
  kind: ProblemKind;
  /** What happened, one sentence. */
  title: string;
  /** Why. */
  detail: string;
  /** What to do next. */
  next: string;
  /** The button under the text. */
  action: 'retry' | 'sign-in' | 'open-options' | null;
  /** What the service said, for a ticket: HTTP status, error code, Graph's request ID. Never a token. */
  technical: string | null;
}
