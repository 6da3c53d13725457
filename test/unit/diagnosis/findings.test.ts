import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/diagnosis/context';
import { diagnose, diagnoseWith } from '../../../src/diagnosis/diagnose';
import type { Circumstance, Diagnosis } from '../../../src/diagnosis/diagnosis';
import { scenario } from '../../../src/diagnosis/scenario';
import { scenarios } from '../../../src/diagnosis/scenarios';
import type { AppliedPolicy, SignIn } from '../../../src/diagnosis/sign-in';
import { CONTEXT, fixture } from './fixtures';

const of = (event: SignIn, source: Source = 'graph-beta'): Diagnosis =>
  diagnose(event, { ...CONTEXT, source });
const ofFixture = (folder: string, name: string) => of(fixture(folder, name).event);
const policy = (displayName: string, result: string, ...enforcedGrantControls: string[]): AppliedPolicy => ({
  id: displayName,
  displayName,
  result,
  enforcedGrantControls,
});

describe('what was demanded', () => {
  const demands = (event: SignIn) => of(event).demanded.map(({ what, met, by }) => [what, met, by]);

  test('one thing is told once, with all who asked, the unmet ones first', () => {
    const policies = [
      policy('A', 'success', 'Mfa'),
      policy('B', 'failure', 'RequireCompliantDevice'),
      policy('C', 'failure', 'RequireCompliantDevice'),
      policy('D', 'notApplied', 'RequireApprovedApp'),
      policy('E', 'reportOnlyFailure', 'RequirePasswordChange'),
    ];
    const event = { status: { errorCode: 53000 }, appliedConditionalAccessPolicies: policies };
    expect(demands(event)).toEqual([
      ['a compliant device', 'not met', ['B', 'C']],
      ['multifactor authentication', 'met', ['A']],
    ]);
  });

  test('nobody can meet a Block', () => {
    const policies = [policy('A', 'failure', 'Block')];
    expect(demands({ status: { errorCode: 53003 }, appliedConditionalAccessPolicies: policies })).toEqual([]);
  });

  test('a code names the control where no policy is listed', () => {
    expect(demands({ status: { errorCode: 53001 } })).toEqual([
      ['a Microsoft Entra hybrid joined device', 'not met', []],
    ]);
  });

  test('who asked for multifactor authentication beside Conditional Access', () => {
    const { demanded } = ofFixture('mfa-from-other-requirements', 'per-user-mfa');
    expect(demanded.map(({ by }) => by)).toEqual([['per-user multifactor authentication']]);
  });

  test('an authentication strength stands for the multifactor authentication it is', () => {
    const { demanded } = ofFixture('failed-conditional-access', 'authentication-strength');
    expect(demanded.map(({ what, met }) => [what, met])).toEqual([
      ['the authentication strength Phishing-resistant MFA', 'not met'],
    ]);
  });
});

