/**
 * Tells a sign-in list from all the other lists a portal shows, by what it holds: a request ID, an address, a time. Routes,
 * frame names and languages are no proof; keys and headings only help.
 */
import { type Cell, type Column, cellsOf, type Row } from './details-list';

export const GUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/i;
const IPV4 = /^(?:\d{1,3}\.){3}(?:\d{1,3}|X{3})$/i;
const IPV6 = /^(?=.*:.*:)[0-9a-f:]+$/i;
const DATE_AND_TIME = /\d{1,4}\D+\d{1,2}\D+\d{1,4}\D.*\d{1,2}[:.]\d{2}/;
const ERROR_CODE = /^(?:0|\d{5,7})$/;

const KNOWN_KEYS = new Set([
  'id',
  'requestId',
  'createdDateTime',
  'userDisplayName',
  'userPrincipalName',
  'appDisplayName',
  'ipAddress',
  'conditionalAccessStatus',
  'correlationId',
]);

/** Other lists with dates, addresses and GUIDs: audit log, provisioning, network traffic. */
const FOREIGN =
  /^(activity|activityDisplayName|targets?|targetResources|initiatedBy|initiated by|traffic.*|destination.*)/i;

const ENOUGH = 6;
const SAMPLE = 8;
/** No proof is longer; other lists hold kilobytes in a cell. */
const LONGEST = 80;

export function isSignInList(columns: Column[], rows: Row[]): boolean {
  if (rows.length === 0) return false;
  if (columns.some(({ key, heading }) => FOREIGN.test(key) || FOREIGN.test(heading))) return false;
  const known = columns.filter(({ key }) => KNOWN_KEYS.has(key)).length;
  const scores = rows.slice(0, SAMPLE).map(row => scoreOf(cellsOf(row)));
  scores.sort((a, b) => a - b);
  const median = scores[Math.floor(scores.length / 2)] ?? 0;
  // Zero stands for a row that lacks the proof; no number of known keys makes up for it.
  return median > 0 && median + Math.min(6, known * 2) >= ENOUGH;
}

function scoreOf(cells: Cell[]): number {
  const texts = cells.map(cell => cell.text.slice(0, LONGEST));
  const has = (pattern: RegExp) => texts.some(text => pattern.test(text));
  const guid = has(GUID);
  const address = has(IPV4) || has(IPV6);
  const date = has(DATE_AND_TIME);
  if (!date || !(guid || address)) return 0;
  return 2 + (guid ? 3 : 0) + (address ? 3 : 0) + (has(ERROR_CODE) ? 1 : 0);
}
