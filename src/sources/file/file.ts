import type { Source } from '../../diagnosis/context';
import type { SignIn } from '../../diagnosis/sign-in';
import { fromAzureMonitor, isAzureMonitorRecord } from './azure-monitor';
import type { Reading } from './envelope';
import { type FileProblem, readJsonText } from './json-text';
import { whyNotASignIn } from './other-records';
import {
  damagedMembers,
  inGraphShape,
  isInGraphShape,
  isObject,
  isTooDeep,
  type JsonObject,
} from './records';
import { fromSignInLogsRow, isSignInLogsRow } from './sign-in-logs-row';

export interface FileSignIn {
  event: SignIn;
  source: Source;
  /** "line 7", "record 3" or "row 3" of a spreadsheet. */
  where: string;
}

export interface FileSignIns {
  events: FileSignIn[];
  /** Records that are no sign-ins, and what is doubtful about those that are. */
  problems: FileProblem[];
}

/** Members that only Graph beta and the portal's JSON download know. */
const BETA_MEMBERS = ['signInEventTypes', 'authenticationDetails', 'authenticationRequirement'];

/** Any of these makes a record a sign-in in Graph's shape. Users and risk detections have a name and an application, too. */
const SIGN_IN_MEMBERS = [
  ...['appliedConditionalAccessPolicies', 'conditionalAccessStatus', 'clientAppUsed'],
  ...BETA_MEMBERS,
];

/** Reads what people export: Graph, the portal's JSON download, Azure Monitor records and rows of the log tables. */
export function readSignIns(text: string): FileSignIns {
  const { records, problems, unit } = readJsonText(text);
  const isBareList = /^\uFEFF?\s*\[/.test(text);
  const events: FileSignIn[] = [];
  for (const { record, position } of records) {
    const where = `${unit} ${position}`;
    const found = readRecord(record, isBareList);
    if (typeof found === 'string') {
      problems.push({ where, message: found });
      continue;
    }
    events.push({ event: found.event, source: found.source, where });
    for (const message of found.doubts) problems.push({ where, message });
  }
  return { events, problems };
}

/** A sign-in, from where, and what could not be read of it. */
export type Read = Reading & { source: Source };

/** A sign-in, or why it is none. `isBareList`: it is from a list that nothing wraps, as the portal's download is. */
export function readRecord(record: unknown, isBareList: boolean): Read | string {
  if (!isObject(record)) return 'Not a sign-in in a format that we know.';
  if (isSurelyGraph(record))
    return { event: record as SignIn, doubts: [], source: sourceOf(record, isBareList) };
  if (isTooDeep(record)) return 'Nested deeper than any sign-in.';
  const refusal = whyNotASignIn(record);
  if (refusal !== null) return refusal;
  if (isAzureMonitorRecord(record)) return { ...fromAzureMonitor(record), source: 'azure-monitor' };
  if (isSignInLogsRow(record)) return { ...fromSignInLogsRow(record), source: 'signinlogs' };
  return fromGraph(record, isBareList) ?? 'Not a sign-in in a format that we know.';
}

/** What Graph and the portal's download always write. Most records are of that kind, and need no closer look. */
const isSurelyGraph = (record: JsonObject): boolean =>
  typeof record.createdDateTime === 'string' &&
  isObject(record.status) &&
  'clientAppUsed' in record &&
  'conditionalAccessStatus' in record &&
  !('properties' in record || 'signInCount' in record) &&
  isInGraphShape(record);

/** Tools such as PowerShell begin Graph's names with a capital. */
function fromGraph(record: JsonObject, isBareList: boolean): Read | null {
  const event = inGraphShape(record) as SignIn;
  const hasCode = isObject(event.status) && 'errorCode' in event.status;
  if (!hasCode && !SIGN_IN_MEMBERS.some(member => member in event)) return null;
  return { event, doubts: damagedMembers(event), source: sourceOf(event, isBareList) };
}

/** The portal's download is a bare list; Graph wraps its list. */
function sourceOf(event: JsonObject, isBareList: boolean): Source {
  const isBeta = BETA_MEMBERS.some(member => member in event);
  if (!isBeta) return 'graph-v1';
  return isBareList ? 'portal-json' : 'graph-beta';
}
