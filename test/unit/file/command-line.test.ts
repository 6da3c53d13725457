import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
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

const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

const blocked = fixture('blocked-by-conditional-access', 'with-unmet-control').event;

test('--json prints one object a line and goes on after a broken one', () => {
  const { status, stdout, stderr } = run(
    ['--json', '-'],
    `${JSON.stringify(blocked)}\n{"cut\n{"id":"b","status":{"errorCode":0}}\n`,
  );
  const found = linesOf(stdout);
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

describe('events of one sign-in', () => {
  const interrupt = (errorCode: number, seconds: number) => {
    const time = Date.parse(blocked.createdDateTime ?? '') + seconds * 1000;
    const createdDateTime = new Date(time).toISOString();
    return { ...blocked, id: `code-${errorCode}`, createdDateTime, status: { errorCode } };
  };
  const silent = interrupt(50058, -20);
  const alone = { ...interrupt(50140, 600), correlationId: 'another', ipAddress: '192.0.2.1' };
  // In the order of Graph: the newest first.
  const input = JSON.stringify([alone, blocked, silent]);

  test('are told together, and others by themselves', () => {
    const { status, stdout } = run(['-'], input);
    expect(stdout).toContain('2 events, put together by correlation ID | failed');
    expect(stdout).toContain('The event that decides: 2 of 2');
    expect(stdout).toContain('blocked-by-conditional-access, location');
    expect(stdout).toContain('1 event | unknown');
    expect(status).toBe(0);
  });

  test('--json still prints an object for each event, in the order of the file', () => {
    const found = linesOf(run(['--json', '-'], input).stdout);
    expect(found.map(({ id }) => id)).toEqual([alone.id, blocked.id, silent.id]);
  });

  test('--json --chains prints an object for each sign-in', () => {
    const [first, second, ...others] = linesOf(run(['--json', '--chains', '-'], input).stdout);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      where: ['record 3', 'record 2'],
      ending: 'failed',
      deciding: 1,
      steps: [{ errorCode: 50058 }, { errorCode: 53003, scenario: 'blocked-by-conditional-access' }],
      diagnosis: { scenario: 'blocked-by-conditional-access', cause: 'location' },
    });
    expect(second).toMatchObject({ ending: 'unknown', steps: [{ requestId: alone.id }] });
    expect(run(['--chains', '-'], input).status).toBe(2);
  });

  test('--complete says that nothing is missing', () => {
    const [, second] = linesOf(run(['--json', '--chains', '--complete', '-'], input).stdout);
    expect(second).toMatchObject({ ending: 'abandoned' });
  });
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
