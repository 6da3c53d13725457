import { isList, piecesOf } from './pieces';

/** A record's text, and the line of the file it begins in (1-based). */
export interface ScannedPiece {
  text: string;
  line: number;
  /** What stands between it and the next one. */
  behind: string;
}

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const OPEN = 123;
const CLOSE = 125;
/** A wrapper names its list within so many bytes. */
const LONGEST_WRAPPER = 4096;
const NO_BREAK = Number.POSITIVE_INFINITY;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * Cuts a file into its records while it comes in: the elements of a list, also of one below `value` or `records`, or one object
 * after the other. Every byte of the UTF-8 is looked at once; what the cutting looks for is one byte each, and never a part of
 * another character. It does not judge: what stands between the records is kept with them.
 */
export class PieceScanner {
  #buffer = new Uint8Array();
  /** Where the scanning stands in the buffer. */
  #at = 0;
  /** Where the piece under way begins; negative between pieces. */
  #start = -1;
  #depth = 0;
  #inString = false;
  /** The piece before, held back until what stands behind it is known, and where that begins. */
  #last: Omit<ScannedPiece, 'behind'> | null = null;
  #behindFrom = 0;
  /** The line that the scanning is in, as far as breaks were counted, and where the next break is. */
  #line: number;
  #nextBreak = NO_BREAK;
  #isBegun = false;
  isList = false;

  /** `line`: of the first byte, where it is not the file's. */
  constructor(line = 1) {
    this.#line = line;
  }

  /** The pieces that are complete with these bytes. */
  push(bytes: Uint8Array): ScannedPiece[] {
    const before = this.#buffer.length;
    const joined = new Uint8Array(before + bytes.length);
    joined.set(this.#buffer);
    joined.set(bytes, before);
    this.#buffer = joined;
    if (this.#nextBreak === NO_BREAK) this.#nextBreak = this.#breakFrom(before);
    if (!this.#isBegun && !this.#begin(false)) return [];
    const found = this.#scan();
    this.#forget();
    return found;
  }

  /** The pieces that are left. A record without an end is cut where another one seems to begin. */
  finish(): ScannedPiece[] {
    if (!this.#isBegun) this.#begin(true);
    const found = this.#scan();
    found.push(...this.#takeLast(this.#start < 0 ? this.#buffer.length : this.#start));
    if (this.#start >= 0) found.push(...this.#cut(this.#start));
    return found;
  }

  /** There was no record in it. */
  get isEmpty(): boolean {
    return !this.#isBegun;
  }

  /** Skips the brackets before the first record. False until that has been seen. */
  #begin(isAll: boolean): boolean {
    const beginning = decoder.decode(this.#buffer.subarray(0, LONGEST_WRAPPER));
    const before = /^\s*(?:\[|\{[^{[]*"(?:value|records)"\s*:\s*\[)/i.exec(beginning)?.[0];
    if (before === undefined && !isAll && this.#buffer.length < LONGEST_WRAPPER) return false;
    const first = this.#buffer.indexOf(OPEN, encoder.encode(before ?? '').length);
    if (first < 0) return false;
    this.isList = isList(beginning);
    this.#at = first;
    this.#isBegun = true;
    return true;
  }

  /** In local variables, because this is done for every byte. */
  #scan(): ScannedPiece[] {
    const found: ScannedPiece[] = [];
    const bytes = this.#buffer;
    let at = this.#at;
    let depth = this.#depth;
    let inString = this.#inString;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (inString) {
        if (byte === BACKSLASH) {
          // What is escaped may be still to come.
          if (at + 1 === bytes.length) break;
          at++;
          // A string does not go over the end of its line: its closing mark is missing.
        } else if (byte === QUOTE || byte === NEWLINE) inString = false;
      } else if (byte === QUOTE) inString = depth > 0;
      else if (byte === OPEN) {
        if (depth++ === 0) {
          found.push(...this.#takeLast(at));
          this.#start = at;
        }
      } else if (byte === CLOSE && depth > 0 && --depth === 0) this.#close(at + 1);
    }
    this.#at = at;
    this.#depth = depth;
    this.#inString = inString;
    return found;
  }

  #close(end: number): void {
    this.#last = { text: this.#text(this.#start, end), line: this.#lineAt(this.#start) };
    this.#start = -1;
    this.#behindFrom = end;
  }

  #takeLast(next: number): ScannedPiece[] {
    if (!this.#last) return [];
    const piece = { ...this.#last, behind: this.#text(this.#behindFrom, next) };
    this.#last = null;
    return [piece];
  }

  #text(from: number, to: number): string {
    return decoder.decode(this.#buffer.subarray(from, to));
  }

  /** Line breaks are counted once, from piece to piece. */
  #lineAt(position: number): number {
    while (this.#nextBreak < position) {
      this.#line++;
      this.#nextBreak = this.#breakFrom(this.#nextBreak + 1);
    }
    return this.#line;
  }

  #breakFrom(position: number): number {
    const found = this.#buffer.indexOf(NEWLINE, position);
    return found < 0 ? NO_BREAK : found;
  }

  #cut(from: number): ScannedPiece[] {
    const first = this.#lineAt(from);
    return piecesOf(this.#text(from, this.#buffer.length)).map(piece => ({
      ...piece,
      line: first + piece.line - 1,
    }));
  }

  /** Drops what has been taken, so that the buffer stays as long as a record. */
  #forget(): void {
    const keep = this.#start >= 0 ? this.#start : this.#last ? this.#behindFrom : this.#at;
    this.#lineAt(keep);
    this.#buffer = this.#buffer.subarray(keep);
    this.#at -= keep;
    this.#nextBreak -= keep;
    this.#behindFrom -= keep;
    if (this.#start >= 0) this.#start -= keep;
  }
}
