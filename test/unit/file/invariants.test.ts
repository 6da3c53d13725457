import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { CONTEXT, FIXTURES, fixture, fixtures } from '../diagnosis/fixtures';
import { brokenRules, RULES } from './invariants';
import { now, read } from './records';

describe.each(fixtures)('$folder/$name', ({ event }) => {
  test.each(['graph-beta', 'azure-monitor'] as const)('breaks no rule, read from %s', source => {
    expect(brokenRules(event, diagnose(event, { ...CONTEXT, source }))).toEqual([]);
  });
});

test('events in other shapes break no rule', () => {
  for (const file of readdirSync(join(FIXTURES, 'formats'))) {
    const { text, record } = JSON.parse(readFileSync(join(FIXTURES, 'formats', file), 'utf8'));
    for (const { event, source } of read(text ?? record).events) {
      expect(brokenRules(event, diagnose(event, { now, source })), file).toEqual([]);
    }
  }
});

/** A rule that nothing can break proves nothing. */
describe('the rules notice', () => {
  const { event } = fixture('blocked-by-conditional-access', 'location');
  const diagnosis = diagnose(event, CONTEXT);
  const name = (broken: SignIn, found = diagnosis) =>
    brokenRules(broken, found).map(finding => finding.split(': ')[0]);
  const names = Object.keys(RULES);

  test('a code that became 0', () => {
    const found = name(event, { ...diagnosis, event: { ...diagnosis.event, errorCode: 0 } });
    expect(found).toEqual(expect.arrayContaining(['the outcome is the code’s', 'code 0 was never blocked']));
  });

  test('policies that became report-only, or are gone', () => {
    const policies = event.appliedConditionalAccessPolicies ?? [];
    const reported = policies.map(policy => ({ ...policy, result: 'reportOnlyFailure' }));
    expect(name({ ...event, appliedConditionalAccessPolicies: reported })).toContain(
      'a report-only policy is never the cause',
    );
    expect(name({ ...event, appliedConditionalAccessPolicies: null })).toContain(
      'without a list of policies none is named',
    );
  });

  test('a value that is not in the event', () => {
    expect(name({ ...event, status: { errorCode: 1 } })).toContain(
      'evidence is in the event, as it is shown',
    );
  });

  test('a step that switches a policy off', () => {
    const steps = diagnosis.steps.map(step => ({ ...step, text: 'Disable the policy.' }));
    expect(name(event, { ...diagnosis, steps })).toContain('no step switches a policy off');
  });

  test('a device that was masked', () => {
    const masked = { ...event, deviceDetail: { ...event.deviceDetail, deviceId: '{PII Removed}' } };
    expect(name(masked)).toContain('a redacted device is not an unknown one');
  });

  test('and there are more than a dozen', () => {
    expect(names.length).toBeGreaterThan(12);
  });
});
