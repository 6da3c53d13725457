import { expect, test } from 'vitest';
import { findSignIn } from '../../../src/sources/graph/sign-ins';
import { fakeGraph, json, notFound, refusal } from './fake-graph';

const ID = '3f1d6a52-0c1e-4b7a-9d53-1b8d4e6f7a10';
const NOW = new Date('2026-11-20T12:00:00Z');
const event = { id: ID, createdDateTime: '2026-11-20T09:00:07Z', correlationId: 'c' };
const BY_ID = /beta\/auditLogs\/signIns\/3f1d/;
const USERS = /nonInteractiveUser/;
const V1 = /v1\.0\/auditLogs\/signIns\/3f1d/;

test('an event that beta knows costs one request, without query options', async () => {
  const { graph, requests } = fakeGraph([[BY_ID, () => json(event)]]);
  expect(await findSignIn(graph, { requestId: ID }, NOW)).toEqual({ event, source: 'graph-beta' });
  expect(requests).toHaveLength(1);
  expect(new URL(requests[0]?.url ?? '').search).toBe('');
  expect(requests[0]?.headers.get('Prefer')).toBe('include-unknown-enum-members');
  expect(requests[0]?.headers.get('Authorization')).toBe('Bearer token-1');
});

test('a workload identity is found by the list, one kind of event a request', async () => {
  const { graph, addresses } = fakeGraph([
    [BY_ID, notFound],
    [/t eq 'servicePrincipal'/, () => json({ value: [event] })],
    [/signIns\?/, () => json({ value: [] })],
  ]);
  expect(await findSignIn(graph, { requestId: ID }, NOW)).toEqual({ event, source: 'graph-beta' });
  expect(addresses).toHaveLength(3);
  expect(addresses[1]).toMatch(USERS);
});

test('every list request has a window', async () => {
  const { graph, addresses } = fakeGraph([
    [/signIns\?/, () => json({ value: [] })],
    [/signIns\//, notFound],
  ]);
  await expect(findSignIn(graph, { requestId: ID }, NOW)).rejects.toMatchObject({ kind: 'not-found' });
  const lists = addresses.filter(address => address.includes('signIns?'));
  expect(lists).toHaveLength(3);
  for (const address of lists) {
    expect(address).toContain(
      'createdDateTime ge 2026-10-21T12:00:00Z and createdDateTime le 2026-11-20T13:00:00Z',
    );
  }
});

test('v1.0 is asked last and named as the source', async () => {
  const { graph, addresses } = fakeGraph([
    [V1, () => json(event)],
    [BY_ID, () => refusal(400, 'BadRequest', "Resource not found for the segment 'signIns'.")],
    [/signIns\?/, () => json({ value: [] })],
  ]);
  expect(await findSignIn(graph, { requestId: ID }, NOW)).toEqual({ event, source: 'graph-v1' });
  expect(addresses.at(-1)).toMatch(V1);
});

test('of an event published twice the fuller copy is taken', async () => {
  const fuller = { ...event, riskLevelDuringSignIn: 'high' };
  const { graph } = fakeGraph([
    [BY_ID, notFound],
    [USERS, () => json({ value: [event, fuller] })],
  ]);
  expect(await findSignIn(graph, { requestId: ID }, NOW)).toEqual({ event: fuller, source: 'graph-beta' });
});

test('a correlation ID brings its events to choose from', async () => {
  const events = [event, { ...event, id: 'another' }];
  const { graph, addresses } = fakeGraph([[USERS, () => json({ value: events })]]);
  expect(await findSignIn(graph, { correlationId: ID }, NOW)).toEqual({ candidates: events });
  expect(addresses[0]).toContain(`correlationId eq '${ID}'`);
});

test('a row without request ID is searched by what it shows, and its seconds tell it apart', async () => {
  const other = { ...event, id: 'another', createdDateTime: '2026-11-20T09:00:31Z' };
  const { graph, addresses } = fakeGraph([[/signIns\?/, () => json({ value: [other, event] })]]);
  const row = { user: "Ada.O'Hara@Contoso.com", app: 'Azure Portal', time: '11/20/2026, 9:00:07 AM' };
  expect(await findSignIn(graph, row, NOW)).toEqual({ event, source: 'graph-beta' });
  expect(addresses[0]).toContain("userPrincipalName eq 'ada.o''hara@contoso.com'");
  expect(addresses[0]).toContain("appDisplayName eq 'Azure Portal'");
});

test('a row whose second no event has is offered what there is, not answered', async () => {
  const { graph } = fakeGraph([[/signIns\?/, () => json({ value: [event] })]]);
  const row = { user: 'ada@contoso.com', time: '11/20/2026, 11:58:31 AM' };
  expect(await findSignIn(graph, row, NOW)).toEqual({ candidates: [event] });
});

test('another event of the same chain is offered, not taken for the one asked about', async () => {
  const { graph } = fakeGraph([
    [BY_ID, notFound],
    [USERS, () => json({ value: [{ ...event, id: 'another' }] })],
  ]);
  const found = await findSignIn(graph, { requestId: ID, correlationId: 'c' }, NOW);
  expect(found).toEqual({ candidates: [{ ...event, id: 'another' }] });
});

test('a row that identifies nothing asks Graph nothing', async () => {
  const { graph, requests } = fakeGraph([]);
  await expect(findSignIn(graph, { time: '11/20/2026, 9:00:07 AM' }, NOW)).rejects.toMatchObject({
    kind: 'unidentified',
  });
  expect(requests).toHaveLength(0);
});

test('an answer of another shape is refused, not diagnosed', async () => {
  const { graph } = fakeGraph([[BY_ID, () => json({ value: [event] })]]);
  await expect(findSignIn(graph, { requestId: ID }, NOW)).rejects.toMatchObject({ kind: 'bad-answer' });
});
