import { describe, expect, test } from 'vitest';
import { question } from '../../../src/diagnosis/criteria';
import { diagnose, diagnoseWith } from '../../../src/diagnosis/diagnose';
import { scenario } from '../../../src/diagnosis/scenario';
import { scenarios } from '../../../src/diagnosis/scenarios';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { CONTEXT, fixture } from './fixtures';

const blocked = fixture('blocked-by-conditional-access', 'location').event;
const hidden = fixture('blocked-by-conditional-access', 'unknown-policy-hidden').event;
const twoMatches = fixture('blocked-by-conditional-access', 'with-unmet-control').event;
const completed = fixture('mfa-from-conditional-access', 'completed').event;

describe('a scenario that throws', () => {
  const fails = question<[]>({
    name: 'fails',
    needs: [],
    words: () => 'this fails',
    ask: () => {
      throw new Error('on purpose');
    },
    evidence: () => [],
  });
  const broken = (parts: object) =>
    scenario({
      id: 'broken',
      words: { headline: '', why: '' },
      criteria: fails(),
      causes: {},
      verdict: { else: 'expected' },
      assessment: [],
      steps: [],
      ...parts,
    });
  const matches = scenarios[2]?.criteria;

  test.each([
    ['in its criteria', broken({})],
    ['in a cause', broken({ criteria: matches, causes: { cause: fails() } })],
    ['in its assessment', broken({ criteria: matches, assessment: [{ say: 'why', because: fails() }] })],
    ['in its verdict', broken({ criteria: matches, verdict: { expected: fails(), else: 'expected' } })],
  ])('%s costs that scenario only', (_, first) => {
    const diagnosis = diagnoseWith([first, ...scenarios], blocked, CONTEXT);
    expect(diagnosis.scenario).toBe('blocked-by-conditional-access');
    expect(diagnosis.also).toEqual([]);
  });
});

describe('precedence', () => {
  test('the first match is the headline, the later ones are noticed, the fallback never', () => {
    const { scenario, also } = diagnose(twoMatches, CONTEXT);
    expect(scenario).toBe('blocked-by-conditional-access');
    expect(also).toEqual([
      { scenario: 'failed-conditional-access', cause: 'device-not-identified', headline: expect.any(String) },
    ]);
  });
});

describe('confidence', () => {
  test('high where code and policies agree', () => {
    expect(diagnose(blocked, CONTEXT).confidence).toBe('high');
  });

  test('medium where only the code speaks', () => {
    const { confidence, evidence } = diagnose(
      { ...completed, status: { errorCode: 50057 }, appliedConditionalAccessPolicies: [] },
      CONTEXT,
    );
    expect(evidence.map(({ field }) => field)).toEqual(['status.errorCode']);
    expect(confidence).toBe('medium');
  });

  test('medium where code and policy contradict each other', () => {
    const { event } = fixture('failed-conditional-access', 'not-failed-policy-on-success');
    expect(diagnose(event, CONTEXT).confidence).toBe('medium');
  });

  test.each([
    ['the device contradicts the code', 'compliance-contradiction'],
    ['several controls may have been missing', 'several-controls'],
  ])('medium where %s', (_, name) => {
    const { event } = fixture('failed-conditional-access', name);
    expect(diagnose(event, CONTEXT).confidence).toBe('medium');
  });

  test('low where the policies are not shown', () => {
    expect(diagnose(hidden, CONTEXT).confidence).toBe('low');
  });

  test('low for the first two hours', () => {
    const at = (time: string) => diagnose(blocked, { ...CONTEXT, now: new Date(`2026-11-20T${time}Z`) });
    expect(at('10:03:10').confidence).toBe('low');
    expect(at('10:03:12').confidence).toBe('high');
    expect(at('08:04:00').missing).toContainEqual(expect.objectContaining({ reason: 'still settling' }));
  });
});

describe('what is absent and could have contradicted', () => {
  const confidenceOf = (event: SignIn) => diagnose(event, CONTEXT).confidence;
  const contradicted = fixture('failed-conditional-access', 'compliance-contradiction').event;
  const success = fixture('successful-sign-in', 'satisfied-silently').event;

  test('the time', () => {
    expect(confidenceOf({ ...blocked, createdDateTime: undefined })).toBe('low');
  });

  test('how Conditional Access ended, on a success', () => {
    expect(confidenceOf(success)).toBe('high');
    expect(confidenceOf({ ...success, conditionalAccessStatus: undefined })).toBe('medium');
  });

  test('the result of a policy', () => {
    const policies = success.appliedConditionalAccessPolicies ?? [];
    const silent = policies.map((policy, position) =>
      position === 0 ? { ...policy, result: undefined } : policy,
    );
    expect(confidenceOf({ ...success, appliedConditionalAccessPolicies: silent })).toBe('medium');
  });

  test('the state of a device that the code denies', () => {
    const { isCompliant: _, ...rest } = contradicted.deviceDetail ?? {};
    expect(confidenceOf({ ...contradicted, deviceDetail: rest })).toBe('medium');
  });

  test('who signed in', () => {
    expect(confidenceOf({ ...blocked, userId: undefined, userPrincipalName: undefined })).toBe('medium');
  });
});

