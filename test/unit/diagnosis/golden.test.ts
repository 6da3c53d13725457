import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { textOfChain } from '../../../scripts/diagnosis-text';
import { type Chain, tellChain } from '../../../src/diagnosis/chain';
import { chainsOf } from '../../../src/diagnosis/chain/group';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { CONTEXT } from './fixtures';

/**
 * Whole stories of a few sign-ins. What is expected in the JSON files is written by hand; the texts beside them are what is
 * printed, read line by line before they are kept. `npx vitest run --project unit test/unit/diagnosis/golden.test.ts -u`
 * writes the texts anew, and nothing else.
 */
interface Golden {
  name: string;
  about: string;
  complete: boolean;
  events: SignIn[];
  expect: Pick<Chain, 'ending' | 'deciding'> & {
    scenario: string;
    cause: string | null;
    steps: [code: number | null, scenario: string][];
  };
}

const GOLDEN = fileURLToPath(new URL('../../golden/', import.meta.url));

const goldens: Golden[] = readdirSync(GOLDEN)
  .filter(file => file.endsWith('.json'))
  .map(file => ({
    ...JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')),
    name: file.replace(/\.json$/, ''),
  }));

describe.each(goldens)('$name', golden => {
  const chain = tellChain(golden.events, { ...CONTEXT, complete: golden.complete });

  it('is told as expected', () => {
    const { ending, deciding, diagnosis } = chain;
    const steps = chain.steps.map(({ errorCode, scenario }) => [errorCode, scenario]);
    expect({
      ending,
      deciding,
      scenario: diagnosis.scenario,
      cause: diagnosis.cause,
      steps,
    }).toEqual(golden.expect);
  });

  it('reads as it was read', async () => {
    await expect(`${textOfChain(chain)}\n`).toMatchFileSnapshot(join(GOLDEN, `${golden.name}.txt`));
  });
});

test('all of them in one log are still told apart', () => {
  const ids = (events: readonly SignIn[]) => [...new Set(events.map(({ id }) => id))].sort();
  const chains = chainsOf(goldens.flatMap(({ events }) => events));
  expect(chains.map(ids)).toEqual(
    goldens
      .map(({ events }) => events)
      .sort(([one], [other]) => ((one?.createdDateTime ?? '') < (other?.createdDateTime ?? '') ? -1 : 1))
      .map(ids),
  );
});
