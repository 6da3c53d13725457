import type { IColumn } from '@fluentui/react';
import type { SignInKind, SignInRow } from '../common/sign-in-row';
import type { Switches } from '../common/switches';
import { statusOf } from './status';

type Key = keyof SignInRow | 'status';

// Heading and width. Order and headings of the interactive log follow a published copy of a row of 2026.
const all: [key: Key, name: string, width: number][] = [
  ['createdDateTime', 'Date', 140],
  ['id', 'Request ID', 105],
  ['userDisplayName', 'User', 110],
  ['servicePrincipalName', 'Service principal name', 190],
  ['servicePrincipalId', 'Service principal ID', 240],
  ['appDisplayName', 'Application', 130],
  ['status', 'Status', 70],
  ['errorCode', 'Sign-in error code', 100],
  ['ipAddress', 'IP address', 95],
  ['location', 'Location', 130],
  ['conditionalAccessStatus', 'Conditional Access', 110],
  ['resourceDisplayName', 'Resource', 180],
];

const ofWorkloads: Key[] = ['servicePrincipalName', 'servicePrincipalId', 'resourceDisplayName'];
const ofUsers: Key[] = ['userDisplayName', 'appDisplayName', 'location', 'conditionalAccessStatus'];

export function defaultColumns(kind: SignInKind): IColumn[] {
  const other = kind === 'servicePrincipal' || kind === 'managedIdentity' ? ofUsers : ofWorkloads;
  return all
    .filter(([key]) => !other.includes(key))
    .map(([key, name, width]) => ({
      key,
      name,
      fieldName: key,
      minWidth: Math.min(70, width),
      maxWidth: width,
      calculatedWidth: width,
      isResizable: true,
      isRowHeader: key === 'createdDateTime',
    }));
}

export function initiallyHidden(switches: Switches): string[] {
  return switches.requestIdColumn ? [] : ['id'];
}

/** The text of a cell, as the portal writes it. */
export function cellText(row: SignInRow, key: string, formatDate: (iso: string) => string): string {
  if (key === 'createdDateTime') return formatDate(row.createdDateTime);
  if (key === 'status') return statusOf(row.errorCode);
  if (key === 'conditionalAccessStatus') {
    return conditionalAccess[row.conditionalAccessStatus] ?? row.conditionalAccessStatus;
  }
  return String(row[key as keyof SignInRow]);
}

/** What a sort compares. */
export function sortValue(row: SignInRow, key: string): string | number {
  if (key === 'errorCode') return row.errorCode;
  // ISO dates in UTC sort as text, dates in words would not.
  if (key === 'createdDateTime') return row.createdDateTime;
  return cellText(row, key, iso => iso).toLowerCase();
}

const conditionalAccess: Record<string, string> = {
  success: 'Success',
  failure: 'Failure',
  notApplied: 'Not Applied',
};
