import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { CsvRows } from '../../../src/sources/file/csv-rows';
import { type ImportedBatch, importSignIns } from '../../../src/sources/file/import';
import { USER_COLUMNS, WORKLOAD_COLUMNS } from '../../../src/sources/file/portal-columns';
import { FRENCH, SPANISH } from '../../../src/sources/file/portal-languages';

const REQUEST = '5f1b9c3e-7d20-4a86-9e41-c3d2b1a09f00';
const GUID = '11111111-2222-4333-8444-555555555555';

/** As the portal writes them: two headings end in a blank, one has two in the middle. */
const written = (heading: string) =>
  heading === 'Application ID' || heading === 'Resource ID'
    ? `${heading} `
    : heading.replace('system number', 'system  number');

const VALUES: Record<string, string> = {
  'Date (UTC)': '2026-11-19T08:19:41Z',
  'Request ID': REQUEST,
  'Correlation ID': GUID,
  'User ID': GUID,
  User: 'Rossi, Sofia',
  Username: 'sofia.rossi@contoso.com',
  'User type': 'Member',
  'Incoming token type': 'none',
  'Application ID': GUID,
  Application: 'One Outlook Web',
  'IP address': '203.0.113.7',
  Location: 'Sao Paulo, Sao Paulo, BR',
  Status: 'Failure',
  'Sign-in error code': '53003',
  'Failure reason': 'Access has been blocked by Conditional Access policies.',
  'Client app': 'Browser',
  Compliant: 'false',
  'Multifactor authentication result': 'MFA completed in Azure AD',
  'Authentication requirement': 'Multifactor authentication',
  'Autonomous system number': '64500',
  'Conditional Access': 'Failure',
  'Service principal ID': GUID,
  'Service principal name': 'Backup job',
};

const quoted = (cell: string) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: string[][], separator = ',', newline = '\r\n') =>
  rows.map(row => row.map(quoted).join(separator)).join(newline);
const headingsOf = (columns: typeof USER_COLUMNS) => columns.map(([heading]) => written(heading));
const cellsOf = (columns: typeof USER_COLUMNS, change: Record<string, string> = {}) =>
  columns.map(([heading]) => ({ ...VALUES, ...change })[heading] ?? '');

async function importAll(...content: BlobPart[]) {
  const batches: ImportedBatch[] = [];
  for await (const batch of importSignIns(new Blob(content))) batches.push(batch);
  return {
    events: batches.flatMap(({ events }) => events),
    problems: batches.flatMap(({ problems }) => problems),
    limits: batches.flatMap(({ limits }) => limits),
  };
}

const EXPECTED = {
  id: REQUEST,
  createdDateTime: '2026-11-19T08:19:41.000Z',
  userDisplayName: 'Rossi, Sofia',
  userPrincipalName: 'sofia.rossi@contoso.com',
  userType: 'member',
  appDisplayName: 'One Outlook Web',
  location: { city: 'Sao Paulo', state: 'Sao Paulo', countryOrRegion: 'BR' },
  status: {
    errorCode: 53003,
    failureReason: 'Access has been blocked by Conditional Access policies.',
    additionalDetails: 'MFA completed in Azure AD',
  },
  deviceDetail: { isCompliant: false },
  authenticationRequirement: 'multiFactorAuthentication',
  autonomousSystemNumber: 64500,
  conditionalAccessStatus: 'failure',
  incomingTokenType: 'none',
};

