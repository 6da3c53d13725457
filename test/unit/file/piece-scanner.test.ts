import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PieceScanner } from '../../../src/sources/file/piece-scanner';

function scan(texts: readonly Uint8Array[]) {
  const scanner = new PieceScanner();
  return [...texts.flatMap(bytes => scanner.push(bytes)), ...scanner.finish()];
}

/** Also in the middle of a character. */
function cut(text: string, cuts: readonly number[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const length of cuts) {
    parts.push(bytes.slice(at, at + length));
    at += length;
  }
  return [...parts, bytes.slice(at)];
}

const record = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 3 })), {
  minKeys: 1,
});

test.each([
  ['a list', (records: object[]) => JSON.stringify(records)],
  ['an indented list', (records: object[]) => JSON.stringify(records, null, 2)],
  ['a wrapped list', (records: object[]) => JSON.stringify({ '@odata.context': 'x', value: records })],
  ['one a line', (records: object[]) => records.map(one => JSON.stringify(one)).join('\n')],
])('%s is cut into its records, wherever its text is', (_, write) => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1 }), fc.array(fc.nat(60)), (records, cuts) => {
      const pieces = scan(cut(write(records), cuts));
      expect(pieces.map(({ text }) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(records)));
    }),
  );
});

test('each record knows its line', () => {
  const text = '[\n{"a":1},\n\n{"b":\n2},{"c":3}\n]';
  for (const parts of [[], [3, 4, 5, 6], Array(40).fill(1)].map(cuts => cut(text, cuts))) {
    expect(scan(parts).map(({ line }) => line)).toEqual([2, 4, 5]);
  }
});

test('a record without an end is cut where another one seems to begin', () => {
  const pieces = scan(cut('[\n{"a":{"b":1},\n{"c":2},\n{"d":3}\n]', []));
  expect(pieces.map(({ text }) => text.trim())).toContain('{"d":3}');
});
