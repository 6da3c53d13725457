import type { SortKey } from '../../collection/protocol';
import type { Row } from '../../collection/row';
import type { Kind } from '../../sources/scope';

/** The portal's own terms, in the order in which they are offered. */
export type ColumnId = (typeof COLUMNS)[number]['id'];

export interface Column {
  id: string;
  heading: string;
  sort: SortKey;
  /** Pixels. */
  width: number;
  /** Shown until somebody chooses otherwise. */
  shown: boolean;
}

/** A column as a person has it: on screen in this order. */
export interface ColumnState {
  id: ColumnId;
  shown: boolean;
  width: number;
}

const column = <Id extends string>(id: Id, heading: string, sort: SortKey, width: number, shown = false) => ({
  ...{ id, heading, sort, width, shown },
});

export const COLUMNS = [
  column('time', 'Date', 'time', 190, true),
  column('scenario', 'Scenario', 'scenario', 250, true),
  column('user', 'User', 'user', 150, true),
  column('userPrincipalName', 'Username', 'userPrincipalName', 220),
  column('app', 'Application', 'app', 170, true),
  column('resource', 'Resource', 'resource', 170),
  column('status', 'Status', 'outcome', 110, true),
  column('errorCode', 'Sign-in error code', 'errorCode', 150, true),
  column('failureReason', 'Failure reason', 'failureReason', 260),
  column('conditionalAccess', 'Conditional Access', 'conditionalAccess', 160, true),
  column('mfa', 'Multifactor authentication', 'mfa', 150),
  column('ipAddress', 'IP address', 'ipAddress', 130, true),
  column('location', 'Location', 'location', 140, true),
  column('device', 'Device', 'device', 200),
  column('client', 'Client app', 'client', 170),
  column('kind', 'Sign-in type', 'kind', 150),
  column('verdict', 'Verdict', 'verdict', 150),
  column('requestId', 'Request ID', 'requestId', 290),
  column('correlationId', 'Correlation ID', 'correlationId', 290),
] as const satisfies readonly Column[];

export const columnOf = (id: ColumnId): Column => COLUMNS.find(known => known.id === id) as Column;

export const NARROWEST = 60;
export const WIDEST = 800;
export const clampWidth = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

export const firstColumns = (): ColumnState[] =>
  COLUMNS.map(({ id, shown, width }) => ({ id, shown, width }));

/** What was stored, whatever that is: columns that are gone are dropped, new ones come hidden at the end. */
export function restoreColumns(stored: unknown): ColumnState[] {
  if (!Array.isArray(stored)) return firstColumns();
  const restored = new Map<ColumnId, ColumnState>();
  for (const entry of stored) {
    const { id, shown, width } = (entry ?? {}) as Record<string, unknown>;
    const known = COLUMNS.find(one => one.id === id);
    if (!known || restored.has(known.id)) continue;
    const wide = typeof width === 'number' && Number.isFinite(width) ? clampWidth(width) : known.width;
    restored.set(known.id, { id: known.id, shown: shown === true, width: wide });
  }
  const states = [...restored.values()];
  if (!states.some(({ shown }) => shown)) return firstColumns();
  const missing = COLUMNS.filter(({ id }) => !restored.has(id));
  return [...states, ...missing.map(({ id, width }) => ({ id, shown: false, width }))];
}

export const KIND_WORDS: Record<Kind, string> = {
  interactiveUser: 'User, interactive',
  nonInteractiveUser: 'User, non-interactive',
  servicePrincipal: 'Service principal',
  managedIdentity: 'Managed identity',
};

/** What the cells of the plain columns say. */
export const plainText = (
  row: Row,
  id: Exclude<ColumnId, 'time' | 'scenario' | 'status' | 'verdict'>,
): string => {
  if (id === 'kind') return KIND_WORDS[row.kind];
  if (id === 'conditionalAccess')
    return CONDITIONAL_ACCESS.get(row.conditionalAccess) ?? row.conditionalAccess;
  if (id === 'mfa') return row.mfa.charAt(0).toUpperCase() + row.mfa.slice(1);
  return String(row[id] ?? '');
};

const CONDITIONAL_ACCESS = new Map([
  ['success', 'Success'],
  ['failure', 'Failure'],
  ['notApplied', 'Not applied'],
]);
