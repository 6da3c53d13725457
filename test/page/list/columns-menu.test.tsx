import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { COLUMNS, firstColumns } from '../../../src/pages/list/columns';
import { heading, lineAt, openList } from './harness';

beforeEach(() => page.viewport(1280, 720));

const button = () => page.getByRole('button', { name: 'Columns' });
const menu = () => page.getByRole('dialog', { name: 'Columns' });
const move = (name: string, to: 'up' | 'down') =>
  menu().getByRole('button', { name: `Move ${name} ${to}`, exact: true });

test('a column that is ticked comes into the list, one that is not goes', async () => {
  const { root, said } = openList();
  await button().click();
  await menu().getByRole('checkbox', { name: 'Request ID' }).click();
  await expect.element(heading('Request ID')).toBeInTheDocument();
  expect(lineAt(root, 0)?.textContent).toContain('00000000-0000-4000-8000-000000000000');
  await menu().getByRole('checkbox', { name: 'User', exact: true }).click();
  await expect.element(heading('User')).not.toBeInTheDocument();
  expect(lineAt(root, 0)?.textContent).not.toContain('Adele Vance');
  expect(said.onColumns.mock.lastCall?.[0].map(({ id }) => id)).toEqual(COLUMNS.map(({ id }) => id));
});

test('with the keyboard a column goes up to the top and down again, and the focus goes with it', async () => {
  const { root, state } = openList();
  const order = () => state.columns.value.map(({ id }) => id);
  await button().click();
  (move('User', 'up').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(order).toEqual(['time', 'user', 'scenario', ...order().slice(3)]);
  await expect.element(move('User', 'up')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => order()[0]).toBe('user');
  // The end is reached: what is left to press has the focus.
  await expect.element(move('User', 'up')).toBeDisabled();
  await expect.element(move('User', 'down')).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.poll(() => order()[2]).toBe('user');
  await expect.element(move('User', 'down')).toHaveFocus();
  const cells = lineAt(root, 0)?.querySelectorAll('[role=gridcell]');
  expect(cells?.[2]?.textContent).toBe('Adele Vance');
});

test('the last column has no way down', async () => {
  openList();
  await button().click();
  await expect.element(move('Correlation ID', 'down')).toBeDisabled();
  await expect.element(move('Date', 'up')).toBeDisabled();
  await expect.element(move('Date', 'down')).toBeEnabled();
});

test('reset brings back what was there at first', async () => {
  const reversed = firstColumns().reverse();
  const { said } = openList({ columns: reversed.map(column => ({ ...column, shown: true, width: 300 })) });
  await button().click();
  await menu().getByRole('button', { name: 'Reset' }).click();
  expect(said.onColumns).toHaveBeenLastCalledWith(firstColumns());
});

test('Escape closes it and gives the focus back; so does a press beside it', async () => {
  openList();
  await button().click();
  await expect.element(menu()).toBeVisible();
  await userEvent.keyboard('{Tab}{Escape}');
  await expect.element(menu()).not.toBeInTheDocument();
  await expect.element(button()).toHaveFocus();
  await button().click();
  await expect.element(menu()).toBeVisible();
  await page.getByRole('button', { name: 'After' }).click();
  await expect.element(menu()).not.toBeInTheDocument();
});

test.each([320, 800])('in a window of %d pixels all of it is in the window', async width => {
  await page.viewport(width, 480);
  const { root } = openList();
  root.style.inlineSize = `${width}px`;
  await button().click();
  await expect.element(menu()).toBeVisible();
  const { left, right, bottom } = menu().element().getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
  expect(bottom).toBeLessThanOrEqual(480);
});
