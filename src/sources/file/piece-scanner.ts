import { PieceBuffer } from './piece-buffer';
import { columnsIn, keyBefore, previousIn, WRAPPER } from './piece-places';

/** A record's text, and the line of the file it begins in (1-based). */
export interface ScannedPiece {
  text: string;
  line: number;
  /** What stands between it and the next one. */
  behind: string;
  /** The names of its cells, where it is a row of a table. */
  columns?: readonly string[];
  /** Why it is no record, whatever it says. Of its text there is only the beginning. */
  refusal?: string;
}

const [QUOTE, BACKSLASH, NEWLINE, COLON] = [34, 92, 10, 58];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];

/** Far beyond a sign-in, of which the largest seen has 18 kB and five levels: nothing more has to be kept in memory. */
const LONGEST = 4_000_000;
const DEEPEST = 100;
const TOO_LONG = 'A record that is longer than any sign-in.';
const TOO_DEEP = 'A record that is nested deeper than any sign-in.';
/** What is kept of a record that is refused. */
const BEGINNING = 200;

/**
 * Cuts a file into its records while it comes in: the elements of a list, also of lists below `value`, `records` or `rows`, or
 * one object after the other. Every byte of the UTF-8 is looked at once; what the cutting looks for is one byte each, and never
 * a part of another character. It does not judge: what stands between the records is kept with them.
 */
export class PieceScanner {
  readonly #buffer: PieceBuffer;
  /** Where the scanning stands in the buffer. */
  #at = 0;
  /** Where the piece under way begins. */
  #start = 0;
  /** Open brackets; 0 between pieces. */
  #depth = 0;
  /** What each of them is. */
  readonly #opened = new Uint8Array(DEEPEST + 2);
  #inString = false;
  /** Of the piece under way: blanks before it in its line, its line, and what is known of it already. */
  #indent = 0;
  #pieceLine = 0;
  #refused: Pick<ScannedPiece, 'text' | 'refusal'> | null = null;
  /** The lists that the scanning is in and that an object wraps; their columns, if they are rows. */
  readonly #wrapped: (readonly string[] | null)[] = [];
  /** Behind such a list: the rest of the object around it, which nobody needs. */
  #isRest = false;
  /** The piece before, held back until what stands behind it is known, and where that begins. */
  #last: Omit<ScannedPiece, 'behind'> | null = null;
  #behindFrom = 0;
  #isBareListOpen = false;
  #count = 0;
  /** The records are counted by their place in a list. */
  isList = false;

  /** How many objects wrap the list that the first record is in. */
  wrappers = 0;

  /** `line`: of the first byte, where it is not the file's. `wrappers`: objects that had been entered before it. */
  constructor(line = 1, wrappers = 0) {
    this.#buffer = new PieceBuffer(line);
    for (let entered = 0; entered < wrappers; entered++) this.#wrapped.push(null);
    this.isList = wrappers > 0;
  }

  /** The pieces that are complete with these bytes. */
  push(bytes: Uint8Array): ScannedPiece[] {
    this.#buffer.add(bytes);
    const found = this.#scan();
    this.#forget();
    return found;
  }

  /** The pieces that are left. A record without an end is cut where another one seems to begin. */
  finish(): ScannedPiece[] {
    const found: ScannedPiece[] = [];
    while (this.#depth > 0 && !this.#isRest) {
      const end = this.#refused
        ? -1
        : this.#buffer.nextRecord(this.#start, this.#buffer.bytes.length, this.#indent);
      this.#close(end < 0 ? this.#buffer.bytes.length : end);
      for (const piece of this.#scan()) found.push(piece);
    }
    this.#takeLast(found, this.#buffer.bytes.length);
    return found;
  }

  /** There was no record in it. */
  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** A list was not closed, or not what is around it. */
  get isCutOff(): boolean {
    return this.isList && (this.#isBareListOpen || this.#wrapped.length > 0 || this.#isRest);
  }

  get line(): number {
    return this.#buffer.lineAt(this.#buffer.bytes.length);
  }

  #scan(): ScannedPiece[] {
    const found: ScannedPiece[] = [];
    let isStuck = false;
    while (!isStuck && this.#at < this.#buffer.bytes.length) {
      if (this.#depth === 0) this.#between(found);
      else isStuck = this.#inside();
    }
    return found;
  }

  #between(found: ScannedPiece[]): void {
    const bytes = this.#buffer.bytes;
    const opening = this.#wrapped.at(-1) ? OPEN_LIST : OPEN;
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at];
      if (byte === opening) {
        this.#takeLast(found, this.#at);
        this.#begin(opening);
        return;
      }
      if (byte === CLOSE_LIST && this.#endList(found)) return;
      if (byte === OPEN_LIST && this.isEmpty && this.#wrapped.length === 0)
        this.isList = this.#isBareListOpen = true;
      this.#indent = byte === 32 || byte === 9 ? this.#indent + 1 : 0;
    }
  }

  #begin(opening: number): void {
    this.#start = this.#at++;
    this.#pieceLine = this.#buffer.lineAt(this.#start);
    this.#depth = 1;
    this.#opened[1] = opening;
    this.#inString = false;
  }

