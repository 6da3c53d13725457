import { diagnose } from '../src/diagnosis/diagnose';
import type { Diagnosis } from '../src/diagnosis/diagnosis';
import type { SignIn } from '../src/diagnosis/sign-in';
import { readSignIns } from '../src/sources/file/file';

/** Counts what the engine says of published sign-in records. Nothing of their content is in the table. */

export interface PublicRecord {
  /** Who published it. */
  source: string;
  /** In which shape. */
  format: string;
  record: Record<string, unknown>;
}

export interface DiagnosedRecord extends PublicRecord {
  event: SignIn;
  readAs: string;
  diagnosis: Diagnosis;
}

/** A day long after all of the records, always the same, so that the same records give the same table. */
const NOW = new Date('2026-11-21T12:00:00Z');

/** One `{source, format, record}` a line. */
export const publicRecords = (ndjson: string): PublicRecord[] =>
  ndjson
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as PublicRecord);

export function diagnosePublic(published: PublicRecord): DiagnosedRecord {
  const { events, problems } = readSignIns(JSON.stringify(published.record));
  const [found] = events;
  if (!found || problems.length > 0) throw new Error(problems.map(({ message }) => message).join());
  const diagnosis = diagnose(found.event, { now: NOW, source: found.source });
  return { ...published, event: found.event, readAs: found.source, diagnosis };
}

const HEADINGS = ['Source', 'Shape', 'Scenario', 'Cause', 'Outcome', 'Confidence', 'Records'];

/** A row for each way in which records of one source were diagnosed, and how many there were. */
export function tableOf(records: readonly DiagnosedRecord[]): string {
  const counts = new Map<string, number>();
  for (const { source, format, diagnosis } of records) {
    const { scenario, cause, outcome, confidence } = diagnosis;
    const row = [source, format, scenario, cause ?? '–', outcome, confidence].join(' | ');
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `| ${HEADINGS.join(' | ')} |`,
    `|${' --- |'.repeat(HEADINGS.length)}`,
    ...rows.map(([row, count]) => `| ${row} | ${count} |`),
  ].join('\n');
}

const BEGIN = '<!-- The table is written by scripts/public-records.ts. -->';
const END = '<!-- End of the table. -->';

const PART = new RegExp(`${BEGIN}[^]*${END}`);

/** The table that a page holds. */
export const tableIn = (page: string): string =>
  (PART.exec(page)?.[0] ?? '')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .join('\n');

/** The page with a new table; what people wrote around it stays. */
export function withTable(page: string, table: string, count: number, day: string): string {
  const part = [BEGIN, '', `${count} records, diagnosed on ${day}.`, '', table, '', END].join('\n');
  if (!PART.test(page)) throw new Error(`The page lacks the lines ${BEGIN} and ${END}`);
  return page.replace(PART, () => part);
}
