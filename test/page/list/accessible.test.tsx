import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Line } from '../../../src/collection/protocol';
import type { Theme } from '../../../src/messages';
import { SummaryBar } from '../../../src/pages/list/summary';
import { showTheme } from '../../../src/ui/theme';
import { mount } from '../mount';
import { lineAt, openList } from './harness';
import { chainLines, eventLine, summaryOf } from './sample-lines';

beforeEach(() => page.viewport(1280, 720));

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(root: HTMLElement) {
  const { violations } = await axe.run(root, { runOnly: RULES });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([]);
}

const of = (all: Line[]) => ({ length: all.length, line: (position: number) => all[position] ?? null });

describe.each<Theme>(['light', 'dark'])('%s', theme => {
  test.each([
    ['events', {}],
    ['open chain', of(chainLines(true))],
    ['closed chain', of(chainLines(false))],
    ['on their way', { line: () => null }],
    ['some on their way', { line: (position: number) => (position % 3 ? eventLine(position) : null) }],
    ['empty', { length: 0 }],
  ])('the list: %s', async (_, options) => {
    const { root, state, grid } = openList(options);
    showTheme(theme);
    state.selected.value = 3;
    grid.focus();
    const isThere = () => root.querySelector('.list-empty') !== null || lineAt(root, 3) !== null;
    await expect.poll(isThere).toBe(true);
    await expectAccessible(root);
  });

  test('the menu of the columns', async () => {
    const { root } = openList({ length: 3 });
    showTheme(theme);
    await page.getByRole('button', { name: 'Columns' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
    await expectAccessible(root);
  });

  test.each([320, 1200])('the summary at %d pixels', async width => {
    await page.viewport(width, 720);
    const { from, to } = summaryOf(30, 12).bars[3] ?? { from: 0, to: 0 };
    const root = mount(
      'investigate',
      <SummaryBar
        summary={summaryOf(30, 12)}
        active={{ scenario: 'scenario-1', time: { from, to } }}
        onScenario={() => {}}
        onTime={() => {}}
      />,
    );
    root.style.inlineSize = `${width}px`;
    showTheme(theme);
    await expect.element(page.getByRole('button', { name: '4 more' })).toBeInTheDocument();
    await expectAccessible(root);
  });
});
