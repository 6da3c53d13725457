import { type FileSignIn, readRecord } from './file';
import { type FileProblem, listed, notJson } from './json-text';
import type { ScannedPiece } from './piece-scanner';
import { isObject } from './records';
import { rowsOfTables, rowWithNames } from './tables';

export interface ReadRecords {
  events: FileSignIn[];
  problems: FileProblem[];
}

/** Turns the records of one file into sign-ins, batch by batch, and counts them. */
export class PieceReader {
  #count = 0;

  constructor(
    private readonly isList: boolean,
    private readonly isBareList: boolean,
  ) {}

  read(pieces: readonly ScannedPiece[]): ReadRecords {
    const found: ReadRecords = { events: [], problems: [] };
    for (const { value, piece, error } of parseAll(pieces)) {
      this.#count++;
      if (piece.refusal) found.problems.push({ where: `line ${piece.line}`, message: piece.refusal });
      else if (error !== null) found.problems.push(brokenRecord(piece, error));
      else this.#add(found, value, this.isList ? `record ${this.#count}` : `line ${piece.line}`);
    }
    return found;
  }

  /** Records that have been parsed already. */
  take(values: readonly unknown[]): ReadRecords {
    const found: ReadRecords = { events: [], problems: [] };
    for (const value of values) this.#add(found, value, `record ${++this.#count}`);
    return found;
  }

  #add({ events, problems }: ReadRecords, value: unknown, where: string): void {
    for (const record of recordsIn(value)) {
      const found = readRecord(record, this.isBareList);
      if (typeof found === 'string') {
        problems.push({ where, message: found });
        continue;
      }
      events.push({ event: found.event, source: found.source, where });
      for (const message of found.doubts) problems.push({ where, message });
    }
  }
}

interface Parsed {
  value: unknown;
  piece: ScannedPiece;
  /** Null when it could be read. */
  error: string | null;
}

/** All at once, which is quicker; one by one where one of them is broken. */
function parseAll(pieces: readonly ScannedPiece[]): Parsed[] {
  if (pieces.every(piece => isClean(piece) && !piece.refusal)) {
    try {
      const values = JSON.parse(`[${pieces.map(({ text }) => text).join(',')}]`) as unknown[];
      if (values.length === pieces.length)
        return pieces.map((piece, index) => ({ value: named(values[index], piece), piece, error: null }));
    } catch {
      // One by one, then.
    }
  }
  return pieces.map(parseOne);
}

/** Enough to tell; a wrapper's members may go on for long. */
const LONGEST_BEHIND = 2000;

/**
 * Between records stands nothing but commas, and values that are no records; behind the end of the list, whatever the wrapper
 * holds. A record that ended too early is no record.
 */
const CLEAN = /^[\s,]*(?:(?:null|true|false|-?\d[\d.eE+-]*|"[^"\n]*")[\s,]*(?![:\w]))*(?:\][\s\S]*|[\s,}]*)$/;
const isClean = ({ behind }: ScannedPiece): boolean =>
  behind === ',' || CLEAN.test(behind.slice(0, LONGEST_BEHIND));

/** A row of a table gets the names of its cells. */
const named = (value: unknown, { columns }: ScannedPiece): unknown =>
  columns && Array.isArray(value) ? rowWithNames(columns, value) : value;

function parseOne(piece: ScannedPiece): Parsed {
  try {
    if (!isClean(piece)) throw new SyntaxError('there is more behind the end of the record');
    return { value: named(JSON.parse(piece.text), piece), piece, error: null };
  } catch (error) {
    return { value: null, piece, error: error instanceof Error ? error.message : 'unreadable' };
  }
}

function brokenRecord({ text, line }: ScannedPiece, error: string): FileProblem {
  const position = Number(/at position (\d+)/.exec(error)?.[1] ?? 0);
  const fault = line + text.slice(0, position).split('\n').length - 1;
  const message = `${notJson(error)}. The record that begins in line ${line} was left out.`;
  return { where: `line ${fault}`, message };
}

/** A record may be a message that holds many, or the answer of a query, with columns and rows. */
const recordsIn = (value: unknown): unknown[] =>
  listed(value).flatMap(record => (isObject(record) ? (rowsOfTables(record) ?? [record]) : [record]));
