import { instant } from '../../diagnosis/read';

/**
 * Times as exports write them: ISO with any number of decimals, with an offset or without one (the logs are in UTC), with a
 * blank for the T, and the ways in which spreadsheets and cultures spell a date.
 */

export interface ReadTime {
  /** ISO in UTC, or as it was written where it cannot be read for sure. */
  time: string;
  /** Why it was left as written; null when it was read. */
  doubt: string | null;
}

const SPREADSHEET =
  /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4}),?\s+(\d{1,2}):(\d\d)(?::(\d\d)(\.\d+)?)?(?:\s*([ap])\.?m\.?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;

export function readTime(written: string): ReadTime {
  const text = written.trim();
  const milliseconds = instant(text);
  if (milliseconds !== null) return read(milliseconds);
  const parts = SPREADSHEET.exec(text);
  if (!parts) return left(written, 'is not written as a date and time that we know');
  const [, first = '', separator = '', second = '', third = ''] = parts;
  const date = dateFrom(first, separator, second, third);
  if (!date) return left(written, 'does not tell which number is the day and which the month');
  const again = instant(`${date}T${clock(parts)}`);
  return again === null ? left(written, 'is no possible date and time') : read(again);
}

const read = (milliseconds: number): ReadTime => ({
  time: new Date(milliseconds).toISOString(),
  doubt: null,
});

const left = (time: string, why: string): ReadTime => ({
  time,
  doubt: `The time “${time}” ${why}; it was left as written.`,
});

/** Null where day and month could be either way round. Dots are written in cultures that put the day first. */
function dateFrom(first: string, separator: string, second: string, third: string): string | null {
  if (first.length === 4) return iso(first, second, third);
  if (third.length !== 4) return null;
  const dayIsFirst = separator === '.' || Number(first) > 12;
  if (dayIsFirst) return iso(third, second, first);
  const monthIsFirst = Number(second) > 12 || Number(first) === Number(second);
  return monthIsFirst ? iso(third, first, second) : null;
}

const two = (number: string): string => number.padStart(2, '0');
const iso = (year: string, month: string, day: string): string => `${year}-${two(month)}-${two(day)}`;

function clock(parts: RegExpExecArray): string {
  const [, , , , , hour = '', minute = '', second = '00', fraction = '', half, zone = 'Z'] = parts;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return `${two(String(hours))}:${minute}:${second}${fraction}${zone}`;
}
