import type { MfaState } from './facts/mfa';

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
  /** What was asked of this sign-in, and whether it was met. Blocks are not here: nobody can meet one. */
  demanded: Demand[];
  /** What the user, or the workload, showed for it: factors in the order of the event, then the device. */
  brought: Brought[];
  /** Multifactor authentication from end to end; null when nothing in the event speaks of it. */
  mfa: MfaStory | null;
  /** Where the sign-in came from and with what: always all of them, with what is known of each. */
  circumstances: Circumstance[];
  confidence: Confidence;
  confidenceReasons: string[];
  /** Other scenarios that match the same event, most telling first. */
  also: { scenario: string; cause: string | null; headline: string }[];
  policies: PolicyFinding[];
  /** Data the log did not give us and that could have changed the answer. */
  missing: MissingData[];
  steps: Step[];
  /** Text for a support request to Microsoft, where a step asks for one; null otherwise. */
  ticket: Ticket | null;
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

/** "Cannot tell": the log lists controls and not whether one or all were needed, or the event says nothing of it. */
export type Met = 'met' | 'not met' | 'cannot tell';

/** One thing that policies or others asked for, once, whoever asked. */
export interface Demand {
  /** In plain words: "multifactor authentication", "a compliant device". */
  what: string;
  met: Met;
  /** Who asked: names of policies, "per-user multifactor authentication" … Empty when the event does not say. */
  by: string[];
  /** Fields of the event behind it. */
  fields: string[];
}

/** One thing that the user, or the workload, showed. */
export interface Brought {
  /** `token`: of an earlier sign-in. `credential`: a workload's. */
  kind: 'first factor' | 'second factor' | 'token' | 'credential' | 'device';
  /** In plain words: "Password", "An earlier sign-in", "A device that is marked as compliant". */
  what: string;
  /** Tokens, credentials and devices are not judged here: the outcome and the policies do that. */
  accepted: 'accepted' | 'refused' | 'cannot tell' | 'not judged';
  /** In the log's own words; empty when it has none. */
  detail: string;
  field: string;
}

/** Who asked for multifactor authentication, what was used, how it ended: each only as far as the event says. */
export interface MfaStory {
  /** Policies by name, and other sources in plain words. Empty when the event does not name anybody. */
  askedBy: string[];
  /** Methods as the log names them, without the first factor. Empty when the event names none. */
  methods: string[];
  /** How it stands in this event. */
  state: Exclude<MfaState, 'none'> | 'met by the first factor';
  /** The same in a sentence. */
  ending: string;
  /** The log's own words for it; empty when it has none. */
  detail: string;
  fields: string[];
}

export interface Circumstance {
  about: 'device' | 'network' | 'client' | 'risk';
  /** "Compliant", "Named location", "Risk of the sign-in". */
  name: string;
  /** In plain words; empty when it is not known. */
  value: string;
  knowledge: Knowledge;
  field: string;
}

/**
 * How far a circumstance is known. `absent`: the log says that there is none, such as a device that did not identify itself.
 * `redacted`: another tenant's, masked. `hidden`: the tenant's licence does not show it. The others are no statement at all.
 */
export type Knowledge = 'known' | 'absent' | 'redacted' | 'hidden' | 'not recorded' | 'not in this format';

/** Holds nothing about a person: support finds the rest by the IDs. */
export interface Ticket {
  title: string;
  text: string;
}

export interface MissingData {
  reason: CannotTell;
  /** What is not known. */
  what: string;
  /** What would supply it. */
  remedy: string;
  /** The same by kind, all of them needed; empty when nothing can. */
  supply: Supply[];
}

/** `another format`: of the same log. `another event`: of the same correlation ID. */
export type Supply =
  | 'permission'
  | 'role'
  | 'licence'
  | 'time'
  | 'another format'
  | 'another event'
  | 'a person';

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
  /** Position in the event's list. */
  index: number;
  id: string | null;
  name: string;
  /** Security defaults are listed among the policies but are not one. */
  kind: 'conditional access' | 'security defaults';
  state: PolicyState;
  reportOnly: boolean;
  /** The result in plain words. */
  summary: string;
  /** Grant controls asked for, as the log lists them. */
  grantControls: readonly ControlFinding[];
  sessionControls: readonly string[];
  /** Session controls that were not met. */
  sessionControlsUnmet: readonly string[];
  authenticationStrength: (ControlFinding & { result: string }) | null;
  /** Why it applied: each matched condition with the event's value. */
  matched: readonly PolicyReason[];
  /** Why it did not apply: the first is the deciding one. Empty when it applied or when the log does not say. */
  notMatched: readonly PolicyReason[];
}

export interface ControlFinding {
  /** In plain words; unknown ones verbatim. Of an authentication strength: its name. */
  name: string;
  /** Of report-only policies: whether it would have been. Null where the policy did not apply, and for Block. */
  met: Met | null;
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
  /** A support request to Microsoft; `Diagnosis.ticket` holds its text. */
  ticket: boolean;
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
