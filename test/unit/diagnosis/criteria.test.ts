import { describe, expect, it, test } from 'vitest';
import { given, needsOf, outline } from '../../../src/diagnosis/anatomy';
import { candidatesFor } from '../../../src/diagnosis/candidates';
import {
  type Answer,
  all,
  any,
  ask,
  type Criterion,
  evidenceFor,
  not,
  notKnownThat,
  question,
} from '../../../src/diagnosis/criteria';
import { errorCodeIsOneOf } from '../../../src/diagnosis/criteria/code';
import { Facts } from '../../../src/diagnosis/facts';
import { scenarios } from '../../../src/diagnosis/scenarios';
import { CONTEXT, fixtures } from './fixtures';

const facts = new Facts({}, CONTEXT);
const asked: string[] = [];

/** A question with a fixed answer that remembers having been asked. */
const fixed = question<[Answer, string]>({
  name: 'fixed',
  needs: ['risk'],
  words: ([, name]) => name,
  ask: (_, [answer, name]) => {
    asked.push(name);
    return answer;
  },
  evidence: (_, [, name]) => [{ field: name, value: '', meaning: '' }],
});

const yes = fixed(true, 'yes');
const no = fixed(false, 'no');
const unknown = fixed('not recorded', 'unknown');
const hidden = fixed('no permission to see policies', 'hidden');

describe('Kleene logic', () => {
  const table: [string, Criterion, Answer][] = [
    ['all yes yes', all(yes, yes), true],
    ['all yes no', all(yes, no), false],
    ['all no unknown', all(no, unknown), false],
    ['all unknown no', all(unknown, no), false],
    ['all yes unknown', all(yes, unknown), 'not recorded'],
    ['all unknown hidden', all(unknown, hidden), 'not recorded'],
    ['all of nothing', all(), true],
    ['any no no', any(no, no), false],
    ['any no yes', any(no, yes), true],
    ['any unknown yes', any(unknown, yes), true],
    ['any no unknown', any(no, unknown), 'not recorded'],
    ['any hidden unknown', any(hidden, unknown), 'no permission to see policies'],
    ['any of nothing', any(), false],
    ['not yes', not(yes), false],
    ['not no', not(no), true],
    ['not unknown', not(unknown), 'not recorded'],
    ['not known yes', notKnownThat(yes), false],
    ['not known no', notKnownThat(no), true],
    ['not known unknown', notKnownThat(unknown), true],
  ];

  it.each(table)('%s', (_, criterion, expected) => {
    expect(ask(criterion, facts)).toBe(expected);
  });
});

test('what cannot change the answer is not asked', () => {
  asked.length = 0;
  ask(all(no, yes), facts);
  ask(any(yes, unknown), facts);
  expect(asked).toEqual(['no', 'yes']);
});

test('the evidence is that of the facts that decided', () => {
  const fields = evidenceFor(all(yes, any(no, unknown, fixed(true, 'third')), not(no)), facts).map(
    ({ field }) => field,
  );
  expect(fields).toEqual(['yes', 'third']);
});

test('a criterion knows what it needs and says what it is', () => {
  const criterion = all(yes, any(no, not(unknown)));
  expect(needsOf(criterion)).toEqual(['risk']);
  expect(outline(criterion)).toEqual(['- all of', '  - yes', '  - one of', '    - no', '    - not: unknown']);
});

describe('what remains of a criterion when the code is known', () => {
  const one = errorCodeIsOneOf(50053, 50126);
  const other = errorCodeIsOneOf(50057);

  it.each<[string, Criterion, string[] | null]>([
    ['a question about something else stays', yes, ['- yes']],
    ['a question that the code answers with yes stays, as evidence', one, outline(one)],
    ['a question that the code answers with no is gone', other, null],
    ['all: none is left without one of them', all(one, yes, other), null],
    ['all of the rest', all(one, yes), ['- all of', ...outline(one).map(line => `  ${line}`), '  - yes']],
    ['any: those that can hold', any(other, yes), ['- yes']],
    ['any: none of them can', any(other, all(yes, other)), null],
    ['the negation of what cannot hold always holds', not(other), ['- all of']],
    ['and is left out of all', all(yes, not(other)), ['- yes']],
    ['a negation keeps its question', not(any(other, unknown)), ['- not: unknown']],
    ['what is not known, likewise', notKnownThat(any(other, yes)), ['- it is not known that: yes']],
  ])('%s', (_, criterion, expected) => {
    const rest = given(50126, criterion);
    expect(rest && outline(rest)).toEqual(expected);
  });

  it('answers as the whole criterion does, in every scenario', () => {
    for (const { event } of fixtures) {
      const facts = new Facts(event, CONTEXT);
      const candidates = candidatesFor(scenarios, facts);
      const subject = facts.isWorkload ? 'workloads' : 'users';
      for (const scenario of scenarios) {
        const { subjects = ['users'] } = scenario;
        const prepared = candidates.find(candidate => candidate.scenario === scenario);
        const expected = subjects.includes(subject) && ask(scenario.criteria, facts);
        expect(prepared ? ask(prepared.criteria, facts) : false, scenario.id).toBe(expected);
        for (const { cause, because } of prepared?.causes ?? [])
          expect(because && ask(because, facts)).toBe(ask(scenario.causes[String(cause)] ?? no, facts));
      }
    }
  });
});
