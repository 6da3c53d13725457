import { assure } from './confidence';
import { ask, type Criterion, evidenceFor, holds } from './criteria';
import type { Diagnosis, MissingData, Statement, Step, Verdict } from './diagnosis';
import { EvidenceBook } from './evidence';
import type { Facts } from './facts';
import { missingData, type Need } from './facts/gaps';
import { findPolicies } from './policies';
import { type Prepared, type PreparedCause, prepare } from './prepare';
import type { Scenario } from './scenario';
import { summarise } from './summary';
import { fill } from './words';

/** A scenario that matches, with the cause that holds. */
export interface Match {
  scenario: Scenario;
  found: PreparedCause;
  /** The criterion of the cause; null when the event names none. */
  because: Criterion | null;
  /** A cause of higher precedence could be neither shown nor ruled out. */
  causeIsUnclear: boolean;
}

export function match(scenario: Scenario, facts: Facts): Match {
  const { causes, noCause } = prepare(scenario);
  let causeIsUnclear = false;
  for (const [because, found] of causes) {
    const answer = ask(because, facts);
    if (answer === true) return { scenario, found, because, causeIsUnclear };
    if (answer !== false) causeIsUnclear = true;
  }
  return { scenario, found: noCause, because: null, causeIsUnclear: true };
}

/** A match in one line, for the list of what else was noticed. */
export const mention = ({ scenario, found }: Match, facts: Facts): Diagnosis['also'][number] => ({
  scenario: scenario.id,
  cause: found.cause,
  headline: fill(found.headline, facts),
});

/** `possible` are scenarios of higher precedence that could be neither shown nor ruled out. */
export function explain(
  match: Match,
  facts: Facts,
  also: Diagnosis['also'],
  possible: readonly Scenario[],
): Diagnosis {
  const { scenario, found } = match;
  const book = new EvidenceBook();
  const assessment = assess(match, facts, book);
  const needs = needsOf(found, possible);
  const assurance = assure(facts, {
    needs,
    evidence: book.entries,
    causeIsUnclear: match.causeIsUnclear || found.isTentative,
    anotherIsPossible: possible.length > 0,
  });
  return {
    scenario: scenario.id,
    cause: found.cause,
    outcome: facts.outcome,
    verdict: verdictOf(prepare(scenario), facts),
    headline: fill(found.headline, facts),
    assessment,
    evidence: book.entries,
    confidence: assurance.confidence,
    confidenceReasons: assurance.confidenceReasons,
    also,
    policies: findPolicies(facts),
    missing: missingOf(needs, facts),
    steps: stepsOf(found, facts),
    event: summarise(facts),
  };
}

function assess({ scenario, found, because }: Match, facts: Facts, book: EvidenceBook): Statement[] {
  const evidence = evidenceFor(scenario.criteria, facts);
  if (because) evidence.push(...evidenceFor(because, facts));
  const statements: Statement[] = [{ text: fill(found.why, facts), evidence: book.add(evidence) }];
  for (const statement of found.statements) {
    if (!holds(statement.because, facts)) continue;
    const positions = book.add(evidenceFor(statement.because, facts));
    statements.push({ text: fill(statement.say, facts), evidence: positions });
  }
  return statements;
}

function verdictOf({ scenario, verdicts }: Prepared, facts: Facts): Verdict {
  for (const [criterion, verdict] of verdicts) {
    if (holds(criterion, facts)) return verdict;
  }
  return scenario.verdict.else;
}

function stepsOf({ steps }: PreparedCause, facts: Facts): Step[] {
  const shown: Step[] = [];
  for (const { source, say } of steps) {
    if (source.when && !holds(source.when, facts)) continue;
    shown.push({
      actor: typeof source.actor === 'function' ? source.actor(facts) : source.actor,
      text: fill(say, facts),
      link: typeof source.link === 'function' ? source.link(facts) : (source.link ?? null),
      role: source.role ?? null,
    });
  }
  return shown;
}

/** What the answer rests on, and what those scenarios read that could not be ruled out. */
function needsOf(found: PreparedCause, possible: readonly Scenario[]): readonly Need[] {
  if (possible.length === 0) return found.needs;
  return [...new Set([...found.needs, ...possible.flatMap(scenario => prepare(scenario).noCause.needs)])];
}

function missingOf(needs: readonly Need[], facts: Facts): MissingData[] {
  const missing: MissingData[] = [];
  for (const need of needs) {
    const data = missingData(facts, need);
    if (data) missing.push(data);
  }
  return missing;
}
