import { assure } from './confidence';
import { ask, evidenceFor, holds } from './criteria';
import type { Diagnosis, MissingData, Statement, Step, Verdict } from './diagnosis';
import { EvidenceBook } from './evidence';
import type { Facts } from './facts';
import { missingData, type Need } from './facts/gaps';
import { findBrought } from './findings/brought';
import { findCircumstances } from './findings/circumstances';
import { findDemands } from './findings/demanded';
import { tellMfa } from './findings/mfa-story';
import { writeTicket } from './findings/ticket';
import { findPolicies } from './policies';
import type { Prepared, PreparedCause } from './prepare';
import { summarise } from './summary';
import { fill } from './words';

/** A scenario that matches, with the cause that holds. */
export interface Match {
  prepared: Prepared;
  found: PreparedCause;
  /** A cause of higher precedence could be neither shown nor ruled out. */
  causeIsUnclear: boolean;
}

export function match(prepared: Prepared, facts: Facts): Match {
  let causeIsUnclear = false;
  for (const found of prepared.causes) {
    const answer = found.because ? ask(found.because, facts) : false;
    if (answer === true) return { prepared, found, causeIsUnclear };
    if (answer !== false) causeIsUnclear = true;
  }
  return { prepared, found: prepared.noCause, causeIsUnclear: true };
}

/** A match in one line, for the list of what else was noticed. */
export const mention = ({ prepared, found }: Match, facts: Facts): Diagnosis['also'][number] => ({
  scenario: prepared.scenario.id,
  cause: found.cause,
  headline: fill(found.headline, facts),
});

/** `possible` are scenarios of higher precedence that could be neither shown nor ruled out. */
export function explain(
  match: Match,
  facts: Facts,
  also: Diagnosis['also'],
  possible: readonly Prepared[],
): Diagnosis {
  const { prepared, found } = match;
  const book = new EvidenceBook();
  const assessment = assess(match, facts, book);
  const needs = needsOf(found, possible);
  const assurance = assure(facts, {
    needs,
    evidence: book.entries,
    causeIsUnclear: match.causeIsUnclear || found.isTentative,
    anotherIsPossible: possible.length > 0,
  });
  const policies = findPolicies(facts);
  const steps = stepsOf(found, facts);
  const event = summarise(facts);
  return {
    scenario: prepared.scenario.id,
    cause: found.cause,
    outcome: facts.outcome,
    verdict: verdictOf(prepared, facts),
    headline: fill(found.headline, facts),
    assessment,
    evidence: book.entries,
    demanded: findDemands(facts, policies),
    brought: findBrought(facts),
    mfa: tellMfa(facts),
    circumstances: findCircumstances(facts),
    confidence: assurance.confidence,
    confidenceReasons: assurance.confidenceReasons,
    also,
    policies,
    missing: missingOf(needs, facts),
    steps,
    ticket: writeTicket(steps, event, facts),
    event,
  };
}

function assess({ prepared, found }: Match, facts: Facts, book: EvidenceBook): Statement[] {
  const grounds = book.add(evidenceFor(prepared.criteria, facts));
  if (found.because) book.add(evidenceFor(found.because, facts), grounds);
  const statements: Statement[] = [{ text: fill(found.why, facts), evidence: grounds }];
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
  for (const { when, source, say, fixed } of steps) {
    if (when && !holds(when, facts)) continue;
    shown.push(
      fixed ?? {
        actor: typeof source.actor === 'function' ? source.actor(facts) : source.actor,
        text: fill(say, facts),
        link: typeof source.link === 'function' ? source.link(facts) : (source.link ?? null),
        role: source.role ?? null,
        ticket: source.ticket ?? false,
      },
    );
  }
  return shown;
}

/** What the answer rests on, and what those scenarios read that could not be ruled out. */
function needsOf(found: PreparedCause, possible: readonly Prepared[]): readonly Need[] {
  if (possible.length === 0) return found.needs;
  return [...new Set([...found.needs, ...possible.flatMap(({ noCause }) => noCause.needs)])];
}

function missingOf(needs: readonly Need[], facts: Facts): MissingData[] {
  const missing: MissingData[] = [];
  for (const need of needs) {
    const data = missingData(facts, need);
    if (data) missing.push(data);
  }
  return missing;
}
