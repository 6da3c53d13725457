import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { activePosition, isInView, lineAt, openList } from './harness';
import { chainLines, eventLine } from './sample-lines';

beforeEach(() => page.viewport(1280, 720));

const LAST = 99_999;

/** Presses keys, and waits until the active line is one that is there and in view. */
async function press(root: HTMLElement, keys: string, position: number) {
  await userEvent.keyboard(keys);
  await expect.poll(() => activePosition(root)).toBe(position);
  await expect.poll(() => isInView(root, position)).toBe(true);
}

test('keys move the active line, the focus stays on the list', async () => {
  const { root, grid } = openList();
  grid.focus();
  await press(root, '{ArrowDown}{ArrowDown}{ArrowDown}', 3);
  await press(root, '{ArrowUp}', 2);
  await press(root, '{End}', LAST);
  await press(root, '{ArrowDown}', LAST);
  await press(root, '{ArrowUp}', LAST - 1);
  await press(root, '{Home}', 0);
  await press(root, '{ArrowUp}', 0);
  await press(root, '{Control>}{End}{/Control}', LAST);
  await press(root, '{Control>}{Home}{/Control}', 0);
  expect(document.activeElement).toBe(grid);
});

test('a page down shows lines that were not seen before, a page up goes back', async () => {
  const { root, grid } = openList();
  grid.focus();
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => activePosition(root) ?? 0).toBeGreaterThan(8);
  const page = activePosition(root) ?? 0;
  expect(page).toBeLessThan(20);
  await press(root, '{PageDown}', 2 * page);
  await press(root, '{PageUp}{PageUp}{PageUp}', 0);
});

test('in a list that is taller than a browser can draw, every step is in view', async () => {
  const { root, grid } = openList({ length: 2_000_000 });
  grid.focus();
  await press(root, '{End}', 1_999_999);
  await press(root, '{ArrowUp}{ArrowUp}{PageUp}{ArrowDown}{PageDown}{PageDown}', 1_999_999);
  for (let up = 1; up <= 25; up++) await press(root, '{ArrowUp}', 1_999_999 - up);
});

test('a line that was scrolled out of view is still where the keys go on from', async () => {
  const { root, grid } = openList();
  grid.focus();
  await press(root, '{ArrowDown}{ArrowDown}', 2);
  grid.scrollTop = 2_000_000;
  await expect.poll(() => lineAt(root, 2)).toBeNull();
  expect(document.activeElement).toBe(grid);
  // Nothing is pointed out that is not there.
  const id = grid.getAttribute('aria-activedescendant');
  expect(id === null || document.getElementById(id) !== null).toBe(true);
  await press(root, '{ArrowDown}', 3);
});

test('when the list gets short, the last line is the active one', async () => {
  const { root, grid, state } = openList();
  grid.focus();
  await press(root, '{End}', LAST);
  state.length.value = 4;
  await expect.poll(() => activePosition(root)).toBe(3);
  await press(root, '{ArrowUp}', 2);
});

test.each(['{Enter}', ' '])('%j selects the active line', async key => {
  const { root, grid, said } = openList();
  grid.focus();
  await press(root, '{ArrowDown}{ArrowDown}', 2);
  await userEvent.keyboard(key);
  expect(said.onSelect).toHaveBeenCalledExactlyOnceWith(eventLine(2));
  await expect.poll(() => lineAt(root, 2)?.getAttribute('aria-selected')).toBe('true');
  expect(root.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
  expect(grid.scrollTop).toBe(0);
});

test('a click selects, and keys go on from there', async () => {
  const { root, said } = openList();
  await expect.poll(() => isInView(root, 6)).toBe(true);
  await userEvent.click(lineAt(root, 6) ?? root);
  expect(said.onSelect).toHaveBeenCalledExactlyOnceWith(eventLine(6));
  await press(root, '{ArrowDown}', 7);
});

test('a press does what the page wants now, also on lines that were not drawn again', async () => {
  const { root, said, state } = openList();
  await expect.poll(() => isInView(root, 6)).toBe(true);
  const before = said.onSelect;
  said.onSelect = vi.fn();
  state.version.value++;
  await expect.poll(() => lineAt(root, 6)).not.toBeNull();
  await userEvent.click(lineAt(root, 6) ?? root);
  expect(before).not.toHaveBeenCalled();
  expect(said.onSelect).toHaveBeenCalledExactlyOnceWith(eventLine(6));
});

test('a line on its way can be passed and not selected', async () => {
  const { root, grid, said } = openList({ line: position => (position === 1 ? null : eventLine(position)) });
  grid.focus();
  await press(root, '{ArrowDown}', 1);
  await userEvent.keyboard('{Enter} ');
  await press(root, '{ArrowDown}', 2);
  expect(said.onSelect).not.toHaveBeenCalled();
  expect(grid.scrollTop).toBe(0);
});

describe('a sign-in of several events', () => {
  const openChain = (open: boolean) => {
    const all = chainLines(open);
    return { all, ...openList({ length: all.length, line: position => all[position] ?? null }) };
  };

  test('opens with the right arrow and not with the left', async () => {
    const { all, root, grid, said } = openChain(false);
    grid.focus();
    await press(root, '{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}', 3);
    await userEvent.keyboard('{ArrowLeft}');
    expect(said.onToggle).not.toHaveBeenCalled();
    expect(lineAt(root, 3)?.getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowRight}');
    expect(said.onToggle).toHaveBeenCalledExactlyOnceWith(all[3]);
  });

  test('closes with the left arrow, also from within', async () => {
    const { all, root, grid, said } = openChain(true);
    grid.focus();
    await press(root, '{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 5);
    expect(lineAt(root, 5)?.getAttribute('aria-level')).toBe('2');
    await press(root, '{ArrowLeft}', 3);
    await userEvent.keyboard('{ArrowRight}');
    expect(said.onToggle).not.toHaveBeenCalled();
    expect(lineAt(root, 3)?.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowLeft}');
    expect(said.onToggle).toHaveBeenCalledExactlyOnceWith(all[3]);
  });

  test('opens with its button, which selects nothing and does not keep the focus', async () => {
    const { all, root, grid, said } = openChain(false);
    await page.getByRole('button', { name: '3 events' }).click();
    expect(said.onToggle).toHaveBeenCalledExactlyOnceWith(all[3]);
    expect(said.onSelect).not.toHaveBeenCalled();
    await expect.poll(() => document.activeElement).toBe(grid);
    await press(root, '{ArrowDown}', 4);
  });

  test('its events stand further in than it does', async () => {
    const { root } = openChain(true);
    await expect.poll(() => lineAt(root, 9)).not.toBeNull();
    const start = (position: number) =>
      lineAt(root, position)?.querySelector('time')?.getBoundingClientRect().left ?? 0;
    expect(start(4)).toBeGreaterThan(start(3));
    expect(start(4)).toBeGreaterThan(start(2));
  });
});
