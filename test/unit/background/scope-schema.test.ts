import * as v from 'valibot';
import { expect, test } from 'vitest';
import { searchRequests } from '../../../src/background/scope-schema';

const scope = { when: { last: '24h' }, kinds: ['interactiveUser'] };
const request = { kind: 'search', run: 1, scope, now: '2026-11-20T12:00:00Z', cursor: null, signIn: false };
const passes = (message: unknown) => v.safeParse(searchRequests, message).success;

test.each([
  ['a time alone', request],
  [
    'all there is',
    { ...request, scope: { ...scope, user: 'ada', app: 'a', ipAddress: '192.0.2.', errorCode: 0 } },
  ],
  ['a range', { ...request, scope: { ...scope, when: { from: '2026-11-19', to: '2026-11-20' } } }],
  ['to go on', { ...request, cursor: { step: 3, before: '2026-11-19T00:00:00Z' } }],
  ['to stop', { kind: 'stop' }],
])('admitted: %s', (_, message) => {
  expect(passes(message)).toBe(true);
});

test.each([
  ['no time', { ...request, scope: { kinds: ['interactiveUser'] } }],
  ['no log', { ...request, scope: { ...scope, kinds: [] } }],
  ['a log that is not', { ...request, scope: { ...scope, kinds: ['everything'] } }],
  ['a range backwards', { ...request, scope: { ...scope, when: { from: '2026-11-20', to: '2026-11-19' } } }],
  ['an ID that is none', { ...request, scope: { ...scope, ids: ["x' or 1 eq 1"] } }],
  [
    'IDs without end',
    { ...request, scope: { ...scope, ids: Array(16).fill('6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00') } },
  ],
  ['a name without end', { ...request, scope: { ...scope, user: 'a'.repeat(300) } }],
  ['a code that is text', { ...request, scope: { ...scope, errorCode: '0 or true' } }],
  ['a cursor from nowhere', { ...request, cursor: { step: -1, before: null } }],
  ['a time that is none', { ...request, now: 'yesterday' }],
])('refused: %s', (_, message) => {
  expect(passes(message)).toBe(false);
});
