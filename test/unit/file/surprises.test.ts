import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { instant } from '../../../src/diagnosis/read';
import { fromAzureMonitor } from '../../../src/sources/file/azure-monitor';
import { readSignIns } from '../../../src/sources/file/file';
import { whyNotASignIn } from '../../../src/sources/file/other-records';
import { type JsonObject, unwrapJson } from '../../../src/sources/file/records';
import { fromSignInLogsRow } from '../../../src/sources/file/sign-in-logs-row';
import { readTime } from '../../../src/sources/file/times';
import { CONTEXT, fixtures } from '../diagnosis/fixtures';
import { graph, read, readOne, shapes, verdict } from './records';

/** No text, no record and no member may be too strange for a reader. */

const surprise = fc.oneof(
  fc.constantFrom(null, '', 0, -1, '7', [], {}, true, 'TRUE', '[', '{"a":', '[1]', 'a,b', '__proto__', 1e20),
  fc.jsonValue({ maxDepth: 3 }),
);

const COLUMNS = [
  ...['ResultType', 'ResultSignature', 'Status', 'Status_dynamic', 'TimeGenerated', 'CreatedDateTime [UTC]'],
  ...[
    'ConditionalAccessPolicies',
    'LocationDetails',
    'Location',
    'DeviceDetail',
    'Identity',
    'Category',
    'Type',
  ],
  ...[
    'properties',
    'time',
    'operationName',
    'signInEventTypes',
    'records',
    'value',
    'Operation',
    'AuditData',
  ],
  ...[
    'isInteractive',
    'appliedConditionalAccessPolicies',
    'authenticationDetails',
    'id',
    '\uFEFFId',
    '',
    'event',
  ],
];

const record = fc.dictionary(fc.oneof(fc.constantFrom(...COLUMNS), fc.string()), surprise, { maxKeys: 12 });

describe('any record', () => {
  test.each([
    ['a row', (value: JsonObject) => fromSignInLogsRow(value).event],
    ['an envelope', (value: JsonObject) => fromAzureMonitor(value).event],
    ['a record to refuse', whyNotASignIn],
    ['a file', (value: JsonObject) => readSignIns(JSON.stringify([value])).events],
  ])('as %s', (_, reader) => {
    fc.assert(
      fc.property(record, value => {
        expect(() => reader(value)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  test('of all sorts', () => {
    const brackets = fc.string({ unit: fc.constantFrom(...'{}[]",:\\\n 1a'), maxLength: 80 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), brackets), text => {
        expect(() => readSignIns(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test('a file that was cut anywhere keeps the events before the cut', () => {
    const ids = ['a', 'b', 'c'];
    const text = JSON.stringify(
      ids.map(id => graph({ id })),
      null,
      2,
    );
    const ends = ids.map(id => text.indexOf('\n  }', text.indexOf(`"id": "${id}"`)) + 4);
    fc.assert(
      fc.property(fc.nat(text.length - 1), cut => {
        const { events, problems } = readSignIns(text.slice(0, cut));
        expect(events.map(({ event }) => event.id)).toEqual(
          ids.filter((_, index) => (ends[index] ?? 0) <= cut),
        );
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('nested beyond all reason', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(() => readSignIns(deep)).not.toThrow();
    expect(() => readSignIns(`[{"status":{"errorCode":0},"agent":${deep}}]`)).not.toThrow();
  });
});

describe('any member of any shape', () => {
  const members = Object.keys(graph());

  test('is read and diagnosed, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...members), surprise, (member, value) => {
        for (const [, shape] of shapes(graph({ [member]: value }))) {
          const { events } = read(shape);
          for (const _ of events) expect(verdict(shape).headline).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('an enumeration gains a member: it is carried as it is', () => {
    const event = graph({
      riskState: 'aStateOfNextYear',
      appliedConditionalAccessPolicies: [{ id: 'a', displayName: 'A', result: 'aResultOfNextYear' }],
    });
    for (const [name, shape] of shapes(event)) {
      const [found] = read(shape).events;
      expect(found?.event.riskState, name).toBe('aStateOfNextYear');
      expect(found?.event.appliedConditionalAccessPolicies?.[0]?.result, name).toBe('aResultOfNextYear');
      expect(verdict(shape).policies[0]?.state, name).toBe('unknown');
    }
  });
});

test('every fixture is diagnosed the same, whatever shape it comes in', () => {
  for (const { folder, name, event } of fixtures) {
    const { scenario, cause, outcome } = diagnose(event, CONTEXT);
    for (const [shape, record] of shapes(event)) {
      const found = diagnose(readOne(record).event, CONTEXT);
      expect([found.scenario, found.cause, found.outcome], `${folder}/${name} as ${shape}`).toEqual([
        scenario,
        cause,
        outcome,
      ]);
    }
  }
}, 60_000);

test('a time is read the same wherever the reader is, and never guessed', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), date => {
      const iso = date.toISOString();
      expect(instant(iso)).toBe(date.getTime());
      expect(instant(iso.replace('Z', '').replace('T', ' '))).toBe(date.getTime());
      const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
      const { time, doubt } = readTime(`${month}/${day}/${year} ${iso.slice(11, 23)}`);
      if (day > 12 || day === month) expect(time).toBe(iso);
      else expect(doubt).not.toBeNull();
    }),
  );
});

test('text that only looks like JSON stays text', () => {
  expect(unwrapJson('[sic] a name')).toBe('[sic] a name');
  expect(read(graph({ userDisplayName: '[1]', appDisplayName: '{}' })).events[0]?.event).toMatchObject({
    userDisplayName: '[1]',
    appDisplayName: '{}',
  });
});
