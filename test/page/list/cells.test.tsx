import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Line } from '../../../src/collection/protocol';
import type { Row } from '../../../src/collection/row';
import { firstColumns } from '../../../src/pages/list/columns';
import { lineAt, openList } from './harness';
import { rowOf } from './sample-lines';

beforeEach(() => page.viewport(1280, 720));

/** A list of one line, with all columns. */
async function show(changes: Partial<Row>, index = 0) {
  const line: Line = { is: 'event', row: rowOf(index, changes), inChain: false };
  const columns = firstColumns().map(column => ({ ...column, shown: true }));
  const { root } = openList({ length: 1, line: () => line, columns });
  await expect.poll(() => lineAt(root, 0)).not.toBeNull();
  return (id: string) => {
    const cell = lineAt(root, 0)?.querySelector<HTMLElement>(`.cell-${id}`);
    if (!cell) throw new Error(`no column ${id}`);
    return cell;
  };
}

test('a scenario is coloured by who has to act, and named in words', async () => {
  const cell = await show({}, 2);
  expect(cell('scenario').textContent).toBe('Invalid credentials');
  expect(cell('scenario').querySelector('.tone-danger')).not.toBeNull();
  const other = await show({}, 1);
  expect(other('scenario').querySelector('.tone-danger')).toBeNull();
});

test('what is not diagnosed yet says so quietly', async () => {
  const cell = await show({ finding: null });
  expect(cell('scenario').textContent).toBe('…');
  expect(cell('verdict').textContent).toBe('');
});

test('the time is that of the reader, with UTC to be looked up', async () => {
  const cell = await show({ time: Date.UTC(2026, 10, 25, 14, 3, 22) });
  expect(cell('time').querySelector('time')?.title).toBe('2026-11-25 14:03:22 UTC');
  expect(cell('time').textContent).toContain(':03:22');
});

test('midnight is no 24 o’clock', async () => {
  const midnight = new Date(2026, 10, 25, 0, 0, 5).getTime();
  const cell = await show({ time: midnight });
  expect(cell('time').textContent).toMatch(/\b0?0:00:05/);
});

test.each([8_640_000_000_000_001, -8_640_000_000_000_001, Number.NaN])(
  'a time that is none breaks nothing: %d',
  async time => {
    const cell = await show({ time });
    expect(cell('time').textContent).toBe('No time');
  },
);

test('words of the log are said as the portal says them, others as they are', async () => {
  const cell = await show({ conditionalAccess: 'notApplied', errorCode: null });
  expect(cell('conditionalAccess').textContent).toBe('Not applied');
  expect(cell('errorCode').textContent).toBe('');
  const other = await show({ conditionalAccess: 'constructor' });
  expect(other('conditionalAccess').textContent).toBe('constructor');
});

describe('hostile texts', () => {
  const HOSTILE = {
    markup: '<img src=x onerror="document.title=\'hit\'"><script>1</script>',
    override: '\u202Egnp.exe\u2066\u202D',
    long: 'a'.repeat(10_000),
    lines: 'one\ntwo\r\n\tthree',
  };

  test.each(Object.entries(HOSTILE))('%s stays text, in its cell', async (_, text) => {
    const texts = { user: text, app: text, location: text, failureReason: text, requestId: text };
    const cell = await show({ ...texts, conditionalAccess: text, mfa: text });
    const plain = await show({});
    expect(cell('user').textContent).toBe(text);
    expect(cell('user').querySelector('bdi')?.title).toBe(text);
    expect(document.querySelector('.list img, .list script')).toBeNull();
    expect(document.title).not.toBe('hit');
    for (const id of ['user', 'app', 'location', 'status', 'requestId']) {
      const { width, height } = cell(id).getBoundingClientRect();
      expect(plain(id).getBoundingClientRect()).toMatchObject({ width, height });
    }
  });

  test('a scenario that is not known is shown as it is called', async () => {
    const finding = { scenario: '<b>x</b>', cause: null, headline: HOSTILE.markup };
    const cell = await show({ finding: { ...finding, verdict: 'expected' } });
    expect(cell('scenario').textContent).toBe('<b>x</b>');
    expect(cell('scenario').querySelector('b')).toBeNull();
  });
});
