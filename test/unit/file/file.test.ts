import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { readSignIns } from '../../../src/sources/file/file';
import { FIXTURES } from '../diagnosis/fixtures';
import { envelope, graph, readOne, row, shapes } from './records';

interface FormatFixture {
  about: string;
  record?: unknown;
  text?: string;
  expect: {
    source: string;
    scenario: string;
    cause: string | null;
    outcome: string;
    errorCode: number | null;
    time: string;
    user: string;
  }[];
}

const FOLDER = join(FIXTURES, 'formats');
const now = new Date('2026-11-21T12:00:00Z');
const NAMES = readdirSync(FOLDER).map(file => file.replace(/\.json$/, ''));
const read = (name: string): FormatFixture => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
const textOf = ({ text, record }: FormatFixture): string => text ?? JSON.stringify(record, null, 2);

describe.each(NAMES)('%s', name => {
  const fixture = read(name);

  it('is read and diagnosed', () => {
    const { events } = readSignIns(textOf(fixture));
    const found = events.map(({ event, source }) => {
      const { scenario, cause, outcome, event: summary } = diagnose(event, { now, source });
      const { errorCode, time, userPrincipalName: user } = summary;
      return { source, scenario, cause, outcome, errorCode, time, user };
    });
    expect(found).toEqual(fixture.expect);
  });
});

describe('faults', () => {
  const { problems, events } = readSignIns(textOf(read('ndjson-with-faults')));

  test('name their line and cost nothing else', () => {
    expect(events.map(({ where }) => where)).toEqual(['line 1', 'line 6']);
    expect(problems.map(({ where }) => where)).toEqual(['line 3', 'line 5']);
  });

  test('a null in a list is named by its position', () => {
    const { problems } = readSignIns(textOf(read('graph-beta-nulls')));
    expect(problems.map(({ where }) => where)).toEqual(['record 2']);
  });

  test.each([
    ['', 'the file', /empty/],
    ['{"value": [', 'the file', /^Not JSON/],
    ['{\n  "id": "a",\n  "status": {},\n}', 'line 4', /^Not JSON/],
    ['User\tApp\tStatus\nA\tB\tC', 'the file', /CSV/],
    ['Nothing of the kind.', 'the file', /^Not JSON/],
  ])('%j is refused as a whole', (text, where, message) => {
    const { events, problems } = readSignIns(text);
    expect(events).toEqual([]);
    expect(problems).toEqual([{ where, message: expect.stringMatching(message) }]);
  });
});

describe('records that are no sign-ins are refused, and named', () => {
  test.each([
    ['a user', { id: 'a', displayName: 'A', userPrincipalName: 'a@contoso.onmicrosoft.com' }, /format/],
    [
      'a detection',
      { id: 'a', riskType: 'x', riskLevel: 'low', userPrincipalName: 'a', ipAddress: '' },
      /format/,
    ],
    ['an audit record', { id: 'a', activityDisplayName: 'Add user', result: 'success' }, /audit log/],
    ['a summary', { id: 'a', signInCount: 3, status: { errorCode: 0 }, appDisplayName: 'A' }, /summary/],
    [
      'an audit row',
      { Category: 'AuditLogs', Type: 'AuditLogs', ResultType: '0', Identity: 'A' },
      /AuditLogs/,
    ],
    ['an envelope', { category: 'RiskyUsers', operationName: 'x', properties: { id: 'a' } }, /RiskyUsers/],
    ['AD FS', { Category: 'ADFSSignInLogs', ResultType: '342120', UserPrincipalName: 'a' }, /AD FS/],
    ['a health report', { id: 'a', status: 'serviceOperational' }, /format/],
    ['a number', 7, /format/],
  ])('%s', (_, record, message) => {
    const { events, problems } = readSignIns(JSON.stringify([record]));
    expect(events).toEqual([]);
    expect(problems).toEqual([{ where: 'record 1', message: expect.stringMatching(message) }]);
  });
});

