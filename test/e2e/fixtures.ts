import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SignIn } from '../../src/diagnosis/sign-in';

export interface Fixture {
  event: SignIn & { id: string };
  expect: { scenario: string; cause: string | null; outcome: string };
}

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A fixture by scenario and case. The demo tenant serves the same events. */
export function fixture(scenario: string, name: string): Fixture {
  return JSON.parse(readFileSync(join(FIXTURES, scenario, `${name}.json`), 'utf8'));
}

/** An interactive event of each scenario, the first by name: one story each for demo, screenshots and tests. */
export function oneOfEachScenario(): Fixture[] {
  return readdirSync(FIXTURES)
    .filter(scenario => scenario !== 'formats')
    .map(scenario => {
      const names = readdirSync(join(FIXTURES, scenario)).filter(name => !name.startsWith('not-'));
      const all = names.map(name => fixture(scenario, name.replace('.json', '')));
      const chosen = all.find(({ event }) => event.signInEventTypes?.includes('interactiveUser'));
      if (!chosen) throw new Error(`${scenario} has no interactive event`);
      return chosen;
    });
}
