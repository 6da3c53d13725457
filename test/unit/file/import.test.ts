import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { readSignIns } from '../../../src/sources/file/file';
import { type ImportedBatch, importSignIns } from '../../../src/sources/file/import';
import { tenantEvents } from '../../tenant/events/events';

const NOW = new Date('2026-11-20T12:00:00Z');
const LOG = tenantEvents({ now: NOW, background: 700 });

async function importAll(content: BlobPart | BlobPart[]) {
  const whole = {
    events: [] as ImportedBatch['events'],
    problems: [] as ImportedBatch['problems'],
    limits: [] as string[],
  };
  let read = 0;
  const blob = new Blob(Array.isArray(content) ? content : [content]);
  for await (const { events, problems, limits, bytesRead } of importSignIns(blob)) {
    expect(bytesRead).toBeGreaterThanOrEqual(read);
    read = bytesRead;
    whole.events.push(...events);
    whole.problems.push(...problems);
    whole.limits.push(...limits);
  }
  if (whole.problems.length === 0) expect(read).toBe(blob.size);
  return whole;
}

const eventsOf = (found: { events: ImportedBatch['events'] }): SignIn[] =>
  found.events.map(({ event }) => event);

describe('JSON, whatever is around the records', () => {
  test.each([
    ["the portal's download", JSON.stringify(LOG), 'portal-json'],
    ['the same, indented', JSON.stringify(LOG, null, 2), 'portal-json'],
    ['with a byte-order mark', `\uFEFF${JSON.stringify(LOG)}`, 'portal-json'],
    [
      "Graph's answer",
      JSON.stringify({ '@odata.context': 'https://graph.microsoft.com/beta/$metadata', value: LOG }),
      'graph-beta',
    ],
    ['one a line', LOG.map(event => JSON.stringify(event)).join('\r\n'), 'graph-beta'],
    ['one after the other', LOG.map(event => JSON.stringify(event, null, 1)).join('\n'), 'graph-beta'],
  ])('%s', async (_, text, source) => {
    const found = await importAll(text);
    expect(found.problems).toEqual([]);
    expect(eventsOf(found)).toEqual(LOG);
    expect(new Set(found.events.map(event => event.source))).toEqual(new Set([source]));
  });

  test('a list with something behind it, and with what is no record in it', async () => {
    const list = LOG.slice(0, 2)
      .map(event => JSON.stringify(event))
      .join(',null,');
    const found = await importAll(
      `{"value":[${list}],"@odata.nextLink":"https://graph.microsoft.com/beta/x"}`,
    );
    expect(eventsOf(found)).toEqual(LOG.slice(0, 2));
  });

  test('in UTF-16, as spreadsheets and PowerShell save it', async () => {
    const text = JSON.stringify(LOG.slice(0, 20));
    const found = await importAll([new Uint8Array([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(eventsOf(found)).toEqual(LOG.slice(0, 20));
  });

  test('messages of an event hub, each with records', async () => {
    const record = (event: SignIn) => ({
      category: 'SignInLogs',
      operationName: 'Sign-in activity',
      properties: event,
    });
    const messages = [{ records: LOG.slice(0, 3).map(record) }, { records: LOG.slice(3, 5).map(record) }];
    const found = await importAll(JSON.stringify(messages));
    expect(eventsOf(found).map(({ id }) => id)).toEqual(LOG.slice(0, 5).map(({ id }) => id));
    expect(found.events[0]?.source).toBe('azure-monitor');
  });

  test('the answer of a Log Analytics query', async () => {
    const columns = ['TimeGenerated', 'Id', 'ResultType', 'UserPrincipalName', 'ConditionalAccessPolicies'];
    const rows = [
      ['2026-11-20T10:00:00Z', 'one', '53003', 'ada@contoso.com', '[{"result":"failure","displayName":"P"}]'],
    ];
    const answer = {
      tables: [{ name: 'PrimaryResult', columns: columns.map(name => ({ name, type: 'string' })), rows }],
    };
    const [event] = eventsOf(await importAll(JSON.stringify(answer)));
    expect(event).toMatchObject({ id: 'one', status: { errorCode: 53003 } });
    expect(event?.appliedConditionalAccessPolicies?.[0]).toMatchObject({ result: 'failure' });
  });
});

describe('every fixture and sample file is read as before, when it is read in parts', () => {
  const folder = fileURLToPath(new URL('../../fixtures/formats', import.meta.url));
  const files = readdirSync(folder).filter(name => name.endsWith('.json'));
  test.each(files)('%s', async name => {
    const { text, record } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const content: string =
      typeof (text ?? record) === 'string' ? (text ?? record) : JSON.stringify(text ?? record);
    const whole = readSignIns(content);
    const inParts = await importAll(content);
    if (/^\s*[[{]/.test(content)) expect(eventsOf(inParts)).toEqual(whole.events.map(({ event }) => event));
  });
});

describe('a broken file', () => {
  const three = LOG.slice(0, 3).map(event => JSON.stringify(event, null, 1));
  const lines = (text: string) => text.split('\n').length;

  test('names the line, and keeps the other records', async () => {
    const broken = three[1]?.replace('"id":', '"id" ') ?? '';
    const found = await importAll(`[\n${three[0]},\n${broken},\n${three[2]}\n]`);
    expect(eventsOf(found)).toEqual([LOG[0], LOG[2]]);
    const from = 2 + lines(three[0] ?? '');
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]?.message).toContain(`The record that begins in line ${from} was left out.`);
  });

  test('that was cut off keeps what is complete', async () => {
    const text = `[${three.join(',\n')}]`;
    const found = await importAll(text.slice(0, text.length - 200));
    expect(eventsOf(found)).toEqual(LOG.slice(0, 2));
    expect(found.problems.length).toBeGreaterThan(0);
  });

  test('whose list has no end says so', async () => {
    const found = await importAll(`[${three.join(',')}`);
    expect(eventsOf(found)).toEqual(LOG.slice(0, 3));
    expect(found.problems[0]?.message).toContain('cut off');
  });

  test('in which one line of many is broken', async () => {
    const compact = LOG.slice(0, 5).map(event => JSON.stringify(event));
    compact[2] = '{"id": "x", oops}';
    const found = await importAll(compact.join('\n'));
    expect(eventsOf(found)).toEqual([LOG[0], LOG[1], LOG[3], LOG[4]]);
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]?.where).toBe('line 3');
  });

  test.each([
    ['nothing', '', /empty/],
    ['blanks', ' \n ', /empty/],
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /Excel/],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), /gzip/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /no text file/],
    ['a web page', '<!doctype html><html></html>', /web page/],
    ['a letter', 'Dear administrator, I cannot sign in.', /Neither JSON nor CSV|no request ID|Not a sign-in/],
    ['an empty list', '[]', /no records/],
    ['the audit log', '[{"activityDisplayName":"Add user","id":"1"}]', /audit log/],
  ])('%s is refused with the reason', async (_, content, reason) => {
    const found = await importAll(content);
    expect(found.events).toEqual([]);
    expect(found.problems.map(({ message }) => message).join('\n')).toMatch(reason);
  });
});

describe('any bytes', () => {
  test('are read or refused, and it ends', async () => {
    const jsonish = fc.array(
      fc.constantFrom('[', ']', '{', '}', '"', ',', ':', '\\', '\n', '"id"', '1', 'null', '{"id":"a"}'),
    );
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 300 }),
      jsonish.map(parts => parts.join('')),
      fc.json().map(text => `[${text}`),
    );
    await fc.assert(
      fc.asyncProperty(content, async bytes => {
        await importAll(bytes as BlobPart);
      }),
      { numRuns: 300 },
    );
  });

  test('deep nesting overflows nothing', async () => {
    const found = await importAll(`[${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}]`);
    expect(found.events).toEqual([]);
    expect(found.problems.length).toBeGreaterThan(0);
  });
});

test('it stops when it is told to', async () => {
  const controller = new AbortController();
  const large = new Blob([
    JSON.stringify(
      Array.from({ length: 2000 }, (_, index) => ({ ...LOG[index % LOG.length], id: `${index}` })),
    ),
  ]);
  let count = 0;
  for await (const { events } of importSignIns(large, { signal: controller.signal })) {
    count += events.length;
    if (count > 0) controller.abort();
  }
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(2000);
});
