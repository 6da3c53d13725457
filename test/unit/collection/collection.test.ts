import { beforeAll, describe, expect, test } from 'vitest';
import type { Shelf } from '../../../src/collection/blocks';
import { Collection } from '../../../src/collection/collection';
import type { View } from '../../../src/collection/protocol';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { tenantEvents } from '../../tenant/events/events';
import { fixtures } from '../diagnosis/fixtures';

const NOW = new Date('2026-11-20T12:00:00Z');
const view = (change: Partial<View> = {}): View => ({
  filter: {},
  order: { by: 'time', descending: true },
  grouped: false,
  ...change,
});

function memoryShelf() {
  const blocks = new Map<number, string>();
  const shelf: Shelf = {
    put: async (block, text) => void blocks.set(block, text),
    get: async block => blocks.get(block),
    clear: async () => blocks.clear(),
  };
  return { shelf, blocks };
}

async function filled(events: readonly SignIn[], shelf = memoryShelf().shelf) {
  const collection = new Collection(shelf);
  for (const event of events) await collection.add(event, 'graph-beta');
  while (await collection.diagnoseSome(1000, NOW));
  collection.refresh();
  return collection;
}

const rows = (collection: Collection) => collection.slice(0, collection.lines).map(({ row }) => row);
const log = tenantEvents({ now: NOW, background: 600 });
let collection: Collection;
beforeAll(async () => {
  collection = await filled(log);
});

const ids = (events: readonly SignIn[]) => new Set(events.map(({ id }) => id));

test('every event is there once, newest first', () => {
  const times = rows(collection).map(({ time }) => time ?? 0);
  expect(collection.total).toBe(ids(log).size);
  expect(times).toEqual([...times].sort((one, other) => other - one));
});

describe('a filter', () => {
  const cases: [string, View['filter'], (event: SignIn) => boolean][] = [
    ['by error code', { errorCode: 53003 }, event => event.status?.errorCode === 53003],
    [
      'by user',
      { user: 'SOFIA' },
      event => /^sofia/i.test(event.userDisplayName ?? event.userPrincipalName ?? ''),
    ],
    ['by application', { app: 'one out' }, event => /^one out/i.test(event.appDisplayName ?? '')],
    ['by log', { kinds: ['managedIdentity'] }, event => event.signInEventTypes?.[0] === 'managedIdentity'],
    [
      'by time',
      { from: NOW.getTime() - 86_400_000, to: NOW.getTime() },
      event =>
        Date.parse(event.createdDateTime ?? '') >= NOW.getTime() - 86_400_000 &&
        Date.parse(event.createdDateTime ?? '') < NOW.getTime(),
    ],
  ];
  test.each(cases)('%s', (_, filter, isMeant) => {
    collection.show(view({ filter }));
    const meant = ids(log.filter(isMeant));
    expect(meant.size).toBeGreaterThan(0);
    expect(new Set(rows(collection).map(({ requestId }) => requestId))).toEqual(meant);
    expect(collection.summary.events).toBe(meant.size);
  });

  test('by scenario and by policy shows what was diagnosed so', () => {
    collection.show(view({ filter: { scenario: 'blocked-by-conditional-access' } }));
    const blocked = rows(collection);
    expect(blocked.length).toBeGreaterThan(3);
    expect(new Set(blocked.map(({ finding }) => finding?.scenario))).toEqual(
      new Set(['blocked-by-conditional-access']),
    );
    collection.show(view({ filter: { policy: 'CA004: Block access from outside approved countries' } }));
    expect(collection.lines).toBeGreaterThan(0);
    expect(collection.lines).toBeLessThan(collection.total);
  });
});

test.each(['user', 'app', 'errorCode', 'requestId', 'scenario', 'ipAddress'] as const)(
  'sorts by %s, both ways',
  by => {
    const value = (row: ReturnType<typeof rows>[number]) =>
      by === 'scenario' ? (row.finding?.scenario ?? '') : row[by];
    collection.show(view({ order: { by, descending: false } }));
    const up = rows(collection).map(value);
    collection.show(view({ order: { by, descending: true } }));
    const down = rows(collection).map(value);
    expect(new Set(up).size).toBeGreaterThan(2);
    const compare = (one: unknown, other: unknown) =>
      typeof one === 'number' || typeof other === 'number'
        ? Number(one ?? -1) - Number(other ?? -1)
        : String(one).localeCompare(String(other), undefined, { sensitivity: 'base', numeric: true });
    const inOrder = (values: unknown[]) =>
      values.every((value, at) => at === 0 || compare(values[at - 1], value) <= 0);
    expect(inOrder(up)).toBe(true);
    expect(inOrder(down.reverse())).toBe(true);
  },
);

