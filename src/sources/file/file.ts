import type { Source } from '../../diagnosis/context';
import type { SignIn } from '../../diagnosis/sign-in';
import { fromAzureMonitor, isAzureMonitorRecord } from './azure-monitor';
import type { Reading } from './envelope';
import { type FileProblem, readJsonText } from './json-text';
import { whyNotASignIn } from './other-records';
import { damagedMembers, inGraphShape, isObject, type JsonObject } from './records';
import { fromSignInLogsRow, isSignInLogsRow } from './sign-in-logs-row';

export interface FileSignIn {
  event: SignIn;
  source: Source;
  /** "line 7" or "record 3". */
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

/** A sign-in, or why it is none. */
function readRecord(record: unknown, isBareList: boolean): (Reading & { source: Source }) | string {
  if (!isObject(record)) return 'Not a sign-in in a format that we know.';
  const refusal = whyNotASignIn(record);
  if (refusal !== null) return refusal;
  if (isAzureMonitorRecord(record)) return { ...fromAzureMonitor(record), source: 'azure-monitor' };
  if (isSignInLogsRow(record)) return { ...fromSignInLogsRow(record), source: 'signinlogs' };
  return fromGraph(record, isBareList) ?? 'Not a sign-in in a format that we know.';
}

/** Tools such as PowerShell begin Graph's names with a capital. The portal's download is a bare list; Graph wraps its list. */
function fromGraph(record: JsonObject, isBareList: boolean): (Reading & { source: Source }) | null {
  const event = inGraphShape(record) as SignIn;
  const hasCode = isObject(event.status) && 'errorCode' in event.status;
  if (!hasCode && !SIGN_IN_MEMBERS.some(member => member in event)) return null;
  const isBeta = BETA_MEMBERS.some(member => member in event);
  const source = isBeta ? (isBareList ? 'portal-json' : 'graph-beta') : 'graph-v1';
  return { event, doubts: damagedMembers(event), source };
}
