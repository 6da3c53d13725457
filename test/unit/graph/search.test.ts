import { describe, expect, test } from 'vitest';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { type Cursor, search, stepsOf } from '../../../src/sources/graph/search';
import type { Scope } from '../../../src/sources/scope';
import { tenantEvents } from '../../tenant/events/events';
import { listSignIns } from '../../tenant/graph/list';
import { fakeGraph, json, refusal } from './fake-graph';

const NOW = new Date('2026-11-20T12:00:00Z');
const DAY = 86_400_000;
const USERS = ['interactiveUser', 'nonInteractiveUser'] as const;
const ALL_KINDS = [...USERS, 'servicePrincipal', 'managedIdentity'] as const;
const everything: Scope = { when: { last: '30d' }, kinds: ALL_KINDS };
const events = tenantEvents({ now: NOW, background: 1700 });

/** The demo tenant's list, which refuses every query that the documentation does not promise. */
function tenantGraph(log: readonly SignIn[] = events) {
  return fakeGraph([
    [
      /signIns\?/,
      request => {
        const { searchParams } = new URL(request.url);
        const { events: value, next } = listSignIns(log, searchParams, 'beta');
        const link = next && `https://graph.microsoft.com/beta/auditLogs/signIns?${next}`;
        return json({ value, ...(link ? { '@odata.nextLink': link } : {}) });
      },
    ],
  ]);
}

async function readAll(scope: Scope, graph = tenantGraph().graph, cursor?: Cursor) {
  const found: SignIn[] = [];
  let next: Cursor | null = cursor ?? null;
  for await (const page of search(graph, scope, NOW, cursor)) {
    found.push(...page.events);
    next = page.next;
  }
  return { found, next };
}

const idsOf = (list: readonly SignIn[]) => [...new Set(list.map(event => event.id))].sort();
const isSince = (days: number) => (event: SignIn) =>
  Date.parse(event.createdDateTime ?? '') >= NOW.getTime() - days * DAY &&
  Date.parse(event.createdDateTime ?? '') <= NOW.getTime();

test('reads every event of the time, newest first within a log, and says when it is over', async () => {
  const { found, next } = await readAll(everything);
  expect(idsOf(found)).toEqual(idsOf(events.filter(isSince(30))));
  expect(next).toBeNull();
});

test('goes back step by step, and no step overlaps another by more than its edge', () => {
  const steps = stepsOf({ when: { last: '7d' }, kinds: USERS }, NOW);
  expect(steps.map(({ window }) => (NOW.getTime() - window.from.getTime()) / 3_600_000)).toEqual([
    2, 24, 168,
  ]);
  expect(steps.slice(1).map(({ window }) => window.to)).toEqual(
    steps.slice(0, -1).map(({ window }) => window.from),
  );
});

test('a range of its own is widened within its bounds', () => {
  const when = { from: '2026-11-10T00:00:00Z', to: '2026-11-11T12:00:00Z' };
  const steps = stepsOf({ when, kinds: USERS }, NOW);
  expect(steps[0]?.window.to.toISOString()).toBe('2026-11-11T12:00:00.000Z');
  expect(steps.at(-1)?.window.from.toISOString()).toBe('2026-11-10T00:00:00.000Z');
  expect(steps).toHaveLength(3);
});

test('cut short after any page, it goes on from there and misses nothing', async () => {
  const whole = idsOf(events.filter(isSince(30)));
  const cuts: Cursor[] = [];
  for await (const { next } of search(tenantGraph().graph, everything, NOW)) if (next) cuts.push(next);
  expect(cuts.length).toBeGreaterThan(8);
  const [first, , third] = cuts;
  const withinAStep = cuts.filter(({ before }) => before !== null);
  expect(withinAStep.length).toBeGreaterThan(0);
  for (const cut of [first, third, ...withinAStep]) {
    const before: SignIn[] = [];
    for await (const page of search(tenantGraph().graph, everything, NOW)) {
      before.push(...page.events);
      if (JSON.stringify(page.next) === JSON.stringify(cut)) break;
    }
    const { found } = await readAll(everything, tenantGraph().graph, cut as Cursor);
    expect(idsOf([...before, ...found])).toEqual(whole);
  }
});

test('events with fractions of the second at which it was cut are not missed', async () => {
  const times = ['14:00:00.9', '13:59:59.8', '13:59:59.2', '13:00:00'];
  const log = times.map((time, position) => ({
    ...events[0],
    id: `${position}`,
    createdDateTime: `2026-11-19T${time}Z`,
    signInEventTypes: ['interactiveUser'],
  }));
  const cursor = { step: 1, before: '2026-11-19T13:59:59.8Z' };
  const { found } = await readAll({ when: { last: '24h' }, kinds: USERS }, tenantGraph(log).graph, cursor);
  expect(idsOf(found)).toEqual(['1', '2', '3']);
});

