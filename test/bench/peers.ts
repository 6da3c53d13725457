import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { ask, type Criterion, type Fact } from '../../src/diagnosis/criteria';
import type { Facts } from '../../src/diagnosis/facts';
import type { Scenario } from '../../src/diagnosis/scenario';

/**
 * Our criteria, told to two well-known rule engines. Both get our own questions as facts, so that they do the same work and
 * nothing but the way from rules to matches is compared. "Cannot tell" is neither true nor false, so a rule asks a fact for
 * one or the other, and a negation is carried down to the facts.
 */

type Wanted = boolean;

/** A rule language, as far as criteria need one. */
interface Language<Rule> {
  fact(key: string, wanted: Wanted): Rule;
  all(rules: Rule[]): Rule;
  any(rules: Rule[]): Rule;
  not(rule: Rule): Rule;
}

/** The rule that holds when the criterion is answered with `wanted`. */
function translate<Rule>(criterion: Criterion, wanted: Wanted, to: Language<Rule>, facts: FactBook): Rule {
  switch (criterion.kind) {
    case 'fact':
      return to.fact(facts.keyOf(criterion), wanted);
    case 'all':
    case 'any': {
      const rules = criterion.of.map(part => translate(part, wanted, to, facts));
      return (criterion.kind === 'all') === wanted ? to.all(rules) : to.any(rules);
    }
    case 'not':
      return translate(criterion.of, !wanted, to, facts);
    case 'not known': {
      const rule = translate(criterion.of, true, to, facts);
      return wanted ? to.not(rule) : rule;
    }
  }
}

/** Each question with its arguments once, under a key. */
class FactBook {
  readonly facts = new Map<string, Fact>();

  keyOf(fact: Fact): string {
    const key = JSON.stringify([fact.name, fact.args]);
    this.facts.set(key, fact);
    return key;
  }
}

const subjectOf = (facts: Facts) => (facts.isWorkload ? 'workloads' : 'users');

/** Finds the ids of all scenarios that match. */
export type Classifier = (facts: Facts) => string[] | Promise<string[]>;

export function jsonRulesEngine(scenarios: readonly Scenario[]): Classifier {
  const book = new FactBook();
  const language: Language<NestedCondition> = {
    fact: (fact, value) => ({ fact, operator: 'equal', value }),
    all: rules => ({ all: rules }),
    any: rules => ({ any: rules }),
    not: rule => ({ not: rule }),
  };
  const engine = new Engine();
  for (const { id, criteria, subjects = ['users'] } of scenarios) {
    const rule = translate(criteria, true, language, book);
    const isTheirs = { any: subjects.map(value => ({ fact: 'subject', operator: 'equal', value })) };
    engine.addRule({ conditions: { all: [isTheirs, rule] } as TopLevelCondition, event: { type: id } });
  }
  const read = async (almanac: { factValue(id: string): Promise<unknown> }) =>
    (await almanac.factValue('facts')) as Facts;
  engine.addFact('subject', async (_, almanac) => subjectOf(await read(almanac)));
  for (const [key, fact] of book.facts) {
    engine.addFact(key, async (_, almanac) => ask(fact, await read(almanac)));
  }
  return async facts => (await engine.run({ facts })).events.map(({ type }) => type);
}

export function jsonLogicJs(scenarios: readonly Scenario[]): Classifier {
  const book = new FactBook();
  const language: Language<unknown> = {
    fact: (key, wanted) => ({ '===': [{ ask: [key] }, wanted] }),
    all: rules => ({ and: rules }),
    any: rules => ({ or: rules }),
    not: rule => ({ '!': [rule] }),
  };
  const rules = scenarios.map(({ id, criteria, subjects = ['users'] }) => ({
    id,
    rule: {
      and: [{ in: [{ subject: [] }, [...subjects]] }, translate(criteria, true, language, book)],
    } as unknown as RulesLogic,
  }));
  let current: Facts;
  jsonLogic.add_operation('subject', () => subjectOf(current));
  jsonLogic.add_operation('ask', (key: string) => ask(book.facts.get(key) as Fact, current));
  return facts => {
    current = facts;
    return rules.filter(({ rule }) => jsonLogic.apply(rule) === true).map(({ id }) => id);
  };
}
