import { ERROR_CATEGORIES, type ErrorCategory } from './error-categories';
import { ERROR_CODE_TABLE } from './error-code-table';

export interface ErrorCode {
  code: number;
  /** Symbolic name; empty where none is published. */
  name: string;
  category: string;
  /** One sentence; empty where nothing is published. */
  meaning: string;
}

let table: Map<number, ErrorCode> | undefined;

/** Read once, at the first look-up: most sign-ins are explained without the table. */
function read(): Map<number, ErrorCode> {
  const codes = new Map<number, ErrorCode>();
  let category = '';
  for (const line of ERROR_CODE_TABLE.trim().split('\n')) {
    if (line.startsWith('#')) {
      category = line.slice(1);
      continue;
    }
    const [code = '', name = '', meaning = ''] = line.split('|');
    codes.set(Number(code), { code: Number(code), name, category, meaning });
  }
  return codes;
}

/** Null for a code that the table does not know. */
export function errorCode(code: number): ErrorCode | null {
  table ??= read();
  return table.get(code) ?? null;
}

export function errorCategory(code: number): ErrorCategory | null {
  const known = errorCode(code);
  return (known && ERROR_CATEGORIES.get(known.category)) ?? null;
}

/** All codes of the given categories. */
export function codesOfCategories(categories: readonly string[]): number[] {
  table ??= read();
  return [...table.values()].filter(({ category }) => categories.includes(category)).map(({ code }) => code);
}

/** A category we do not know is shown by its name. */
export const categoryInWords = (category: string): string =>
  ERROR_CATEGORIES.get(category)?.label ?? category;

/**
 * Codes after which the user is on a page or a prompt and the event does not say how that ended. The first line is what
 * Microsoft's own sign-in workbooks count as "pending user action"; the second are codes whose published meaning is such a
 * step as well.
 *
 * Source: https://github.com/microsoft/Application-Insights-Workbooks, folder Azure Active Directory
 */
export const INTERRUPT_CODES: ReadonlySet<number> = new Set([
  ...[16000, 16001, 16003, 29200, 50019, 50055, 50058, 50059, 50072, 50074, 50076, 50097, 50125, 50127],
  ...[50129, 50140, 50143, 50144, 50158, 51006, 52004, 65001, 81010, 81012, 81014, 165100],
  ...[50136, 50168, 50181, 50182, 50184, 50199, 50201, 50203, 50207, 50209, 70016, 90025],
  ...[399218, 500581, 500583, 501314],
]);
