import { type Filter, testOf } from './filter';
import { sortRows } from './order';
import type { Line, View } from './protocol';
import type { StoredRow } from './rows';

/** A line of the list; the rows below it where it is a sign-in of several events. */
export interface Group {
  row: StoredRow;
  /** All events of the sign-in that pass the filter, oldest first; one of them where the sign-in is not grouped. */
  rows: readonly StoredRow[];
}

export function filterRows(rows: readonly StoredRow[], filter: Filter): StoredRow[] {
  return rows.filter(testOf(filter));
}

/** The rows in order, or the sign-ins, each where the event that stands for it belongs. */
export function groupsOf(rows: StoredRow[], { order, grouped }: Pick<View, 'order' | 'grouped'>): Group[] {
  if (!grouped) return sortRows(rows, order).map(row => ({ row, rows: [row] }));
  const groups = sittings(rows).map(together => ({ row: standFor(together), rows: together }));
  const byRow = new Map(groups.map(group => [group.row, group]));
  return sortRows([...byRow.keys()], order).flatMap(row => byRow.get(row) ?? []);
}

/** A longer pause begins another sign-in: some clients send one correlation ID all day. */
const PAUSE = 60 * 60_000;

/** Those with one correlation ID, without a long pause. */
function sittings(rows: readonly StoredRow[]): StoredRow[][] {
  const byId = new Map<string, StoredRow[]>();
  const found: StoredRow[][] = [];
  for (const row of [...rows].sort((one, other) => (one.time ?? 0) - (other.time ?? 0))) {
    const open = row.correlationId ? byId.get(row.correlationId) : undefined;
    const last = open?.at(-1);
    if (open && last && (row.time ?? 0) - (last.time ?? 0) <= PAUSE) open.push(row);
    else {
      const next = [row];
      found.push(next);
      if (row.correlationId) byId.set(row.correlationId, next);
    }
  }
  return found;
}

/** What one asks about: the last failure that no success followed, else the last event. The diagnosis looks closer. */
function standFor(rows: readonly StoredRow[]): StoredRow {
  const lastSuccess = rows.findLastIndex(({ outcome }) => outcome === 'success');
  const standing = rows.findLast(({ outcome }, position) => outcome === 'failure' && position > lastSuccess);
  return (standing ?? rows.at(-1)) as StoredRow;
}

export function linesOf(groups: readonly Group[], open: ReadonlySet<number>): LineIndex {
  return new LineIndex(groups, open);
}

/** Finds the line at a position without having all lines: few of the sign-ins are open. */
class LineIndex {
  readonly length: number;
  /** Positions of open groups among the groups, with how many lines stand before them. */
  readonly #opened: { group: number; line: number; more: number }[] = [];

  constructor(
    private readonly groups: readonly Group[],
    private readonly open: ReadonlySet<number>,
  ) {
    let more = 0;
    if (open.size > 0) {
      groups.forEach(({ row, rows }, group) => {
        if (rows.length < 2 || !open.has(row.index)) return;
        this.#opened.push({ group, line: group + more, more: rows.length });
        more += rows.length;
      });
    }
    this.length = groups.length + more;
  }

  slice(from: number, to: number): Line[] {
    const lines: Line[] = [];
    for (let position = Math.max(0, from); position < Math.min(to, this.length); position++) {
      const line = this.#at(position);
      if (line) lines.push(line);
    }
    return lines;
  }

  #at(position: number): Line | null {
    let before = 0;
    for (const { group, line, more } of this.#opened) {
      if (position <= line) break;
      const child = this.groups[group]?.rows[position - line - 1];
      if (child) return { is: 'event', row: shown(child), inChain: true };
      before += more;
    }
    return this.#lineOf(this.groups[position - before]);
  }

  #lineOf(group: Group | undefined): Line | null {
    if (!group) return null;
    const { row, rows } = group;
    return rows.length > 1
      ? { is: 'chain', row: shown(row), events: rows.length, open: this.open.has(row.index) }
      : { is: 'event', row: shown(row), inChain: false };
  }
}

/** Without what the page has no use for. */
function shown({ userId: _, appId: __, policies: ___, ...row }: StoredRow): Line['row'] {
  return row;
}
