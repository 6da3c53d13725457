import { describe, expect, it } from 'vitest';
import { newScenario } from '../../../scripts/new-scenario';
import { errorCodeIsOneOf } from '../../../src/diagnosis/criteria/code';
import { diagnoseWith } from '../../../src/diagnosis/diagnose';
import { type Scenario, scenario } from '../../../src/diagnosis/scenario';
import { scenarios } from '../../../src/diagnosis/scenarios';
import { CONTEXT } from './fixtures';

/** In no scenario's criteria. */
const CODE = 16002;
const files = newScenario('made-for-a-test', CODE);
const contentOf = (end: string) => files.find(({ path }) => path.endsWith(end))?.content ?? '';

/** The generated scenario, evaluated: it has no types, and what it imports is handed to it. */
function load(): Scenario {
  const source = contentOf('made-for-a-test.ts')
    .replace(/^import .*$/gm, '')
    .replace('export default', 'return');
  return new Function('errorCodeIsOneOf', 'scenario', source)(errorCodeIsOneOf, scenario);
}

describe('npm run new:scenario', () => {
  it('touches the scenario, its fixtures and the index, and nothing else', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'src/diagnosis/scenarios/made-for-a-test.ts',
      'test/fixtures/made-for-a-test/first.json',
      'test/fixtures/made-for-a-test/second.json',
      'test/fixtures/made-for-a-test/not-first.json',
      'src/diagnosis/scenarios/index.ts',
    ]);
  });

  it('lists it in the index, before the fallback', () => {
    const index = contentOf('index.ts');
    expect(index).toContain("import madeForATest from './made-for-a-test';\n");
    expect(index).toContain('\n  madeForATest,\n  errorCodeInsight,\n];');
  });

  it('gives a scenario that explains its fixtures, and not its near miss', () => {
    const candidates = [load(), ...scenarios];
    for (const name of ['first', 'second', 'not-first']) {
      const { event, expect: expected } = JSON.parse(contentOf(`/${name}.json`));
      const { scenario: id, cause, outcome, verdict } = diagnoseWith(candidates, event, CONTEXT);
      expect({ scenario: id, cause, outcome, verdict }).toEqual({
        scenario: expected.scenario,
        cause: expected.cause,
        outcome: expected.outcome,
        verdict: expected.verdict,
      });
    }
  });
});
