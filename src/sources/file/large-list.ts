import type { FileProblem } from './json-text';
import { PieceReader, type ReadRecords } from './piece-reader';
import { PieceScanner } from './piece-scanner';

const [NEWLINE, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [10, 91, 93, 123, 125];

/** So many bytes without a record's end are no list of sign-ins. */
const LONGEST = 8_000_000;
/** The beginning of a record, up to its second name. */
const BEGINNING = 1000;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Where a list begins and how its records follow each other. */
export interface Marker {
  first: number;
  /** From the closing brace of one to the first name of the next: `},{"id":`, with the blanks and line breaks of this file. */
  text: Uint8Array;
  /** How many objects there are around it. */
  wrappers: number;
  /** The beginning of a record up to its second name, because policies begin with an `id` as well. */
  record: RegExp;
}

const NAMES = /^(\{\s*"([^"\\]{1,100})"\s*:)\s*(?:"[^"\\]*"|[^"{[,]+)\s*,\s*"([^"\\]{1,100})"\s*:/;

/** Null when the file is no list, or too short to show how its records follow each other. */
export function markerIn(beginning: Uint8Array): Marker | null {
  const scanner = new PieceScanner();
  const [one, other] = scanner.push(beginning);
  const [, name, firstName = '', secondName = ''] = NAMES.exec(other?.text ?? '') ?? [];
  if (!scanner.isList || !one || !name || !/^\s*,\s*$/.test(one.behind)) return null;
  const [firstKey, secondKey] = [firstName, secondName].map(escaped);
  const record = new RegExp(
    `\\{\\s*"${firstKey}"\\s*:\\s*(?:"[^"\\\\]*"|[^"{[,]+)\\s*,\\s*"${secondKey}"\\s*:`,
    'y',
  );
  const text = decoder.decode(beginning);
  const first = encoder.encode(text.slice(0, text.indexOf(one.text))).length;
  return { first, text: encoder.encode(`}${one.behind}${name}`), wrappers: scanner.wrappers, record };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A list of many records, cut where one of them surely ends without looking at every character: at the last marker that has come
 * in. Inside of a record the same characters would leave a bracket open, so that a wrong cut cannot be parsed; what cannot be is
 * scanned for its records instead.
 */
export class LargeList {
  readonly #reader: PieceReader;
  /** From the beginning of a record on; a bracket stands before it, so that it is a list. */
  #bytes = Uint8Array.of(OPEN_LIST);
  #line = 1;
  #isBegun = false;
  /** For what is left, once the records follow each other in another way. */
  #scanner: PieceScanner | null = null;

  constructor(
    private readonly marker: Marker,
    isBareList: boolean,
  ) {
    this.#reader = new PieceReader(true, isBareList);
  }

  push(bytes: Uint8Array): ReadRecords[] {
    if (this.#scanner) return [this.#reader.read(this.#scanner.push(bytes))];
    this.#add(bytes);
    const cut = this.#lastEnd();
    if (cut < 0) return [this.#bytes.length > LONGEST ? this.#giveUp() : { events: [], problems: [] }];
    const found = this.#read(cut + 1);
    this.#drop(cut + this.marker.text.lastIndexOf(OPEN));
    return [found];
  }

  /** The last records, and what stands behind the list. */
  finish(): ReadRecords[] {
    const scanner = this.#scanner ?? new PieceScanner(this.#line, this.marker.wrappers);
    const pieces = this.#scanner ? [] : scanner.push(this.#bytes);
    const { events, problems } = this.#reader.read(pieces.concat(scanner.finish()));
    return [{ events, problems: [...problems, ...wholeFile(scanner)] }];
  }

  #add(bytes: Uint8Array): void {
    const added = this.#isBegun ? bytes : bytes.subarray(this.marker.first);
    if (!this.#isBegun) this.#line += breaksIn(bytes.subarray(0, this.marker.first));
    this.#isBegun = true;
    const joined = new Uint8Array(this.#bytes.length + added.length);
    joined.set(this.#bytes);
    joined.set(added, this.#bytes.length);
    this.#bytes = joined;
  }

  #giveUp(): ReadRecords {
    this.#scanner = new PieceScanner(this.#line, this.marker.wrappers);
    const pieces = this.#scanner.push(this.#bytes);
    this.#bytes = new Uint8Array();
    return this.#reader.read(pieces);
  }

  /** Where the last record ends behind which another one begins; negative where none does. */
  #lastEnd(): number {
    const { text, record } = this.marker;
    let cut = this.#bytes.length;
    do cut = cut > 0 ? this.#bytes.lastIndexOf(CLOSE, cut - 1) : -1;
    while (cut >= 0 && !(this.#isAt(text, cut) && this.#begins(record, cut + text.lastIndexOf(OPEN))));
    return cut;
  }

  #isAt(text: Uint8Array, position: number): boolean {
    return text.every((byte, index) => this.#bytes[position + index] === byte);
  }

  #begins(record: RegExp, position: number): boolean {
    record.lastIndex = 0;
    return record.test(decoder.decode(this.#bytes.subarray(position, position + BEGINNING)));
  }

  #read(end: number): ReadRecords {
    const records = this.#bytes.subarray(0, end + 1);
    const behind = records[end] ?? CLOSE_LIST;
    records[end] = CLOSE_LIST;
    let values: unknown[] | null = null;
    try {
      values = JSON.parse(decoder.decode(records)) as unknown[];
    } catch {
      // Looked for one by one, then.
    }
    records[end] = behind;
    return values ? this.#reader.take(values) : this.#scan(records.subarray(0, end));
  }

  #scan(records: Uint8Array): ReadRecords {
    const scanner = new PieceScanner(this.#line, this.marker.wrappers);
    return this.#reader.read(scanner.push(records).concat(scanner.finish()));
  }

  #drop(length: number): void {
    this.#line += breaksIn(this.#bytes.subarray(0, length));
    const rest = this.#bytes.slice(length - 1);
    rest[0] = OPEN_LIST;
    this.#bytes = rest;
  }
}

function breaksIn(bytes: Uint8Array): number {
  let breaks = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) breaks++;
  return breaks;
}

/** What is wrong with the file as a whole. */
export function wholeFile(scanner: PieceScanner): FileProblem[] {
  if (scanner.isEmpty) return [{ where: 'the file', message: 'There are no records in it.' }];
  if (!scanner.isCutOff) return [];
  const message = 'The list has no end: the file was cut off. What is complete in it was read.';
  return [{ where: `line ${scanner.line}`, message }];
}
