import { describe, expect, test } from 'vitest';
import { mergeCopies } from '../../../src/diagnosis/chain/merge';
import { asTexts, envelope, found, graph, inLowerCase, read, readOne, row, verdict } from './records';

/** What real records hold that a reader could trip over. Each was seen in public records, T13 excepted. */

const CLAIM = 'MFA requirement satisfied by claim in the token';

const policy = (set: Record<string, unknown>) => ({
  id: '1fc8961a-0796-45dc-9d39-5e3ec10069dd',
  displayName: 'CA002: Require multifactor authentication for all users',
  enforcedGrantControls: ['Mfa'],
  enforcedSessionControls: [],
  result: 'success',
  conditionsSatisfied: 'application,users',
  conditionsNotSatisfied: 'none',
  ...set,
});

const step = (result: string, requirement: string, succeeded: boolean) => ({
  authenticationStepDateTime: '2026-11-20T09:14:21Z',
  authenticationMethod: 'Previously satisfied',
  authenticationMethodDetail: '',
  succeeded,
  authenticationStepResultDetail: result,
  authenticationStepRequirement: requirement,
});

const status = (errorCode: number, additionalDetails: string | null = null, failureReason = 'Other.') => ({
  errorCode,
  failureReason,
  additionalDetails,
});

/** A policy asked for multifactor authentication, and a claim in the token met it. */
const claimed = graph({
  status: status(0, CLAIM),
  conditionalAccessStatus: 'success',
  appliedConditionalAccessPolicies: [policy({})],
});

const blocked = (conditionsSatisfied: unknown) =>
  graph({
    status: status(53003, null, 'Access has been blocked by Conditional Access policies.'),
    conditionalAccessStatus: 'failure',
    location: { city: 'Nairobi', countryOrRegion: 'KE' },
    appliedConditionalAccessPolicies: [
      policy({
        displayName: 'CA004: Block access from outside approved countries',
        enforcedGrantControls: ['Block'],
        result: 'failure',
        conditionsSatisfied,
        conditionsNotSatisfied: undefined,
      }),
    ],
  });

const CLAIMED = ['mfa-from-conditional-access', 'satisfied-by-claim', 'success'];

describe('T1 security defaults stand among the policies', () => {
  const listed = {
    id: 'SecurityDefaults',
    displayName: 'Security Defaults',
    enforcedSessionControls: [],
    result: 'success',
    conditionsSatisfied: 3,
    conditionsNotSatisfied: 0,
  };
  const event = (entry: object) => graph({ appliedConditionalAccessPolicies: [entry] });

  test.each([
    ['Graph', event({ ...listed, enforcedGrantControls: ['Mfa'] })],
    ['a row, without grant controls', row(event(listed))],
  ])('%s: listed alone they asked for nothing, and are no policy', (_, record) => {
    expect(found(record)).toEqual(['successful-sign-in', 'nothing-enforced', 'success']);
    expect(verdict(record).policies[0]?.kind).toBe('security defaults');
  });
});

test('T2 single factor beside a demand that a claim had met', () => {
  expect(found(claimed)).toEqual(CLAIMED);
});

test('T3 the same sign-in twice, some fields filled in one copy only', () => {
  const copy = row(claimed, { AuthenticationRequirement: '', RiskEventTypes_V2: '' });
  const filled = row(claimed, { RiskEventTypes_V2: '[]' });
  const { events } = read([copy, filled]);
  expect(events[0]?.event.authenticationRequirement).toBeUndefined();
  expect(events[1]?.event.authenticationRequirement).toBe('singleFactorAuthentication');
  expect(found(copy)).toEqual(found(filled));
  for (const copies of [events, events.toReversed()]) {
    const merged = mergeCopies(copies.map(({ event }) => event));
    expect(merged).toHaveLength(1);
    expect(merged[0]?.authenticationRequirement).toBe('singleFactorAuthentication');
  }
});

test('T4 a step that did not succeed, and was satisfied by a claim', () => {
  const steps = [
    step('First factor requirement satisfied by claim in the token', 'Primary authentication', true),
    step(CLAIM, 'MultiConditionalAccess', false),
  ];
  expect(found({ ...claimed, status: status(0), authenticationDetails: steps })).toEqual(CLAIMED);
});

