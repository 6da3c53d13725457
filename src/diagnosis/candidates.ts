import { factsOf } from './anatomy';
import type { Criterion } from './criteria';
import type { Facts } from './facts';
import { type Prepared, prepare } from './prepare';
import type { Scenario, Subject } from './scenario';

/**
 * Most of what scenarios ask is about the error code. So an event is put to the few scenarios that it can be with its code
 * and not to all, and these are prepared for that code once (anatomy.ts: `given`).
 */
interface Files {
  /** Codes that a criterion names. All others are one to the scenarios. */
  named: ReadonlySet<number>;
  byCode: Record<Subject, Map<number | null, readonly Prepared[]>>;
}

const known = new WeakMap<readonly Scenario[], Files>();

/** The scenarios that an event can be, in order of precedence. */
export function candidatesFor(scenarios: readonly Scenario[], facts: Facts): readonly Prepared[] {
  let files = known.get(scenarios);
  if (!files) {
    files = { named: namedBy(scenarios), byCode: { users: new Map(), workloads: new Map() } };
    known.set(scenarios, files);
  }
  const subject = facts.isWorkload ? 'workloads' : 'users';
  const code = facts.errorCode !== null && files.named.has(facts.errorCode) ? facts.errorCode : null;
  let candidates = files.byCode[subject].get(code);
  if (!candidates) {
    candidates = scenarios
      .filter(({ subjects = ['users'] }) => subjects.includes(subject))
      .map(scenario => prepare(scenario, code))
      .filter(prepared => prepared !== null);
    files.byCode[subject].set(code, candidates);
  }
  return candidates;
}

function namedBy(scenarios: readonly Scenario[]): Set<number> {
  const facts = scenarios.flatMap(criteriaIn).flatMap(factsOf);
  return new Set(facts.flatMap(({ question, args }) => question.codes?.(args) ?? []));
}

function criteriaIn({ criteria, causes, verdict, assessment, steps }: Scenario): Criterion[] {
  return [
    criteria,
    ...Object.values(causes),
    ...Object.values(verdict).filter(part => typeof part === 'object'),
    ...assessment.map(({ because }) => because),
    ...steps.flatMap(({ when }) => when ?? []),
  ];
}
