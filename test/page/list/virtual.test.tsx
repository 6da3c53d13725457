import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { isInView, lineAt, lines, openList } from './harness';
import { eventLine } from './sample-lines';

/** Firefox draws nothing further down than this. */
const FIREFOX_LIMIT = 16_000_000;

beforeEach(() => page.viewport(1280, 720));

test('of 100,000 lines only those about the view are in the page', async () => {
  const { root, grid } = openList();
  await expect.poll(() => isInView(root, 5)).toBe(true);
  expect(grid.getAttribute('aria-rowcount')).toBe('100001');
  expect(lines(root).length).toBeGreaterThan(14);
  expect(lines(root).length).toBeLessThan(80);
  grid.scrollTop = 50_000;
  const middle = Math.round(50_000 / heightOf(root));
  await expect.poll(() => lineAt(root, middle)).not.toBeNull();
  expect(lines(root).length).toBeLessThan(80);
});

test.each([100_000, 2_000_000])('at the end of %d lines stands the last one, whole', async length => {
  const { root, grid } = openList({ length });
  grid.scrollTop = grid.scrollHeight;
  await expect.poll(() => isInView(root, length - 1)).toBe(true);
  const list = grid.getBoundingClientRect();
  const last = lineAt(root, length - 1)?.getBoundingClientRect();
  expect(Math.abs((last?.bottom ?? 0) - (list.top + grid.clientHeight))).toBeLessThanOrEqual(1);
  expect(grid.scrollHeight).toBeLessThan(FIREFOX_LIMIT);
  grid.scrollTop = 0;
  await expect.poll(() => isInView(root, 0)).toBe(true);
});

test('a line further down brings one line in, takes one out, and leaves the others alone', async () => {
  const { root, grid } = openList();
  const height = heightOf(root);
  grid.scrollTop = 100 * height;
  await expect.poll(() => lineAt(root, 100)).not.toBeNull();
  const positions = () => lines(root).map(line => Number(line.getAttribute('aria-rowindex')));
  const before = positions();
  const first = lines(root)[0];
  const touched = new Set<Element | null>();
  const observer = new MutationObserver(records => {
    for (const { target } of records) {
      touched.add((target instanceof Element ? target : target.parentElement)?.closest('.list-line') ?? null);
    }
  });
  observer.observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
  grid.scrollTop = 101 * height;
  await expect.poll(() => positions()[0]).toBe((before[0] ?? 0) + 1);
  observer.disconnect();
  // In their order, as they are read out; the one that left is the one that came.
  expect(positions()).toEqual(before.map(position => position + 1));
  expect(lines(root).at(-1)).toBe(first);
  expect([...touched].filter(line => line !== null)).toEqual([first]);
});

test('however far one scrolls, no more nodes are made', async () => {
  const { root, grid } = openList();
  grid.scrollTop = 400_000;
  await expect.poll(() => isInView(root, Math.ceil(400_000 / heightOf(root)) + 1)).toBe(true);
  const before = new Set(lines(root));
  grid.scrollTop = 2_000_000;
  await expect.poll(() => isInView(root, Math.ceil(2_000_000 / heightOf(root)) + 1)).toBe(true);
  expect(lines(root).filter(line => !before.has(line))).toEqual([]);
  const positions = lines(root).map(line => Number(line.getAttribute('aria-rowindex')));
  expect(positions).toEqual(positions.toSorted((one, other) => one - other));
});

test('asks for what comes into view, once for each place', async () => {
  const { root, grid, said } = openList();
  await expect.poll(() => said.need.mock.lastCall?.[1] ?? 0).toBeGreaterThan(14);
  expect(said.need.mock.lastCall?.[0]).toBe(0);
  said.need.mockClear();
  // Many in one frame, as a wheel has them.
  for (let step = 1; step <= 50; step++) grid.scrollTop = step * 1000;
  const top = Math.floor(50_000 / heightOf(root));
  await expect.poll(() => said.need.mock.lastCall?.[0] ?? 0).toBeGreaterThan(top - 20);
  expect(said.need.mock.lastCall?.[0]).toBeLessThanOrEqual(top);
  expect(said.need.mock.lastCall?.[1]).toBeGreaterThan(top + 14);
  expect(said.need.mock.calls.length).toBeLessThan(10);
});

test('a line on its way has the place and the height that it will have', async () => {
  const { root, state } = openList({ length: 1000, line: () => null });
  await expect.poll(() => lineAt(root, 5)).not.toBeNull();
  expect(lineAt(root, 5)?.textContent).toBe('');
  const { top, height } = lineAt(root, 5)?.getBoundingClientRect() ?? new DOMRect();
  expect(height).toBeGreaterThan(0);
  state.line.value = eventLine;
  state.version.value++;
  await expect.poll(() => lineAt(root, 5)?.textContent).toContain('Adele Vance');
  expect(lineAt(root, 5)?.getBoundingClientRect()).toMatchObject({ top, height });
});

test('while lines arrive, those in view stay where they are', async () => {
  const { root, grid, state } = openList({ length: 500 });
  grid.scrollTop = 3000;
  await expect.poll(() => isInView(root, 90)).toBe(true);
  const { top } = lineAt(root, 90)?.getBoundingClientRect() ?? new DOMRect();
  state.length.value = 60_000;
  await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('60001');
  expect(lineAt(root, 90)?.getBoundingClientRect().top).toBe(top);
});

test('lines are as far apart as they are high, whatever the text size', async () => {
  document.documentElement.style.fontSize = '17px';
  try {
    const { root } = openList();
    await expect.poll(() => isInView(root, 8)).toBe(true);
    const one = lineAt(root, 7)?.getBoundingClientRect();
    const next = lineAt(root, 8)?.getBoundingClientRect();
    expect(heightOf(root)).toBeCloseTo(17 * 2.25, 1);
    expect((next?.top ?? 0) - (one?.bottom ?? 0)).toBeCloseTo(0, 1);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

test('an empty list says so', async () => {
  openList({ length: 0 });
  await expect.element(page.getByRole('treegrid')).toHaveTextContent('No events');
});

const heightOf = (root: HTMLElement) => lines(root)[0]?.getBoundingClientRect().height ?? 0;
