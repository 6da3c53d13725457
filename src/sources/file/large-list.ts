import type { FileProblem } from './json-text';
import { PieceReader, type ReadRecords } from './piece-reader';
import { PieceScanner, type ScannedPiece } from './piece-scanner';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Where a list begins and how its records follow each other. */
export interface Marker {
  first: number;
  /** From the closing brace of one to the first name of the next: `},{"id":`, with the blanks and line breaks of this file. */
  text: string;
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
  const [first, second] = [firstName, secondName].map(escaped);
  const record = new RegExp(
    `\\{\\s*"${first}"\\s*:\\s*(?:"[^"\\\\]*"|[^"{[,]+)\\s*,\\s*"${second}"\\s*:`,
    'y',
  );
  return { first: decoder.decode(beginning).indexOf(one.text), text: `}${one.behind}${name}`, record };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A list of many records, cut where one of them surely ends without looking at every character: at the last marker that has come
 * in. Inside of a record the same characters would leave a bracket open, so that a wrong cut cannot be parsed; what cannot be is
 * scanned for its records instead.
 */
export class LargeList {
  readonly #decoder = new TextDecoder();
  readonly #reader: PieceReader;
  #text = '';
  #line = 1;
  #isBegun = false;

  constructor(
    private readonly marker: Marker,
    isBareList: boolean,
  ) {
    this.#reader = new PieceReader(true, isBareList);
  }

  push(bytes: Uint8Array): ReadRecords[] {
    this.#text += this.#decoder.decode(bytes, { stream: true });
    if (!this.#isBegun) this.#drop(this.marker.first);
    this.#isBegun = true;
    const cut = this.#lastEnd();
    if (cut <= 0) return [{ events: [], problems: [] }];
    const found = this.#read(this.#text.slice(0, cut + 1));
    this.#drop(cut + this.marker.text.lastIndexOf('{'));
    return [found];
  }

  /** Where the last record ends behind which another one begins; negative where none does. */
  #lastEnd(): number {
    const { text, record } = this.marker;
    let cut = this.#text.length;
    do {
      cut = this.#text.lastIndexOf(text, cut - 1);
      record.lastIndex = cut + text.lastIndexOf('{');
    } while (cut > 0 && !record.test(this.#text));
    return cut;
  }

  /** The last records, and what stands behind the list. */
  finish(): ReadRecords[] {
    this.#text += this.#decoder.decode();
    return [this.#scan(this.#text, true)];
  }

  #read(records: string): ReadRecords {
    let values: unknown[];
    try {
      values = JSON.parse(`[${records}]`);
    } catch {
      return this.#scan(records, false);
    }
    return this.#reader.take(values);
  }

  #scan(records: string, isLast: boolean): ReadRecords {
    const scanner = new PieceScanner(this.#line);
    const bytes = encoder.encode(`[${records}`);
    const pieces = [...scanner.push(bytes), ...scanner.finish()];
    const { events, problems } = this.#reader.read(pieces);
    return { events, problems: isLast ? [...problems, ...cutOff(pieces.at(-1))] : problems };
  }

  #drop(length: number): void {
    for (let at = this.#text.indexOf('\n'); at >= 0 && at < length; at = this.#text.indexOf('\n', at + 1)) {
      this.#line++;
    }
    this.#text = this.#text.slice(length);
  }
}

/** The list is closed behind its last record. */
export function cutOff(last: Pick<ScannedPiece, 'behind' | 'line'> | undefined): FileProblem[] {
  if (last?.behind.includes(']')) return [];
  const message = 'The list has no end: the file was cut off. What is complete in it was read.';
  return [{ where: last ? `line ${last.line}` : 'the file', message }];
}
