import type { Actor } from '../diagnosis';
import { remember } from '../read';
import { ERROR_CATEGORIES, type ErrorCategory, type ErrorSeverity, OTHER } from './error-categories';
import { ERROR_CODE_TABLE, ERROR_CODES_AS_OF } from './error-code-table';

/** What a code means for the event it stands in. Interrupts are listed below; all other codes but 0 are failures. */
export type ErrorKind = 'success' | 'interrupt' | 'failure';

export interface ErrorCode {
  code: number;
  /** Symbolic name; empty where none is published. */
  name: string;
  category: string;
  /** One sentence. */
  meaning: string;
  /** True where the code has no meaning of its own and the sentence is the one of its category, or of codes we do not know. */
  isShared: boolean;
  /** One sentence: what `actor` does next. */
  step: string;
  actor: Actor;
  severity: ErrorSeverity;
  kind: ErrorKind;
}

let table: Map<number, ErrorCode> | undefined;

/** Read once, at the first look-up: most sign-ins are explained without the table. */
function read(): Map<number, ErrorCode> {
  const codes = new Map<number, ErrorCode>();
  const steps = new Map<string, string>();
  let category = '';
  for (const line of ERROR_CODE_TABLE.trim().split('\n')) {
    if (line.startsWith('#')) category = line.slice(1);
    else if (line.startsWith('=')) {
      const [key = '', step = ''] = line.split('|');
      steps.set(key, step);
    } else {
      const code = readLine(line, category, steps);
      codes.set(code.code, code);
    }
  }
  return codes;
}

/** A line holds what differs from the category. */
function readLine(line: string, category: string, steps: ReadonlyMap<string, string>): ErrorCode {
  const [number = '', name = '', meaning = '', step = '', marks = ''] = line.split('|');
  const code = Number(number);
  const common = ERROR_CATEGORIES.get(category) ?? OTHER;
  return {
    code,
    name,
    category,
    meaning: meaning || `Microsoft publishes no description of this code; it belongs to: ${common.label}.`,
    isShared: meaning === '',
    step: steps.get(step) ?? (step || common.step),
    actor: ACTORS[marks.charAt(0)] ?? common.actor,
    severity: SEVERITIES[marks.slice(-1)] ?? common.severity,
    kind: kindOf(code),
  };
}

function kindOf(code: number): ErrorKind {
  if (code === 0) return 'success';
  return INTERRUPT_CODES.has(code) ? 'interrupt' : 'failure';
}

/** The marks of the table's last column. */
const ACTORS: Readonly<Record<string, Actor>> = {
  u: 'the user',
  a: 'an administrator',
  o: 'the application owner',
  m: 'Microsoft',
  n: 'nobody',
};
const SEVERITIES: Readonly<Record<string, ErrorSeverity>> = { 0: 'none', 1: 'low', 2: 'medium', 3: 'high' };

/** Null for a code that the table does not know. */
export function errorCode(code: number): ErrorCode | null {
  table ??= read();
  return table.get(code) ?? null;
}

/** As `errorCode`, and for a code that the table does not know what can be said of any code. */
export function readErrorCode(code: number): ErrorCode {
  return (
    errorCode(code) ?? {
      code,
      name: '',
      category: 'unknown',
      meaning: `Code ${code} is not in the table of ${ERROR_CODES_AS_OF}; Microsoft adds codes without notice.`,
      isShared: true,
      step: "Look the code up on Microsoft's page, and read the reason that the log gives.",
      actor: 'an administrator',
      severity: 'unknown',
      kind: kindOf(code),
    }
  );
}

export function errorCategory(code: number): ErrorCategory | null {
  const known = errorCode(code);
  return (known && ERROR_CATEGORIES.get(known.category)) ?? null;
}

/** All codes of the given categories. */
export function codesOfCategories(categories: readonly string[]): readonly number[] {
  return categories.flatMap(codesOfCategory);
}

const codesOfCategory = remember((category: string): readonly number[] => {
  table ??= read();
  return [...table.values()].filter(known => known.category === category).map(({ code }) => code);
});

/** A category we do not know is shown by its name. */
export const categoryInWords = (category: string): string =>
  ERROR_CATEGORIES.get(category)?.label ?? category;

/**
 * Codes after which the user is on a page or a prompt and the event does not say how that ended. The first list is what
 * Microsoft's own sign-in workbooks count as "pending user action" (26 codes); after it come codes whose published meaning is
 * such a step as well, which is our reading.
 *
 * Source: https://github.com/microsoft/Application-Insights-Workbooks, folder Azure Active Directory
 */
export const INTERRUPT_CODES: ReadonlySet<number> = new Set([
  ...[16000, 16001, 16003, 29200, 50019, 50055, 50058, 50059, 50072, 50074, 50076, 50097, 50125, 50127],
  ...[50129, 50140, 50143, 50144, 50158, 51006, 52004, 65001, 81010, 81012, 81014, 165100],

  ...[26000, 50136, 50157, 50168, 50181, 50182, 50184, 50199, 50201, 50203, 50205, 50207, 50209, 51005],
  ...[70016, 90025, 90095, 399218, 500141, 500142, 500581, 500583, 501314, 1000002],
]);
