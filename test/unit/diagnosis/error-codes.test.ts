import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ERROR_CATEGORIES } from '../../../src/diagnosis/reference/error-categories';
import { ERROR_CODE_TABLE } from '../../../src/diagnosis/reference/error-code-table';
import { errorCategory, errorCode, INTERRUPT_CODES } from '../../../src/diagnosis/reference/error-codes';

const lines = ERROR_CODE_TABLE.trim().split('\n');
const codes = lines.filter(line => !line.startsWith('#')).map(line => Number(line.split('|')[0]));

describe('the table of error codes', () => {
  test('names each code once', () => {
    expect(codes.length).toBeGreaterThan(850);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every(Number.isInteger)).toBe(true);
  });

  test('has a known category for each', () => {
    const categories = lines.filter(line => line.startsWith('#')).map(line => line.slice(1));
    expect(categories.filter(category => !ERROR_CATEGORIES.has(category))).toEqual([]);
    expect([...ERROR_CATEGORIES.keys()].filter(category => !categories.includes(category))).toEqual([]);
  });

  test('ends each meaning like a sentence', () => {
    const meanings = codes.map(code => errorCode(code)?.meaning ?? '').filter(meaning => meaning !== '');
    expect(meanings.filter(meaning => !/^[A-Z].*\.$/.test(meaning))).toEqual([]);
  });

  test('finds name, category and meaning', () => {
    expect(errorCode(50074)).toMatchObject({
      name: 'UserStrongAuthClientAuthNRequiredInterrupt',
      category: 'mfa-required',
      meaning: expect.stringMatching(/not yet given/),
    });
    expect(errorCategory(50126)?.actor).toBe('the user');
    expect(errorCode(7999999)).toBeNull();
  });

  test('stays small in the worker', () => {
    expect(gzipSync(ERROR_CODE_TABLE).length).toBeLessThan(25_000);
  });
});

test('interrupts are codes of the table', () => {
  expect([...INTERRUPT_CODES].filter(code => errorCode(code) === null)).toEqual([]);
  expect(INTERRUPT_CODES.has(50140)).toBe(true);
  expect(INTERRUPT_CODES.has(500121)).toBe(false);
  expect(INTERRUPT_CODES.has(50148)).toBe(false);
});
