import { type Read, readRecord } from './file';
import { cleaned } from './portal-columns';
import { portalColumns, readPortalRow } from './portal-csv';

/** How the rows of one file are read, or why they are not. */
export type CsvReader =
  | { refusal: string }
  | {
      read: (cells: readonly string[]) => Read | string;
      /** What the format cannot tell. */
      limits: string[];
    };

const NO_POLICIES =
  'A CSV download holds neither the policies nor the steps of a sign-in. Download it as JSON to see them.';

/** `first` is the row of the headings, `second` the one after it. */
export function csvReader(first: readonly string[], second: readonly string[]): CsvReader {
  const headings = first.map(cleaned);
  if (isAuthenticationDetails(headings)) {
    return {
      refusal:
        'It is the file of authentication steps that comes with a CSV download. Open the other file, or better the JSON download.',
    };
  }
  const columns = portalColumns(headings, second);
  if (columns) {
    const byOrder = columns.byOrder
      ? ['The headings are in a language we do not know. The columns were taken by their order.']
      : [];
    return {
      read: cells => readPortalRow(columns, cells),
      limits: [NO_POLICIES, ...byOrder],
    };
  }
  return {
    read: cells =>
      readRecord(Object.fromEntries(first.map((heading, index) => [heading, cells[index] ?? ''])), false),
    limits: [],
  };
}

/** One row a step, by request ID. */
const isAuthenticationDetails = (headings: readonly string[]): boolean =>
  headings.includes('request id') &&
  headings.includes('authentication method') &&
  !headings.includes('application');
