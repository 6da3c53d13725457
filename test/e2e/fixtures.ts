import { readFileSync } from 'node:fs';
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

/** Telling, interactive events, one of each scenario that Microsoft named first and one more: for demo, screenshots and tests. */
const STORIES: [scenario: string, name: string][] = [
  ['blocked-by-conditional-access', 'location'],
  ['failed-conditional-access', 'compliant-device'],
  ['mfa-from-conditional-access', 'denied'],
  ['mfa-from-other-requirements', 'per-user-mfa'],
  ['mfa-proof-up-required', 'conditional-access'],
  ['mfa-proof-up-from-insecure-location', 'place-or-device'],
  ['successful-sign-in', 'satisfied-silently'],
  ['enterprise-app-configuration', 'user-not-assigned'],
];

export const stories = (): Fixture[] => STORIES.map(([scenario, name]) => fixture(scenario, name));
