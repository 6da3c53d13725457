import type { Line, Summary } from '../../../src/collection/protocol';
import type { Finding, Row } from '../../../src/collection/row';
import type { Outcome } from '../../../src/diagnosis/diagnosis';

const USERS = ['Adele Vance', 'Alex Wilber', 'Diego Siciliani', 'Grady Archie', 'Isaiah Langer'];
const APPS = ['Office 365 SharePoint Online', 'Azure Portal', 'Microsoft Teams', 'Contoso Payroll'];
const PLACES = ['Redmond, Washington, US', 'Berlin, Berlin, DE', 'Lisboa, Lisboa, PT', ''];
export const NEWEST = Date.UTC(2026, 10, 25, 14, 3, 22);

const FINDINGS: [Outcome, number, Finding][] = [
  ['success', 0, finding('successful-sign-in', 'expected')],
  ['failure', 53003, finding('blocked-by-conditional-access', 'blocked as intended')],
  ['failure', 50126, finding('invalid-credentials', 'needs action')],
  ['interrupted', 50074, finding('mfa-from-conditional-access', 'expected')],
  ['success', 0, finding('seamless-sso', 'expected')],
];

function finding(scenario: string, verdict: Finding['verdict']): Finding {
  return { scenario, verdict, cause: null, headline: `What happened: ${scenario}.` };
}

/** Takes the next of a list, round and round. */
const pick = <T>(list: readonly T[], position: number): T => list[position % list.length] as T;

const idOf = (position: number) => `00000000-0000-4000-8000-${position.toString(16).padStart(12, '0')}`;

export function rowOf(index: number, changes: Partial<Row> = {}): Row {
  const [outcome, errorCode, found] = pick(FINDINGS, index);
  return {
    index,
    requestId: idOf(index),
    correlationId: idOf(Math.floor(index / 3)),
    time: NEWEST - index * 17_000,
    kind: 'interactiveUser',
    user: pick(USERS, index),
    userPrincipalName: `user${index}@contoso.com`,
    app: pick(APPS, index),
    resource: 'Microsoft Graph',
    outcome,
    errorCode,
    failureReason: outcome === 'success' ? '' : 'Access has been blocked by Conditional Access policies.',
    conditionalAccess: pick(['success', 'failure', 'notApplied'], index),
    mfa: 'required',
    ipAddress: `203.0.113.${index % 250}`,
    location: pick(PLACES, index),
    device: 'DESKTOP-1, Windows 11, Edge 130',
    client: 'Browser',
    finding: found,
    ...changes,
  };
}

const made = new Map<number, Line>();

/** The same line for the same position, as a store has it. */
export function eventLine(position: number): Line {
  const known = made.get(position);
  if (known) return known;
  const line: Line = { is: 'event', row: rowOf(position), inChain: false };
  made.set(position, line);
  return line;
}

/** Ten sign-ins of one event, and among them, at position 3, one of three events. */
export function chainLines(open: boolean): Line[] {
  const single = (index: number): Line => ({ is: 'event', row: rowOf(index), inChain: false });
  const chain: Line = { is: 'chain', row: rowOf(3), events: 3, open };
  const inside = [3, 13, 23].map((index): Line => ({ is: 'event', row: rowOf(index), inChain: true }));
  const after = [4, 5, 6, 7, 8, 9].map(single);
  return [single(0), single(1), single(2), chain, ...(open ? inside : []), ...after];
}

const HOUR = 3_600_000;

export function summaryOf(bars: number, scenarios: number): Summary {
  return {
    events: 1234,
    users: 56,
    scenarios: Array.from({ length: scenarios }, (_, index) => ({
      scenario: index === 0 ? 'blocked-by-conditional-access' : `scenario-${index}`,
      verdict: pick(['blocked as intended', 'needs action', 'expected'] as const, index),
      events: 1200 - 37 * index,
      users: 12,
    })),
    bars: Array.from({ length: bars }, (_, index) => ({
      from: NEWEST - (bars - index) * HOUR,
      to: NEWEST - (bars - index - 1) * HOUR,
      counts: { success: 30 + ((index * 7) % 11), failure: (index * 5) % 13, interrupted: index % 4 },
    })),
  };
}