  /** True when what follows is the rest of an object. */
  #endList(found: ScannedPiece[]): boolean {
    if (this.#wrapped.length === 0) {
      this.#isBareListOpen = false;
      return false;
    }
    this.#takeLast(found, this.#at + 1);
    this.#wrapped.pop();
    this.#isRest = true;
    this.#begin(OPEN);
    return true;
  }

  /** To the end of the piece, in local variables because this is done for every byte. True when the next byte has to come first. */
  #inside(): boolean {
    const bytes = this.#buffer.bytes;
    const opened = this.#opened;
    let [at, depth, inString] = [this.#at, this.#depth, this.#inString];
    let isStuck = false;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (inString) {
        if (byte === BACKSLASH) {
          // What is escaped may be still to come.
          isStuck = at + 1 === bytes.length;
          if (isStuck) break;
          at++;
          // A string does not go over the end of its line: its closing mark is missing.
        } else if (byte === QUOTE || byte === NEWLINE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) {
        if (opened[depth] === OPEN && depth <= DEEPEST && this.#isMisplaced(at)) return false;
        if (byte === OPEN_LIST && depth === 1 && this.#isWrapper(at)) return false;
        if (++depth <= DEEPEST) opened[depth] = byte;
        else this.#refuse(TOO_DEEP);
      } else if (byte === CLOSE) {
        while (depth > 1 && depth <= DEEPEST && opened[depth] === OPEN_LIST) depth--;
        if (--depth === 0) break;
      } else if (byte === CLOSE_LIST) {
        if (opened[depth] === OPEN && depth <= DEEPEST && !this.#isRest) {
          this.#close(at);
          return false;
        }
        if (--depth === 0) break;
      }
    }
    [this.#at, this.#depth, this.#inString] = [at, depth, inString];
    if (depth === 0) this.#close(at + 1);
    return isStuck;
  }

  /** In an object a bracket has a name before it. If not, the piece has no end, and another one begins. */
  #isMisplaced(at: number): boolean {
    if (this.#isRest || this.#buffer.bytes[at] !== OPEN) return false;
    const previous = previousIn(this.#buffer.bytes, at, this.#start);
    if (previous < 0 || this.#buffer.bytes[previous] === COLON) return false;
    const next = this.#buffer.nextRecord(this.#start, at, this.#indent);
    this.#close(next < 0 ? at : next);
    return true;
  }

  /** The piece only wraps a list: its elements are the records. */
  #isWrapper(at: number): boolean {
    if (this.#opened[1] !== OPEN || this.#isRest || this.#refused) return false;
    const key = keyBefore(this.#buffer.bytes, at, this.#start);
    if (!key || !WRAPPER.test(key.name)) return false;
    const columns = key.name === 'rows' ? columnsIn(this.#buffer.text(this.#start, key.from)) : null;
    if (key.name === 'rows' && !columns) return false;
    this.isList ||= this.isEmpty;
    this.#wrapped.push(columns);
    this.#depth = 0;
    this.#at = this.#behindFrom = at + 1;
    return true;
  }

  #close(end: number): void {
    const columns = this.#wrapped.at(-1);
    if (!this.#isRest) {
      if (this.#count++ === 0) this.wrappers = this.#wrapped.length;
      const text = this.#refused ?? { text: this.#buffer.text(this.#start, end) };
      this.#last = { ...text, line: this.#pieceLine, ...(columns ? { columns } : {}) };
    }
    this.#isRest = this.#inString = false;
    this.#refused = null;
    this.#depth = this.#indent = 0;
    this.#at = this.#behindFrom = end;
  }

  #refuse(refusal: string): void {
    if (this.#isRest) return;
    this.#refused ??= { text: this.#buffer.text(this.#start, this.#start + BEGINNING), refusal };
  }

  #takeLast(found: ScannedPiece[], next: number): void {
    if (this.#last) found.push({ ...this.#last, behind: this.#buffer.text(this.#behindFrom, next) });
    this.#last = null;
  }

  /** Drops what has been taken, so that the buffer stays as long as a record. */
  #forget(): void {
    const isInside = this.#depth > 0;
    if (isInside && this.#at - this.#start > LONGEST) this.#refuse(TOO_LONG);
    const isKept = isInside && !this.#isRest && !this.#refused;
    const keep = isKept ? this.#start : !isInside && this.#last ? this.#behindFrom : this.#at;
    this.#buffer.drop(keep);
    this.#at -= keep;
    this.#behindFrom -= keep;
    this.#start = Math.max(0, this.#start - keep);
  }
}
