import type { Summary } from '../../collection/protocol';

export type Bar = Summary['bars'][number];

/** Puts neighbours together until there are no more than `most`: a bar that cannot be hit is none. */
export function mergeBars(bars: readonly Bar[], most: number): Bar[] {
  const together = Math.max(1, Math.ceil(bars.length / Math.max(1, most)));
  const merged: Bar[] = [];
  bars.forEach((bar, index) => {
    const last = merged.at(-1);
    if (index % together === 0 || !last) merged.push({ ...bar, counts: { ...bar.counts } });
    else {
      last.to = bar.to;
      for (const outcome of OUTCOMES) last.counts[outcome] += bar.counts[outcome];
    }
  });
  return merged;
}

/** From the foot of a bar to its top: what went wrong stands on one line and can be compared. */
export const OUTCOMES = ['failure', 'interrupted', 'success'] as const;

export const eventsOf = ({ counts }: Bar): number => counts.failure + counts.interrupted + counts.success;