test('T5 a finished prompt that its step still shows in progress', () => {
  const steps = [step('Authentication in progress', 'Multi-factor authentication', false)];
  const event = { ...claimed, status: status(0, 'MFA completed in Azure AD'), authenticationDetails: steps };
  expect(found(event)).toEqual(['mfa-from-conditional-access', 'completed', 'success']);
});

test('T6 a policy that reads failure on a success blocked nobody', () => {
  const failed = policy({ result: 'failure', enforcedGrantControls: ['RequireCompliantDevice'] });
  const diagnosis = verdict({ ...claimed, status: status(0), appliedConditionalAccessPolicies: [failed] });
  expect([diagnosis.scenario, diagnosis.cause]).toEqual(['successful-sign-in', 'contradicted']);
  expect(diagnosis.outcome).toBe('success');
});

test('T7 a report-only failure beside a success', () => {
  const reported = policy({ id: 'b', result: 'reportOnlyFailure', enforcedGrantControls: ['Block'] });
  const event = { ...claimed, appliedConditionalAccessPolicies: [policy({}), reported] };
  expect(found(event)).toEqual(CLAIMED);
  expect(verdict(event).policies.map(({ state }) => state)).toEqual(['satisfied', 'would have failed']);
});

test.each([
  ['Guest terms of use', 'terms-of-use'],
  ['Checkpoint Custom Control', 'custom-control'],
  ['RequireDuoMfa', 'custom-control'],
])('T8 the control %s comes as free text, and is shown as it is', (control, cause) => {
  const asked = policy({ result: 'failure', enforcedGrantControls: [control] });
  const event = graph({
    status: status(50158, null, 'External security challenge was not satisfied.'),
    conditionalAccessStatus: 'failure',
    appliedConditionalAccessPolicies: [asked],
  });
  const diagnosis = verdict(event);
  expect([diagnosis.scenario, diagnosis.cause]).toEqual(['failed-conditional-access', cause]);
  expect(JSON.stringify(diagnosis.policies[0])).toContain(control);
});

describe('T9 spellings that changed', () => {
  test.each([
    'Multi-factor authentication',
    'MultiConditionalAccess',
    'Multifactor authentication',
    'User',
    '',
  ])('the step is required by “%s”', requirement => {
    const event = { ...claimed, status: status(0), authenticationDetails: [step(CLAIM, requirement, true)] };
    expect(found(event)).toEqual(CLAIMED);
  });

  test.each([
    { userType: 'Member' },
    { incomingTokenType: 'Primary Refresh Token' },
    { authenticationProcessingDetails: [{ key: 'Is CAE Token', value: 'False' }] },
    { authenticationProcessingDetails: [{ key: 'IsCAEToken', value: 'False' }] },
  ])('%j', set => {
    expect(found({ ...claimed, ...set })).toEqual(CLAIMED);
  });
});

describe('T10 conditions are a list of names, a number, or not there', () => {
  test.each(['application,users,location', 11, '11', 1035])('%j names the location', conditions => {
    const event = blocked(conditions);
    const cause = ['blocked-by-conditional-access', 'location', 'failure'];
    expect(found(event)).toEqual(cause);
    expect(found(envelope(event))).toEqual(cause);
  });

  test('without them no cause is named', () => {
    const event = blocked(undefined);
    for (const member of ['signInEventTypes', 'authenticationDetails', 'authenticationRequirement']) {
      delete event[member];
    }
    const diagnosis = verdict(event);
    expect(diagnosis.scenario).toBe('blocked-by-conditional-access');
    expect(diagnosis.cause).not.toBe('location');
    expect(diagnosis.confidence).not.toBe('high');
  });
});

