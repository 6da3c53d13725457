import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showTheme, themeFromHash } from '../../src/ui/theme';
import { mountPanel } from './mount';

const HEADLINE = 'Conditional Access blocked the sign-in because of its location';

/** What Tab reaches after the title bar. */
const CONTROLS = [
  'Copy for a ticket',
  'Based on 2 fields',
  'Based on 1 field',
  'Based on 1 field',
  'Named locations(opens in a new tab)',
  'Location condition in Conditional Access(opens in a new tab)',
  '4 policies did not apply',
  'Copy request ID',
  'Copy correlation ID',
  'Copy time',
  'Same user: Alex Kim',
  'Same application: Contoso HR',
  'Same IP address: 203.0.113.54',
  'Same error: 53003',
  'Same policy: Block sign-ins from outside our offices',
  'Evidence (4)',
  'Raw event',
];

test('Escape closes the panel', async () => {
  const { latest } = mountPanel('blocked');
  await expect.element(page.getByRole('heading', { name: HEADLINE })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(latest().requests).toEqual([{ kind: 'close' }]);
});

test('so does the button', async () => {
  const { latest } = mountPanel('blocked');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(latest().requests).toEqual([{ kind: 'close' }]);
});

test('when the diagnosis comes, its heading takes the focus and is read out', async () => {
  const { show } = mountPanel('fetching');
  show('blocked');
  await expect.element(page.getByRole('heading', { name: HEADLINE })).toHaveFocus();
  await expect.element(page.getByRole('status').first()).toHaveTextContent(`Diagnosis ready: ${HEADLINE}`);
});

test('a diagnosis that is pushed again does not move the focus', async () => {
  const { show } = mountPanel('fetching');
  show('blocked');
  await expect.element(page.getByRole('heading', { name: HEADLINE })).toHaveFocus();
  const copy = page.getByRole('button', { name: 'Copy for a ticket' });
  copy.element().focus();
  show('blocked');
  await expect.element(copy).toHaveFocus();
});

test('every control is reached with Tab, from top to bottom', async () => {
  mountPanel('blocked');
  page.getByRole('button', { name: 'Close' }).element().focus();
  const reached: string[] = [];
  while (reached.length < CONTROLS.length) {
    await userEvent.tab();
    const { activeElement } = document;
    reached.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
  }
  expect(reached).toEqual(CONTROLS);
});

test("the portal's theme decides the colours", () => {
  const background = () => getComputedStyle(document.documentElement).backgroundColor;
  mountPanel('blocked');
  showTheme(themeFromHash('#theme=dark'));
  expect(background()).toBe('rgb(41, 41, 41)');
  showTheme(themeFromHash(''));
  expect(background()).toBe('rgb(255, 255, 255)');
});
