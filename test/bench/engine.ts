import { Engine, type RuleProperties } from 'json-rules-engine';
import { classify, diagnose } from '../../src/diagnosis/diagnose';
import { Facts } from '../../src/diagnosis/facts';
import { scenarios } from '../../src/diagnosis/scenarios';
import type { SignIn } from '../../src/diagnosis/sign-in';
import { CONTEXT, fixtures } from '../unit/diagnosis/fixtures';
import type { Figure } from './bench';

const ROUNDS = 400;
const WARM_UP = 300;

const events = fixtures.map(({ event }) => event);
const texts = events.map(event => JSON.stringify(event));

/** Keeps the results of measured work alive, so that the compiler cannot drop it. */
export let kept = 0;

/**
 * Diagnosing against parsing the same event, and the engine against json-rules-engine. The second pair does the same work:
 * find the scenario of an event that is parsed already, without words or evidence.
 */
export async function benchEngine(): Promise<Figure[]> {
  // Diagnosed are the events of that very round, as the worker would: nothing about them is known from before.
  let parsed: SignIn[] = [];
  const diagnosing = await sideBySide(
    () => {
      parsed = texts.map(text => JSON.parse(text) as SignIn);
    },
    () => {
      for (const event of parsed) kept += diagnose(event, CONTEXT).steps.length;
    },
  );
  const rules = ruleEngine();
  await expectSameClassification(rules);
  const theirs = await sideBySide(
    () => {
      for (const event of events) kept += classify(scenarios, new Facts(event, CONTEXT)).matches.length;
    },
    async () => {
      for (const event of events) kept += (await rules.run({ event })).events.length;
    },
  );
  return [
    figure('diagnose ÷ JSON.parse of the same event', diagnosing, 'at most', 1),
    figure('json-rules-engine ÷ ours, classification', theirs, 'at least', 20),
  ];
}

/** A ratio of two times taken side by side can be compared between machines; a time cannot. */
const figure = (name: string, value: number, limit: Figure['limit'], budget: number): Figure => ({
  name,
  value,
  budget,
  limit,
  unit: '×',
});

/** The time of the second over that of the first: both in turn, so that a busy moment hits both; the median counts. */
async function sideBySide(first: () => unknown, second: () => unknown): Promise<number> {
  const ratios: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const time = await timed(first);
    const other = await timed(second);
    if (round >= 0) ratios.push(other / time);
  }
  return median(ratios);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** The scenarios' criteria, told to json-rules-engine over facts that are read from the event the same way. */
function ruleEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const facts = async (almanac: { factValue(name: string): Promise<unknown> }) =>
    (await almanac.factValue('facts')) as Facts;
  engine.addFact('facts', async (_, almanac) => new Facts(await almanac.factValue('event'), CONTEXT));
  engine.addFact('code', async (_, almanac) => (await facts(almanac)).errorCode);
  engine.addFact('controls', async (_, almanac) =>
    (await facts(almanac)).failed.flatMap(policy => policy.controls.map(control => control ?? 'own')),
  );
  engine.addFact('failed', async (_, almanac) => (await facts(almanac)).failed.length);
  engine.addFact('mfa asked', async (_, almanac) => (await facts(almanac)).mfaAsked);
  engine.addFact('mfa state', async (_, almanac) => (await facts(almanac)).mfa.state);
  engine.addFact('mfa policy', async (_, almanac) =>
    (await facts(almanac)).enforced.some(policy => policy.asksForMfa),
  );
  engine.addFact('providers', async (_, almanac) =>
    (await facts(almanac)).requirementProviders.map(({ value }) => value),
  );
  engine.addFact('federated', async (_, almanac) => (await facts(almanac)).isFederated);
  for (const rule of RULES) engine.addRule(rule);
  return engine;
}

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const code = (...codes: number[]) => ({ fact: 'code', operator: 'in', value: codes });
const control = (value: string) => ({ fact: 'controls', operator: 'contains', value });
const provider = (value: string) => ({ fact: 'providers', operator: 'contains', value });
const MFA = code(0, 50158, 50072, 50074, 50076, 50078, 50079, 500121);
const byConditionalAccess = {
  any: [is('mfa policy', true), provider('multiConditionalAccess'), provider('authenticationStrengths')],
};

const RULES: RuleProperties[] = [
  { name: 'mfa-proof-up-from-insecure-location', conditions: { any: [code(53004, 53010)] } },
  {
    name: 'mfa-proof-up-required',
    conditions: {
      any: [
        code(50072, 50203, 502031, 54010),
        { all: [code(50079), is('federated', false)] },
        { all: [code(50125), is('mfa state', 'registration')] },
        { all: [code(500121), is('mfa state', 'nothing registered')] },
      ],
    },
  },
  {
    name: 'blocked-by-conditional-access',
    conditions: { all: [code(53003, 530031), { any: [control('block'), is('failed', 0)] }] },
  },
  {
    name: 'failed-conditional-access',
    conditions: {
      any: [
        code(53000, 53001, 53002, 53005, 53009, 530003, 530004, 530033, 50081, 50142, 50129, 50005),
        { all: [code(50158), control('own')] },
        {
          all: [
            code(53003),
            { any: [control('compliant device'), { not: control('block') }] },
            { not: is('failed', 0) },
          ],
        },
      ],
    },
  },
  {
    name: 'mfa-from-conditional-access',
    conditions: { all: [MFA, is('mfa asked', true), byConditionalAccess] },
  },
  {
    name: 'mfa-from-other-requirements',
    conditions: { all: [MFA, is('mfa asked', true), { not: byConditionalAccess }] },
  },
  { name: 'successful-sign-in', conditions: { all: [code(0), is('mfa asked', false)] } },
].map(({ name, conditions }, index, all) => ({
  name,
  conditions: conditions as RuleProperties['conditions'],
  priority: all.length - index,
  event: { type: name },
}));

/** A comparison of engines that disagree would say nothing. */
async function expectSameClassification(rules: Engine): Promise<void> {
  let same = 0;
  for (const event of events) {
    const { matches } = classify(scenarios, new Facts(event, CONTEXT));
    const { events: found } = await rules.run({ event });
    if ((found[0]?.type ?? 'error-code-insight') === matches[0]?.scenario.id) same++;
  }
  if (same < events.length * 0.95)
    throw new Error(`The engines agree on ${same} of ${events.length} events only.`);
}
