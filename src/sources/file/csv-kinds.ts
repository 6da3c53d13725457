import { type Read, readRecord } from './file';
import { cleaned } from './portal-columns';
import { portalColumns, readPortalRow } from './portal-csv';
import type { JsonObject } from './records';

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
  const refusal = whyForeign(headings);
  return refusal ? { refusal } : { read: cells => readRecord(recordOf(first, cells), false), limits: [] };
}

/** Of two columns with one heading the one that says something counts. */
function recordOf(headings: readonly string[], cells: readonly string[]): JsonObject {
  const record: JsonObject = {};
  headings.forEach((heading, index) => {
    record[heading] ||= cells[index] ?? '';
  });
  return record;
}

/** Any of these columns makes it worth to look at the rows: of the tables, of Graph, of the audit search. */
const LOGGED = new RegExp(
  `^(${[
    ...['resulttype', 'timegenerated', 'conditionalaccesspolicies', 'locationdetails', 'auditdata'],
    ...['appliedconditionalaccesspolicies', 'conditionalaccessstatus', 'clientappused'],
    ...['signineventtypes', 'authenticationdetails', 'authenticationrequirement'],
  ].join('|')})( \\[utc\\]|_dynamic|_string)?$`,
);

/** Said once, not for each of a hundred thousand rows. */
function whyForeign(headings: readonly string[]): string | null {
  if (headings.some(heading => LOGGED.test(heading))) return null;
  const isAudit = headings.includes('activity') && headings.includes('category');
  const what = isAudit
    ? 'It is the CSV of the audit log'
    : 'It is CSV with none of the columns of a sign-in log';
  return `${what}. Download the sign-in log as JSON, and open that file.`;
}

/** One row a step, by request ID. */
const isAuthenticationDetails = (headings: readonly string[]): boolean =>
  headings.includes('request id') &&
  headings.includes('authentication method') &&
  !headings.includes('application');