describe('what was brought', () => {
  const brought = (event: SignIn) => of(event).brought.map(({ kind, accepted }) => [kind, accepted]);
  const step = (members: object) => ({ status: { errorCode: 0 }, authenticationDetails: [members] });

  test('the factors in the order of the event, then the device', () => {
    expect(brought(fixture('mfa-from-conditional-access', 'completed').event)).toEqual([
      ['first factor', 'accepted'],
      ['second factor', 'accepted'],
      ['device', 'not judged'],
    ]);
  });

  test('the words of a step decide before its flag', () => {
    const authenticationStepResultDetail = 'MFA requirement satisfied by claim in the token';
    const event = step({
      authenticationMethod: 'Previously satisfied',
      authenticationStepRequirement: 'Multifactor authentication',
      succeeded: false,
      authenticationStepResultDetail,
    });
    expect(of(event).brought).toEqual([
      {
        kind: 'second factor',
        what: 'An earlier sign-in',
        accepted: 'accepted',
        detail: authenticationStepResultDetail,
        field: 'authenticationDetails[0]',
      },
    ]);
  });

  test.each([
    [{ authenticationMethod: 'Password', succeeded: true }, ['first factor', 'accepted']],
    [
      { authenticationMethod: 'Password', authenticationStepRequirement: 'Primary Authentication' },
      ['first factor', 'cannot tell'],
    ],
    [
      {
        authenticationMethod: 'Text message',
        authenticationStepRequirement: 'MultiConditionalAccess',
        succeeded: false,
        authenticationStepResultDetail: 'Authentication in progress',
      },
      ['second factor', 'cannot tell'],
    ],
    [
      {
        authenticationMethod: 'Phone call',
        authenticationStepRequirement: 'User',
        succeeded: false,
        authenticationStepResultDetail: 'MFA denied; user declined the authentication',
      },
      ['second factor', 'refused'],
    ],
  ])('%j', (members, expected) => {
    expect(brought(step(members))).toEqual([expected]);
  });

  test('a wrong password is told from the code where its step was not recorded', () => {
    expect(brought({ status: { errorCode: 50126 }, authenticationDetails: [] })).toEqual([
      ['first factor', 'refused'],
    ]);
  });

  test.each(['primaryRefreshToken', 'Primary Refresh Token'])('a token, spelled “%s”', incomingTokenType => {
    expect(brought({ incomingTokenType })).toEqual([['token', 'not judged']]);
  });

  test('a workload has a credential and no device', () => {
    const event = { signInEventTypes: ['servicePrincipal'], clientCredentialType: 'certificate' };
    expect(of(event).brought).toMatchObject([{ kind: 'credential', what: 'A certificate' }]);
    expect(of(event).circumstances.map(({ about }) => about)).not.toContain('device');
  });
});

describe('the story of multifactor authentication', () => {
  const story = (folder: string, name: string) => ofFixture(folder, name).mfa;

  test('who asked, what was used, how it ended', () => {
    expect(story('mfa-from-conditional-access', 'denied')).toMatchObject({
      askedBy: [expect.stringMatching(/multifactor/i)],
      state: 'declined',
      detail: expect.stringMatching(/declined/),
    });
    expect(story('mfa-from-conditional-access', 'completed')).toMatchObject({
      methods: ['Mobile app notification'],
      state: 'completed',
    });
    expect(story('mfa-from-conditional-access', 'satisfied-by-claim')).toMatchObject({
      methods: [],
      state: 'satisfied by claim',
    });
  });

  test('is absent where nothing speaks of it', () => {
    expect(story('successful-sign-in', 'satisfied-silently')).toBeNull();
    expect(of({}).mfa).toBeNull();
  });

  test('a first factor that is two in one met it', () => {
    const event: SignIn = {
      status: { errorCode: 0 },
      authenticationRequirement: 'multiFactorAuthentication',
      authenticationDetails: [
        {
          authenticationMethod: 'Passkey (device-bound)',
          authenticationStepRequirement: 'Primary authentication',
          succeeded: true,
        },
      ],
    };
    expect(of(event).mfa).toMatchObject({
      state: 'met by the first factor',
      methods: ['Passkey (device-bound)'],
    });
  });

  test('security defaults asked where they are listed and nobody is named', () => {
    const { mfa } = of({
      status: { errorCode: 50074 },
      appliedConditionalAccessPolicies: [
        { id: 'SecurityDefaults', displayName: 'Security Defaults', result: 'failure' },
      ],
    });
    expect(mfa?.askedBy).toEqual(['security defaults']);
  });

  test('nobody is made up', () => {
    expect(of({ status: { errorCode: 50074 } }).mfa).toMatchObject({ askedBy: [], methods: [] });
  });
});