test('a place that Graph has forgotten is found again by its time', async () => {
  let forgotten = 0;
  const { graph } = fakeGraph([
    [
      /skiptoken/,
      request => {
        if (forgotten++ === 0) return refusal(400, 'BadRequest', 'Skip token is null.');
        return answer(request);
      },
    ],
    [/signIns\?/, request => answer(request)],
  ]);
  function answer(request: Request) {
    const { events: value, next } = listSignIns(events, new URL(request.url).searchParams, 'beta');
    return json({
      value,
      '@odata.nextLink': next ? `https://graph.microsoft.com/beta/auditLogs/signIns?${next}` : undefined,
    });
  }
  const { found } = await readAll({ when: { last: '30d' }, kinds: ['interactiveUser'] }, graph);
  expect(forgotten).toBeGreaterThan(0);
  const expected = events.filter(event => event.signInEventTypes?.includes('interactiveUser'));
  expect(idsOf(found)).toEqual(idsOf(expected.filter(isSince(30))));
});

describe('what Graph can filter, it filters', () => {
  const some = events.find(event => event.signInEventTypes?.includes('interactiveUser')) as SignIn;
  const upn = some.userPrincipalName ?? '';
  const cases: [string, Partial<Scope>, (event: SignIn) => boolean][] = [
    ['a principal name in any case', { user: upn.toUpperCase() }, event => event.userPrincipalName === upn],
    ['an object ID', { user: some.userId ?? '' }, event => event.userId === some.userId],
    [
      'the beginning of a name',
      { user: (some.userDisplayName ?? '').slice(0, 4) },
      event => (event.userDisplayName ?? '').startsWith((some.userDisplayName ?? '').slice(0, 4)),
    ],
    [
      'the beginning of an application',
      { app: 'One Out' },
      event => (event.appDisplayName ?? '').startsWith('One Out'),
    ],
    ['an application ID', { app: some.appId ?? '' }, event => event.appId === some.appId],
    ['an address', { ipAddress: some.ipAddress ?? '' }, event => event.ipAddress === some.ipAddress],
    ['a network', { ipAddress: '198.51.' }, event => (event.ipAddress ?? '').startsWith('198.51.')],
    ['an error code', { errorCode: 53003 }, event => event.status?.errorCode === 53003],
    ['success', { outcome: 'success' }, event => event.status?.errorCode === 0],
    [
      'the state of Conditional Access',
      { conditionalAccess: 'failure' },
      event => event.conditionalAccessStatus === 'failure',
    ],
  ];
  test.each(cases)('%s', async (_, what, isMeant) => {
    const { found } = await readAll({ when: { last: '30d' }, kinds: USERS, ...what });
    const isUser = (event: SignIn) => USERS.some(kind => event.signInEventTypes?.includes(kind));
    const expected = events.filter(event => isSince(30)(event) && isUser(event) && isMeant(event));
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(found)).toEqual(idsOf(expected));
  });

  test('a quotation mark ends no text', async () => {
    const { graph, addresses } = tenantGraph();
    await readAll({ when: { last: '2h' }, kinds: USERS, user: "O'Neill" }, graph);
    expect(addresses[0]).toContain("startsWith(userDisplayName, 'O''Neill')");
  });

  test('workloads have no user, and are not asked for one', async () => {
    const { graph, addresses } = tenantGraph();
    await readAll({ when: { last: '2h' }, kinds: ALL_KINDS, user: upn }, graph);
    expect(addresses).toHaveLength(1);
  });
});

test('who asked for IDs and has them all need not wait for the older logs', async () => {
  const recent = events.find(isSince(1)) as SignIn;
  const { graph, addresses } = tenantGraph();
  const { found, next } = await readAll({ ...everything, ids: [recent.id ?? ''] }, graph);
  expect(found.map(({ id }) => id)).toContain(recent.id);
  expect(next).toBeNull();
  expect(addresses.length).toBeLessThan(stepsOf(everything, NOW).length);
});

test('a link to another host is followed at Graph alone', async () => {
  const first = { id: '1', createdDateTime: '2026-11-20T11:00:00Z' };
  const { graph, addresses } = fakeGraph([
    [/skiptoken/, () => json({ value: [] })],
    [
      /signIns\?/,
      () =>
        json({
          value: [first],
          '@odata.nextLink': 'https://example.org/beta/auditLogs/signIns?$skiptoken=x',
        }),
    ],
  ]);
  await readAll({ when: { last: '2h' }, kinds: ['interactiveUser'] }, graph);
  expect(addresses.map(address => new URL(address).host)).toEqual([
    'graph.microsoft.com',
    'graph.microsoft.com',
  ]);
});
