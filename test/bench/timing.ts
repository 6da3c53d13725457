import type { Figure } from './bench';

/** A ratio of two times taken side by side can be compared between machines; a time cannot. */
export const ratio = (name: string, value: number, limit: Figure['limit'], budget: number): Figure => ({
  name,
  value,
  budget,
  limit,
  unit: '×',
});

/** In milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
