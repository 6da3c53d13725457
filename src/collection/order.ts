import type { Order, SortKey } from './protocol';
import type { StoredRow } from './rows';

/** Beyond this many different texts their proper order costs too much, and that of their characters has to do. */
const MANY_TEXTS = 5000;

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Sorts in place. Rows that are alike stay newest first. */
export function sortRows(rows: StoredRow[], { by, descending }: Order): StoredRow[] {
  const sign = descending ? -1 : 1;
  if (by === 'time') return rows.sort((one, other) => sign * compareNumbers(one.time, other.time));
  const keys = keysOf(rows, by);
  return rows.sort(
    (one, other) =>
      sign * ((keys.get(one) ?? 0) - (keys.get(other) ?? 0)) || -compareNumbers(one.time, other.time),
  );
}

const compareNumbers = (one: number | null, other: number | null): number =>
  (one ?? Number.NEGATIVE_INFINITY) === (other ?? Number.NEGATIVE_INFINITY)
    ? 0
    : (one ?? Number.NEGATIVE_INFINITY) - (other ?? Number.NEGATIVE_INFINITY);

/** A number for each row. Texts are ranked once, because most of them repeat and comparing them is slow. */
function keysOf(rows: readonly StoredRow[], by: SortKey): Map<StoredRow, number> {
  const values = rows.map(row => sortValue(row, by));
  if (by === 'errorCode') return new Map(rows.map((row, index) => [row, Number(values[index] ?? -1)]));
  const texts = [...new Set(values)].map(String);
  texts.sort(texts.length > MANY_TEXTS ? undefined : collator.compare);
  const ranks = new Map(texts.map((text, rank) => [text, rank]));
  return new Map(rows.map((row, index) => [row, ranks.get(String(values[index])) ?? 0]));
}

function sortValue(row: StoredRow, by: SortKey): string | number | null {
  if (by === 'scenario' || by === 'verdict') return row.finding?.[by] ?? '';
  return row[by];
}
