import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Which rooms a room may look into, besides itself: arrows point one way. `types:` lets types through and no code. */
const MAY_IMPORT: Record<string, string[]> = {
  'content/shell': ['types:messages', 'platform'],
  'content/blade': ['types:messages', 'platform'],
  pages: ['ui', 'messages', 'platform', 'recent', 'pasted', 'collection', 'types:diagnosis', 'types:sources'],
  ui: ['pasted', 'types:messages', 'types:diagnosis'],
  messages: ['types:account', 'types:sources', 'types:diagnosis'],
  background: ['messages', 'platform', 'account', 'recent', 'pasted', 'sources', 'diagnosis'],
  account: ['platform'],
  collection: ['sources', 'diagnosis'],
  pasted: ['types:sources', 'types:messages'],
  recent: ['types:sources', 'types:diagnosis'],
  sources: ['diagnosis'],
  diagnosis: [],
  platform: [],
};

const roomOf = (file: string) => {
  const path = relative(SRC, file).replaceAll('\\', '/');
  return Object.keys(MAY_IMPORT).find(
    room => path === room || path.startsWith(`${room}/`) || path === `${room}.ts`,
  );
};

const IMPORT = /^(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/gm;

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => /(?<!\.d)\.tsx?$/.test(file))
  .map(file => join(SRC, file));

test('every source file is in a room', () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.filter(file => roomOf(file) === undefined)).toEqual([]);
});

test('no import goes against the arrows', () => {
  const against = sources.flatMap(file => {
    const from = roomOf(file) ?? '';
    const code = readFileSync(file, 'utf8');
    return [...code.matchAll(IMPORT)].flatMap(([, typeOnly, target = '']) => {
      const to = roomOf(join(dirname(file), target));
      const allowed = MAY_IMPORT[from] ?? [];
      const fine =
        !to || to === from || allowed.includes(to) || (typeOnly && allowed.includes(`types:${to}`));
      return fine ? [] : [`${relative(SRC, file)} → ${target}`];
    });
  });
  expect(against).toEqual([]);
});

test('one module imports webextension-polyfill', () => {
  const users = sources.filter(file => /from 'webextension-polyfill'/.test(readFileSync(file, 'utf8')));
  expect(users.map(file => relative(SRC, file))).toEqual(['platform.ts']);
});