describe("the portal's download of user sign-ins", () => {
  test.each([
    ['commas', ',', '\r\n', ''],
    ['semicolons', ';', '\n', ''],
    ['tabs', '\t', '\r\n', '\uFEFF'],
  ])('with %s', async (_, separator, newline, mark) => {
    const text = mark + csv([headingsOf(USER_COLUMNS), cellsOf(USER_COLUMNS)], separator, newline);
    const { events, problems, limits } = await importAll(text);
    expect(problems).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ event: EXPECTED, source: 'portal-csv' });
    expect(events[0]?.event).not.toHaveProperty('appliedConditionalAccessPolicies');
    expect(limits.join()).toContain('neither the policies nor the steps');
  });

  test('in UTF-16', async () => {
    const text = csv([headingsOf(USER_COLUMNS), cellsOf(USER_COLUMNS)], '\t');
    const { events } = await importAll(new Uint8Array([0xff, 0xfe]), Buffer.from(text, 'utf16le'));
    expect(events[0]?.event).toMatchObject(EXPECTED);
  });

  test('in a language we do not know, by the order of its columns, and it says so', async () => {
    const headings = USER_COLUMNS.map((_, index) => `列 ${index}`);
    const { events, limits } = await importAll(csv([headings, cellsOf(USER_COLUMNS)]));
    expect(events[0]?.event).toMatchObject(EXPECTED);
    expect(limits.join()).toContain('by their order');
  });

  test('with fewer columns, as older ones had', async () => {
    const columns = USER_COLUMNS.filter(([heading]) => !/Session ID|Latency|Managed Identity/.test(heading));
    const { events } = await importAll(csv([headingsOf(columns), cellsOf(columns)]));
    expect(events[0]?.event).toMatchObject(EXPECTED);
  });

  test('a success without a code is a success, a failure without one is not', async () => {
    const rows = [
      cellsOf(USER_COLUMNS, { Status: 'Success', 'Sign-in error code': '' }),
      cellsOf(USER_COLUMNS, { Status: 'Failure', 'Sign-in error code': '' }),
    ];
    const { events } = await importAll(csv([headingsOf(USER_COLUMNS), ...rows]));
    expect(events.map(({ event }) => event.status?.errorCode)).toEqual([0, undefined]);
  });

  test('a date that could be either way round stays as written, with a doubt', async () => {
    const { events, problems } = await importAll(
      csv([headingsOf(USER_COLUMNS), cellsOf(USER_COLUMNS, { 'Date (UTC)': '3/4/2026, 8:19:41 AM' })]),
    );
    expect(events[0]?.event.createdDateTime).toBe('3/4/2026, 8:19:41 AM');
    expect(problems[0]?.where).toBe('row 2');
  });

  test('a row without an ID is named and the others are kept', async () => {
    const { events, problems } = await importAll(
      csv([headingsOf(USER_COLUMNS), cellsOf(USER_COLUMNS, { 'Request ID': '' }), cellsOf(USER_COLUMNS)]),
    );
    expect(events).toHaveLength(1);
    expect(problems).toEqual([{ where: 'row 2', message: 'The row has no request ID.' }]);
  });

  test('its diagnosis says that the format holds no policies', async () => {
    const { events } = await importAll(csv([headingsOf(USER_COLUMNS), cellsOf(USER_COLUMNS)]));
    const [first] = events;
    const now = new Date('2026-11-20T12:00:00Z');
    const diagnosis = diagnose(first?.event ?? {}, { now, source: 'portal-csv' });
    expect(diagnosis.scenario).toBe('blocked-by-conditional-access');
    const missing = diagnosis.missing.find(({ what }) => /policies took part/.test(what));
    expect(missing).toMatchObject({ reason: 'not in this format', supply: ['another format'] });
  });
});

test("the portal's download of service principals", async () => {
  const { events } = await importAll(csv([headingsOf(WORKLOAD_COLUMNS), cellsOf(WORKLOAD_COLUMNS)]));
  expect(events[0]?.event).toMatchObject({
    servicePrincipalName: 'Backup job',
    signInEventTypes: ['servicePrincipal'],
    status: { errorCode: 53003 },
  });
});

