import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chain, tellChain } from '../../../src/diagnosis/chain';
import { chainsOf } from '../../../src/diagnosis/chain/group';
import { mergeCopies } from '../../../src/diagnosis/chain/merge';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { CONTEXT, fixture, fixtures } from './fixtures';

const ALL = { ...CONTEXT, complete: true };
const APP = { appId: 'app', appDisplayName: 'App', resourceId: 'resource', resourceDisplayName: 'Resource' };
const OTHER_RESOURCE = { resourceId: 'other', resourceDisplayName: 'Other' };
const OTHER_APP = { appId: 'another', appDisplayName: 'Another' };
const BACKGROUND = { isInteractive: false, signInEventTypes: ['nonInteractiveUser'] };

let number = 0;

/** `at`: seconds after ten o'clock. */
function event(at: number, errorCode: number | null, more: Partial<SignIn> = {}): SignIn {
  number += 1;
  return {
    id: `id-${number}`,
    createdDateTime: new Date(Date.parse('2026-11-20T10:00:00Z') + at * 1000).toISOString(),
    correlationId: 'c1',
    userId: 'user',
    userPrincipalName: 'nora.lindqvist@contoso.onmicrosoft.com',
    ipAddress: '192.0.2.44',
    isInteractive: true,
    signInEventTypes: ['interactiveUser'],
    status: errorCode === null ? null : { errorCode },
    appliedConditionalAccessPolicies: [],
    ...APP,
    ...more,
  };
}

/** How it ended, and the code that says so. */
const told = ({ ending, deciding, steps }: Chain) => [ending, steps[deciding]?.errorCode, deciding];

describe('the ending', () => {
  const cases: [string, SignIn[], ReturnType<typeof told>][] = [
    ['a success after a prompt', [event(0, 50074), event(20, 0)], ['completed', 0, 1]],
    [
      'steps on the way never decide',
      [event(0, 50058), event(1, 50074), event(9, 50140), event(12, 0)],
      ['completed', 0, 3],
    ],
    ['a failure after a prompt', [event(0, 50074), event(20, 500121)], ['failed', 500121, 1]],
    ['a device proof and what it came to', [event(0, 50097), event(4, 53000)], ['failed', 53000, 1]],
    [
      'the last of several failures',
      [event(0, 50126), event(9, 50126), event(20, 50053)],
      ['failed', 50053, 2],
    ],
    ['a failure that a later try mends', [event(0, 50126), event(20, 0)], ['completed', 0, 1]],
    [
      'a right password after a wrong one, and a prompt left alone',
      [event(0, 50126), event(20, 50074)],
      ['abandoned', 50074, 1],
    ],
    [
      'a refused prompt, and another one',
      [event(0, 50074), event(20, 500121), event(25, 50074)],
      ['failed', 500121, 1],
    ],
    [
      'a success that met a prompt, before those that only renew it',
      [event(0, 50074), event(9, 0), event(30, 0), event(40, 0, BACKGROUND)],
      ['completed', 0, 1],
    ],
    ['a success and a later failure of the same', [event(0, 0), event(60, 53003)], ['failed', 53003, 1]],
    [
      'a success and a failure for another resource',
      [event(0, 53003, OTHER_RESOURCE), event(9, 0)],
      ['failed', 53003, 0],
    ],
    [
      'a session that had to be renewed',
      [event(0, 50173, { ...BACKGROUND, ...OTHER_RESOURCE }), event(9, 0)],
      ['completed', 0, 1],
    ],
    [
      'a refused prompt, and requests in the background that needed none',
      [event(0, 500121), event(9, 0, { ...BACKGROUND, ...OTHER_RESOURCE })],
      ['failed', 500121, 0],
    ],
    [
      'a wrong password, and a request in the background that needed none',
      [event(0, 50126), event(9, 0, { ...BACKGROUND, ...OTHER_RESOURCE })],
      ['failed', 50126, 0],
    ],
    [
      'a failure that the user saw, before one in the background',
      [event(0, 53003), event(9, 50173, BACKGROUND)],
      ['failed', 53003, 0],
    ],
    [
      'a request in the background, and the prompt for it',
      [event(0, 50076, BACKGROUND), event(9, 0)],
      ['completed', 0, 1],
    ],
    [
      'a success, and a request in the background that needs more for another application',
      [event(0, 0), event(9, 50076, { ...BACKGROUND, ...OTHER_APP })],
      ['completed', 0, 0],
    ],
    [
      'a prompt, while another application got in',
      [event(0, 50074), event(9, 0, OTHER_APP)],
      ['abandoned', 50074, 0],
    ],
    [
      'a prompt, and requests in the background that needed none',
      [event(0, 50074), event(9, 0, { ...BACKGROUND, ...OTHER_RESOURCE })],
      ['abandoned', 50074, 0],
    ],
    ['a page that is an echo of the success', [event(0, 0), event(1, 50140)], ['completed', 0, 0]],
    [
      'the prompt, not what the browser did by itself',
      [event(0, 50074), event(3, 50058)],
      ['abandoned', 50074, 0],
    ],
    ['a success without a code for the rest', [event(0, null), event(3, 0)], ['completed', 0, 1]],
    ['an event without a code', [event(0, null)], ['unknown', null, 0]],
    ['nothing', [], ['unknown', null, 0]],
  ];

  test.each(cases)('%s', (_, events, expected) => {
    expect(told(tellChain(events, ALL))).toEqual(expected);
  });

  test('is not put before the event that shows it', () => {
    const { story } = tellChain([event(0, 0), event(1, 50140)], ALL);
    expect(story.sentences.join(' ')).not.toMatch(/later event/);
  });

  test('of an interrupt depends on what is known, and on the time', () => {
    const prompt = [event(0, 50074)];
    const early = new Date('2026-11-20T11:59:00Z');
    expect(tellChain(prompt, ALL).ending).toBe('abandoned');
    expect(tellChain(prompt, { ...ALL, now: early }).ending).toBe('still open');
    expect(tellChain(prompt, { ...ALL, complete: false }).ending).toBe('unknown');
    expect(tellChain([{ ...prompt[0], createdDateTime: null }], ALL).ending).toBe('unknown');
  });

  test('is that of what was asked about', () => {
    const success = event(0, 0);
    const refused = event(9, 53003, OTHER_RESOURCE);
    const open = event(12, 50074, OTHER_APP);
    const chain = (asked: SignIn) =>
      told(tellChain([success, refused, open], { ...ALL, asked: asked.id ?? '' }));
    expect(chain(success)).toEqual(['completed', 0, 0]);
    expect(chain(refused)).toEqual(['failed', 53003, 1]);
    expect(chain(open)).toEqual(['abandoned', 50074, 2]);
  });
});

