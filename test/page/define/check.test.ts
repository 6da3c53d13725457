import { describe, expect, test } from 'vitest';
import { check, type Draft, type Field } from '../../../src/pages/define/check';

const NOW = new Date('2026-11-12T13:00:00Z');
const ID = '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00';
const EMPTY: Draft = {
  ids: [],
  user: '',
  app: '',
  ipAddress: '',
  errorCode: '',
  last: '24h',
  from: '',
  to: '',
  kinds: ['interactiveUser', 'nonInteractiveUser'],
  outcome: '',
  conditionalAccess: '',
  scenario: '',
  policy: '',
};
const WHOLE = { when: { last: '24h' }, kinds: ['interactiveUser', 'nonInteractiveUser'] };

describe('becomes a scope', () => {
  test.each<[string, Partial<Draft>, object]>([
    ['only a time', {}, {}],
    ['IDs, each once', { ids: [ID.toUpperCase(), ID] }, { ids: [ID] }],
    ['a principal name in lower case', { user: ' Adele@Contoso.com ' }, { user: 'adele@contoso.com' }],
    ['a display name as it is', { user: 'Adele Vance' }, { user: 'Adele Vance' }],
    ['an object ID in lower case', { user: ID.toUpperCase() }, { user: ID }],
    ['an application', { app: ' Contoso HR ' }, { app: 'Contoso HR' }],
    ['an address', { ipAddress: '2001:DB8::1' }, { ipAddress: '2001:db8::1' }],
    ['the beginning of one', { ipAddress: '192.0.2.' }, { ipAddress: '192.0.2.' }],
    ['a code', { errorCode: ' aadsts50126 ' }, { errorCode: 50126 }],
    ['success', { errorCode: '0' }, { errorCode: 0 }],
    [
      'types in their order',
      { kinds: ['managedIdentity', 'interactiveUser'] },
      { kinds: ['interactiveUser', 'managedIdentity'] },
    ],
    [
      'choices',
      { outcome: 'interrupted', conditionalAccess: 'notApplied' },
      { outcome: 'interrupted', conditionalAccess: 'notApplied' },
    ],
    [
      'a range',
      { last: 'custom', from: '2026-11-01T00:00Z', to: '2026-11-12T13:00Z' },
      { when: { from: '2026-11-01T00:00:00.000Z', to: '2026-11-12T13:00:00.000Z' } },
    ],
  ])('%s', (_, draft, scope) => {
    expect(check({ ...EMPTY, ...draft }, NOW)).toEqual({ scope: { ...WHOLE, ...scope } });
  });
});

describe('is refused, with the field that is wrong', () => {
  const range = (from: string, to: string) => ({ last: 'custom', from, to });
  test.each<[string, Partial<Draft>, Field[]]>([
    ['an ID that is none', { ids: ['1 or 1 eq 1'] }, ['ids']],
    [
      'too many IDs',
      { ids: Array.from({ length: 16 }, (_, n) => ID.replace(/..$/, String(10 + n))) },
      ['ids'],
    ],
    ['a long text', { user: 'x'.repeat(257), policy: 'x'.repeat(257) }, ['user', 'policy']],
    ['an address out of bounds', { ipAddress: '192.0.2.256' }, ['ipAddress']],
    ['half an address', { ipAddress: '192.0.2' }, ['ipAddress']],
    ['no address', { ipAddress: 'home' }, ['ipAddress']],
    ['a long code', { errorCode: '12345678' }, ['errorCode']],
    ['a code below zero', { errorCode: '-1' }, ['errorCode']],
    ['no types', { kinds: [] }, ['kinds']],
    ['a user of workloads', { user: 'adele@contoso.com', kinds: ['servicePrincipal'] }, ['kinds']],
    ['an unknown type', { kinds: ['interactiveUser', 'toString'] }, ['kinds']],
    [
      'an unknown choice',
      { outcome: 'toString', conditionalAccess: 'x', last: 'ever' },
      ['outcome', 'conditionalAccess', 'last', 'from', 'to'],
    ],
    ['an unknown scenario', { scenario: '<b>' }, ['scenario']],
    ['a range without an end', range('2026-11-12T12:00Z', ''), ['to']],
    ['a range of nothing', range('2026-11-12T12:00Z', '2026-11-12T12:00Z'), ['to']],
    ['a range turned around', range('2026-11-12T12:00Z', '2026-11-12T11:00Z'), ['to']],
    ['the future', range('2026-11-12T12:00Z', '2026-11-12T13:01Z'), ['to']],
    ['what the log has forgotten', range('2026-10-13T12:59Z', '2026-11-12T12:00Z'), ['from']],
  ])('%s', (_, draft, fields) => {
    const checked = check({ ...EMPTY, ...draft }, NOW);
    const wrong = 'errors' in checked ? Object.keys(checked.errors) : [];
    expect(wrong.sort()).toEqual([...fields].sort());
  });
});
