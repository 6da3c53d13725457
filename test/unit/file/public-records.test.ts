import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diagnosePublic, publicRecords, tableIn, tableOf } from '../../../scripts/public-records-table';
import { tellChain } from '../../../src/diagnosis/chain';
import { chainsOf } from '../../../src/diagnosis/chain/group';
import { brokenRules } from './invariants';
import { now } from './records';

/**
 * Sign-in records that others published. They are not part of this project: SIGN_IN_CORPUS names a folder that holds
 * public-sign-ins.ndjson, one `{source, format, record}` a line.
 */
const folder = process.env.SIGN_IN_CORPUS ?? '';
const path = join(folder, 'public-sign-ins.ndjson');
const isThere = folder !== '' && existsSync(path);
if (!isThere) console.log('Skipped: set SIGN_IN_CORPUS to a folder with public-sign-ins.ndjson.');

const PAGE = fileURLToPath(new URL('../../../docs/public-records.md', import.meta.url));

/** Most of them are rows of a table. */
const CHAIN = { now, source: 'signinlogs', complete: false } as const;

describe.skipIf(!isThere)('public sign-in records', () => {
  const records = isThere ? publicRecords(readFileSync(path, 'utf8')) : [];
  const diagnosed = records.map(diagnosePublic);

  test('every one is read, in its own format', () => {
    expect(records.length).toBeGreaterThan(150);
    for (const { format, readAs } of diagnosed) expect(readAs).toBe(format.replace('-row', ''));
  });

  test('no diagnosis breaks a rule', () => {
    const broken = diagnosed.flatMap(({ event, diagnosis, source }, index) =>
      brokenRules(event, diagnosis).map(finding => `${source}, record ${index + 1}: ${finding}`),
    );
    expect(broken).toEqual([]);
  });

  test('told as chains they break none either, and no copy is told twice', () => {
    const events = diagnosed.map(({ event }) => event);
    const chains = chainsOf(events).map(members => tellChain(members, CHAIN));
    const told = chains.flatMap(chain => chain.events.map(({ id }) => id).filter(Boolean));
    expect(new Set(told).size).toBe(told.length);
    const broken = chains.flatMap(({ events, deciding, diagnosis }) =>
      brokenRules(events[deciding] ?? {}, diagnosis),
    );
    expect(broken).toEqual([]);
  });

  test('docs/public-records.md is up to date: npx tsx scripts/public-records.ts writes it', () => {
    expect(tableIn(readFileSync(PAGE, 'utf8'))).toBe(tableOf(diagnosed));
  });

  test('the outcome is what the record says', () => {
    for (const { record, diagnosis, source } of diagnosed) {
      if (record.ResultType !== undefined) {
        expect(diagnosis.event.errorCode).toBe(Number(record.ResultType));
        expect(diagnosis.outcome === 'success').toBe(record.ResultType === '0');
      }
      if (source === 'zerotrustassessment') expect(diagnosis.event.errorCode).toBeNull();
    }
  });

  test('security defaults and switched-off policies are never taken for the cause', () => {
    for (const { diagnosis } of diagnosed) {
      const enforced = diagnosis.policies.filter(
        ({ state, kind }) =>
          kind === 'conditional access' && ['blocked', 'failed', 'satisfied'].includes(state),
      );
      if (enforced?.length === 0) expect(diagnosis.cause).not.toBe('satisfied-silently');
    }
  });

  test('a claim in the token is told from a finished prompt', () => {
    const claims = diagnosed.filter(({ record }) =>
      JSON.stringify([record.Status ?? record.Status_dynamic]).includes('satisfied by claim'),
    );
    expect(claims.length).toBeGreaterThan(40);
    for (const { diagnosis } of claims) expect(diagnosis.cause).toBe('satisfied-by-claim');
  });

  test('nobody is said to be asked by a rule that did not exist yet', () => {
    for (const { diagnosis } of diagnosed) expect(diagnosis.scenario).not.toBe('admin-portal-mfa');
  });

  test('the Microsoft samples read as they were meant', () => {
    const samples = diagnosed
      .filter(({ source }) => source === 'microsoft-docs')
      .map(({ diagnosis }) => diagnosis);
    expect(samples.map(diagnosis => [diagnosis.event.errorCode, diagnosis.scenario])).toEqual([
      [50140, 'expected-interrupt'],
      [0, 'mfa-from-conditional-access'],
      [50126, 'invalid-credentials'],
      [0, 'successful-sign-in'],
      [0, 'successful-sign-in'],
    ]);
  });
});
