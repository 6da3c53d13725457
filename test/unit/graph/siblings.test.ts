import { expect, test } from 'vitest';
import { GraphRefusal } from '../../../src/sources/graph/refusal';
import { PAGE } from '../../../src/sources/graph/requests';
import { hasCorrelationId, readSiblings } from '../../../src/sources/graph/siblings';
import { fakeGraph, json, refusal } from './fake-graph';

const NOW = new Date('2026-11-20T12:00:00Z');
const event = { id: 'a', correlationId: 'c0ffee', createdDateTime: '2026-11-20T09:00:07Z' };

test('all events of users with the same correlation ID, within a day of it and not in the future', async () => {
  const other = { ...event, id: 'b' };
  const { graph, addresses } = fakeGraph([[/signIns\?/, () => json({ value: [other, event] })]]);
  const { events, complete } = await readSiblings(graph, event, NOW);
  expect(events.map(({ id }) => id)).toEqual(['a', 'b', 'a']);
  expect(complete).toBe(true);
  expect(addresses).toHaveLength(1);
  expect(addresses[0]).toContain("correlationId eq 'c0ffee'");
  expect(addresses[0]).toContain("t eq 'interactiveUser' or t eq 'nonInteractiveUser'");
  expect(addresses[0]).toContain('createdDateTime ge 2026-11-19T09:00:07Z');
  expect(addresses[0]).toContain('createdDateTime le 2026-11-20T12:00:00Z');
});

test('a full page may not be all', async () => {
  const full = Array.from({ length: PAGE }, (_, index) => ({ ...event, id: String(index) }));
  const { graph } = fakeGraph([[/signIns\?/, () => json({ value: full })]]);
  expect((await readSiblings(graph, event, NOW)).complete).toBe(false);
});

test('a refusal is told as one', async () => {
  const { graph } = fakeGraph([[/signIns\?/, () => refusal(403, 'Authentication_MSGraphPermissionMissing')]]);
  await expect(readSiblings(graph, event, NOW)).rejects.toBeInstanceOf(GraphRefusal);
});

test.each([
  ['c0ffee00-0000-0000-0000-000000000000', true],
  ['00000000-0000-0000-0000-000000000000', false],
  ['', false],
  [null, false],
])('%s is a correlation ID: %s', (correlationId, expected) => {
  expect(hasCorrelationId({ correlationId })).toBe(expected);
});
