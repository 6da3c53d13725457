/**
 * Readers for values of unknown shape. A sign-in comes from a service, a file or a page, and any member may be missing, null
 * or of another type than documented; the engine must not trip over it.
 */

/** A JSON object whose members are not yet looked at. */
export type Members = Readonly<Record<string, unknown>>;

const NOTHING: Members = Object.freeze({});

export function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : NOTHING;
}

/** Far beyond what a log writes; what is longer is no sign-in, and is cut so that nobody has to wait for it. */
const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 50;

export function text(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value;
}

/** Most lists of an event are empty, and share one that is. */
export const NONE: readonly never[] = Object.freeze([]);

export function list(value: unknown, most = LONGEST_LIST): readonly unknown[] {
  if (!Array.isArray(value)) return NONE;
  return value.length > most ? value.slice(0, most) : value;
}

export function texts(value: unknown, most?: number): readonly string[] {
  const items = list(value, most);
  if (items.length === 0) return NONE;
  const found: string[] = [];
  for (const item of items) {
    const words = text(item);
    if (words !== '') found.push(words);
  }
  return found;
}

/** A whole number, also where the log wrote it as text. */
export function integer(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return Number.isInteger(number) ? (number as number) : null;
}

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;

/**
 * Milliseconds of a time in ISO, whatever its decimals; without an offset it is in UTC, as the logs are. Null for every other
 * spelling: the engines of browsers would read `3/4/2026` as March, in the zone of the reader.
 */
export function instant(value: unknown): number | null {
  const written = text(value);
  // As Graph writes it.
  if (written.length === 20 && written[10] === 'T' && written[19] === 'Z') {
    const milliseconds = Date.parse(written);
    return Number.isNaN(milliseconds) ? null : milliseconds;
  }
  const parts = ISO.exec(written.trim());
  if (!parts) return null;
  const [, date, minutes, seconds = ':00', fraction = '', zone = 'Z'] = parts;
  const offset = /^(z|utc)$/i.test(zone) ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2');
  const milliseconds = Date.parse(`${date}T${minutes}${seconds}${fraction.slice(0, 4)}${offset}`);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

const LONGEST_REMEMBERED = 500;

/**
 * The log's vocabulary is small and repeats in every event, so that the meaning of a text is worked out once. Bounded in
 * number and length, because the texts come from outside: of a long one the beginning has to do.
 */
export function remember<T>(work: (text: string) => T, limit = 1000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    if (text.length > LONGEST_REMEMBERED) return work(text.slice(0, LONGEST_REMEMBERED));
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (known.size >= limit) known.clear();
    known.set(text, result);
    return result;
  };
}
