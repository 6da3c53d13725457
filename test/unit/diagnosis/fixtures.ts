import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from '../../../src/diagnosis/context';
import type { Outcome, Verdict } from '../../../src/diagnosis/diagnosis';
import type { SignIn } from '../../../src/diagnosis/sign-in';

/** A sign-in and what has to be said about it: ids and fields, never sentences. */
export interface Fixture {
  about: string;
  event: SignIn;
  expect: {
    scenario: string;
    cause: string | null;
    outcome: Outcome;
    verdict: Verdict;
    also: string[];
    evidence: string[];
  };
}

export interface NamedFixture extends Fixture {
  /** Folder: the scenario it was written for. */
  folder: string;
  /** File without ending. A near miss starts with `not-`. */
  name: string;
}

export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Events in other shapes than Graph's; their tests are in test/unit/file. */
const FORMATS = 'formats';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

export const fixtures: readonly NamedFixture[] = readdirSync(FIXTURES, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== FORMATS)
  .flatMap(({ name: folder }) =>
    readdirSync(join(FIXTURES, folder)).map(file => ({
      ...(json(join(FIXTURES, folder, file)) as Fixture),
      folder,
      name: file.replace(/\.json$/, ''),
    })),
  );

/** A day after the fixtures took place, so that none is still settling. */
export const CONTEXT: Context = { now: new Date('2026-11-21T12:00:00Z'), source: 'graph-beta' };

export function fixture(folder: string, name: string): NamedFixture {
  const found = fixtures.find(candidate => candidate.folder === folder && candidate.name === name);
  if (!found) throw new Error(`No fixture ${folder}/${name}`);
  return found;
}
