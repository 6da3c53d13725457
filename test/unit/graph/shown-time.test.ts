import { expect, test } from 'vitest';
import { readings, sameSecond, windowAround } from '../../../src/sources/graph/shown-time';

const NOW = new Date('2026-11-20T12:00:00Z');
const iso = (dates: Date[]) => dates.map(date => date.toISOString());

test.each([
  ['8/14/2026, 8:44:25 PM', ['2026-08-14T08:44:25.000Z']],
  ['14.8.2026, 20:44:25', ['2026-08-14T20:44:25.000Z']],
  ['2026/8/14 20:44:25', ['2026-08-14T20:44:25.000Z']],
  ['4/3/2026, 1:02:03 AM', ['2026-04-03T01:02:03.000Z', '2026-03-04T01:02:03.000Z']],
  ['yesterday', []],
  ['', []],
])('%j may mean %j', (text, expected) => {
  expect(iso(readings(text))).toEqual(expected);
});

test('the window holds every zone and never outgrows the log', () => {
  const { from, to } = windowAround('11/19/2026, 1:00:00 PM', NOW, 30);
  expect(from.getTime()).toBeLessThanOrEqual(Date.parse('2026-11-18T23:00:00Z'));
  // 13:00 in the westernmost zone.
  expect(to.getTime()).toBeGreaterThanOrEqual(Date.parse('2026-11-20T01:00:00Z'));
  // An hour ahead, for a clock that is behind.
  expect(to.getTime()).toBeLessThanOrEqual(NOW.getTime() + 3_600_000);
  expect(iso(Object.values(windowAround(undefined, NOW, 30)))).toEqual([
    '2026-10-21T12:00:00.000Z',
    '2026-11-20T13:00:00.000Z',
  ]);
});

test('the second, and the minute of the quarter, survive culture and zone', () => {
  expect(sameSecond('8/14/2026, 8:44:25 PM', '2026-08-14T18:44:25.1234567Z')).toBe(true);
  expect(sameSecond('8/14/2026, 8:44:25 PM', '2026-08-14T18:44:26Z')).toBe(false);
  expect(sameSecond('8/14/2026, 8:44:25 PM', '2026-08-14T18:45:25Z')).toBe(false);
  expect(sameSecond('8/14/2026, 8:44:25 PM', '2026-08-14T12:59:25Z')).toBe(true);
  expect(sameSecond('8/14/2026, 8:44 PM', '2026-08-14T18:44:26Z')).toBe(true);
});
