import { isObject } from './records';
import { columnNames } from './tables';

/** What the scanner of pieces reads backwards and forwards from where it stands. */

/** Members under which exports keep lists of records, or what again holds lists of them. */
export const WRAPPER = /^(value|records|tables|rows)$/;

const [QUOTE, COLON, OPEN, BLANK] = [34, 58, 123, 32];
const LONGEST_NAME = 20;

const decoder = new TextDecoder();

const isBlank = (byte: number | undefined): boolean => byte !== undefined && byte <= BLANK;

/** The last byte before `at` that is no blank; negative when there is none. */
export function previousIn(bytes: Uint8Array, at: number, from: number): number {
  let previous = at - 1;
  while (previous >= from && isBlank(bytes[previous])) previous--;
  return previous >= from ? previous : -1;
}

/** The short name, in lower case, whose value begins at `at`, and where it stands. */
export function keyBefore(
  bytes: Uint8Array,
  at: number,
  from: number,
): { name: string; from: number } | null {
  const colon = previousIn(bytes, at, from);
  const end = colon < 0 ? -1 : previousIn(bytes, colon, from);
  if (bytes[colon] !== COLON || bytes[end] !== QUOTE) return null;
  const begin = bytes.lastIndexOf(QUOTE, end - 1);
  if (begin < from || end - begin > LONGEST_NAME) return null;
  return { name: decoder.decode(bytes.subarray(begin + 1, end)).toLowerCase(), from: begin };
}

/** Only blanks, and then a brace. */
export function beginsLikeRecord(bytes: Uint8Array, from: number, brace: number): boolean {
  for (let at = from; at < brace; at++) if (bytes[at] !== BLANK && bytes[at] !== 9) return false;
  return bytes[brace] === OPEN;
}

/** The columns of a table, out of what stands before its rows; null when they are not there. */
export function columnsIn(beginning: string): string[] | null {
  try {
    const table: unknown = JSON.parse(`${beginning.replace(/,\s*$/, '')}}`);
    const names = isObject(table) ? columnNames(table) : [];
    return names.length > 0 ? names : null;
  } catch {
    return null;
  }
}