describe('sign-ins of several events', () => {
  test('are one line each, which opens into its events, oldest first', () => {
    collection.show(view({ grouped: true }));
    const lines = collection.slice(0, collection.lines);
    const position = lines.findIndex(line => line.is === 'chain');
    const chain = lines[position];
    if (chain?.is !== 'chain') throw new Error('no chain in the log');
    const before = collection.lines;
    collection.toggle(chain.row.index);
    expect(collection.lines).toBe(before + chain.events);
    const opened = collection.slice(position, position + chain.events + 2);
    expect(opened[0]).toMatchObject({ is: 'chain', open: true });
    const children = opened.slice(1, 1 + chain.events);
    expect(children.every(line => line.is === 'event' && line.inChain)).toBe(true);
    expect(new Set(children.map(({ row }) => row.correlationId))).toEqual(new Set([chain.row.correlationId]));
    const times = children.map(({ row }) => row.time ?? 0);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(opened.at(-1)).toEqual(lines[position + 1]);
    collection.toggle(chain.row.index);
    expect(collection.slice(0, collection.lines)).toEqual(lines);
  });

  test('stand where the event stands that one asks about: the failure that no success followed', async () => {
    const at = (minute: number, code: number, id: string): SignIn => ({
      id,
      createdDateTime: `2026-11-20T10:0${minute}:00Z`,
      correlationId: '11111111-1111-4111-8111-111111111111',
      status: { errorCode: code },
    });
    const failed = await filled([at(1, 50074, 'a'), at(2, 500121, 'b'), at(3, 50074, 'c')]);
    failed.show(view({ grouped: true }));
    expect(rows(failed).map(({ requestId }) => requestId)).toEqual(['b']);
    const mended = await filled([at(1, 500121, 'a'), at(2, 50074, 'b'), at(3, 0, 'c')]);
    mended.show(view({ grouped: true }));
    expect(rows(mended).map(({ requestId }) => requestId)).toEqual(['c']);
  });

  test('one correlation ID all day is several sign-ins', async () => {
    const hourly = Array.from(
      { length: 4 },
      (_, hour): SignIn => ({
        id: `event-${hour}`,
        createdDateTime: `2026-11-20T0${2 * hour}:00:00Z`,
        correlationId: '11111111-1111-4111-8111-111111111111',
        status: { errorCode: 0 },
      }),
    );
    const all = await filled(hourly);
    all.show(view({ grouped: true }));
    expect(all.lines).toBe(4);
  });
});

test('an event that was written twice is one row, with what the fuller copy knows', async () => {
  const [event] = log;
  const early = { ...event, status: { errorCode: 50074 }, authenticationDetails: [] };
  const late = {
    ...event,
    status: { errorCode: 500121, additionalDetails: 'MFA denied; user declined the authentication' },
  };
  for (const copies of [
    [early, late],
    [late, early],
    [early, late, early, late],
  ]) {
    const one = await filled(copies);
    expect(one.total).toBe(1);
    expect(rows(one)[0]).toMatchObject({ errorCode: 500121, mfa: 'declined' });
  }
});

test('the diagnosis of a row is that of its whole sign-in', async () => {
  const stories = fixtures.filter(
    ({ folder, name }) => folder === 'mfa-from-conditional-access' && /^(pending|denied)$/.test(name),
  );
  const [pending, denied] = stories
    .map(({ event }) => event)
    .sort((one, other) => ((one.createdDateTime ?? '') < (other.createdDateTime ?? '') ? -1 : 1));
  const both = await filled(
    [pending, denied].map(event => ({ ...event, correlationId: 'aaaaaaaa-0000-4000-8000-000000000001' })),
  );
  const first = rows(both).find(({ requestId }) => requestId === pending?.id);
  const told = await both.tell(first?.index ?? -1, NOW);
  expect(told?.chain?.steps.map(({ requestId }) => requestId)).toEqual([pending?.id, denied?.id]);
  expect(told?.chain?.ending).toBe('failed');
  expect(told?.event.id).toBe(pending?.id);
});

test('says how many events and users share something with an event', async () => {
  const policy = 'CA004: Block access from outside approved countries';
  collection.show(view({ filter: { errorCode: 53003, kinds: ['interactiveUser'], policy } }));
  const [row] = rows(collection);
  const told = await collection.tell(row?.index ?? -1, NOW);
  const meant = log.filter(event => event.status?.errorCode === 53003);
  const byCode = told?.alike.find(({ what }) => what === 'errorCode');
  expect(byCode).toMatchObject({ value: '53003', events: ids(meant).size });
  const who = meant.map(({ userPrincipalName, userId }) => (userPrincipalName || userId || '').toLowerCase());
  expect(byCode?.users).toBe(new Set(who.filter(Boolean)).size);
  expect(told?.alike.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['user', 'app', 'ipAddress', 'policy']),
  );
});

test('what memory has no room for is on the shelf, and is got back from there', async () => {
  const { shelf, blocks } = memoryShelf();
  const padding = 'x'.repeat(60_000);
  const large = Array.from(
    { length: 1200 },
    (_, position): SignIn => ({
      id: `event-${position}`,
      createdDateTime: new Date(NOW.getTime() - position * 1000).toISOString(),
      status: { errorCode: 0 },
      userAgent: padding,
    }),
  );
  const big = await filled(large, shelf);
  expect(blocks.size).toBeGreaterThan(4);
  expect((await big.tell(0, NOW))?.event.id).toBe('event-0');
  expect((await big.tell(1199, NOW))?.event.id).toBe('event-1199');
  await big.clear();
  expect([blocks.size, big.total, big.lines]).toEqual([0, 0, 0]);
});

test('a shelf that takes nothing costs memory, not events', async () => {
  const shelf: Shelf = {
    put: () => Promise.reject(new Error('quota')),
    get: () => Promise.resolve(undefined),
    clear: () => Promise.resolve(),
  };
  const large = Array.from(
    { length: 1200 },
    (_, position): SignIn => ({ id: `${position}`, userAgent: 'x'.repeat(60_000) }),
  );
  const big = await filled(large, shelf);
  expect((await big.tell(0, NOW))?.event.id).toBe('0');
});

test('bars cover the time without a gap and count every event', () => {
  collection.show(view());
  const { bars, events } = collection.summary;
  const counted = bars.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(events);
  expect(bars.slice(1).map(({ from }) => from)).toEqual(bars.slice(0, -1).map(({ to }) => to));
});
