import '../../../src/pages/list/list.css';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Line, Order } from '../../../src/collection/protocol';
import type { Row } from '../../../src/collection/row';
import { type ColumnState, firstColumns } from '../../../src/pages/list/columns';
import { ColumnsMenu } from '../../../src/pages/list/columns-menu';
import { List } from '../../../src/pages/list/list';
import { mount } from '../mount';

const START = Date.parse('2026-11-20T12:00:00Z');

function row(index: number, change: Partial<Row> = {}): Row {
  return {
    ...{ index, requestId: `request-${index}`, correlationId: '', time: START - index * 1000 },
    ...{ kind: 'interactiveUser', user: `User ${index}`, userPrincipalName: '', app: 'Mail', resource: '' },
    ...{ outcome: 'success', errorCode: 0, failureReason: '', conditionalAccess: 'success', mfa: '' },
    ...{ ipAddress: '192.0.2.1', location: 'Kirkland, US', device: '', client: 'Browser', finding: null },
    ...change,
  } as Row;
}

const event = (index: number, change: Partial<Row> = {}): Line => ({
  is: 'event',
  row: row(index, change),
  inChain: false,
});

interface Options {
  length?: number;
  line?: (position: number) => Line | null;
  width?: number;
}

function mountList({ length = 100_000, line = event, width = 1200 }: Options = {}) {
  const known = new Map<number, Line | null>();
  const order = signal<Order>({ by: 'time', descending: true });
  const columns = signal<ColumnState[]>(firstColumns());
  const calls = { need: vi.fn(), onSelect: vi.fn(), onToggle: vi.fn() };
  const lineAt = (position: number) => {
    if (!known.has(position)) known.set(position, line(position));
    return known.get(position) ?? null;
  };
  function Shown() {
    return (
      <List
        {...calls}
        length={length}
        version={0}
        line={lineAt}
        order={order.value}
        onOrder={next => {
          order.value = next;
        }}
        columns={columns.value}
        onColumns={next => {
          columns.value = next;
        }}
        selected={null}
      />
    );
  }
  const style = { display: 'flex', flexDirection: 'column', blockSize: '600px', inlineSize: `${width}px` };
  const root = mount(
    'list',
    <div style={style}>
      <Shown />
    </div>,
  );
  return { ...calls, order, columns, root, grid: page.getByRole('treegrid') };
}

const lines = () => document.querySelectorAll('.list-line').length;
const shownText = () => document.querySelector('.list-body')?.textContent ?? '';
const activeText = () => {
  const id = document.querySelector('[role=treegrid]')?.getAttribute('aria-activedescendant');
  return document.getElementById(id ?? '')?.textContent ?? '';
};

describe('of 100,000 lines', () => {
  test('only those in view are in the page', async () => {
    mountList();
    await expect.poll(lines).toBeGreaterThan(10);
    expect(lines()).toBeLessThan(60);
    expect(document.querySelector('[role=treegrid]')?.getAttribute('aria-rowcount')).toBe('100001');
  });

  test('the last is reached by the scroll bar, and asked for', async () => {
    const { need } = mountList();
    const grid = document.querySelector('.list');
    await expect.poll(lines).toBeGreaterThan(10);
    grid?.scrollTo({ top: grid.scrollHeight });
    await expect.poll(shownText).toContain('User 99999');
    expect(need.mock.lastCall?.[1]).toBe(100_000);
    expect(lines()).toBeLessThan(60);
  });

  test('lines that stay in view are not drawn again while others come', async () => {
    mountList();
    await expect.poll(lines).toBeGreaterThan(10);
    const kept = document.getElementById('line-6');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(records => changes.push(...records));
    if (kept) observer.observe(kept, { subtree: true, childList: true, characterData: true });
    document.querySelector('.list')?.scrollTo({ top: 72 });
    await expect.poll(shownText).toContain('User 24');
    expect(document.getElementById('line-6')).toBe(kept);
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
  });
});

test('of a million lines, more than a browser can scroll, the first and the last are reached', async () => {
  const { grid } = mountList({ length: 1_000_000 });
  await grid.click({ position: { x: 300, y: 100 } });
  await userEvent.keyboard('{End}');
  await expect.poll(activeText).toContain('User 999999');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(activeText).toContain('User 999998');
  await userEvent.keyboard('{Home}');
  await expect.poll(activeText).toContain('User 0');
});

test('a line on its way is as high as one that is there', async () => {
  mountList({ length: 50, line: position => (position % 2 ? null : event(position)) });
  await expect.poll(lines).toBeGreaterThan(10);
  const heights = [...document.querySelectorAll<HTMLElement>('.list-line')].map(line => line.offsetHeight);
  expect(new Set(heights).size).toBe(1);
});