describe('T11 what is missing or empty', () => {
  const wrong = graph({ status: status(50126, null, 'Invalid username or password.') });

  test.each([
    ['no steps', { authenticationDetails: [] }],
    ['no steps at all', { authenticationDetails: null }],
    ['no reason', { status: { errorCode: 50126 } }],
    ['a place without a city', { location: { countryOrRegion: 'SE' } }],
    ['no place', { location: {} }],
    ['no policies', { appliedConditionalAccessPolicies: null }],
  ])('%s', (_, set) => {
    for (const record of [{ ...wrong, ...set }, row({ ...wrong, ...set }), envelope({ ...wrong, ...set })]) {
      expect(verdict(record)).toMatchObject({ scenario: 'invalid-credentials', outcome: 'failure' });
    }
  });

  test('everything null', () => {
    const nothing = Object.fromEntries(Object.keys(graph()).map(member => [member, null]));
    for (const record of [nothing, row(nothing), envelope(nothing)]) {
      const diagnosis = verdict(record);
      expect(diagnosis.event.errorCode).toBeNull();
      expect(diagnosis.confidence).toBe('low');
    }
  });

  test('a row of a country only', () => {
    const { location: _, ...event } = wrong;
    expect(readOne(row(event, { Location: 'KE' })).event.location).toEqual({ countryOrRegion: 'KE' });
    expect(readOne(envelope(event, { location: 'westeurope' })).event.location).toBeUndefined();
  });
});

describe('T12 the spellings of an envelope', () => {
  test.each([
    ['2025-12-12T15:03:58Z', '2025-12-12T15:03:58.000Z'],
    ['2025-12-12T15:03:58.12Z', '2025-12-12T15:03:58.120Z'],
    ['2025-12-12T15:03:58.123456', '2025-12-12T15:03:58.123Z'],
    ['2025-12-12T15:03:58.1234567+00:00', '2025-12-12T15:03:58.123Z'],
    ['2025-12-12T15:03:58.123456789Z', '2025-12-12T15:03:58.123Z'],
    ['2025-12-12T17:03:58+02:00', '2025-12-12T15:03:58.000Z'],
    ['2025-12-12T10:03:58-0500', '2025-12-12T15:03:58.000Z'],
    ['2025-12-12 15:03:58.123', '2025-12-12T15:03:58.123Z'],
    ['2025-12-12 15:03', '2025-12-12T15:03:00.000Z'],
    ['12/12/2025 3:03:58 PM', '2025-12-12T15:03:58.000Z'],
    ['12/12/2025 12:03:58 AM', '2025-12-12T00:03:58.000Z'],
    ['4/28/2021, 2:08:45.221 PM', '2021-04-28T14:08:45.221Z'],
    ['28/4/2021 14:08:45', '2021-04-28T14:08:45.000Z'],
    ['28.04.2021 14:08', '2021-04-28T14:08:00.000Z'],
    ['3.4.2026 09:00:00', '2026-04-03T09:00:00.000Z'],
    ['2026/04/03 09:00:00', '2026-04-03T09:00:00.000Z'],
  ])('the time %s', (time, utc) => {
    const { createdDateTime: _, ...event } = claimed;
    expect(readOne(envelope(event, { time })).event.createdDateTime).toBe(utc);
    expect(readOne(row(event, { 'CreatedDateTime [UTC]': time })).event.createdDateTime).toBe(utc);
    expect(readOne(row(event, { TimeGenerated: time })).event.createdDateTime).toBe(utc);
    expect(read(envelope(event, { time })).problems).toEqual([]);
  });

  test.each(['3/4/2026 9:00:00 AM', '03-04-2026 09:00', '3/4/26 9:00', 'Friday', '2026-13-45T99:00:00Z'])(
    'the time %s is left as written, and that is said',
    time => {
      const { createdDateTime: _, ...event } = claimed;
      const { events, problems } = read(envelope(event, { time }));
      expect(events[0]?.event.createdDateTime).toBe(time);
      expect(problems).toEqual([{ where: 'record 1', message: expect.stringContaining(time) }]);
      expect(verdict(envelope(event, { time })).confidenceReasons.join()).not.toContain('two hours');
    },
  );

  test.each([
    { Level: 4, durationMs: 0 },
    { Level: '4', durationMs: '0' },
    { level: 'Informational', resultSignature: 'SUCCESS' },
    { resultSignature: null },
  ])('%j', outside => {
    expect(found(envelope(claimed, outside))).toEqual(CLAIMED);
  });

  test('all keys in lower case', () => {
    expect(found(inLowerCase(envelope(claimed)))).toEqual(CLAIMED);
    expect(readOne(inLowerCase(envelope(claimed))).event).toEqual(readOne(envelope(claimed)).event);
  });

  test('the address of the envelope, where the sign-in has none', () => {
    const { ipAddress: _, ...event } = claimed;
    const lowered = inLowerCase(envelope(event, { callerIpAddress: '203.0.113.9' }));
    expect(readOne(lowered).event.ipAddress).toBe('203.0.113.9');
  });
});

