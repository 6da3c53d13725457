import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/diagnosis/context';
import { diagnose } from '../../../src/diagnosis/diagnose';
import type { Diagnosis } from '../../../src/diagnosis/diagnosis';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { CONTEXT, fixtures } from './fixtures';

const SOURCES: Source[] = ['graph-beta', 'graph-v1', 'azure-monitor', 'signinlogs', 'portal-json'];
const source = fc.constantFrom(...SOURCES);

/** What every diagnosis has to be, whatever went in. */
function expectSound(diagnosis: Diagnosis) {
  expect(diagnosis.headline).not.toBe('');
  expect(diagnosis.assessment.length).toBeGreaterThan(0);
  for (const { evidence } of diagnosis.assessment) {
    for (const position of evidence) expect(diagnosis.evidence[position]).toBeDefined();
  }
  const fields = diagnosis.evidence.map(({ field }) => field);
  expect(new Set(fields).size).toBe(fields.length);
  expect(diagnosis.also.map(({ scenario }) => scenario)).not.toContain('error-code-insight');
  // It crosses a message border.
  expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
}

/** Values that real logs and broken tools put where something else is expected. */
const surprise = fc.oneof(
  fc.constantFrom(null, '', 0, -1, [], {}, true, 'none', 'unknownFutureValue', 'constructor', '__proto__'),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('no event is too strange', () => {
  test('any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), source, (event, from) => {
        expectSound(diagnose(event as unknown as SignIn, { ...CONTEXT, source: from }));
      }),
      { numRuns: 500 },
    );
  });

  test('a fixture with members exchanged, at any depth', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.infiniteStream(fc.nat(60)),
        surprise,
        source,
        (fixture, picks, value, from) => {
          const event = structuredClone(fixture.event);
          exchange(event, () => picks.next().value ?? 0, value);
          expectSound(diagnose(event, { ...CONTEXT, source: from }));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('a fixture without one of its members', () => {
    for (const { event } of fixtures) {
      for (const member of Object.keys(event)) {
        const { [member]: _, ...rest } = event;
        expectSound(diagnose(rest, CONTEXT));
      }
    }
  });
});

/** Walks to a random place and puts the value there. */
function exchange(root: object, pick: () => number, value: unknown): void {
  let place: Record<string, unknown> = root as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(place);
    const key = keys[pick() % Math.max(keys.length, 1)];
    if (key === undefined) return;
    const inside = place[key];
    if (typeof inside !== 'object' || inside === null || pick() % 3 === 0) {
      place[key] = value;
      return;
    }
    place = inside as Record<string, unknown>;
  }
}

describe('what must not change the answer', () => {
  test('report-only policies and skipped ones', () => {
    const quiet = [
      'reportOnlyFailure',
      'reportOnlyInterrupted',
      'reportOnlySuccess',
      'notApplied',
      'notEnabled',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.constantFrom(...quiet),
        ({ event, expect: expected }, result) => {
          const policies = event.appliedConditionalAccessPolicies;
          fc.pre(Array.isArray(policies));
          const added = {
            id: 'added',
            displayName: 'Added',
            result,
            enforcedGrantControls: ['Block', 'Mfa'],
          };
          const diagnosis = diagnose(
            { ...event, appliedConditionalAccessPolicies: [...(policies ?? []), added] },
            CONTEXT,
          );
          expect([diagnosis.scenario, diagnosis.cause, diagnosis.outcome]).toEqual([
            expected.scenario,
            expected.cause,
            expected.outcome,
          ]);
        },
      ),
    );
  });

  test('members nobody knows, and the case of IDs', () => {
    for (const { event, expect: expected } of fixtures) {
      const { scenario, cause } = diagnose(
        { ...event, newMember: { deep: [1] }, appId: event.appId?.toUpperCase() },
        CONTEXT,
      );
      expect([scenario, cause]).toEqual([expected.scenario, expected.cause]);
    }
  });
});
