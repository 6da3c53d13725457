import '../../../src/pages/list/summary.css';
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Summary } from '../../../src/collection/protocol';
import { eventsOf, mergeBars } from '../../../src/pages/list/bars';
import { SummaryBar } from '../../../src/pages/list/summary';
import { mount } from '../mount';
import { summaryOf } from './sample-lines';

beforeEach(() => page.viewport(1280, 720));

function openSummary(first: Summary, width = 1200) {
  const summary = signal(first);
  const active = signal<{ scenario: string | null; time: { from: number; to: number } | null }>({
    ...{ scenario: null, time: null },
  });
  const onScenario = vi.fn((scenario: string | null) => {
    active.value = { ...active.value, scenario };
  });
  const onTime = vi.fn((time: { from: number; to: number } | null) => {
    active.value = { ...active.value, time };
  });
  const Page = () => <SummaryBar summary={summary.value} active={active.value} {...{ onScenario, onTime }} />;
  const root = mount('investigate', <Page />);
  root.style.inlineSize = `${width}px`;
  return { root, summary, onScenario, onTime };
}

const bars = () => page.getByRole('group', { name: 'Events over time' }).getByRole('button');
const scenario = (name: string | RegExp) =>
  page.getByRole('list', { name: 'Scenarios' }).getByRole('button', { name });

test('counts events and users', async () => {
  openSummary(summaryOf(0, 0));
  await expect.element(page.getByText('1,234 events')).toBeVisible();
  await expect.element(page.getByText('of 56 users')).toBeVisible();
});

describe('over time', () => {
  test('a bar is named by its time and what is in it', async () => {
    const summary = summaryOf(3, 0);
    openSummary({
      ...summary,
      bars: summary.bars.map(bar => ({ ...bar, counts: { success: 30, failure: 1, interrupted: 0 } })),
    });
    await expect.element(bars().first()).toHaveAccessibleName(/: 1 failure, 30 successes$/);
    expect(bars().all()).toHaveLength(3);
  });

  test('a press narrows the list to it, another one takes that off', async () => {
    const summary = summaryOf(6, 0);
    const { onTime } = openSummary(summary);
    const { from, to } = summary.bars[1] ?? { from: 0, to: 0 };
    await bars().nth(1).click();
    expect(onTime).toHaveBeenLastCalledWith({ from, to });
    await expect.element(bars().nth(1)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(bars().nth(2)).toHaveAttribute('aria-pressed', 'false');
    await bars().nth(1).click();
    expect(onTime).toHaveBeenLastCalledWith(null);
  });

  test('of the finer bars that a narrowed list comes with, each takes it off', async () => {
    const summary = summaryOf(6, 0);
    const { onTime, summary: shown } = openSummary(summary);
    const { from } = summary.bars[1] ?? { from: 0 };
    await bars().nth(1).click();
    const counts = { success: 1, failure: 0, interrupted: 0 };
    const finer = [0, 1, 2, 3].map(part => ({
      ...{ from: from + part * 900_000, to: from + (part + 1) * 900_000, counts },
    }));
    shown.value = { ...summary, bars: finer };
    await expect.poll(() => bars().all().length).toBe(4);
    await bars().nth(2).click();
    expect(onTime).toHaveBeenLastCalledWith(null);
  });

  test.each([320, 700, 1200])('at %d pixels every bar is wide enough for a finger', async width => {
    await page.viewport(width, 720);
    openSummary(summaryOf(30, 0), width);
    await expect.poll(() => bars().all().length).toBeGreaterThan(5);
    for (const bar of bars().elements()) expect(bar.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
  });

  test('without times there is a sentence', async () => {
    openSummary(summaryOf(0, 2));
    await expect.element(page.getByText('No events with a time')).toBeVisible();
    expect(bars().all()).toHaveLength(0);
  });

  test('bars that are put together lose no event and leave no gap', () => {
    const lists = fc.array(fc.nat(50), { maxLength: 60 }).map(counts =>
      counts.map((count, index) => ({
        from: index,
        to: index + 1,
        counts: { success: count, failure: index, interrupted: 1 },
      })),
    );
    fc.assert(
      fc.property(lists, fc.nat(40), (list, most) => {
        const merged = mergeBars(list, most);
        const sum = (all: typeof list) => all.reduce((events, bar) => events + eventsOf(bar), 0);
        expect(sum(merged)).toBe(sum(list));
        expect(merged.length).toBeLessThanOrEqual(Math.max(1, most));
        expect(merged.at(0)?.from).toBe(list.at(0)?.from);
        expect(merged.at(-1)?.to).toBe(list.at(-1)?.to);
        merged.slice(1).forEach((bar, index) => {
          expect(bar.from).toBe(merged[index]?.to);
        });
      }),
    );
  });
});

describe('scenarios', () => {
  test('a press narrows the list to one, another one takes that off', async () => {
    const { onScenario } = openSummary(summaryOf(0, 3));
    const blocked = scenario(/^Blocked by Conditional Access 1,200$/);
    await expect.element(blocked).toHaveAttribute('aria-pressed', 'false');
    await blocked.click();
    expect(onScenario).toHaveBeenLastCalledWith('blocked-by-conditional-access');
    await expect.element(blocked).toHaveAttribute('aria-pressed', 'true');
    await blocked.click();
    expect(onScenario).toHaveBeenLastCalledWith(null);
  });

  test('beyond eight the others are behind a button that keeps the focus', async () => {
    openSummary(summaryOf(0, 11));
    const buttons = () => scenario(/./).all().length;
    await expect.poll(buttons).toBe(9);
    (scenario('3 more').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(buttons).toBe(12);
    await expect.element(scenario('Fewer')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(buttons).toBe(9);
    await expect.element(scenario('3 more')).toHaveFocus();
  });

  test('eight stand there without such a button', async () => {
    openSummary(summaryOf(0, 8));
    await expect.poll(() => scenario(/./).all().length).toBe(8);
  });
});

test.each([320, 700, 1200])('at %d pixels nothing below moves while events come', async width => {
  await page.viewport(width, 720);
  const none = { events: 0, users: 0, scenarios: [], bars: [] };
  const { root, summary } = openSummary(none, width);
  const height = () => root.querySelector('.summary')?.getBoundingClientRect().height;
  const before = height();
  expect(before).toBeGreaterThan(60);
  summary.value = { ...summaryOf(2, 1), events: 9 };
  await expect.poll(() => bars().all().length).toBe(2);
  expect(height()).toBe(before);
  summary.value = { ...summaryOf(30, 20), events: 1_234_567, users: 123_456 };
  await expect.element(page.getByText('1,234,567 events')).toBeVisible();
  expect(height()).toBe(before);
});