describe('the steps', () => {
  test('are in the order of time, interrupts before endings in the same second', () => {
    const events = [event(5, 0), event(5, 50140), event(0, 50074), event(2, 500121)];
    const { steps } = tellChain(events, ALL);
    expect(steps.map(({ errorCode }) => errorCode)).toEqual([50074, 500121, 50140, 0]);
    expect(steps.map(({ at }) => at)).toEqual([0, 2000, 5000, 5000]);
  });

  test('say of what kind they are', () => {
    const { steps } = tellChain([event(0, 0), event(1, 0, BACKGROUND)], ALL);
    expect(steps.map(({ kind }) => kind)).toEqual(['interactive', 'non-interactive']);
  });
});

describe('the diagnosis of a chain', () => {
  const prompt = fixture('mfa-from-conditional-access', 'pending').event;
  const texts = (chain: Chain) => chain.diagnosis.assessment.map(({ text }) => text).join(' ');

  test('does not send the reader to later events that are known not to exist', () => {
    const abandoned = tellChain([prompt], ALL);
    expect(abandoned.diagnosis.missing.map(({ what }) => what).join()).not.toMatch(/ended/);
    expect(texts(abandoned)).not.toMatch(/later events/);
  });

  test('of a lone interrupt says that the ending is not known', () => {
    const lone = tellChain([prompt], { ...ALL, complete: false });
    expect(lone.diagnosis.missing.map(({ what }) => what).join()).toMatch(/ended/);
    expect(texts(lone)).toMatch(/later events/);
    expect(lone.story.headline).toMatch(/not known/);
  });

  test('is less certain where no correlation ID binds the events, and where they lie far apart', () => {
    const success = { ...fixture('mfa-from-conditional-access', 'completed').event };
    const withPrompt = (more: Partial<SignIn>) => tellChain([{ ...prompt, ...more }, success], ALL);
    const near = { correlationId: success.correlationId, createdDateTime: '2026-11-20T10:17:00Z' };
    expect(withPrompt(near)).toMatchObject({ bond: 'correlation ID', diagnosis: { confidence: 'high' } });
    const guessed = withPrompt({ ...near, correlationId: '' });
    expect(guessed).toMatchObject({
      bond: 'user, application and address',
      diagnosis: { confidence: 'medium' },
    });
    const far = withPrompt({ ...near, createdDateTime: '2026-11-20T07:00:00Z' });
    expect(far).toMatchObject({ bond: 'correlation ID', diagnosis: { confidence: 'medium' } });
  });
});

