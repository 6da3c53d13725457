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

describe('conditions of a bit mask', () => {
  const conditions = (mask: number | string) =>
    findOne({ result: 'success', conditionsSatisfied: mask }).matched.map(({ condition }) => condition);

  test('every bit that Graph names has a name', () => {
    const named = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 8192, 16384, 32768, 65536];
    const words = named.flatMap(conditions);
    expect(new Set(words).size).toBe(named.length);
    expect(words.filter(name => /number/.test(name))).toEqual([]);
    const all = named.reduce((sum, bit) => sum + bit, 0);
    expect(conditions(all)).toEqual(words);
    expect(conditions(String(all))).toEqual(words);
  });

  test.each([
    [4096, ['condition number 4096']],
    [1 + 131072, ['Application', 'condition number 131072']],
    [2 ** 40, ['condition number 1099511627776']],
  ])('a bit without a name is said: %i', (mask, expected) => {
    expect(conditions(mask)).toEqual(expected);
  });

  test.each([-1, 0.5, Number.MAX_VALUE])('%d is no mask', mask => {
    expect(conditions(mask)).toEqual([]);
  });
});

describe('the value that a condition was compared with', () => {
  test.each([
    ['userRisk', { riskState: 'atRisk' }, 'at risk'],
    ['servicePrincipals', { servicePrincipalName: 'nightly-export' }, 'nightly-export'],
    ['authenticationFlows', { authenticationProtocol: 'deviceCode' }, 'device code flow'],
    ['authenticationFlows', { originalTransferMethod: 'authenticationTransfer' }, 'authentication transfer'],
    ['insiderRisk', {}, null],
    ['somethingNew', {}, null],
  ])('%s', (conditionsSatisfied, event, value) => {
    expect(findOne({ result: 'failure', conditionsSatisfied }, event).matched[0]?.value).toBe(value);
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
    const applied = { result: 'failure', displayName: 'A', enforcedGrantControls: ['Mfa'] };
    expect(findOne(applied, {}, 'graph-v1').summary).toMatch(/Graph v1\.0 does not tell which/);
    expect(findOne({ ...applied, enforcedGrantControls: [] }, {}, 'graph-v1').summary).toMatch(/v1\.0/);
    expect(findOne(applied).summary).not.toMatch(/v1\.0/);
  });

  test('every reason is told, an exclusion that the conditions do not name first', () => {
    const found = findOne({
      result: 'notApplied',
      conditionsNotSatisfied: 'clientType,signInRisk',
      excludeRulesSatisfied: [{ conditionalAccessCondition: 'users', ruleSatisfied: 'someNewRule' }],
    });
    expect(found.notMatched.map(({ condition, rule }) => [condition, rule])).toEqual([
      ['User', 'someNewRule excluded'],
      ['Client app', null],
      ['Sign-in risk', null],
    ]);
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
    const names = findOne({ result: 'failure', enforcedGrantControls }).grantControls.map(({ name }) => name);
    expect(names).toEqual([
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
    expect(found.authenticationStrength).toMatchObject({ name: 'Phishing-resistant MFA', met: 'not met' });
    expect(found.sessionControlsUnmet).toEqual(['token protection']);
  });

  test('security defaults are told apart, and their success is not taken for an answer', () => {
    const entry = { id: 'SecurityDefaults', displayName: 'Security Defaults', result: 'success' };
    const found = findOne({ ...entry, enforcedGrantControls: ['Mfa'] });
    expect(found.kind).toBe('security defaults');
    expect(found.grantControls[0]?.met).toBe('cannot tell');
  });

  /** What the event says of two controls, by itself. */
  const both: SignIn = {
    status: { errorCode: 53003, additionalDetails: 'MFA completed in Azure AD' },
    deviceDetail: { deviceId: 'd', isCompliant: false },
  };
  const TWO = ['Mfa', 'RequireCompliantDevice'];
  const THREE = [...TWO, 'RequireApprovedApp'];

  test.each([
    ['one, by the result', 'success', ['RequireApprovedApp'], {}, ['met']],
    ['one, by the result', 'failure', ['RequireApprovedApp'], {}, ['not met']],
    ['one of a policy that would have prompted', 'reportOnlyInterrupted', ['Mfa'], {}, ['not met']],
    ['several, by the event', 'success', TWO, both, ['met', 'not met']],
    ['several, by the event', 'failure', THREE, both, ['met', 'not met', 'cannot tell']],
    ['several, of which the event says nothing', 'failure', TWO, {}, ['cannot tell', 'cannot tell']],
    ['beside a Block', 'failure', ['Block', 'RequireApprovedApp'], {}, [null, 'cannot tell']],
    ['of a policy that did not apply', 'notApplied', TWO, both, [null, null]],
    ['of a result nobody knows', 'something new', ['RequireApprovedApp'], {}, ['cannot tell']],
    [
      'a failure on a success',
      'failure',
      ['RequireApprovedApp'],
      { status: { errorCode: 0 } },
      ['cannot tell'],
    ],
    [
      'all met by the event and yet a failure',
      'failure',
      TWO,
      { ...both, deviceDetail: { isCompliant: true } },
      ['cannot tell', 'cannot tell'],
    ],
  ])('met or not: %s (%s)', (_, result, enforcedGrantControls, event, expected) => {
    const found = findOne({ result, enforcedGrantControls }, event as SignIn);
    expect(found.grantControls.map(({ met }) => met)).toEqual(expected);
  });

  test('a session control that was not met may be all that was missing', () => {
    const found = findOne({
      result: 'failure',
      enforcedGrantControls: ['RequireApprovedApp'],
      sessionControlsNotSatisfied: ['SignInTokenProtection'],
    });
    expect(found.grantControls[0]?.met).toBe('cannot tell');
  });

  test.each([
    ['satisfied', 'met'],
    ['multipleChallengesRequired', 'not met'],
    ['cannotSatisfyDueToCombinationConfiguration', 'not met'],
    ['skippedForProofUp', 'cannot tell'],
    ['notSet', 'cannot tell'],
    ['somethingNew', 'cannot tell'],
    [undefined, 'cannot tell'],
  ])('an authentication strength beside another control: %s', (authenticationStrengthResult, met) => {
    const found = findOne({
      result: 'something new',
      enforcedGrantControls: ['RequireApprovedApp'],
      authenticationStrength: { displayName: 'S', authenticationStrengthResult },
    });
    expect(found.authenticationStrength?.met).toBe(met);
    expect(found.authenticationStrength?.result).not.toBe('');
  });
});