describe('with the keyboard', () => {
  test('lines are walked, and one is chosen', async () => {
    const { onSelect } = mountList();
    await userEvent.tab();
    await expect.poll(activeText).toContain('User 0');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.poll(activeText).toContain('User 1');
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => Number(/User (\d+)/.exec(activeText())?.[1])).toBeGreaterThan(10);
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    expect(onSelect.mock.lastCall?.[0].row.index).toBe(1);
    await userEvent.keyboard('{ArrowDown} ');
    expect(onSelect.mock.lastCall?.[0].row.index).toBe(2);
  });

  test('a sign-in of several events is opened and closed', async () => {
    const chain = (open: boolean): Line => ({ is: 'chain', row: row(0), events: 3, open });
    const closed = mountList({ length: 3, line: position => (position ? event(position) : chain(false)) });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(closed.onToggle).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowRight}');
    expect(closed.onToggle).toHaveBeenCalledOnce();
    closed.root.remove();
    const opened = mountList({ length: 3, line: position => (position ? event(position) : chain(true)) });
    await expect.element(opened.grid.getByRole('row', { expanded: true })).toBeInTheDocument();
    document.querySelector<HTMLElement>('[role=treegrid]')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(opened.onToggle).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowLeft}');
    expect(opened.onToggle).toHaveBeenCalledOnce();
  });
});

test('a press on a line chooses it, a press on its mark opens it', async () => {
  const chain: Line = { is: 'chain', row: row(7), events: 4, open: false };
  const { onSelect, onToggle } = mountList({ length: 1, line: () => chain });
  await page.getByText('User 7').click();
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(chain);
  await page.getByRole('button', { name: '4 events of this sign-in' }).click();
  expect(onToggle).toHaveBeenCalledExactlyOnceWith(chain);
  expect(onSelect).toHaveBeenCalledOnce();
});

test('a heading sorts, and turns the order at the second press', async () => {
  const { order } = mountList();
  const heading = page.getByRole('columnheader', { name: /^User/ });
  await heading.getByRole('button', { name: 'User' }).click();
  expect(order.value).toEqual({ by: 'user', descending: false });
  await expect.element(heading).toHaveAttribute('aria-sort', 'ascending');
  await heading.getByRole('button', { name: 'User' }).click();
  await expect.element(heading).toHaveAttribute('aria-sort', 'descending');
});

const widthOf = (columns: ColumnState[], id: string) => columns.find(column => column.id === id)?.width ?? 0;

test('a column is made wider with the mouse and with the keyboard', async () => {
  const { columns } = mountList();
  const before = widthOf(columns.value, 'scenario');
  const handle = page.getByRole('separator', { name: 'Width of Scenario' });
  const element = handle.element() as HTMLElement;
  const { left, top } = element.getBoundingClientRect();
  const at = (type: string, clientX: number) =>
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, clientX, clientY: top + 5 }));
  element.setPointerCapture = () => undefined;
  at('pointerdown', left);
  at('pointermove', left + 40);
  await expect.poll(() => widthOf(columns.value, 'scenario')).toBe(before + 40);
  element.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(widthOf(columns.value, 'scenario')).toBe(before + 24);
});

describe('the columns', () => {
  test('are chosen and put in order', async () => {
    const columns = signal(firstColumns());
    const onColumns = (next: ColumnState[]) => {
      columns.value = next;
    };
    function Menu() {
      return <ColumnsMenu columns={columns.value} onColumns={onColumns} />;
    }
    mount('investigate', <Menu />);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Username' }).click();
    expect(columns.value.find(({ id }) => id === 'userPrincipalName')?.shown).toBe(true);
    await page.getByRole('button', { name: 'Move Scenario up' }).click();
    expect(columns.value.slice(0, 2).map(({ id }) => id)).toEqual(['scenario', 'time']);
    await expect.element(page.getByRole('button', { name: 'Move Scenario up' })).toBeDisabled();
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(columns.value).toEqual(firstColumns());
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('the last one cannot be hidden', async () => {
    const only = firstColumns().map(column => ({ ...column, shown: column.id === 'time' }));
    mount('investigate', <ColumnsMenu columns={only} onColumns={() => {}} />);
    await page.getByRole('button', { name: 'Columns' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Date' })).toBeDisabled();
  });
});

test('hostile text is shown as text, and breaks no line', async () => {
  const hostile = ['<img src=x onerror="globalThis.hit=1">', '\u202Egnp.exe', 'x'.repeat(10_000)];
  mountList({
    length: 3,
    line: position => event(position, { user: hostile[position], app: hostile[position] }),
  });
  await expect.element(page.getByText('<img src=x onerror="globalThis.hit=1">').first()).toBeVisible();
  expect(document.querySelector('.list img')).toBeNull();
  const heights = [...document.querySelectorAll<HTMLElement>('.list-line')].map(line => line.offsetHeight);
  expect(new Set(heights).size).toBe(1);
});

test.each(['light', 'dark'])('can be used by everybody, %s', async theme => {
  document.documentElement.dataset.theme = theme;
  const finding = {
    scenario: 'account-locked',
    cause: null,
    headline: 'Locked.',
    verdict: 'needs action' as const,
  };
  const { root } = mountList({
    length: 20,
    line: position => event(position, { finding, outcome: 'failure' }),
  });
  await expect.poll(lines).toBeGreaterThan(10);
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([]);
});
