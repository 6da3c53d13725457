import type { Outcome } from '../diagnosis/diagnosis';
import type { Summary } from './protocol';
import type { StoredRow } from './rows';

const BARS = 30;

/** Counts what is shown: by scenario, and over time. */
export function summaryOf(rows: readonly StoredRow[]): Summary {
  const scenarios = new Map<string, Summary['scenarios'][number] & { who: Set<string> }>();
  for (const row of rows) {
    const who = whoOf(row);
    if (!row.finding) continue;
    const { scenario, verdict } = row.finding;
    const counted = scenarios.get(scenario) ?? { scenario, verdict, events: 0, users: 0, who: new Set() };
    counted.events++;
    if (who) counted.who.add(who);
    scenarios.set(scenario, counted);
  }
  return {
    events: rows.length,
    users: countUsers(rows),
    scenarios: [...scenarios.values()]
      .map(({ who, ...counted }) => ({ ...counted, users: who.size }))
      .sort((one, other) => other.events - one.events),
    bars: barsOf(rows),
  };
}

/** Empty for a workload: that is no user. */
export const whoOf = ({ userPrincipalName, userId }: StoredRow): string => userPrincipalName || userId;

export const countUsers = (rows: readonly StoredRow[]): number =>
  new Set(rows.map(whoOf).filter(who => who !== '')).size;

function barsOf(rows: readonly StoredRow[]): Summary['bars'] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { time } of rows) {
    if (time === null) continue;
    if (time < first) first = time;
    if (time > last) last = time;
  }
  if (first > last) return [];
  const width = Math.max(1000, Math.ceil((last + 1 - first) / BARS));
  const count = Math.ceil((last + 1 - first) / width);
  const bars = Array.from({ length: count }, (_, position) => ({
    from: first + position * width,
    to: first + (position + 1) * width,
    counts: { success: 0, failure: 0, interrupted: 0 } as Record<Outcome, number>,
  }));
  for (const { time, outcome } of rows) {
    const bar = time === null ? undefined : bars[Math.floor((time - first) / width)];
    if (bar) bar.counts[outcome]++;
  }
  return bars;
}
