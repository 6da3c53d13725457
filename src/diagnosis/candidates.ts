import { codesOf } from './criteria';
import type { Facts } from './facts';
import type { Scenario, Subject } from './scenario';

/**
 * Most scenarios cannot hold without one of a few error codes. Their criteria say so, and here they are filed under these
 * codes, so that an event is put to the few scenarios that it can be and not to all.
 */
interface Files {
  byCode: ReadonlyMap<number, readonly Scenario[]>;
  /** Those that hold with any code, and without one. */
  others: readonly Scenario[];
}

const known = new WeakMap<readonly Scenario[], Record<Subject, Files>>();

/** The scenarios that an event can be, in order of precedence. */
export function candidatesFor(scenarios: readonly Scenario[], facts: Facts): readonly Scenario[] {
  let files = known.get(scenarios);
  if (!files) {
    files = { users: fileFor('users', scenarios), workloads: fileFor('workloads', scenarios) };
    known.set(scenarios, files);
  }
  const { byCode, others } = files[facts.isWorkload ? 'workloads' : 'users'];
  return (facts.errorCode !== null && byCode.get(facts.errorCode)) || others;
}

function fileFor(subject: Subject, scenarios: readonly Scenario[]): Files {
  const theirs = scenarios
    .filter(({ subjects = ['users'] }) => subjects.includes(subject))
    .map(scenario => ({ scenario, codes: codesOf(scenario.criteria) }));
  const all = new Set(theirs.flatMap(({ codes }) => [...(codes ?? [])]));
  const withCode = (code: number | null) =>
    theirs
      .filter(({ codes }) => codes === null || (code !== null && codes.has(code)))
      .map(({ scenario }) => scenario);
  return { byCode: new Map([...all].map(code => [code, withCode(code)])), others: withCode(null) };
}
