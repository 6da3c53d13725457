import { beginsLikeRecord } from './piece-places';

const NEWLINE = 10;
const NO_BREAK = Number.POSITIVE_INFINITY;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The bytes of a file that are not taken yet, and the lines they are in. */
export class PieceBuffer {
  bytes = new Uint8Array();
  /** The line that counting has come to, and where the next break is. */
  #line: number;
  #nextBreak = NO_BREAK;

  constructor(line: number) {
    this.#line = line;
  }

  add(bytes: Uint8Array): void {
    const before = this.bytes.length;
    const joined = new Uint8Array(before + bytes.length);
    joined.set(this.bytes);
    joined.set(bytes, before);
    this.bytes = joined;
    if (this.#nextBreak === NO_BREAK) this.#nextBreak = this.#breakFrom(before);
  }

  /** Positions are smaller by `length` afterwards. */
  drop(length: number): void {
    this.lineAt(length);
    this.bytes = this.bytes.subarray(length);
    this.#nextBreak -= length;
  }

  text(from: number, to: number): string {
    return decoder.decode(this.bytes.subarray(from, to));
  }

  /** Line breaks are counted once, so that positions have to be asked for from front to back. */
  lineAt(position: number): number {
    while (this.#nextBreak < position) {
      this.#line++;
      this.#nextBreak = this.#breakFrom(this.#nextBreak + 1);
    }
    return this.#line;
  }

  /** Where another record seems to begin: the line of its own that begins with as many blanks. Negative when there is none. */
  nextRecord(from: number, before: number, indent: number): number {
    let newline = this.bytes.indexOf(NEWLINE, from);
    while (newline >= 0 && newline < before) {
      const begin = newline + 1 + indent;
      if (begin <= before && beginsLikeRecord(this.bytes, newline + 1, begin)) return newline + 1;
      newline = this.bytes.indexOf(NEWLINE, newline + 1);
    }
    return -1;
  }

  #breakFrom(position: number): number {
    const found = this.bytes.indexOf(NEWLINE, position);
    return found < 0 ? NO_BREAK : found;
  }
}