describe('copies of one event', () => {
  const whole = fixture('mfa-from-conditional-access', 'completed').event;
  const policies = whole.appliedConditionalAccessPolicies ?? [];
  const early: SignIn = {
    ...whole,
    authenticationRequirement: 'singleFactorAuthentication',
    authenticationDetails: [],
    riskEventTypes_v2: [],
    conditionalAccessStatus: 'notApplied',
    appliedConditionalAccessPolicies: null,
    deviceDetail: null,
  };

  test('T3: are one, with what the fuller one holds', () => {
    const late = { ...whole, riskEventTypes_v2: ['unfamiliarFeatures'], riskLevelDuringSignIn: 'low' };
    expect(mergeCopies([early, late])).toEqual([late]);
    expect(mergeCopies([late, early])).toEqual([late]);
  });

  test('give each what the other lacks', () => {
    const named = { ...early, userDisplayName: 'Nora Lindqvist' };
    const unnamed = { ...whole, userDisplayName: '' };
    expect(mergeCopies([named, unnamed])[0]).toMatchObject({
      userDisplayName: 'Nora Lindqvist',
      authenticationRequirement: 'multiFactorAuthentication',
      authenticationDetails: whole.authenticationDetails,
      deviceDetail: whole.deviceDetail,
    });
  });

  test('unite their policies, each with the result that tells more', () => {
    const [first, ...others] = policies;
    const skipped = others.map(policy => ({ ...policy, result: 'notApplied' }));
    const parts = [
      { ...whole, appliedConditionalAccessPolicies: [first ?? {}] },
      { ...whole, appliedConditionalAccessPolicies: others },
      { ...whole, appliedConditionalAccessPolicies: skipped },
    ];
    const [merged] = mergeCopies(parts);
    const results = new Map(merged?.appliedConditionalAccessPolicies?.map(({ id, result }) => [id, result]));
    expect(results.size).toBe(policies.length);
    expect(results.get('1fc8961a-0796-45dc-9d39-5e3ec10069dd')).toBe('success');
  });

  test('of an earlier stage do not contradict the ending', () => {
    const prompt: SignIn = {
      ...whole,
      status: { errorCode: 50074 },
      conditionalAccessStatus: 'failure',
      appliedConditionalAccessPolicies: policies.map(policy => ({ ...policy, result: 'failure' })),
      userAgent: 'longer than what the other copy holds',
    };
    const [merged] = mergeCopies([prompt, whole]);
    expect(merged).toMatchObject({ status: whole.status, conditionalAccessStatus: 'success' });
    expect(merged?.appliedConditionalAccessPolicies).toEqual(policies);
  });

  test('never mix two devices', () => {
    const known = { deviceId: 'd', displayName: 'CONTOSO-LT42', isCompliant: true };
    const unknown = { deviceId: '', displayName: '', isCompliant: false };
    const [merged] = mergeCopies([
      { ...whole, deviceDetail: unknown },
      { ...early, deviceDetail: known },
    ]);
    expect(merged?.deviceDetail).toEqual(known);
  });

  test('are counted in the story only where they differ', () => {
    const tell = (events: SignIn[]) => tellChain(events, ALL).story.sentences.join(' ');
    expect(tell([whole, early])).toMatch(/versions/);
    expect(tell([whole, structuredClone(whole)])).not.toMatch(/versions/);
  });
});

describe('what belongs together', () => {
  const grouped = (events: SignIn[]) => chainsOf(events).map(chain => chain.map(({ id }) => id));
  const lone = (at: number, code: number, more: Partial<SignIn> = {}) =>
    event(at, code, { correlationId: '', ...more });

  test('is what has one correlation ID', () => {
    const [one, two, other] = [event(0, 50074), event(9, 0), event(5, 0, { correlationId: 'c2' })];
    expect(grouped([two, other, one])).toEqual([[one.id, two.id], [other.id]]);
  });

  test('a correlation ID of zeros is none', () => {
    const zeros = { correlationId: '00000000-0000-0000-0000-000000000000' };
    expect(grouped([event(0, 0, zeros), event(9, 0, zeros)])).toHaveLength(2);
  });

  test('a pause of hours ends a sitting', () => {
    const [morning, afternoon] = [event(0, 50074), event(5 * 3600, 0)];
    expect(grouped([morning, afternoon])).toEqual([[morning.id], [afternoon.id]]);
  });

  test('a lone interrupt goes with what the same user did next in the application', () => {
    const prompt = event(0, 50076, { ...BACKGROUND, correlationId: 'c2' });
    const [first, second] = [event(20, 50074), event(30, 0)];
    expect(grouped([second, prompt, first])).toEqual([[prompt.id, first.id, second.id]]);
    const [one, two, three] = [lone(0, 50074), lone(60, 50074), lone(120, 0)];
    expect(grouped([three, one, two])).toEqual([[one.id, two.id, three.id]]);
  });

  test('a client that asks every few minutes does not make one sitting of the day', () => {
    const day = Array.from({ length: 40 }, (_, index) => lone(index * 240, 50076, BACKGROUND));
    expect(Math.max(...grouped(day).map(({ length }) => length))).toBe(3);
  });

  test.each([
    ['another user', { userId: 'other' }],
    ['another application', OTHER_APP],
    ['another address', { ipAddress: '192.0.2.45' }],
    ['an unknown address', { ipAddress: null }],
    ['more than ten minutes', { createdDateTime: '2026-11-20T10:11:00Z' }],
    ['an earlier time', { createdDateTime: '2026-11-20T09:59:00Z' }],
  ])('not over %s', (_, more) => {
    expect(grouped([lone(0, 50074), lone(30, 0, more)])).toHaveLength(2);
  });

  test('two endings without a correlation ID stay two', () => {
    expect(grouped([lone(0, 50126), lone(30, 0)])).toHaveLength(2);
  });

  test('a copy that lacks the correlation ID goes with its twin', () => {
    const [prompt, success] = [event(0, 50074), event(9, 0)];
    expect(grouped([{ ...success, correlationId: null }, prompt, success])).toHaveLength(1);
  });
});

