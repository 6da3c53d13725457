import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, type Draft } from '../../../src/pages/define/check';
import { hashOf, scopeFromHash } from '../../../src/pages/define/scope-hash';
import { scopeInWords } from '../../../src/pages/define/scope-in-words';
import { questionFromHash } from '../../../src/pasted/question-hash';
import type { Scope } from '../../../src/sources/scope';

const NOW = new Date('2026-11-12T13:00:00Z');
const ID = '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00';
const USUAL = { when: { last: '24h' }, kinds: ['interactiveUser', 'nonInteractiveUser'] } satisfies Scope;

const text = fc.string({ unit: 'binary', maxLength: 40 });
const orNone = (...values: string[]) => fc.constantFrom('', ...values);
const drafts: fc.Arbitrary<Draft> = fc.record({
  ids: fc.array(fc.uuid(), { maxLength: 15 }),
  user: fc.oneof(text, fc.emailAddress()),
  app: text,
  ipAddress: fc.oneof(fc.constant(''), fc.ipV4(), fc.ipV6(), fc.constant('192.0.2.')),
  errorCode: fc.oneof(fc.constant(''), fc.nat({ max: 9_999_999 }).map(String)),
  last: fc.constantFrom('2h', '24h', '7d', '30d', 'custom'),
  from: fc.constantFrom('2026-11-01T10:00', '2026-11-12T01:02:03.004Z'),
  to: fc.constant('2026-11-12T12:59:59Z'),
  kinds: fc.subarray(['interactiveUser', 'nonInteractiveUser', 'servicePrincipal', 'managedIdentity'], {
    minLength: 1,
  }),
  outcome: orNone('success', 'failure', 'interrupted'),
  conditionalAccess: orNone('success', 'failure', 'notApplied'),
  scenario: orNone('invalid-credentials'),
  policy: text,
});

test('a link brings back what it was made of', () => {
  let scopes = 0;
  fc.assert(
    fc.property(drafts, draft => {
      const checked = check(draft, NOW);
      if (!('scope' in checked)) return;
      scopes++;
      expect(scopeFromHash(hashOf(checked.scope), NOW)).toEqual(checked.scope);
    }),
    { numRuns: 300 },
  );
  expect(scopes).toBeGreaterThan(50);
});

test('it can be read', () => {
  const hash = hashOf({ ...USUAL, user: 'adele@contoso.com', outcome: 'failure' });
  expect(hash).toBe(
    '#search&user=adele@contoso.com&outcome=failure&last=24h&kinds=interactiveUser,nonInteractiveUser',
  );
});

test.each([
  ['nothing more', '#search', USUAL],
  [
    'what is not known is not heard',
    '#search&colour=red&errorCode=AADSTS50126',
    { ...USUAL, errorCode: 50126 },
  ],
  ['a blank as a plus', '#search&app=Contoso+HR', { ...USUAL, app: 'Contoso HR' }],
  [
    'of a link that has grown old, what the log still has',
    '#search&from=2026-10-01T00:00:00Z&to=2026-10-20T00:00:00Z',
    { ...USUAL, when: { from: '2026-10-13T13:00:00.000Z', to: '2026-10-20T00:00:00.000Z' } },
  ],
  ['all of it forgotten', '#search&from=2026-09-01T00:00:00Z&to=2026-09-20T00:00:00Z', null],
  ['another page', `#requestId=${ID}`, null],
  ['another word', '#searching', null],
  ['none', '', null],
  ['a wrong span', '#search&last=ever', null],
  ['a wrong type', '#search&kinds=constructor', null],
  ['no type', '#search&kinds=', null],
  ['a wrong ID', '#search&ids=1,2', null],
  [
    "a quote is text, and Graph's filter doubles it",
    "#search&user=x' or 1 eq 1",
    { ...USUAL, user: "x' or 1 eq 1" },
  ],
  ['a wrong code', '#search&errorCode=1e3', null],
  ['a flood', `#search&user=${'x'.repeat(1_000_000)}`, null],
  ['half a range', '#search&from=2026-11-12T00:00:00Z', null],
])('an address that anybody may have written: %s', (_, hash, scope) => {
  expect(scopeFromHash(hash, NOW)).toEqual(scope);
});

test('the other addresses of the page stay what they are', () => {
  expect(questionFromHash(`#requestId=${ID}`)).toEqual({ requestId: ID });
});

test.each<[Partial<Scope>, string]>([
  [{}, 'Sign-ins in the last 24 hours'],
  [{ user: 'adele@contoso.com', outcome: 'failure' }, 'Failures of adele@contoso.com in the last 24 hours'],
  [{ ids: [ID], when: { last: '30d' } }, 'Sign-ins with ID 6d1f3c52… in the last 30 days'],
  [
    { app: 'Contoso HR', ipAddress: '192.0.2.', errorCode: 50126 },
    'Sign-ins to Contoso HR from 192.0.2.… with error 50126 in the last 24 hours',
  ],
  [{ kinds: ['servicePrincipal'] }, 'Sign-ins (service principal) in the last 24 hours'],
])('in words: %o', (scope, words) => {
  expect(scopeInWords({ ...USUAL, ...scope }, 'en')).toBe(words);
});
