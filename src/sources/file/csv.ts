import { csvReader } from './csv-kinds';
import { CsvRows } from './csv-rows';
import type { FilePart, ImportedBatch } from './import';

/** A first line of at least three cells. */
export const looksLikeCsv = (text: string): boolean =>
  /^[^\r\n]*?[^,;\t\r\n][,;\t][^\r\n]*?[,;\t]/.test(text);

/** Rows of one batch. */
const BATCH = 500;

/** The portal's own download, or rows of the log tables. Which, the headings tell. */
export async function* importCsv(parts: AsyncIterable<FilePart>): AsyncGenerator<ImportedBatch> {
  const rows = new CsvRows();
  const decoder = new TextDecoder();
  let read: ReturnType<typeof csvReader> | null = null;
  let bytesRead = 0;
  let count = 1;
  let waiting: string[][] = [];
  const take = (upTo: number): ImportedBatch => {
    const batch: ImportedBatch = { events: [], problems: [], bytesRead, limits: [] };
    for (const cells of waiting.slice(0, upTo)) {
      if (!read) {
        read = csvReader(cells, waiting[1] ?? []);
        if ('refusal' in read) batch.problems.push({ where: 'the file', message: read.refusal });
        else batch.limits.push(...read.limits);
        continue;
      }
      count++;
      if ('refusal' in read) continue;
      const where = `row ${count}`;
      const found = read.read(cells);
      if (typeof found === 'string') batch.problems.push({ where, message: found });
      else {
        batch.events.push({ event: found.event, source: found.source, where });
        for (const message of found.doubts) batch.problems.push({ where, message });
      }
    }
    waiting = waiting.slice(upTo);
    return batch;
  };
  for await (const part of parts) {
    bytesRead = part.bytesRead;
    waiting.push(...rows.push(decoder.decode(part.bytes, { stream: true })));
    // The first row tells more together with the second.
    while (waiting.length > BATCH) yield take(BATCH);
    if (read && 'refusal' in read) return;
  }
  waiting.push(...rows.finish());
  yield take(waiting.length);
}
