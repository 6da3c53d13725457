import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/diagnosis/context';
import type { PolicyFinding } from '../../../src/diagnosis/diagnosis';
import { Facts } from '../../../src/diagnosis/facts';
import { findPolicies } from '../../../src/diagnosis/policies';
import type { AppliedPolicy, SignIn } from '../../../src/diagnosis/sign-in';
import { CONTEXT, fixture } from './fixtures';

const find = (event: SignIn, source: Source = 'graph-beta') =>
  findPolicies(new Facts(event, { ...CONTEXT, source }));

function findOne(policy: AppliedPolicy, event: SignIn = {}, source?: Source): PolicyFinding {
  const [found] = find({ ...event, appliedConditionalAccessPolicies: [policy] }, source);
  if (!found) throw new Error('No finding');
  return found;
}

describe('state', () => {
  test.each([
    ['failure', ['Block'], 53003, 'blocked'],
    ['failure', ['Mfa'], 50074, 'failed'],
    ['failure', ['Block'], 0, 'failed'],
    ['success', ['Mfa'], 0, 'satisfied'],
    ['reportOnlyFailure', ['Block'], 0, 'would have failed'],
    ['reportOnlyInterrupted', ['Mfa'], 0, 'would have prompted'],
    ['reportOnlySuccess', ['Mfa'], 0, 'would have been satisfied'],
    ['reportOnlyNotApplied', ['Mfa'], 0, 'would not have applied'],
    ['notApplied', ['Mfa'], 0, 'did not apply'],
    ['notEnabled', [], 0, 'disabled'],
    ['unknownFutureValue', ['Mfa'], 0, 'unknown'],
    ['something new', [], 0, 'unknown'],
  ])('%s of %j with code %i is “%s”', (result, enforcedGrantControls, errorCode, state) => {
    expect(findOne({ result, enforcedGrantControls }, { status: { errorCode } }).state).toBe(state);
  });

  test('a report-only effect is told as one that did not happen', () => {
    const found = findOne({ result: 'reportOnlyFailure', enforcedGrantControls: ['Block'] });
    expect(found.reportOnly).toBe(true);
    expect(found.summary).toMatch(/^If it were on: /);
  });
});

describe('order and folding', () => {
  test('the most telling comes first', () => {
    const results = [
      'notEnabled',
      'reportOnlyFailure',
      'notApplied',
      'success',
      'failure',
      'reportOnlyInterrupted',
    ];
    const policies = results.map((result, index) => ({ id: String(index), result }));
    expect(find({ appliedConditionalAccessPolicies: policies }).map(({ id }) => id)).toEqual([
      '4',
      '3',
      '1',
      '5',
      '2',
      '0',
    ]);
  });

  test('a policy named twice is one, with the more telling result', () => {
    const twice = [
      { id: 'a', result: 'notApplied' },
      { id: 'a', result: 'failure', enforcedGrantControls: ['Mfa'] },
    ];
    const found = find({ appliedConditionalAccessPolicies: twice });
    expect(found.map(({ state }) => state)).toEqual(['failed']);
  });

  test('without a list there are no findings', () => {
    expect(find({})).toEqual([]);
  });
});

describe('why it applied', () => {
  const event = fixture('blocked-by-conditional-access', 'location').event;
  const [blocked] = find(event);

  test('each matched condition stands with the value of the event and the rule', () => {
    expect(blocked?.state).toBe('blocked');
    expect(blocked?.matched).toEqual([
      { condition: 'Application', value: 'Office 365 Exchange Online', rule: 'all applications' },
      { condition: 'User', value: 'lucas.moreau@contoso.onmicrosoft.com', rule: 'all users' },
      { condition: 'Location', value: '203.0.113.191, Sao Paulo, BR', rule: 'all locations' },
    ]);
    expect(blocked?.notMatched).toEqual([]);
  });

  test('Azure Monitor packs the same into a number', () => {
    const found = findOne(
      { result: 'success', conditionsSatisfied: 1 | 2 | 8 | 1024 },
      { ipAddress: '192.0.2.7' },
    );
    expect(found.matched.map(({ condition }) => condition)).toEqual([
      'Application',
      'User',
      'Location',
      'IP address seen by Microsoft Entra',
    ]);
  });
});

describe('why it did not apply', () => {
  test('an excluded location is named with its rule', () => {
    const found = findOne(
      {
        result: 'notApplied',
        conditionsSatisfied: 'application,users',
        conditionsNotSatisfied: 'location',
        excludeRulesSatisfied: [
          { conditionalAccessCondition: 'location', ruleSatisfied: 'allTrustedLocations' },
        ],
      },
      { ipAddress: '192.0.2.7', location: { city: 'Kirkland', countryOrRegion: 'US' } },
    );
    expect(found.matched).toEqual([]);
    expect(found.notMatched).toEqual([
      { condition: 'Location', value: '192.0.2.7, Kirkland, US', rule: 'all trusted locations excluded' },
    ]);
  });

  test('the first condition that was not met decides', () => {
    const found = findOne(
      { result: 'notApplied', conditionsNotSatisfied: 2 | 16 },
      { clientAppUsed: 'Browser' },
    );
    expect(found.notMatched.map(({ condition, rule }) => [condition, rule])).toEqual([
      ['User', null],
      ['Client app', null],
    ]);
  });

  test.each(['none', 0, '', null, undefined])('%j gives no reason', conditionsNotSatisfied => {
    const found = findOne({ result: 'notApplied', conditionsSatisfied: 'none', conditionsNotSatisfied });
    expect(found.notMatched).toEqual([]);
    expect(found.summary).toBe('Did not apply. The log does not tell why.');
  });

  test('v1.0 says that it cannot tell', () => {
    const found = findOne({ result: 'notApplied', displayName: 'A' }, {}, 'graph-v1');
    expect(found.summary).toBe('Did not apply. Graph v1.0 does not tell why.');
  });
});

describe('controls', () => {
  test('are said in plain words, however the log spells them, and unknown ones verbatim', () => {
    const enforcedGrantControls = [
      'Mfa',
      'Require device to be marked as compliant',
      'Guest terms of use',
      'constructor',
    ];
    expect(findOne({ result: 'failure', enforcedGrantControls }).grantControls).toEqual([
      'multifactor authentication',
      'a compliant device',
      'Guest terms of use',
      'constructor',
    ]);
  });

  test('an authentication strength and unmet session controls have their own place', () => {
    const found = findOne({
      result: 'failure',
      authenticationStrength: {
        displayName: 'Phishing-resistant MFA',
        authenticationStrengthResult: 'cannotSatisfy',
      },
      sessionControlsNotSatisfied: ['SignInTokenProtection'],
    });
    expect(found.authenticationStrength).toEqual({ name: 'Phishing-resistant MFA', result: 'cannotSatisfy' });
    expect(found.sessionControlsUnmet).toEqual(['token protection']);
  });

  test('security defaults are told apart', () => {
    const found = findOne({ id: 'SecurityDefaults', displayName: 'Security Defaults', result: 'success' });
    expect(found.kind).toBe('security defaults');
  });
});
