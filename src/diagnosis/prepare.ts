import { given, needsOf } from './anatomy';
import type { Criterion } from './criteria';
import type { Step, Verdict } from './diagnosis';
import type { Need } from './facts/gaps';
import { observations } from './observations';
import type { Scenario, StepSource } from './scenario';
import { type Template, template } from './words';

/** What there is to say when one cause holds, or none: worked out once, because it does not change from event to event. */
export interface PreparedCause {
  cause: string | null;
  /** Null when the event names none. */
  because: Criterion | null;
  headline: Template;
  why: Template;
  statements: readonly { say: Template; because: Criterion }[];
  steps: readonly PreparedStep[];
  needs: readonly Need[];
  isTentative: boolean;
}

export interface PreparedStep {
  when: Criterion | null;
  source: StepSource;
  say: Template;
  /** The step itself, where nothing in it comes from the event. */
  fixed: Step | null;
}

/** A scenario with what of it an event with a given error code can come to. */
export interface Prepared {
  scenario: Scenario;
  criteria: Criterion;
  causes: readonly PreparedCause[];
  noCause: PreparedCause;
  verdicts: readonly (readonly [Criterion, Verdict])[];
}

/** Null when the scenario cannot hold with that code. A code of null stands for all that no criterion names, and for none. */
export function prepare(scenario: Scenario, code: number | null): Prepared | null {
  const criteria = given(code, scenario.criteria);
  if (!criteria) return null;
  const { else: _, ...verdicts } = scenario.verdict;
  return {
    scenario,
    criteria,
    causes: Object.entries(scenario.causes).flatMap(([name, is]) => {
      const because = given(code, is);
      return because ? [prepareCause(scenario, name, because, code)] : [];
    }),
    noCause: prepareCause(scenario, null, null, code),
    verdicts: Object.entries(verdicts).flatMap(([verdict, is]) => {
      const rest = given(code, is);
      return rest ? [[rest, verdict as Verdict] as const] : [];
    }),
  };
}

function prepareCause(
  scenario: Scenario,
  cause: string | null,
  because: Criterion | null,
  code: number | null,
): PreparedCause {
  const { words, assessment, steps, tentative = [] } = scenario;
  const concerns = ({ for: causes }: { for?: readonly string[] }): boolean =>
    !causes || (cause !== null && causes.includes(cause));
  const statements = assessment.filter(concerns);
  return {
    cause,
    because,
    headline: template(words[`headline ${cause}`] ?? words.headline),
    why: template(words[`why ${cause}`] ?? words.why),
    statements: [
      ...statements.map(({ say, because }) => ({ say: words[say], because })),
      ...observations,
    ].flatMap(({ say, because }) => {
      const rest = given(code, because);
      return rest ? [{ say: template(say), because: rest }] : [];
    }),
    steps: steps.filter(concerns).flatMap(source => prepareStep(source, words[source.say], code)),
    needs: needsOfCause(scenario, statements),
    isTentative: cause !== null && tentative.includes(cause),
  };
}

function prepareStep(source: StepSource, words: string | undefined, code: number | null): PreparedStep[] {
  const when = source.when ? given(code, source.when) : null;
  if (source.when && !when) return [];
  const say = template(words);
  const { actor, link = null, role = null, ticket = false } = source;
  const isFixed = say.gaps.length === 0 && typeof actor !== 'function' && typeof link !== 'function';
  const fixed = isFixed ? Object.freeze({ actor, text: say.texts[0] ?? '', link, role, ticket }) : null;
  return [{ when, source, say, fixed }];
}

/** What the answer rests on, with any code. Statements for all causes are asides; those for this cause are part of it. */
function needsOfCause(scenario: Scenario, statements: Scenario['assessment']): Need[] {
  const criteria = [
    scenario.criteria,
    ...Object.values(scenario.causes),
    ...statements.filter(source => source.for).map(({ because }) => because),
  ];
  return [...new Set([...criteria.flatMap(needsOf), 'settled event', 'later events'] as Need[])];
}
