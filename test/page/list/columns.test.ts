import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, firstColumns, restoreColumns } from '../../../src/pages/list/columns';
import { scenarioName } from '../../../src/pages/list/scenario-name';

test('whatever was stored, every column is there once and one is shown', () => {
  const entry = fc.record(
    { id: fc.constantFrom(...COLUMNS.map(({ id }) => id), 'gone'), shown: fc.boolean(), width: fc.double() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.array(entry)), stored => {
      const restored = restoreColumns(stored);
      expect(restored.map(({ id }) => id).toSorted()).toEqual(COLUMNS.map(({ id }) => id).toSorted());
      expect(restored.some(({ shown }) => shown)).toBe(true);
      for (const { width } of restored) expect(width >= 60 && width <= 800).toBe(true);
    }),
  );
});

test('what was chosen comes back as it was', () => {
  const chosen = firstColumns()
    .reverse()
    .map((column, index) => ({ ...column, width: 100 + index }));
  expect(restoreColumns(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('a column that is new since comes hidden at the end', () => {
  const before = firstColumns().filter(({ id }) => id !== 'user');
  expect(restoreColumns(before).at(-1)).toMatchObject({ id: 'user', shown: false });
});

test.each([
  ['blocked-by-conditional-access', 'Blocked by Conditional Access'],
  ['mfa-proof-up-required', 'MFA proof up required'],
  ['successful-sign-in', 'Successful sign-in'],
  ['seamless-sso', 'Seamless SSO'],
])('%s is called %s', (id, name) => {
  expect(scenarioName(id)).toBe(name);
});
