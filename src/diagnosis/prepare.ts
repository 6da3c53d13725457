import { type Criterion, needsOf } from './criteria';
import type { Verdict } from './diagnosis';
import type { Need } from './facts/gaps';
import { observations } from './observations';
import type { Scenario, StepSource } from './scenario';
import { type Template, template } from './words';

/** What there is to say when one cause holds, or none: worked out once, because it does not change from event to event. */
export interface PreparedCause {
  cause: string | null;
  headline: Template;
  why: Template;
  statements: readonly { say: Template; because: Criterion }[];
  steps: readonly { source: StepSource; say: Template }[];
  needs: readonly Need[];
  isTentative: boolean;
}

export interface Prepared {
  scenario: Scenario;
  causes: readonly (readonly [Criterion, PreparedCause])[];
  noCause: PreparedCause;
  verdicts: readonly (readonly [Criterion, Verdict])[];
}

const known = new WeakMap<Scenario, Prepared>();

export function prepare(scenario: Scenario): Prepared {
  let prepared = known.get(scenario);
  if (!prepared) {
    const { else: _, ...verdicts } = scenario.verdict;
    prepared = {
      scenario,
      causes: Object.entries(scenario.causes).map(([name, is]) => [is, prepareCause(scenario, name)]),
      noCause: prepareCause(scenario, null),
      verdicts: Object.entries(verdicts).map(([verdict, is]) => [is, verdict as Verdict]),
    };
    known.set(scenario, prepared);
  }
  return prepared;
}

function prepareCause(scenario: Scenario, cause: string | null): PreparedCause {
  const { words } = scenario;
  const concerns = (causes: readonly string[] | undefined): boolean =>
    !causes || (cause !== null && causes.includes(cause));
  const statements = scenario.assessment.filter(source => concerns(source.for));
  return {
    cause,
    headline: template(words[`headline ${cause}`] ?? words.headline),
    why: template(words[`why ${cause}`] ?? words.why),
    statements: [
      ...statements.map(({ say, because }) => ({ say: template(words[say]), because })),
      ...observations.map(({ say, because }) => ({ say: template(say), because })),
    ],
    steps: scenario.steps
      .filter(source => concerns(source.for))
      .map(source => ({ source, say: template(words[source.say]) })),
    needs: needsOfCause(scenario, statements),
    isTentative: cause !== null && (scenario.tentative?.includes(cause) ?? false),
  };
}

/** What the answer rests on. Statements for all causes are asides; those for this cause are part of it. */
function needsOfCause(scenario: Scenario, statements: Scenario['assessment']): Need[] {
  const criteria = [
    scenario.criteria,
    ...Object.values(scenario.causes),
    ...statements.filter(source => source.for).map(({ because }) => because),
  ];
  return [...new Set([...criteria.flatMap(needsOf), 'settled event', 'later events'] as Need[])];
}
