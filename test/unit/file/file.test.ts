import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { readSignIns } from '../../../src/sources/file/file';
import { FIXTURES } from '../diagnosis/fixtures';

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
    ['', /empty/],
    ['{"value": [', /^Not JSON/],
    ['{\n  "id": "a",\n  "status": {},\n}', /^Not JSON/],
    ['"Date (UTC)","Request ID","User"\n"2026-11-20T08:00:00Z","a","b"', /CSV/],
  ])('%j is refused as a whole', (text, message) => {
    const { events, problems } = readSignIns(text);
    expect(events).toEqual([]);
    expect(problems).toEqual([{ where: 'the file', message: expect.stringMatching(message) }]);
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

test('a fixture of this project is read for its event', () => {
  const event = { id: 'a', status: { errorCode: 0 }, signInEventTypes: ['interactiveUser'] };
  const { events, problems } = readSignIns(JSON.stringify({ about: 'x', event, expect: {} }));
  expect(problems).toEqual([]);
  expect(events.map(found => found.event)).toEqual([event]);
});
