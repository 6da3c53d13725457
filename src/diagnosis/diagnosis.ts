/** What the engine says of one sign-in. Pure data: it crosses the message border and is printed by `npm run diagnose`. */
export interface Diagnosis {
  /** The scenario that explains the event best, as its file name in `scenarios/`. */
  scenario: string;
  /** The named cause within the scenario, or null when the data names none. */
  cause: string | null;
  outcome: Outcome;
  verdict: Verdict;
  /** One sentence: what happened. */
  headline: string;
  /** A few sentences: why, in order of weight. Each stands on entries of `evidence`. */
  assessment: Statement[];
  evidence: Evidence[];
  confidence: Confidence;
  confidenceReasons: string[];
  /** Other scenarios that match the same event, most telling first. */
  also: { scenario: string; cause: string | null; headline: string }[];
  policies: PolicyFinding[];
  /** Data the log did not give us and that could have changed the answer. */
  missing: MissingData[];
  steps: Step[];
  event: EventSummary;
}

/** `interrupted`: the user was sent to do something and the event does not say how that ended. */
export type Outcome = 'success' | 'failure' | 'interrupted';

/** Whether somebody has to act: a policy did its work, something is wrong, or the event is part of normal life. */
export type Verdict = 'blocked as intended' | 'needs action' | 'expected';

export type Confidence = 'high' | 'medium' | 'low';

export interface Statement {
  text: string;
  /** Positions in `Diagnosis.evidence`. */
  evidence: number[];
}

export interface Evidence {
  /** Path in the event, as Graph spells it: `status.errorCode`, `appliedConditionalAccessPolicies[2].result`. */
  field: string;
  /** The value as the event holds it, as text. */
  value: string;
  /** What that value means here, in plain words. */
  meaning: string;
}

export interface MissingData {
  reason: CannotTell;
  /** What is not known. */
  what: string;
  /** What would supply it. */
  remedy: string;
}

/** Why a question has no answer. */
export type CannotTell =
  | 'no permission to see policies'
  | 'no licence'
  | 'not in this format'
  | 'not recorded'
  | 'still settling'
  | 'redacted';

/** The state of one Conditional Access policy in this sign-in. */
export type PolicyState =
  | 'blocked'
  | 'failed'
  | 'satisfied'
  | 'would have failed'
  | 'would have prompted'
  | 'would have been satisfied'
  | 'did not apply'
  | 'would not have applied'
  | 'disabled'
  | 'unknown';

export interface PolicyFinding {
  id: string | null;
  name: string;
  /** Security defaults are listed among the policies but are not one. */
  kind: 'conditional access' | 'security defaults';
  state: PolicyState;
  reportOnly: boolean;
  /** The result in plain words. */
  summary: string;
  /** Grant controls asked for, in plain words; unknown ones verbatim. */
  grantControls: string[];
  sessionControls: string[];
  /** Session controls that were not met. */
  sessionControlsUnmet: string[];
  authenticationStrength: { name: string; result: string } | null;
  /** Why it applied: each matched condition with the event's value. */
  matched: PolicyReason[];
  /** Why it did not apply: the first is the deciding one. Empty when it applied or when the log does not say. */
  notMatched: PolicyReason[];
}

export interface PolicyReason {
  /** Condition in plain words: "Location". */
  condition: string;
  /** The event's value: "192.0.2.7, Kirkland, US". Null when the event does not hold it. */
  value: string | null;
  /** The rule that decided: "all trusted locations excluded". Null when the log does not name it. */
  rule: string | null;
}

export type Actor = 'the user' | 'an administrator' | 'the application owner' | 'Microsoft' | 'nobody';

export interface Step {
  actor: Actor;
  text: string;
  /** A page of the portal or of Microsoft's documentation. `portal` paths are completed with the portal the admin is in. */
  link: { label: string; target: LinkTarget } | null;
  /** The least role the action needs, as Microsoft names it; null when none. */
  role: string | null;
}

/** `portal` is a hash route below the admin's own portal; `url` is a full https address. */
export type LinkTarget = { portal: string } | { url: string };

/** What the header of a diagnosis shows, cleaned of nulls. Empty string: the event does not say. */
export interface EventSummary {
  requestId: string;
  correlationId: string;
  /** ISO 8601, UTC. */
  time: string;
  user: string;
  userPrincipalName: string;
  app: string;
  resource: string;
  client: string;
  ipAddress: string;
  location: string;
  device: string;
  errorCode: number | null;
  failureReason: string;
}
