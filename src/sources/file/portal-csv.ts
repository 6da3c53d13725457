import type { SignIn } from '../../diagnosis/sign-in';
import { placeFrom } from '../shown-place';
import type { Read } from './file';
import { cleaned, type PortalColumn, USER_COLUMNS, WORKLOAD_COLUMNS } from './portal-columns';
import { FRENCH, SPANISH } from './portal-languages';
import type { JsonObject } from './records';
import { readTime } from './times';

/** The columns of one file. */
export interface PortalColumns {
  /** By position; null where there is nothing for a sign-in. */
  members: readonly (string | null)[];
  isWorkload: boolean;
  /** The headings told nothing. */
  byOrder: boolean;
}

/** Typographic marks differ from column to column of one file, and so may the way in which accents are written. */
const straight = (heading: string): string => heading.replaceAll('’', "'").normalize('NFC');

const MEMBERS = new Map(
  [...WORKLOAD_COLUMNS, ...FRENCH, ...SPANISH, ...USER_COLUMNS].map(
    ([heading, member]) => [straight(cleaned(heading)), member] as const,
  ),
);

/** Without the time and the request ID it is no download of the sign-in log. */
const NEEDED = ['createdDateTime', 'id'];

/** Null when it is no CSV download of the portal. `sample` is the first sign-in. */
export function portalColumns(headings: readonly string[], sample: readonly string[]): PortalColumns | null {
  const named = headings.map(heading => MEMBERS.get(straight(heading)) ?? null);
  const members = completed(named);
  if (NEEDED.every(member => members.includes(member))) {
    return { members, isWorkload: members.includes('servicePrincipalId'), byOrder: false };
  }
  const known = [USER_COLUMNS, WORKLOAD_COLUMNS].find(columns => fits(columns, headings, sample));
  return known
    ? { members: known.map(([, member]) => member), isWorkload: known === WORKLOAD_COLUMNS, byOrder: true }
    : null;
}

/** Where the columns that are known stand in the portal's order, the others do, too. */
function completed(named: readonly (string | null)[]): readonly (string | null)[] {
  const columns = [USER_COLUMNS, WORKLOAD_COLUMNS].find(
    ({ length }, which, all) =>
      length === named.length &&
      named.every((member, index) => member === null || member === all[which]?.[index]?.[1]),
  );
  const known = named.filter(member => member !== null).length;
  return columns && known >= ENOUGH ? columns.map(([, member]) => member) : named;
}

/** Headings that tell a language from one that only shares some words with English. */
const ENOUGH = 10;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** As many columns, and IDs and a time where they have to be. */
function fits(
  columns: readonly PortalColumn[],
  headings: readonly string[],
  sample: readonly string[],
): boolean {
  const at = (member: string) => sample[columns.findIndex(([, name]) => name === member)] ?? '';
  return (
    headings.length === columns.length &&
    !GUID.test(headings[1] ?? '') &&
    /\d/.test(at('createdDateTime')) &&
    ['id', 'correlationId', 'appId'].every(member => GUID.test(at(member).trim()))
  );
}

export function readPortalRow(
  { members, isWorkload }: PortalColumns,
  cells: readonly string[],
): Read | string {
  const row: JsonObject = {};
  members.forEach((member, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (member !== null && cell !== '') put(row, member, cell);
  });
  if (typeof row.id !== 'string') return 'The row has no request ID.';
  const time = typeof row.createdDateTime === 'string' ? readTime(row.createdDateTime) : null;
  const event: SignIn = {
    ...row,
    ...(time ? { createdDateTime: time.time } : {}),
    ...(isWorkload ? { signInEventTypes: ['servicePrincipal'] } : {}),
    status: statusOf(row.status),
  };
  return { event, source: 'portal-csv', doubts: time?.doubt ? [time.doubt] : [] };
}

/** Of two columns with one heading the first that says something counts. */
function put(row: JsonObject, path: string, cell: string): void {
  const [member = '', inside] = path.split('.');
  const value = (READERS[path] ?? String)(cell);
  if (value === null) return;
  if (inside === undefined) row[member] ??= value;
  else {
    const object = (row[member] ?? {}) as JsonObject;
    object[inside] ??= value;
    row[member] = object;
  }
}

const integer = (cell: string): number | null => (/^\d{1,9}$/.test(cell) ? Number(cell) : null);
const flag = (cell: string): boolean | null =>
  /^(true|yes)$/i.test(cell) ? true : /^(false|no)$/i.test(cell) ? false : null;
const lowerFirst = (cell: string): string => cell.charAt(0).toLowerCase() + cell.slice(1);

/** Cells that are no text in Graph, or written otherwise. */
const READERS: Record<string, (cell: string) => unknown> = {
  location: placeFrom,
  userType: lowerFirst,
  'status.errorCode': integer,
  'tokenProtectionStatusDetails.signInSessionStatusCode': integer,
  autonomousSystemNumber: integer,
  processingTimeInMilliseconds: integer,
  'deviceDetail.isCompliant': flag,
  'deviceDetail.isManaged': flag,
  isThroughGlobalSecureAccess: flag,
  flaggedForReview: flag,
  conditionalAccessStatus: cell =>
    lowerFirst(cell.replace(/\s+(\w)/g, (_, letter: string) => letter.toUpperCase())),
  authenticationRequirement: cell =>
    /multi/i.test(cell)
      ? 'multiFactorAuthentication'
      : /single/i.test(cell)
        ? 'singleFactorAuthentication'
        : cell,
};

/** A success may have no code; any other word without one tells not which. */
function statusOf(status: unknown): SignIn['status'] {
  const { word, ...rest } = (status ?? {}) as { word?: string; errorCode?: number };
  const code = rest.errorCode ?? (/^success$/i.test(word ?? '') ? 0 : null);
  return code === null ? rest : { ...rest, errorCode: code };
}