describe('circumstances', () => {
  const knowledge = (event: SignIn, name: Circumstance['name'], source?: Source) =>
    of(event, source).circumstances.find(found => found.name === name)?.knowledge;

  test.each<[string, SignIn, string, Circumstance['knowledge']]>([
    ['an identified device', { deviceDetail: { deviceId: 'd' } }, 'Device', 'known'],
    ['a device that did not identify itself', { deviceDetail: { deviceId: '' } }, 'Device', 'absent'],
    ['a masked one', { deviceDetail: { deviceId: '{PII Removed}' } }, 'Device', 'redacted'],
    ['one that is not recorded', {}, 'Device', 'not recorded'],
    ['a masked join', { deviceDetail: { deviceId: '{PII Removed}' } }, 'Joined', 'redacted'],
    ['an unsaid state', { deviceDetail: { deviceId: 'd' } }, 'Compliant', 'not recorded'],
    ['a masked address', { ipAddress: '192.0.2.xxx' }, 'Address', 'redacted'],
    ['an address', { ipAddress: '2001:db8::7' }, 'Address', 'known'],
    ['no named location', { networkLocationDetails: [] }, 'Named location', 'absent'],
    ['hidden risk', { riskLevelDuringSignIn: 'hidden' }, 'Sign-in risk', 'hidden'],
    ['no risk', { riskLevelDuringSignIn: 'none' }, 'Sign-in risk', 'known'],
    ['unsaid risk', { riskLevelDuringSignIn: 'unknownFutureValue' }, 'Sign-in risk', 'not recorded'],
  ])('%s', (_, event, name, expected) => {
    expect(knowledge(event, name)).toBe(expected);
  });

  test('what Graph v1.0 leaves out is not unknown', () => {
    expect(knowledge({}, 'Named location', 'graph-v1')).toBe('not in this format');
    expect(knowledge({}, 'Named location')).toBe('not recorded');
  });

  test('a value stands beside what is known, and beside nothing else but a masked address', () => {
    const strange: SignIn = { ipAddress: '203.0.113.xxx', riskLevelDuringSignIn: 'hidden', deviceDetail: {} };
    for (const event of [{}, strange, fixture('mfa-from-conditional-access', 'completed').event]) {
      for (const { value, knowledge: known, name } of of(event).circumstances) {
        if (known === 'redacted' && name === 'Address') continue;
        expect(value !== '', name).toBe(known === 'known');
      }
    }
  });
});

describe('the text for a ticket', () => {
  const event: SignIn = {
    ...fixture('mfa-from-conditional-access', 'completed').event,
    status: {
      errorCode: 90033,
      failureReason: 'User nora.lindqvist@contoso.onmicrosoft.com could not be served.',
    },
  };
  const fallback = scenarios.at(-1);
  if (!fallback) throw new Error('No scenarios');
  const withSteps = (steps: Parameters<typeof scenario>[0]['steps']) =>
    scenario({ ...fallback, words: { ...fallback.words, ask: 'Open a support request.' }, steps });

  test('is there where a step that is shown asks for one', () => {
    const asks = withSteps([{ actor: 'an administrator', say: 'ask', ticket: true }]);
    const { ticket, steps } = diagnoseWith([asks], event, CONTEXT);
    expect(steps.map(step => step.ticket)).toEqual([true]);
    expect(ticket?.text).toContain(event.id);
    expect(ticket?.text).toContain(event.correlationId);
    expect(ticket?.text).toContain(event.createdDateTime);
    expect(ticket?.text).toContain('90033');
  });

  test('holds nothing of the person', () => {
    const asks = withSteps([{ actor: 'an administrator', say: 'ask', ticket: true }]);
    const { ticket } = diagnoseWith([asks], event, CONTEXT);
    const words = `${ticket?.title} ${ticket?.text}`;
    const personal = [event.userPrincipalName, event.userDisplayName, event.userId, event.ipAddress, '@'];
    expect(personal.filter(secret => secret && words.includes(secret))).toEqual([]);
  });

  test('is absent otherwise', () => {
    const asks = withSteps([{ actor: 'an administrator', say: 'ask' }]);
    expect(diagnoseWith([asks], event, CONTEXT).ticket).toBeNull();
  });
});
