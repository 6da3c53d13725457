import '../../../src/pages/list/list.css';
import '../../../src/pages/list/summary.css';
import { type Signal, signal } from '@preact/signals';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Line, Order } from '../../../src/collection/protocol';
import { type ColumnState, firstColumns } from '../../../src/pages/list/columns';
import { ColumnsMenu } from '../../../src/pages/list/columns-menu';
import { List } from '../../../src/pages/list/list';
import { mount } from '../mount';
import { eventLine } from './sample-lines';

interface Options {
  length?: number;
  /** Without it every line is here. */
  line?: (position: number) => Line | null;
  columns?: ColumnState[];
}

/** The list in a window of 1,200 by 600 pixels, with a page around it that does what the list asks for. */
export function openList({ length = 100_000, line = eventLine, columns = firstColumns() }: Options = {}) {
  const state = {
    length: signal(length),
    version: signal(0),
    line: signal(line),
    columns: signal(columns),
    order: signal<Order>({ by: 'time', descending: true }),
    selected: signal<number | null>(null),
  };
  const said = {
    need: vi.fn<(from: number, to: number) => void>(),
    onOrder: vi.fn((order: Order) => set(state.order, order)),
    onColumns: vi.fn((chosen: ColumnState[]) => set(state.columns, chosen)),
    onSelect: vi.fn((chosen: Line) => set(state.selected, chosen.row.index)),
    onToggle: vi.fn<(line: Line) => void>(),
  };
  const Page = () => (
    <>
      <ColumnsMenu columns={state.columns.value} onColumns={said.onColumns} />
      <List
        length={state.length.value}
        version={state.version.value}
        line={state.line.value}
        order={state.order.value}
        columns={state.columns.value}
        selected={state.selected.value}
        {...said}
      />
      <button type="button">After</button>
    </>
  );
  const root = mount('investigate', <Page />);
  Object.assign(root.style, { display: 'flex', flexDirection: 'column' });
  Object.assign(root.style, { inlineSize: '1200px', blockSize: '600px' });
  const list = root.querySelector<HTMLElement>('[role=treegrid]');
  if (!list) throw new Error('no list');
  return { root, state, said, grid: list };
}

const set = <T,>(held: Signal<T>, value: T) => {
  held.value = value;
};

export const grid = () => page.getByRole('treegrid', { name: 'Sign-in events' });
export const heading = (name: string) => grid().getByRole('columnheader', { name });

/** The lines that are in the page, the head not among them. */
export const lines = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.list-line')];

/** The line at a position, from 0; null while it is not in the page. */
export const lineAt = (root: ParentNode, position: number) =>
  root.querySelector<HTMLElement>(`.list-line[aria-rowindex="${position + 2}"]`);

/** Where the active line is, as assistive technology is told; null when it is told of none. */
export function activePosition(root: ParentNode): number | null {
  const id = root.querySelector('[role=treegrid]')?.getAttribute('aria-activedescendant');
  const line = id ? document.getElementById(id) : null;
  return line ? Number(line.getAttribute('aria-rowindex')) - 2 : null;
}

/** Whether all of a line is between the head and the lower edge of the list. */
export function isInView(root: ParentNode, position: number): boolean {
  const list = root.querySelector('[role=treegrid]');
  const head = root.querySelector('.list-head');
  const line = lineAt(root, position);
  if (!list || !head || !line) return false;
  const { top, bottom } = line.getBoundingClientRect();
  const end = list.getBoundingClientRect().top + list.clientHeight;
  return top >= head.getBoundingClientRect().bottom - 1 && bottom <= end + 1;
}
