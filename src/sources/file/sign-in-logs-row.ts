import type { SignIn } from '../../diagnosis/sign-in';
import { eventTypesFrom, statusFrom, textOrNull } from './azure-monitor';
import { inGraphSpelling, inUtc, type JsonObject, lowerKeys, unwrapJson } from './records';

/**
 * Rows of the tables SigninLogs and AADNonInteractiveUserSignInLogs: columns instead of members, JSON inside string columns,
 * and in CSV exports every value a string and some columns doubled (`…_dynamic`, `…_string`).
 *
 * Source: https://learn.microsoft.com/azure/azure-monitor/reference/tables/signinlogs
 */

/** Columns that are called otherwise than the member of a sign-in; all in lower case until the end. */
const RENAMED = new Map([
  ['conditionalaccesspolicies', 'appliedconditionalaccesspolicies'],
  ['locationdetails', 'location'],
  ['resourceidentity', 'resourceid'],
]);

/** Columns of the envelope whose names collide with a member or mean something else: `ResourceId` is the log's own. */
const ENVELOPE = new Set([
  'resourceid',
  'location',
  'resulttype',
  'resultdescription',
  'tenantid',
  'resultsignature',
]);

export function isSignInLogsRow(record: JsonObject): boolean {
  const columns = lowerKeys(record);
  return 'resulttype' in columns && !('properties' in columns);
}

export function fromSignInLogsRow(record: JsonObject): SignIn {
  const row = lowerKeys(record);
  const event: JsonObject = {};
  for (const [column, cell] of Object.entries(row)) {
    const name = column.replace(/ \[utc\]$/, '').replace(/_(dynamic|string)$/, '');
    if (cell === '' || cell === null || ENVELOPE.has(name)) continue;
    const value = typed(unwrapJson(cell));
    const member = RENAMED.get(name) ?? name;
    // Both policy columns may be there: the one with the most policies is the complete one.
    if (lengthOf(value) >= lengthOf(event[member])) event[member] = value;
  }
  const signIn = inGraphSpelling(event) as SignIn;
  const created = signIn.createdDateTime ?? row.timegenerated ?? row['timegenerated [utc]'];
  const types = signIn.signInEventTypes ?? eventTypesFrom(row.category);
  return {
    ...signIn,
    createdDateTime: textOrNull(inUtc(created)),
    userDisplayName: signIn.userDisplayName ?? textOrNull(row.identity),
    ...(types ? { signInEventTypes: types } : {}),
    status: statusFrom(signIn.status, row.resulttype, row.resultdescription),
  };
}

/** A spreadsheet writes booleans in capitals. */
function typed(cell: unknown): unknown {
  if (cell === 'TRUE' || cell === 'True') return true;
  return cell === 'FALSE' || cell === 'False' ? false : cell;
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