describe('T13 the result as a word', () => {
  const { status: _, ...event } = graph();
  const code = (record: unknown) => verdict(record).event.errorCode;

  test('the code of the status counts', () => {
    expect(code(envelope({ ...event, status: status(50126) }, { resultType: 'Failure' }))).toBe(50126);
    expect(code(row({ ...event, status: status(50126) }, { ResultType: 'Failure' }))).toBe(50126);
  });

  test('then the code in the signature', () => {
    expect(code(envelope(event, { resultType: 'Failure', resultSignature: '50126' }))).toBe(50126);
  });

  test('Success is 0, and Failure without a code is no code', () => {
    expect(code(envelope(event, { resultType: 'Success' }))).toBe(0);
    expect(code(envelope(event, { resultType: 'Failure', resultSignature: 'FAILURE' }))).toBeNull();
    expect(code(envelope(event, { resultType: '', resultSignature: 'SUCCESS' }))).toBeNull();
  });
});

describe('T14 rows out of a CSV export', () => {
  const cells = asTexts(row(claimed));

  test('texts in every cell', () => {
    expect(found(cells)).toEqual(CLAIMED);
    expect(readOne(cells).event.isInteractive).toBe(true);
  });

  test('a byte-order mark, a zone in the name of a column, columns doubled', () => {
    const { Id, CreatedDateTime, ConditionalAccessPolicies, Status, ...rest } = cells;
    const exported = {
      '\uFEFFId': Id,
      ...rest,
      'CreatedDateTime [UTC]': '4/28/2021, 2:08:45.221 PM',
      ConditionalAccessPolicies_string: '',
      ConditionalAccessPolicies_dynamic: ConditionalAccessPolicies,
      Status_dynamic: Status,
      Status_string: '',
    };
    const { event } = readOne(exported);
    expect(event).toMatchObject({ id: claimed.id, createdDateTime: '2021-04-28T14:08:45.221Z' });
    expect(found(exported)).toEqual(CLAIMED);
  });

  test('line ends inside of JSON', () => {
    const AuthenticationDetails = JSON.stringify([step(CLAIM, 'User', false)], null, 2).replaceAll(
      '\n',
      '\r\n',
    );
    expect(readOne({ ...cells, AuthenticationDetails }).event.authenticationDetails).toHaveLength(1);
  });

  test('a cell that was cut off is not read, and that is said', () => {
    const ConditionalAccessPolicies = String(cells.ConditionalAccessPolicies).slice(0, 90);
    const { events, problems } = read({ ...cells, ConditionalAccessPolicies });
    expect(problems).toEqual([
      { where: 'record 1', message: expect.stringContaining('appliedConditionalAccessPolicies') },
    ]);
    expect(events).toHaveLength(1);
    expect(verdict({ ...cells, ConditionalAccessPolicies }).policies).toEqual([]);
  });

  test('the text of a CSV file is refused with advice', () => {
    const { events, problems } = read(
      '\uFEFF"Date (UTC)","Request ID","User"\n"2026-11-20T08:00:00Z","a","b"',
    );
    expect(events).toEqual([]);
    expect(problems).toEqual([{ where: 'the file', message: expect.stringMatching(/CSV.*as JSON/) }]);
  });
});

