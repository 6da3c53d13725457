import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { importCsv } from '../../../src/sources/file/csv';
import type { FilePart, ImportedBatch } from '../../../src/sources/file/import';
import { importSignIns } from '../../../src/sources/file/import';
import { importJson } from '../../../src/sources/file/json-stream';
import { envelope, graph, row } from './records';

/** What a file of many records may hold, however it is broken, and wherever it is cut into parts. */

const encoder = new TextEncoder();
const MEGABYTE = 1 << 20;

async function* partsOf(text: string, cuts: readonly number[]): AsyncGenerator<FilePart> {
  const bytes = encoder.encode(text);
  let at = 0;
  for (const cut of [...cuts, bytes.length]) {
    const end = Math.min(bytes.length, at + cut);
    if (end > at) yield { bytes: bytes.slice(at, end), bytesRead: end };
    at = end;
  }
}

async function collect(batches: AsyncIterable<ImportedBatch>) {
  const all: Pick<ImportedBatch, 'events' | 'problems' | 'limits'> = { events: [], problems: [], limits: [] };
  for await (const { events, problems, limits } of batches) {
    for (const event of events) all.events.push(event);
    for (const problem of problems) all.problems.push(problem);
    all.limits.push(...limits);
  }
  return all;
}

const importAll = (...content: BlobPart[]) => collect(importSignIns(new Blob(content)));
const idsOf = ({ events }: Pick<ImportedBatch, 'events'>) => events.map(({ event }) => event.id);
const event = (id: string): SignIn => graph({ id, userDisplayName: 'Zoë "Ö" \\ 😀 [{' });
const EVENTS = ['a', 'b', 'c', 'd'].map(event);
const IDS = ['a', 'b', 'c', 'd'];
const texts = EVENTS.map(one => JSON.stringify(one));

describe('wherever the bytes are cut, the same is read', () => {
  const rows = EVENTS.map(one => row({ ...one, createdDateTime: '2026-11-20T09:14:21Z' }));
  const columns = Object.keys(rows[0] ?? {});
  const tables = {
    tables: [
      {
        name: 'PrimaryResult',
        columns: columns.map(name => ({ name, type: 'string' })),
        rows: [[]] as unknown[],
      },
    ],
    statistics: { query: {} },
  };
  tables.tables[0] = { ...tables.tables[0], rows: rows.map(one => columns.map(name => one[name])) } as never;
  const files: [string, string][] = [
    ['a list', JSON.stringify(EVENTS)],
    ['an indented list', JSON.stringify(EVENTS, null, 2).replaceAll('\n', '\r\n')],
    ['a list behind other objects', JSON.stringify({ about: { by: 'x' }, value: EVENTS, more: { a: [{}] } })],
    ['one a line', texts.join('\r\n')],
    ['one right behind the other', texts.join('')],
    [
      'messages',
      JSON.stringify([{ records: EVENTS.slice(0, 2).map(one => envelope(one)) }, { records: [] }]),
    ],
    ['the answer of a query', JSON.stringify(tables)],
    ['a broken record', `[${texts[0]},{"id":"b",oops},${texts[2]}]`],
    ['a cut file', JSON.stringify(EVENTS).slice(0, -30)],
  ];

  test.each(files)('%s', async (_, text) => {
    const whole = await collect(importJson(partsOf(text, [])));
    expect(whole.events.length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 40 }), async cuts => {
        expect(await collect(importJson(partsOf(text, cuts)))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('CSV', async () => {
    const text = 'Id,ResultType,UserDisplayName\r\na,0,"Zoë\r\n""Ö"", 😀"\r\nb,53003,x\r\n';
    const whole = await collect(importCsv(partsOf(text, [])));
    expect(idsOf(whole)).toEqual(['a', 'b']);
    expect(whole.events[0]?.event.userDisplayName).toBe('Zoë\r\n"Ö", 😀');
    for (let cut = 1; cut < encoder.encode(text).length; cut++) {
      expect(await collect(importCsv(partsOf(text, [cut])))).toEqual(whole);
    }
  });
});

describe('a record without an end costs that record', () => {
  const unclosed = texts[0]?.slice(0, -1) ?? '';

  test.each([
    ['in a list of one line', `[${unclosed},${texts.slice(1).join(',')}]`],
    ['one a line', [unclosed, ...texts.slice(1)].join('\n')],
    ['as the last of a list', `[${texts.slice(1).join(',')},${unclosed}]`],
    ['in an indented list', JSON.stringify(EVENTS, null, 2).replace('\n  },', '\n  ,')],
  ])('%s', async (_, text) => {
    const found = await importAll(text);
    expect(idsOf(found)).toEqual(['b', 'c', 'd']);
    expect(found.problems[0]?.message).toMatch(/^Not JSON/);
  });

  test('in the middle of a large list', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => JSON.stringify(event(`${index}`)));
    many[1500] = many[1500]?.slice(0, -1) ?? '';
    const found = await importAll(`[${many.join(',')}]`);
    expect(found.events).toHaveLength(2999);
    expect(found.problems).toHaveLength(1);
  });
});

describe('what no sign-in log holds is refused soon, and nothing overflows', () => {
  const repeated = (text: string, megabytes: number) =>
    Array.from({ length: megabytes }, () => text.repeat(MEGABYTE / text.length));

  test.each([
    ['a lone string', ['{"a":"', ...repeated('a', 12)], /longer than any sign-in/],
    ['brackets', repeated('[', 4), /no records/],
    ['objects in objects', repeated('{"a":', 4), /deeper than any sign-in/],
    ['objects in objects, a line each', repeated('{"a":\n', 4), /deeper than any sign-in/],
    ['CSV of something else', ['Name,Age,City\n', ...repeated('a,b,c\n', 2)], /none of the columns/],
    [
      'the CSV of the audit log',
      ['Date (UTC),CorrelationId,Service,Category,Activity\n1,2,3,4,5'],
      /audit log/,
    ],
  ])('%s', async (_, content, message) => {
    const found = await importAll(...content);
    expect(found.events).toEqual([]);
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]?.message).toMatch(message);
  });

  test('a sign-in that is too deep is left out, and the others are kept', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const found = await importAll(`[${texts[0]},${texts[1]?.slice(0, -1)},"agent":${deep}},${texts[2]}]`);
    expect(idsOf(found)).toEqual(['a', 'c']);
    expect(found.problems[0]?.message).toMatch(/deeper/);
  });

  test('many small records', async () => {
    const found = await importAll('[', '{},'.repeat(MEGABYTE), '{}]');
    expect(found.problems.length).toBe(MEGABYTE + 1);
  }, 30_000);
});

