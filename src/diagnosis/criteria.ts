import type { CannotTell, Evidence } from './diagnosis';
import type { Facts } from './facts';
import type { Need } from './facts/gaps';

/** Yes, no, or why it cannot be told. */
export type Answer = boolean | CannotTell;

/** What the words of a scenario are about: a question one can put to an event, named so that it reads as a sentence. */
export interface Question<Args extends readonly unknown[]> {
  name: string;
  /** The kinds of data it reads beside the error code. */
  needs: readonly Need[];
  words(args: Args): string;
  ask(facts: Facts, args: Args): Answer;
  /** Error codes without which the answer is no, whatever else the event holds. */
  codes?(args: Args): readonly number[];
  /** The fields behind a yes, or behind a no where that is told apart. Called only for what is shown. */
  evidence(facts: Facts, args: Args): readonly Evidence[];
}

/** Criteria are data: built once, then asked, explained, described and searched for what they need. */
export type Criterion =
  | { kind: 'all'; of: readonly Criterion[] }
  | { kind: 'any'; of: readonly Criterion[] }
  | { kind: 'not'; of: Criterion }
  | { kind: 'not known'; of: Criterion }
  | Fact;

export interface Fact {
  kind: 'fact';
  name: string;
  args: readonly unknown[];
  question: Question<readonly unknown[]>;
}

/** Every one of them. */
export const all = (...of: Criterion[]): Criterion => ({ kind: 'all', of });

/** At least one of them; put the most telling one first, because it gives the evidence. */
export const any = (...of: Criterion[]): Criterion => ({ kind: 'any', of });

/** The opposite; what cannot be told stays so. */
export const not = (of: Criterion): Criterion => ({ kind: 'not', of });

/** No, or cannot be told. For the scenario that remains when nothing shows the more specific one. */
export const notKnownThat = (of: Criterion): Criterion => ({ kind: 'not known', of });

/** Names a question and gives back what builds criteria from it. */
export function question<Args extends readonly unknown[]>(
  definition: Question<Args>,
): (...args: Args) => Criterion {
  const erased = definition as unknown as Question<readonly unknown[]>;
  return (...args) => ({ kind: 'fact', name: definition.name, args, question: erased });
}

/** Kleene's strong logic. A criterion that cannot change the answer any more is not asked. */
export function ask(criterion: Criterion, facts: Facts): Answer {
  switch (criterion.kind) {
    case 'fact':
      return criterion.question.ask(facts, criterion.args);
    case 'all':
      return join(criterion.of, facts, false);
    case 'any':
      return join(criterion.of, facts, true);
    case 'not': {
      const answer = ask(criterion.of, facts);
      return typeof answer === 'boolean' ? !answer : answer;
    }
    case 'not known':
      return ask(criterion.of, facts) !== true;
  }
}

/** `decisive` is the answer that settles the matter: false for all, true for any. */
function join(criteria: readonly Criterion[], facts: Facts, decisive: boolean): Answer {
  let unclear: CannotTell | null = null;
  for (let position = 0; position < criteria.length; position++) {
    const answer = ask(criteria[position] as Criterion, facts);
    if (answer === decisive) return answer;
    if (typeof answer !== 'boolean') unclear ??= answer;
  }
  return unclear ?? !decisive;
}

export const holds = (criterion: Criterion, facts: Facts): boolean => ask(criterion, facts) === true;

/** The evidence for a criterion that was answered with yes (or, below a `not`, with no): of the facts that decided. */
export function evidenceFor(criterion: Criterion, facts: Facts): Evidence[] {
  const evidence: Evidence[] = [];
  collect(criterion, facts, evidence);
  return evidence;
}

function collect(criterion: Criterion, facts: Facts, evidence: Evidence[]): void {
  switch (criterion.kind) {
    case 'fact':
      for (const entry of criterion.question.evidence(facts, criterion.args)) evidence.push(entry);
      break;
    case 'all':
      for (const part of criterion.of) collect(part, facts, evidence);
      break;
    case 'any': {
      for (const part of criterion.of) {
        if (!holds(part, facts)) continue;
        collect(part, facts, evidence);
        break;
      }
      break;
    }
    // What is absent leaves no field to show.
    case 'not':
    case 'not known':
      break;
  }
}
