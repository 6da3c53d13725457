import type { Criterion } from './criteria';
import type { Actor, Verdict } from './diagnosis';
import type { Facts } from './facts';
import type { Link } from './reference/links';

/**
 * What a file in scenarios/ holds. All of it is data: the engine asks the criteria, fills the words and collects the evidence.
 *
 * Words are keyed: `headline` and, where a cause has its own, `headline <cause>`; `why` and `why <cause>` open the assessment;
 * the others are referred to by the key. A `{name}` in them is filled from words.ts.
 *
 * The comment above a scenario's `export default` is printed in docs/scenarios.md: what it means in one sentence, then the
 * rulings behind its criteria, then a line `Sources:` with public pages.
 */
export interface Scenario<Key extends string = string, Cause extends string = string> {
  /** The file's name: a noun phrase of the failing state. */
  id: string;
  /** Whose sign-ins it is about; users' when it does not say. */
  subjects?: readonly Subject[];
  words: Readonly<Record<Key, string>>;
  criteria: Criterion;
  /** In order of precedence; the first that holds is the cause. */
  causes: Readonly<Record<Cause, Criterion>>;
  /** Causes that the event suggests without showing them. */
  tentative?: readonly NoInfer<Cause>[];
  /** A verdict whose criterion holds, else the last one. */
  verdict: { [verdict in Verdict]?: Criterion } & { else: Verdict };
  /** Sentences after the first, each shown when it is true. */
  assessment: readonly StatementSource<Key, Cause>[];
  steps: readonly StepSource<Key, Cause>[];
}

/** Users, or applications and managed identities that sign in for themselves. */
export type Subject = 'users' | 'workloads';

export interface StatementSource<Key extends string = string, Cause extends string = string> {
  say: NoInfer<Key>;
  /** Shown when this holds; its evidence is the statement's. */
  because: Criterion;
  /** Shown for these causes only. */
  for?: readonly NoInfer<Cause>[];
}

export interface StepSource<Key extends string = string, Cause extends string = string> {
  actor: Actor | ((facts: Facts) => Actor);
  say: NoInfer<Key>;
  link?: Link | ((facts: Facts) => Link | null);
  role?: string;
  /** A support request to Microsoft is the step: the diagnosis then holds the text for it. */
  ticket?: true;
  for?: readonly NoInfer<Cause>[];
  when?: Criterion;
}

/** Checks that keys and causes are spelled as declared. */
export function scenario<Key extends string, Cause extends string>(
  definition: Scenario<Key, Cause>,
): Scenario {
  return definition as unknown as Scenario;
}
