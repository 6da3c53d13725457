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

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function texts(value: unknown): string[] {
  return list(value).filter(item => typeof item === 'string' && item !== '') as string[];
}

/** A whole number, also where the log wrote it as text. */
export function integer(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return Number.isInteger(number) ? (number as number) : null;
}

/**
 * The log's vocabulary is small and repeats in every event, so that the meaning of a text is worked out once. Bounded,
 * because the texts come from outside.
 */
export function remember<T>(work: (text: string) => T, limit = 1000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (known.size >= limit) known.clear();
    known.set(text, result);
    return result;
  };
}
