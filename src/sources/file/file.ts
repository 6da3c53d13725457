import type { Source } from '../../diagnosis/context';
import type { SignIn } from '../../diagnosis/sign-in';
import { fromAzureMonitor, isAzureMonitorRecord } from './azure-monitor';
import { type FileProblem, readJsonText } from './json-text';
import { isObject, type JsonObject } from './records';
import { fromSignInLogsRow, isSignInLogsRow } from './sign-in-logs-row';

export interface FileSignIn {
  event: SignIn;
  source: Source;
  /** "line 7" or "record 3". */
  where: string;
}

export interface FileSignIns {
  events: FileSignIn[];
  problems: FileProblem[];
}

/** Members that only Graph beta and the portal's JSON download know. */
const BETA_MEMBERS = ['signInEventTypes', 'authenticationDetails', 'authenticationRequirement'];

/** Any of these makes a record a sign-in in Graph's shape. */
const SIGN_IN_MEMBERS = [
  ...['status', 'appliedConditionalAccessPolicies', 'conditionalAccessStatus', 'userPrincipalName'],
  ...['clientAppUsed', 'appDisplayName', ...BETA_MEMBERS],
];

/** Reads what people export: Graph, the portal's JSON download, Azure Monitor records and rows of the log tables. */
export function readSignIns(text: string): FileSignIns {
  const { records, problems, unit } = readJsonText(text);
  const isBareList = /^\uFEFF?\s*\[/.test(text);
  const events: FileSignIn[] = [];
  for (const { record, position } of records) {
    const where = `${unit} ${position}`;
    const found = isObject(record) ? readRecord(record, isBareList) : null;
    if (found) events.push({ ...found, where });
    else problems.push({ where, message: 'Not a sign-in in a format that we know.' });
  }
  return { events, problems };
}

/** The portal's download is a bare list; Graph wraps its list in `value`. */
function readRecord(record: JsonObject, isBareList: boolean): Omit<FileSignIn, 'where'> | null {
  if (isAzureMonitorRecord(record)) return { event: fromAzureMonitor(record), source: 'azure-monitor' };
  if (isSignInLogsRow(record)) return { event: fromSignInLogsRow(record), source: 'signinlogs' };
  // A fixture of this project holds its event beside what is expected of it.
  if (isObject(record.event)) return readRecord(record.event, isBareList);
  if (!SIGN_IN_MEMBERS.some(member => member in record)) return null;
  const isBeta = BETA_MEMBERS.some(member => member in record);
  return {
    event: record as SignIn,
    source: isBeta ? (isBareList ? 'portal-json' : 'graph-beta') : 'graph-v1',
  };
}