describe('what the formats keep', () => {
  const first = (name: string) => readSignIns(textOf(read(name))).events[0]?.event;

  test('the resource, not the ID of the log', () => {
    expect(first('signinlogs-row')?.resourceId).toBe('00000002-0000-0ff1-ce00-000000000000');
    expect(first('azure-monitor-block')?.resourceId).toBe('00000002-0000-0ff1-ce00-000000000000');
  });

  test('place, device, steps and policies of a row', () => {
    const event = first('signinlogs-csv-types');
    expect(event?.location?.city).toBe('Stockholm');
    expect(event?.isInteractive).toBe(false);
    expect(event?.authenticationDetails?.[1]?.authenticationStepRequirement).toBe('MultiConditionalAccess');
    expect(event?.appliedConditionalAccessPolicies).toHaveLength(8);
    expect(event?.deviceDetail?.deviceId).toBe('');
  });

  test('everything of a record in lower case', () => {
    const event = first('azure-monitor-lower-case');
    expect(event?.appliedConditionalAccessPolicies?.[3]?.conditionsSatisfied).toBe(11);
    expect(event?.authenticationDetails?.[0]?.authenticationMethodDetail).toBe('Password in the cloud');
    expect(event?.deviceDetail?.operatingSystem).toBe('Windows10');
  });

  test('a Graph event untouched', () => {
    const { record } = read('portal-json');
    expect(first('portal-json')).toEqual((record as unknown[])[0]);
  });
});

describe('one sign-in out of every shape', () => {
  const event = graph({
    status: { errorCode: 53003, failureReason: 'Blocked.', additionalDetails: null },
    conditionalAccessStatus: 'failure',
    location: { city: 'Nairobi', countryOrRegion: 'KE' },
    networkLocationDetails: [{ networkType: 'namedNetwork', networkNames: ['Branch'] }],
    deviceDetail: { deviceId: '', operatingSystem: 'Windows10', isCompliant: false },
    appliedConditionalAccessPolicies: [
      {
        id: 'a',
        displayName: 'CA004',
        enforcedGrantControls: ['Block'],
        result: 'failure',
        includeRulesSatisfied: [{ conditionalAccessCondition: 'location', ruleSatisfied: 'allLocations' }],
      },
    ],
  });

  test.each(shapes(event))('%s', (_, record) => {
    const { event: found, source } = readOne(record);
    const time = new Date(String(found.createdDateTime)).getTime();
    expect(time).toBe(Date.parse(String(event.createdDateTime)));
    for (const [member, value] of Object.entries(event)) {
      const isGraph = source.startsWith('graph') || source === 'portal-json';
      if (member === 'createdDateTime' || (member === 'signInEventTypes' && !isGraph)) continue;
      expect(found[member], member).toEqual(value);
    }
  });

  test.each([
    ['NonInteractiveUserSignInLogs', 'nonInteractiveUser'],
    ['ServicePrincipalSignInLogs', 'servicePrincipal'],
    ['ManagedIdentitySignInLogs', 'managedIdentity'],
    ['MicrosoftServicePrincipalSignInLogs', 'servicePrincipal'],
  ])('%s tells whose sign-in it is', (category, type) => {
    const { isInteractive: _, ...rest } = event;
    expect(readOne(envelope(rest, { category })).event.signInEventTypes).toEqual([type]);
    expect(readOne(row(rest, { Category: '', Type: `AAD${category}` })).event).toMatchObject({
      signInEventTypes: [type],
      ...(type === 'nonInteractiveUser' ? { isInteractive: false } : {}),
    });
  });

  test('the identity of a workload is not taken for a user', () => {
    const { userDisplayName: _, ...rest } = event;
    const category = 'ServicePrincipalSignInLogs';
    const found = readOne(envelope(rest, { category, identity: 'Contoso Expenses' })).event;
    expect(found.servicePrincipalName).toBe('Contoso Expenses');
    expect(found.userDisplayName).toBeUndefined();
  });
});

test('what a tool wrote as a name in place of its content is not read, and that is said', () => {
  const policies = 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphAppliedConditionalAccessPolicy';
  const { events, problems } = readSignIns(
    JSON.stringify(graph({ appliedConditionalAccessPolicies: policies })),
  );
  expect(events).toHaveLength(1);
  expect(problems[0]?.message).toContain('appliedConditionalAccessPolicies');
});

test('a fixture of this project is read for its event', () => {
  const event = { id: 'a', status: { errorCode: 0 }, signInEventTypes: ['interactiveUser'] };
  const { events, problems } = readSignIns(JSON.stringify({ about: 'x', event, expect: {} }));
  expect(problems).toEqual([]);
  expect(events.map(found => found.event)).toEqual([event]);
});
