/** What identifies the event of a row, read at the moment of the click. Nothing else leaves the page. */
import type { Question } from '../../messages';
import { type Cell, type Column, cellsOf, type Row } from './details-list';
import { GUID } from './detector';

/** What the worker takes of a text at most. */
const LONGEST = 256;
const REQUEST_ID_KEYS = ['id', 'requestId'];
const REQUEST_ID_HEADING = /^request id$/i;

export function rowQuestion(columns: Column[], row: Row): Question {
  const cells = cellsOf(row);
  const requestId = requestIdOf(columns, cells);
  if (requestId) return { requestId };
  const text = (...keys: string[]) =>
    cells.find(cell => keys.includes(cell.key))?.text.slice(0, LONGEST) || undefined;
  return {
    user: text('userPrincipalName') ?? text('userDisplayName'),
    app: text('appDisplayName'),
    ipAddress: text('ipAddress'),
    time: text('createdDateTime'),
  };
}

/** By key, by heading, or as the only GUID of the row: of several, the others are a correlation, a resource, a tenant. */
function requestIdOf(columns: Column[], cells: Cell[]): string | undefined {
  const named = columns.find(
    ({ key, heading }) => REQUEST_ID_KEYS.includes(key) || REQUEST_ID_HEADING.test(heading),
  );
  const inColumn = cells.find(cell => named && cell.key === named.key)?.text;
  const guids = cells.flatMap(cell => cell.text.match(GUID)?.[0] ?? []);
  const id = inColumn?.match(GUID)?.[0] ?? (guids.length === 1 && !named ? guids[0] : undefined);
  return id?.toLowerCase();
}
