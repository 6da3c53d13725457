import { type CsvReader, csvReader } from './csv-kinds';
import { CsvRows, UNREADABLE } from './csv-rows';
import type { FilePart, ImportedBatch } from './import';

/** A first line of at least three cells. */
export const looksLikeCsv = (text: string): boolean =>
  /^[^\r\n]*?[^,;\t\r\n][,;\t][^\r\n]*?[,;\t]/.test(text);

/** Rows of one batch. */
const BATCH = 500;

/** The portal's own download, or rows of the log tables. Which, the headings tell. */
export async function* importCsv(parts: AsyncIterable<FilePart>): AsyncGenerator<ImportedBatch> {
  const rows = new CsvRows();
  const table = new CsvTable();
  const decoder = new TextDecoder();
  let bytesRead = 0;
  for await (const part of parts) {
    bytesRead = part.bytesRead;
    for (const found of table.read(rows.push(decoder.decode(part.bytes, { stream: true })), false)) {
      yield { ...found, bytesRead };
    }
    if (table.isRefused) return;
  }
  for (const found of table.read(rows.finish(), true)) yield { ...found, bytesRead };
}

type Found = Omit<ImportedBatch, 'bytesRead'>;

const nothing = (): Found => ({ events: [], problems: [], limits: [] });

/** The headings and the rows below them. */
class CsvTable {
  #reader: CsvReader | null = null;
  /** The headings tell more together with the row behind them. */
  #headings: string[] | null = null;
  /** As a spreadsheet counts rows. */
  #row = 1;

  get isRefused(): boolean {
    return this.#reader !== null && 'refusal' in this.#reader;
  }

  /** One batch at least, perhaps empty, so that progress is seen. */
  *read(rows: readonly string[][], isLast: boolean): Generator<Found> {
    let found = nothing();
    for (const cells of rows) {
      if (found.events.length + found.problems.length >= BATCH) {
        yield found;
        found = nothing();
      }
      if (!this.#headings) this.#headings = cells;
      else {
        if (!this.#reader) this.#begin(cells, found);
        if (this.isRefused) break;
        this.#add(cells, found);
      }
    }
    if (isLast && this.#headings && !this.#reader) this.#begin([], found);
    yield found;
  }

  #begin(sample: readonly string[], found: Found): void {
    const reader = csvReader(this.#headings ?? [], sample);
    if ('refusal' in reader) found.problems.push({ where: 'the file', message: reader.refusal });
    else found.limits.push(...reader.limits);
    this.#reader = reader;
  }

  #add(cells: readonly string[], { events, problems }: Found): void {
    const where = `row ${++this.#row}`;
    if (!this.#reader || 'refusal' in this.#reader) return;
    const problem = whyDamaged(cells, this.#headings?.length ?? 0);
    if (problem) problems.push({ where, message: problem.message });
    if (problem?.isLeftOut) return;
    const read = this.#reader.read(cells);
    if (typeof read === 'string') {
      problems.push({ where, message: read });
      return;
    }
    events.push({ event: read.event, source: read.source, where });
    for (const message of read.doubts) problems.push({ where, message });
  }
}

/** Behind a cell too many, nothing stands where it belongs. */
function whyDamaged(cells: readonly string[], width: number): { message: string; isLeftOut: boolean } | null {
  if (cells === UNREADABLE)
    return { message: 'A quotation mark is missing. The row was left out.', isLeftOut: true };
  if (cells.slice(width).some(cell => cell !== '')) {
    return {
      message: `The row has ${cells.length} cells below ${width} headings, and was left out.`,
      isLeftOut: true,
    };
  }
  return cells.length < width
    ? { message: `The row has ${cells.length} of ${width} cells. The others are missing.`, isLeftOut: false }
    : null;
}