test('the file of steps is refused, and the other one named', async () => {
  const text = csv([
    ['Request ID', 'Authentication date', 'Authentication method', 'Succeeded'],
    [REQUEST, '2026', 'Password', 'true'],
  ]);
  const { events, problems } = await importAll(text);
  expect(events).toEqual([]);
  expect(problems[0]?.message).toContain('Open the other file');
});

test('rows of a log table, with line breaks inside their cells', async () => {
  const policies = JSON.stringify([{ id: '1', displayName: 'P', result: 'failure' }], null, 2);
  const text = csv([
    ['TimeGenerated [UTC]', 'Id', 'ResultType', 'UserPrincipalName', 'ConditionalAccessPolicies_dynamic'],
    ['2026-11-19T08:19:41Z', REQUEST, '53003', 'ada@contoso.com', policies],
    ['2026-11-19T08:20:41Z', GUID, '0', 'ada@contoso.com', '[]'],
  ]);
  const { events, problems } = await importAll(text);
  expect(problems).toEqual([]);
  expect(events.map(({ source }) => source)).toEqual(['signinlogs', 'signinlogs']);
  expect(events[0]?.event.appliedConditionalAccessPolicies?.[0]).toMatchObject({ result: 'failure' });
});

test('wherever the text is cut, the rows are the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ',', '\n', '\r\n', ' ') });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
      fc.array(fc.nat(50)),
      (rows, cuts) => {
        const text = csv([['one', 'two', 'three'], ...rows.map(row => ['x', ...row.slice(1)])]);
        const whole = new CsvRows();
        const expected = [...whole.push(text), ...whole.finish()];
        const inParts = new CsvRows();
        const found: string[][] = [];
        let at = 0;
        for (const cut of cuts) {
          found.push(...inParts.push(text.slice(at, at + cut)));
          at += cut;
        }
        found.push(...inParts.push(text.slice(at)), ...inParts.finish());
        expect(found).toEqual(expected);
      },
    ),
  );
});

describe("the portal's headings in other languages", () => {
  const inLanguage = (translated: typeof USER_COLUMNS) =>
    USER_COLUMNS.map(
      ([heading, member]) => translated.find(([, other]) => other === member)?.[0] ?? `«${heading}»`,
    );

  test.each([
    ['Spanish', SPANISH],
    ['French', FRENCH],
    ['French with typographic marks', FRENCH.map(([name, to]) => [name.replaceAll("'", '’'), to] as const)],
  ])('%s: every column is read, and there is no doubt', async (_, translated) => {
    const { events, limits, problems } = await importAll(
      csv([inLanguage(translated), cellsOf(USER_COLUMNS)], ';'),
    );
    expect(events[0]?.event).toMatchObject(EXPECTED);
    expect(problems).toEqual([]);
    expect(limits).toHaveLength(1);
  });

  test('Spanish is known whole, and its older downloads are read by their headings', async () => {
    const members = new Set(SPANISH.map(([, member]) => member));
    expect(USER_COLUMNS.filter(([, member]) => !members.has(member))).toEqual([]);
    const some = SPANISH.filter(([, member]) => member !== 'sessionId');
    const cells = some.map(
      ([, to]) => VALUES[USER_COLUMNS.find(([, member]) => member === to)?.[0] ?? ''] ?? '',
    );
    const { events } = await importAll(csv([some.map(([heading]) => heading), cells], ';'));
    expect(events[0]?.event).toMatchObject(EXPECTED);
  });
});

test('every heading of the downloads is mapped: 57 for users, of which one twice, and 22 for workloads', () => {
  for (const [columns, count] of [[USER_COLUMNS, 57] as const, [WORKLOAD_COLUMNS, 22] as const]) {
    expect(columns).toHaveLength(count);
    expect(columns.filter(([, member]) => member === null)).toEqual([]);
  }
  expect(USER_COLUMNS.filter(([heading]) => heading === 'Incoming token type')).toHaveLength(2);
  expect(new Set(USER_COLUMNS.map(([, member]) => member)).size).toBe(56);
});
