import { describe, expect, it, test } from 'vitest';
import {
  type Answer,
  all,
  any,
  ask,
  type Criterion,
  describe as describeCriterion,
  evidenceFor,
  needsOf,
  not,
  notKnownThat,
  question,
} from '../../../src/diagnosis/criteria';
import { Facts } from '../../../src/diagnosis/facts';
import { CONTEXT } from './fixtures';

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
  expect(describeCriterion(criterion)).toBe('yes and (no or not (unknown))');
});