describe('what is missing', () => {
  const reasons = (event: SignIn, source = CONTEXT.source) =>
    diagnose(event, { ...CONTEXT, source }).missing.map(({ reason }) => reason);

  test('an absent list is a matter of rights in Graph, and of the record elsewhere', () => {
    expect(reasons(hidden)).toContain('no permission to see policies');
    expect(reasons(hidden, 'azure-monitor')).toContain('not recorded');
    expect(reasons(hidden, 'azure-monitor')).not.toContain('no permission to see policies');
  });

  test('an empty list is not an absent one', () => {
    const empty = { ...completed, appliedConditionalAccessPolicies: [] };
    expect(reasons(empty)).not.toContain('no permission to see policies');
  });

  test('hidden risk is a matter of the licence', () => {
    const withRisk = (riskLevelDuringSignIn: string) => ({
      ...fixture('mfa-proof-up-from-insecure-location', 'risk-hidden').event,
      riskLevelDuringSignIn,
    });
    expect(reasons(withRisk('hidden'))).toContain('no licence');
    expect(reasons(withRisk('high'))).not.toContain('no licence');
  });

  test('a masked device is redacted, not unknown', () => {
    const { event } = fixture('failed-conditional-access', 'compliant-device');
    const masked = { ...event.deviceDetail, deviceId: '{PII Removed}', displayName: '{PII Removed}' };
    expect(reasons({ ...event, deviceDetail: masked })).toContain('redacted');
    expect(reasons(event)).not.toContain('redacted');
  });

  test('what would supply it is told by kind', () => {
    const supplies = (event: SignIn, context = CONTEXT) =>
      diagnose(event, context).missing.flatMap(({ supply }) => supply);
    expect(supplies(hidden)).toEqual(expect.arrayContaining(['role', 'permission']));
    expect(supplies(blocked, { ...CONTEXT, now: new Date('2026-11-20T08:04:00Z') })).toContain('time');
    expect(supplies(fixture('mfa-from-conditional-access', 'pending').event)).toContain('another event');
  });

  test('Graph v1.0 has no conditions', () => {
    const policies = blocked.appliedConditionalAccessPolicies?.map(
      ({ id, result, enforcedGrantControls }) => ({
        id,
        result,
        enforcedGrantControls,
      }),
    );
    const diagnosis = diagnose(
      { ...blocked, appliedConditionalAccessPolicies: policies },
      { ...CONTEXT, source: 'graph-v1' },
    );
    expect(diagnosis.cause).toBeNull();
    expect(diagnosis.missing).toContainEqual(expect.objectContaining({ reason: 'not in this format' }));
  });

  test('a lone interrupt lacks its end', () => {
    const { missing } = diagnose(fixture('mfa-from-conditional-access', 'pending').event, CONTEXT);
    expect(missing).toContainEqual(
      expect.objectContaining({ reason: 'not recorded', what: expect.stringMatching(/ended/) }),
    );
  });

  test('a complete event lacks nothing', () => {
    expect(diagnose(completed, CONTEXT).missing).toEqual([]);
  });
});

describe('steps', () => {
  const actors = (folder: string, name: string) =>
    diagnose(fixture(folder, name).event, CONTEXT).steps.map(({ actor }) => actor);

  test('nobody is told to answer a prompt that was declined', () => {
    expect(actors('mfa-from-other-requirements', 'denied')).not.toContain('the user');
    expect(actors('mfa-from-conditional-access', 'denied')).not.toContain('the user');
  });

  test('a prompt that could not be shown is for the user to start anew and for the application to handle', () => {
    expect(actors('mfa-from-conditional-access', 'pending-non-interactive')).toEqual([
      'the user',
      'the application owner',
    ]);
  });

  test('a Temporary Access Pass is not offered to guests', () => {
    const { event } = fixture('mfa-proof-up-required', 'conditional-access');
    const links = (userType: string) =>
      diagnose({ ...event, userType }, CONTEXT).steps.map(({ link }) => link?.label);
    expect(links('member')).toContain('Temporary Access Pass');
    expect(links('guest')).not.toContain('Temporary Access Pass');
  });
});

test('a condition for all places or platforms is the cause only where no narrower one matched', () => {
  const { event } = fixture('blocked-by-conditional-access', 'platform');
  const causeBy = (platform: string) =>
    diagnose(
      {
        ...event,
        appliedConditionalAccessPolicies: [
          {
            result: 'failure',
            enforcedGrantControls: ['Block'],
            conditionsSatisfied: 'application,users,devicePlatform,location',
            includeRulesSatisfied: [
              { conditionalAccessCondition: 'devicePlatform', ruleSatisfied: platform },
              { conditionalAccessCondition: 'location', ruleSatisfied: 'allLocations' },
            ],
          },
        ],
      },
      CONTEXT,
    ).cause;
  expect(causeBy('devicePlatform')).toBe('platform');
  expect(causeBy('allDevicePlatforms')).toBe('location');
});

describe('the summary', () => {
  test('is cleaned of nulls and told in UTC', () => {
    const { event } = diagnose(
      { createdDateTime: '2026-11-20T10:00:00.1234567+02:00', appId: null },
      CONTEXT,
    );
    expect(event).toEqual({
      requestId: '',
      correlationId: '',
      time: '2026-11-20T08:00:00.123Z',
      user: '',
      userPrincipalName: '',
      app: '',
      resource: '',
      client: '',
      ipAddress: '',
      location: '',
      device: '',
      errorCode: null,
      failureReason: '',
    });
  });
});

test('a placeholder in a name is not filled', () => {
  const policies = [
    { id: 'p', displayName: '{user} {code}', result: 'failure', enforcedGrantControls: ['Block'] },
  ];
  const diagnosis = diagnose({ ...blocked, appliedConditionalAccessPolicies: policies }, CONTEXT);
  expect(diagnosis.assessment[0]?.text).toContain('“{user} {code}”');
});
