import type { View } from './protocol';
import type { StoredRow } from './rows';

export type Filter = View['filter'];
type Test = (row: StoredRow) => boolean;

/** What of the events is to be seen. Unlike Graph it does not mind upper and lower case. */
export function testOf(filter: Filter): Test {
  const tests = Object.entries(filter).flatMap(([name, value]) => {
    const make = TESTS[name as keyof Filter] as ((value: unknown) => Test) | undefined;
    return value === undefined || !make ? [] : [make(value)];
  });
  return row => tests.every(test => test(row));
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const begins = (text: string, start: string): boolean => text.toLowerCase().startsWith(start.toLowerCase());

/** What a person may look for in a list. */
const textsOf = (row: StoredRow): string[] => [
  ...[row.user, row.userPrincipalName, row.app, row.ipAddress, row.location, row.device],
  ...[row.requestId, row.correlationId, String(row.errorCode ?? ''), row.failureReason],
];

const TESTS: { [Name in keyof Filter]-?: (value: NonNullable<Filter[Name]>) => Test } = {
  ids: ids => {
    const wanted = new Set(ids);
    return row => ids.length === 0 || wanted.has(row.requestId) || wanted.has(row.correlationId);
  },
  user: user => row =>
    begins(row.user, user) || begins(row.userPrincipalName, user) || same(row.userId, user),
  app: app => row => begins(row.app, app) || same(row.appId, app),
  ipAddress: address => row =>
    /[.:]$/.test(address) ? begins(row.ipAddress, address) : same(row.ipAddress, address),
  kinds: kinds => row => kinds.includes(row.kind),
  outcome: outcome => row => row.outcome === outcome,
  conditionalAccess: status => row => same(row.conditionalAccess, status),
  errorCode: code => row => row.errorCode === code,
  scenario: scenario => row => row.finding?.scenario === scenario,
  policy: policy => row => row.policies.includes(policy),
  text: text => {
    const wanted = text.toLowerCase();
    return row => textsOf(row).some(shown => shown.toLowerCase().includes(wanted));
  },
  from: from => row => row.time !== null && row.time >= from,
  to: to => row => row.time !== null && row.time < to,
};