describe('whatever comes', () => {
  const CODES = [0, 0, 50058, 50074, 50076, 50097, 50126, 50140, 50173, 53000, 53003, 500121, 65001];
  /** Few IDs and fewer times, so that there are copies, and events of the same second. */
  const anyEvent = fc
    .record({
      id: fc.nat(8),
      code: fc.constantFrom(...CODES, null),
      correlationId: fc.constantFrom('c1', 'c2', ''),
      fixture: fc.option(fc.constantFrom(...fixtures), { freq: 3 }),
      more: fc.constantFrom({}, BACKGROUND, OTHER_APP, OTHER_RESOURCE, { id: null }),
    })
    .map(({ id, code, correlationId, fixture, more }): SignIn => {
      const made = event(Math.floor(id / 2) * 70, code);
      const identity = { id: `id-${id}`, createdDateTime: made.createdDateTime, correlationId };
      return { ...made, ...fixture?.event, ...identity, ...more };
    });
  const events = fc.array(anyEvent, { maxLength: 7 });
  const shuffled = fc.tuple(events, fc.infiniteStream(fc.nat())).map(([list, random]) => ({
    list,
    other: list
      .map(item => [random.next().value ?? 0, item] as const)
      .sort(([one], [two]) => one - two)
      .map(([, item]) => item),
  }));

  test('the order changes nothing', () => {
    fc.assert(
      fc.property(shuffled, ({ list, other }) => {
        expect(tellChain(other, ALL)).toEqual(tellChain(list, ALL));
        const ids = (chains: SignIn[][]) => chains.map(chain => tellChain(chain, ALL));
        expect(ids(chainsOf(other))).toEqual(ids(chainsOf(list)));
      }),
      { numRuns: 150 },
    );
  });

  test('a doubled event changes nothing', () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, pick) => {
        fc.pre(list.length > 0);
        const twice = [...list, structuredClone(list[pick % list.length] ?? {})];
        expect(tellChain(twice, ALL)).toEqual(tellChain(list, ALL));
        expect(chainsOf(twice)).toHaveLength(chainsOf(list).length);
      }),
      { numRuns: 150 },
    );
  });

  test('no policy is lost, and no event is changed', () => {
    fc.assert(
      fc.property(events, list => {
        const before = structuredClone(list);
        const merged = mergeCopies(list);
        const idsOf = (some: readonly SignIn[]) =>
          new Set(
            some.flatMap(({ appliedConditionalAccessPolicies: all }) => (all ?? []).map(({ id }) => id)),
          );
        expect(idsOf(merged)).toEqual(idsOf(list));
        expect(list).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  test('any list of JSON values is told, as plain data', () => {
    const values = fc.array(fc.oneof(fc.jsonValue({ maxDepth: 3 }), anyEvent), { maxLength: 6 });
    fc.assert(
      fc.property(values, fc.boolean(), (list, complete) => {
        const chain = tellChain(list as SignIn[], { ...CONTEXT, complete });
        expect(chain.steps).toHaveLength(chain.events.length);
        expect(chain.story.headline).not.toMatch(/[{}]|undefined/);
        const { events: _, ...rest } = chain;
        expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
        expect(chainsOf(list as SignIn[]).flat().length).toBeLessThanOrEqual(list.length);
      }),
      { numRuns: 300 },
    );
  });

  test('every event is in exactly one chain', () => {
    fc.assert(
      fc.property(events, list => {
        expect(new Set(chainsOf(list).flat())).toEqual(new Set(list));
        expect(chainsOf(list).flat()).toHaveLength(list.length);
      }),
      { numRuns: 150 },
    );
  });
});
