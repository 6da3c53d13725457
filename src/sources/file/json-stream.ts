import type { FilePart, ImportedBatch } from './import';
import { LargeList, markerIn, wholeFile } from './large-list';
import { PieceReader } from './piece-reader';
import { PieceScanner, type ScannedPiece } from './piece-scanner';

/** Records of one batch: some five megabytes of a log. */
const BATCH = 500;

const decoder = new TextDecoder();

/** JSON of any kind: a list, a wrapped list, an object a line, or one after the other. A broken record costs that record. */
export async function* importJson(parts: AsyncIterable<FilePart>): AsyncGenerator<ImportedBatch> {
  let reader: Strategy | null = null;
  let bytesRead = 0;
  for await (const part of parts) {
    bytesRead = part.bytesRead;
    reader ??= strategyFor(part.bytes);
    for (const found of reader.push(part.bytes)) yield { ...found, bytesRead, limits: [] };
  }
  for (const found of reader?.finish() ?? []) yield { ...found, bytesRead, limits: [] };
}

type Found = Pick<ImportedBatch, 'events' | 'problems'>;

interface Strategy {
  /** What the records that are complete with these bytes hold; one, perhaps empty, for each push, so that progress is seen. */
  push(bytes: Uint8Array): Found[];
  finish(): Found[];
}

function strategyFor(beginning: Uint8Array): Strategy {
  const isBareList = /^\s*\[/.test(decoder.decode(beginning.subarray(0, 100)));
  const marker = markerIn(beginning);
  return marker === null ? new Scanned(isBareList) : new LargeList(marker, isBareList);
}

/** Every record is looked for. */
class Scanned implements Strategy {
  readonly #scanner = new PieceScanner();
  #reader: PieceReader | null = null;

  constructor(private readonly isBareList: boolean) {}

  push(bytes: Uint8Array): Found[] {
    return this.#readAll(this.#scanner.push(bytes));
  }

  finish(): Found[] {
    const found = this.#readAll(this.#scanner.finish());
    return [...found, { events: [], problems: wholeFile(this.#scanner) }];
  }

  #readAll(pieces: readonly ScannedPiece[]): Found[] {
    const found = [this.#read(pieces.slice(0, BATCH))];
    for (let from = BATCH; from < pieces.length; from += BATCH) {
      found.push(this.#read(pieces.slice(from, from + BATCH)));
    }
    return found;
  }

  #read(pieces: readonly ScannedPiece[]): Found {
    if (pieces.length === 0) return { events: [], problems: [] };
    this.#reader ??= new PieceReader(this.#scanner.isList, this.isBareList);
    return this.#reader.read(pieces);
  }
}