describe('T15 what is called JSON and is none', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(id => JSON.stringify(graph({ id }), null, 2)) as [
    string,
    string,
    string,
  ];
  const lines = a.split('\n').length;

  test.each([
    ['a comma too many', b.replace(/\n}$/, ',\n}'), lines * 2 + 1],
    ['a number with zeros before it', b.replace('"errorCode": 0', '"errorCode": 000'), null],
    ['a brace too few', b.replace(/\n}$/, '\n'), null],
    ['a record that ends too early', b.replace('"isInteractive"', '}, "isInteractive"'), lines + 14],
  ])('%s costs one record, and names its line', (_, broken, line) => {
    const { events, problems } = read(`[\n${a},\n${broken},\n${c}\n]`);
    const kept = events.map(({ event }) => event.id);
    expect(kept).toEqual(['a', 'c']);
    expect(problems[0]?.message).toMatch(/^Not JSON/);
    if (line) expect(problems[0]?.where).toBe(`line ${line}`);
    expect(Number(problems[0]?.where.slice(5))).toBeGreaterThan(lines + 1);
  });

  test('a surplus brace costs nothing, and is named', () => {
    const { events, problems } = read(`{"value": [\n${a}},\n${b}\n]}`);
    expect(events.map(({ event }) => event.id)).toEqual(['a', 'b']);
    expect(problems).toEqual([{ where: `line ${lines + 1}`, message: expect.stringMatching(/^Not JSON/) }]);
  });

  test('a key twice: the last one counts', () => {
    const twice = a.replace('"errorCode": 0', '"errorCode": 50126, "errorCode": 0');
    expect(verdict(twice).event.errorCode).toBe(0);
  });

  test('one document after the other is no fault', () => {
    const { events, problems } = read(`${a}\n${b}\n{"value": [${c}]}\n`);
    expect(events.map(({ event }) => event.id)).toEqual(['a', 'b', 'c']);
    expect(problems).toEqual([]);
  });
});

describe('T16 sign-ins of the unified audit log', () => {
  const audited = (set: object) => ({
    CreationTime: '2026-11-20T09:14:21',
    Id: '0f3f1f4a-93ae-4c1c-8f1d-93b7c1a90100',
    Operation: 'UserLoginFailed',
    RecordType: 15,
    ResultStatus: 'Success',
    Workload: 'AzureActiveDirectory',
    UserId: 'petra.lindqvist@contoso.onmicrosoft.com',
    ClientIP: '198.51.100.23',
    ErrorNumber: '50126',
    LogonError: 'InvalidUserNameOrPassword',
    IntraSystemId: '0f3f1f4a-93ae-4c1c-8f1d-93b7c1a90100',
    InterSystemsId: '8a0b3b0e-51a9-4c8f-9c0f-17d5f3f2a6c8',
    ...set,
  });

  test.each([
    ['a failure marked as success', audited({})],
    ['an interrupt marked as sign-in', audited({ Operation: 'UserLoggedIn', ErrorNumber: '50140' })],
    ['a row of the audit search', { Operations: 'UserLoginFailed', AuditData: JSON.stringify(audited({})) }],
  ])('%s is refused, with the IDs to look for in the sign-in log', (_, record) => {
    const { events, problems } = read([record]);
    expect(events).toEqual([]);
    expect(problems[0]?.message).toContain('0f3f1f4a-93ae-4c1c-8f1d-93b7c1a90100');
    expect(problems[0]?.message).toContain('8a0b3b0e-51a9-4c8f-9c0f-17d5f3f2a6c8');
  });
});

test('T17 the page “Stay signed in?” in a risky session is an interrupt, and the risk is told', () => {
  const event = graph({ status: status(50140), riskLevelDuringSignIn: 'high', riskState: 'atRisk' });
  const diagnosis = verdict(event);
  expect(diagnosis.outcome).toBe('interrupted');
  expect(diagnosis.scenario).toBe('expected-interrupt');
  expect(diagnosis.evidence.map(({ field }) => field)).toContain('riskLevelDuringSignIn');
});

test.each([
  ['user', 'mfa-from-other-requirements'],
  ['multiConditionalAccess', 'mfa-from-conditional-access'],
  ['securityDefaults', 'security-defaults'],
  ['aProviderOfNextYear', 'mfa-from-other-requirements'],
])('T18 %s asked for multifactor authentication', (requirementProvider, scenario) => {
  const event = graph({
    status: status(0, 'MFA completed in Azure AD'),
    authenticationRequirement: 'multiFactorAuthentication',
    authenticationRequirementPolicies: [{ requirementProvider, detail: '' }],
  });
  for (const record of [event, row(event), asTexts(row(event)), envelope(event)]) {
    const diagnosis = verdict(record);
    expect(diagnosis.scenario).toBe(scenario);
    expect(JSON.stringify(diagnosis)).toContain(requirementProvider);
  }
});
