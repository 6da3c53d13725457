import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { readSignIns } from '../../../src/sources/file/file';

/**
 * Sign-in records that others published. They are not part of this project: SIGN_IN_CORPUS names a folder that holds
 * public-sign-ins.ndjson, one `{source, format, kind, record}` a line.
 */
const folder = process.env.SIGN_IN_CORPUS ?? '';
const path = join(folder, 'public-sign-ins.ndjson');
const isThere = folder !== '' && existsSync(path);
if (!isThere) console.log('Skipped: set SIGN_IN_CORPUS to a folder with public-sign-ins.ndjson.');

interface PublicRecord {
  source: string;
  format: string;
  record: Record<string, unknown>;
}

const now = new Date('2026-11-21T12:00:00Z');

describe.skipIf(!isThere)('public sign-in records', () => {
  const lines = isThere ? readFileSync(path, 'utf8').trim().split('\n') : [];
  const records = lines.map(line => JSON.parse(line) as PublicRecord);
  const diagnosed = records.map(({ record, format, source }) => {
    const { events, problems } = readSignIns(JSON.stringify(record));
    const [found] = events;
    const diagnosis = found && diagnose(found.event, { now, source: found.source });
    return { record, format, source, problems, found, diagnosis };
  });

  test('every one is read, in its own format', () => {
    expect(records.length).toBeGreaterThan(150);
    expect(diagnosed.flatMap(({ problems }) => problems)).toEqual([]);
    for (const { format, found } of diagnosed) expect(found?.source).toBe(format.replace('-row', ''));
  });

  test('the outcome is what the record says', () => {
    for (const { record, diagnosis, source } of diagnosed) {
      if (record.ResultType !== undefined) {
        expect(diagnosis?.event.errorCode).toBe(Number(record.ResultType));
        expect(diagnosis?.outcome === 'success').toBe(record.ResultType === '0');
      }
      if (source === 'zerotrustassessment') expect(diagnosis?.event.errorCode).toBeNull();
    }
  });

  test('security defaults and switched-off policies are never taken for the cause', () => {
    for (const { diagnosis } of diagnosed) {
      const enforced = diagnosis?.policies.filter(
        ({ state, kind }) =>
          kind === 'conditional access' && ['blocked', 'failed', 'satisfied'].includes(state),
      );
      if (enforced?.length === 0) expect(diagnosis?.cause).not.toBe('satisfied-silently');
    }
  });

  test('a claim in the token is told from a finished prompt', () => {
    const claims = diagnosed.filter(({ record }) =>
      JSON.stringify([record.Status ?? record.Status_dynamic]).includes('satisfied by claim'),
    );
    expect(claims.length).toBeGreaterThan(40);
    for (const { diagnosis } of claims) expect(diagnosis?.cause).toBe('satisfied-by-claim');
  });

  test('nobody is said to be asked by a rule that did not exist yet', () => {
    for (const { diagnosis } of diagnosed) expect(String(diagnosis?.cause)).not.toMatch(/mandatory/);
  });

  test('the Microsoft samples read as they were meant', () => {
    const samples = diagnosed
      .filter(({ source }) => source === 'microsoft-docs')
      .map(({ diagnosis }) => diagnosis);
    expect(samples.map(diagnosis => [diagnosis?.event.errorCode, diagnosis?.scenario])).toEqual([
      [50140, 'error-code-insight'],
      [0, 'mfa-from-conditional-access'],
      [50126, 'error-code-insight'],
      [0, 'successful-sign-in'],
      [0, 'successful-sign-in'],
    ]);
  });
});
