import { diagnose } from '../../../src/diagnosis/diagnose';
import type { Diagnosis } from '../../../src/diagnosis/diagnosis';
import { type FileSignIn, readSignIns } from '../../../src/sources/file/file';

/** Small records of one sign-in in each of the shapes that the file source reads. */

type JsonObject = Record<string, unknown>;

export const now = new Date('2026-11-21T12:00:00Z');

/** Every file is read as text, as people have it. */
export const read = (value: unknown) =>
  readSignIns(typeof value === 'string' ? value : JSON.stringify(value));

/** The one sign-in of a file that has one. */
export function readOne(value: unknown): FileSignIn {
  const { events, problems } = read(value);
  if (!events[0] || events.length > 1)
    throw new Error(`${events.length} events, ${JSON.stringify(problems)}`);
  return events[0];
}

export function verdict(value: unknown): Diagnosis {
  const { event, source } = readOne(value);
  return diagnose(event, { now, source });
}

export const found = (value: unknown) => {
  const { scenario, cause, outcome } = verdict(value);
  return [scenario, cause, outcome];
};

/** Graph's shape. */
export const graph = (set: JsonObject = {}): JsonObject => ({
  id: '5b0f7a52-3f0c-4a1e-9d55-7c1f0f2b6a00',
  createdDateTime: '2026-11-20T09:14:21Z',
  correlationId: '1c6f8d0e-58d2-4b8c-8a61-40a7f6f0e2b1',
  userDisplayName: 'Petra Lindqvist',
  userPrincipalName: 'petra.lindqvist@contoso.onmicrosoft.com',
  userId: '0d0c6a1f-8f2b-49d3-9a60-92a3b5d2f7c4',
  userType: 'member',
  appId: '89bee1f7-5e6e-4d8a-9f3d-ecd601259da7',
  appDisplayName: 'Office365 Shell WCSS-Client',
  ipAddress: '198.51.100.23',
  clientAppUsed: 'Browser',
  isInteractive: true,
  signInEventTypes: ['interactiveUser'],
  authenticationRequirement: 'singleFactorAuthentication',
  authenticationRequirementPolicies: [],
  authenticationDetails: [],
  conditionalAccessStatus: 'notApplied',
  appliedConditionalAccessPolicies: [],
  status: { errorCode: 0, failureReason: 'Other.', additionalDetails: null },
  riskLevelDuringSignIn: 'none',
  ...set,
});

/** The diagnostic category that an event is written to. */
function categoryOf({ signInEventTypes }: JsonObject): string {
  const [type] = Array.isArray(signInEventTypes) ? signInEventTypes : [];
  return typeof type === 'string' && type !== 'interactiveUser' ? `${capital(type)}SignInLogs` : 'SignInLogs';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const COLUMNS: Record<string, string> = {
  appliedConditionalAccessPolicies: 'ConditionalAccessPolicies',
  location: 'LocationDetails',
  resourceId: 'ResourceIdentity',
  ipAddress: 'IPAddress',
};

/** A row of SigninLogs out of a Graph event; `columns` are set as they are. */
export function row(event: JsonObject, columns: JsonObject = {}): JsonObject {
  const { signInEventTypes: _, ...members } = event;
  const named = Object.entries(members).map(([member, value]) => [COLUMNS[member] ?? capital(member), value]);
  const code = (event.status as { errorCode?: number } | null)?.errorCode ?? '';
  const log = {
    Category: categoryOf(event),
    ResultType: String(code),
    ResultSignature: 'None',
  };
  return { ...Object.fromEntries(named), ...log, ...columns };
}

/** The same row as a spreadsheet or a CSV export gives it: all values texts, JSON inside. */
export const asTexts = (record: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(record).map(([column, value]) => {
      if (typeof value === 'boolean') return [column, String(value).toUpperCase()];
      if (value === null || value === undefined) return [column, ''];
      return [column, typeof value === 'object' ? JSON.stringify(value) : String(value)];
    }),
  );

/** A record of Azure Monitor out of a Graph event. */
export function envelope(event: JsonObject, outside: JsonObject = {}): JsonObject {
  const code = (event.status as { errorCode?: number } | null)?.errorCode ?? '';
  const { signInEventTypes: _, ...properties } = event;
  return {
    time: event.createdDateTime,
    resourceId: '/tenants/5f1c8a52-7d0e-4c1b-9a63-2b8d4e6f7a10/providers/Microsoft.aadiam',
    operationName: 'Sign-in activity',
    category: categoryOf(event),
    resultType: String(code),
    resultSignature: 'None',
    ...outside,
    properties,
  };
}

/** The same with all keys spelled otherwise, at every depth. */
function withKeys(value: unknown, spell: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map(entry => withKeys(entry, spell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [spell(key), withKeys(inside, spell)]),
  );
}

export const inLowerCase = (value: unknown): unknown => withKeys(value, key => key.toLowerCase());

/** Every shape of one event, by name. */
export const shapes = (event: JsonObject): [string, unknown][] => [
  ['Graph', event],
  ['Graph, a list', { '@odata.context': 'https://graph.microsoft.com/beta/$metadata', value: [event] }],
  ['Graph, one event wrapped in value', { value: event }],
  ['the portal', [event]],
  ['PowerShell', withKeys(event, capital)],
  ['Azure Monitor', envelope(event)],
  ['Azure Monitor, a list', { records: [envelope(event)] }],
  ['Azure Monitor, messages of an event hub', [{ records: [envelope(event)] }]],
  ['Azure Monitor, keys in lower case', inLowerCase(envelope(event))],
  [
    'Azure Monitor, properties as text',
    { ...envelope(event), properties: JSON.stringify(envelope(event).properties) },
  ],
  ['SigninLogs', row(event)],
  ['SigninLogs, values as texts', asTexts(row(event))],
];
