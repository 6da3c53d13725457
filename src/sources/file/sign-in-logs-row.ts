import type { SignIn } from '../../diagnosis/sign-in';
import { type Reading, withEnvelope } from './envelope';
import { inGraphShape, isObject, type JsonObject, lowerKeys } from './records';

/**
 * Rows of the tables SigninLogs, AADNonInteractiveUserSignInLogs, AADServicePrincipalSignInLogs and
 * AADManagedIdentitySignInLogs: columns instead of members, JSON inside string columns, and in CSV exports every value a
 * string and some columns doubled (`…_dynamic`, `…_string`).
 *
 * Sources: https://learn.microsoft.com/azure/azure-monitor/reference/tables/signinlogs and
 * https://learn.microsoft.com/azure/azure-monitor/reference/tables/aadserviceprincipalsigninlogs
 */

/** Columns that are called otherwise than the member of a sign-in. */
const RENAMED = new Map([
  ['conditionalaccesspolicies', 'appliedConditionalAccessPolicies'],
  ['appliedconditionalaccesspolicies', 'appliedConditionalAccessPolicies'],
  ['locationdetails', 'location'],
  ['resourceidentity', 'resourceId'],
]);

/** Columns of the envelope. Some collide with a member and mean something else: `ResourceId` is the log's own. */
const ENVELOPE = new Set([
  ...['resourceid', 'location', 'tenantid'],
  ...['resulttype', 'resultsignature', 'resultdescription'],
]);

/** Columns that nothing but the tables has; a query may leave out most of them. */
const ONLY_IN_TABLES = ['resulttype', 'timegenerated', 'conditionalaccesspolicies', 'locationdetails'];

const nameOf = (column: string): string => column.replace(/ \[utc\]$/, '').replace(/_(dynamic|string)$/, '');

export function isSignInLogsRow(record: JsonObject): boolean {
  const columns = Object.keys(lowerKeys(record)).map(nameOf);
  return columns.some(column => ONLY_IN_TABLES.includes(column)) && !columns.includes('properties');
}

export function fromSignInLogsRow(record: JsonObject): Reading {
  const row = lowerKeys(record);
  const members: JsonObject = {};
  for (const [column, cell] of Object.entries(row)) {
    const name = nameOf(column);
    if (cell === '' || cell === null || ENVELOPE.has(name)) continue;
    const member = RENAMED.get(name) ?? name;
    const value = typed(member, cell);
    // Two columns may hold the policies, and each may be doubled: the one that says most is the complete one.
    if (weight(value) >= weight(members[member])) members[member] = value;
  }
  const time = row.timegenerated ?? row['timegenerated [utc]'];
  const log = row.category || row.type;
  return withEnvelope(inGraphShape(members) as SignIn, { time, log, members: row });
}

/** Unwrapped here already, so that the columns of one member can be compared. */
const typed = (member: string, cell: unknown): unknown =>
  Object.values(inGraphShape({ [member]: cell }) as JsonObject)[0];

function weight(value: unknown): number {
  if (Array.isArray(value)) return 2 + value.length;
  if (isObject(value)) return 2 + Object.keys(value).length;
  return value === undefined ? 0 : 1;
}
