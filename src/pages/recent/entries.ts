import type { Recent } from '../../recent/recent';
import type { RecentEntry } from './recent';

/** What was remembered, as a list shows it. */
export const recentEntries = (list: readonly Recent[], open: (entry: Recent) => void): RecentEntry[] =>
  list.map(entry => ({ label: entry.label, detail: entry.detail, open: () => open(entry) }));