test('records in Graph’s spelling with values of another type are still put right', async () => {
  const step = { authenticationMethod: 'Password', succeeded: 'True' };
  const spelled = { DeviceDetail: { IsCompliant: 'TRUE' } };
  const listed = [
    graph({ id: 'a', authenticationDetails: [step] }),
    graph({ id: 'b', location: '{"city":"Oslo"}' }),
    graph({ id: 'c', ...spelled }),
  ];
  const { events } = await importAll(JSON.stringify(listed));
  expect(events[0]?.event.authenticationDetails?.[0]?.succeeded).toBe(true);
  expect(events[1]?.event.location?.city).toBe('Oslo');
  expect(events[2]?.event.deviceDetail?.isCompliant).toBe(true);
});

describe('rows of CSV that are not as they should be', () => {
  const csv = (...rows: string[]) => importAll(['Id,ResultType,UserDisplayName', ...rows].join('\n'));

  test('cells that moved are not read as others', async () => {
    const found = await csv('a,0,Rossi, Sofia', 'b,0,Ada');
    expect(idsOf(found)).toEqual(['b']);
    expect(found.problems).toEqual([{ where: 'row 2', message: expect.stringContaining('4 cells') }]);
  });

  test('a row that was cut off is kept, and that is said', async () => {
    const found = await csv('a,0,Ada', 'b,0');
    expect(idsOf(found)).toEqual(['a', 'b']);
    expect(found.problems).toEqual([{ where: 'row 3', message: expect.stringContaining('2 of 3') }]);
  });

  test('a quotation mark that is missing costs one row', async () => {
    const found = await csv('a,0,"Ada', 'b,0,Grace', 'c,0,Zoë');
    expect(idsOf(found)).toEqual(['b', 'c']);
    expect(found.problems[0]?.message).toContain('quotation mark');
    const rows = `b,0,${'x'.repeat(100)}\n`.repeat(40_000);
    const long = await csv('a,0,"Ada', rows);
    expect(long.events).toHaveLength(40_000);
    expect(long.problems).toHaveLength(1);
  }, 30_000);
});

test('IDs are those of the fixture', () => expect(EVENTS.map(({ id }) => id)).toEqual(IDS));
