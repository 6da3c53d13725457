import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FIXTURES, fixture } from '../diagnosis/fixtures';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function run(args: string[], input = '') {
  const command = ['--import', 'tsx', 'scripts/diagnose.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const blocked = fixture('blocked-by-conditional-access', 'with-unmet-control').event;

test('--json prints one object a line and goes on after a broken one', () => {
  const { status, stdout, stderr } = run(
    ['--json', '-'],
    `${JSON.stringify(blocked)}\n{"cut\n{"id":"b","status":{"errorCode":0}}\n`,
  );
  const found = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(found).toHaveLength(2);
  expect(found[0]).toMatchObject({
    id: blocked.id,
    scenario: 'blocked-by-conditional-access',
    cause: 'location',
    outcome: 'failure',
    also: ['failed-conditional-access'],
  });
  expect(Object.keys(found[0])).toEqual(expect.arrayContaining(['confidence', 'evidence', 'steps']));
  expect(found[1]).toMatchObject({ id: 'b', scenario: 'successful-sign-in' });
  expect(stderr).toContain('line 2');
  expect(status).toBe(0);
});

test('text names the verdict, the evidence and the steps', () => {
  const { status, stdout } = run(['-'], JSON.stringify(blocked));
  for (const part of [
    'blocked-by-conditional-access, location',
    'status.errorCode = 53003',
    'What to do',
    'Confidence',
  ]) {
    expect(stdout).toContain(part);
  }
  expect(status).toBe(0);
});

test('a file can be named', () => {
  const { status, stderr } = run(['--json', join(FIXTURES, 'no-such-file.json')]);
  expect(status).toBe(1);
  expect(stderr).toContain('no-such-file.json');
});

test('ends with 1 when nothing could be read, and with 2 when called wrongly', () => {
  expect(run(['-'], 'no JSON').status).toBe(1);
  expect(run([]).status).toBe(2);
  expect(run(['--no-such-option', '-']).status).toBe(2);
  expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--json') });
});
