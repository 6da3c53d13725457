import { classify, diagnose } from '../../src/diagnosis/diagnose';
import { Facts } from '../../src/diagnosis/facts';
import { scenarios } from '../../src/diagnosis/scenarios';
import type { SignIn } from '../../src/diagnosis/sign-in';
import { CONTEXT, fixtures } from '../unit/diagnosis/fixtures';
import type { Figure } from './bench';
import { type Classifier, jsonLogicJs, jsonRulesEngine } from './peers';
import { median, ratio, timed } from './timing';
import { traffic } from './traffic';

const GENERATED = 100_000;
const WARM_UP_BATCHES = 10;
/** The peers take a hundred times as long; a part of the traffic is enough for a ratio. */
const COMPARED = 4000;
const ROUNDS = 300;

/** Keeps the results of measured work alive, so that the compiler cannot drop it. */
export let kept = 0;

/** Diagnosing against parsing the same event, and the engine against two others on the same work. */
export async function benchEngine(): Promise<Figure[]> {
  const compared = [...traffic(COMPARED, COMPARED)].flat();
  return [
    ratio('diagnose ÷ JSON.parse, the fixtures', await diagnosingFixtures(), 'at most', 2.5),
    ...diagnosingTraffic(),
    ratio(
      'json-rules-engine ÷ ours, classification',
      await against(jsonRulesEngine(scenarios), compared),
      'at least',
      20,
    ),
    ratio(
      'json-logic-js ÷ ours, classification',
      await against(jsonLogicJs(scenarios), compared),
      'at least',
      2,
    ),
  ];
}

/** Diagnosed are the events of that very round, as the worker would: nothing about them is known from before. */
async function diagnosingFixtures(): Promise<number> {
  const texts = fixtures.map(({ event }) => JSON.stringify(event));
  const ratios: number[] = [];
  for (let round = -ROUNDS; round < ROUNDS; round++) {
    let parsed: SignIn[] = [];
    const parsing = await timed(() => {
      parsed = texts.map(text => JSON.parse(text) as SignIn);
    });
    const diagnosing = await timed(() => diagnoseAll(parsed));
    if (round >= 0) ratios.push(diagnosing / parsing);
  }
  return median(ratios);
}

function diagnosingTraffic(): Figure[] {
  const ratios: number[] = [];
  const times: number[] = [];
  let batches = 0;
  for (const batch of traffic(GENERATED)) {
    const texts = batch.map(event => JSON.stringify(event));
    const start = performance.now();
    const parsed = texts.map(text => JSON.parse(text) as SignIn);
    const between = performance.now();
    diagnoseAll(parsed);
    const end = performance.now();
    if (batches++ < WARM_UP_BATCHES) continue;
    ratios.push((end - between) / (between - start));
    times.push((end - between) / batch.length);
  }
  const milliseconds = median(times);
  const information = { budget: null, limit: 'at most' } as const;
  return [
    ratio('diagnose ÷ JSON.parse, 100,000 generated events', median(ratios), 'at most', 1.5),
    { name: 'one event, explanation included', value: milliseconds * 1000, unit: 'µs', ...information },
    { name: 'events in a second', value: 1000 / milliseconds, unit: '', ...information },
  ];
}

function diagnoseAll(events: readonly SignIn[]): void {
  for (const event of events) kept += diagnose(event, CONTEXT).steps.length;
}

/** Both find all scenarios that match, of events that are parsed already, without words or evidence; the same ones, or it throws. */
async function against(peer: Classifier, events: readonly SignIn[]): Promise<number> {
  const ours: Classifier = facts =>
    classify(scenarios, facts).matches.map(({ prepared }) => prepared.scenario.id);
  const theirs: number[] = [];
  for (let start = 0; start < events.length; start += 100) {
    const batch = events.slice(start, start + 100);
    const our = await timed(() => run(ours, batch));
    const their = await timed(() => run(peer, batch));
    if (start > 500) theirs.push(their / our);
  }
  for (const event of events.slice(0, 500)) {
    const expected = await ours(new Facts(event, CONTEXT));
    const found = await peer(new Facts(event, CONTEXT));
    if (String(expected.toSorted()) !== String(found.toSorted()))
      throw new Error(`The engines disagree on ${event.id}: ${expected} and ${found}.`);
  }
  return median(theirs);
}

async function run(classifier: Classifier, events: readonly SignIn[]): Promise<void> {
  for (const event of events) {
    const found = classifier(new Facts(event, CONTEXT));
    kept += (found instanceof Promise ? await found : found).length;
  }
}
