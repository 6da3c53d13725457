export interface RecentEntry {
  label: string;
  detail: string;
  open(): void;
}

/** What was looked for lately; nothing at all before the first time. */
export function Recent({ entries }: { entries: readonly RecentEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section class="recent">
      <h2 class="recent-title">Recent</h2>
      <ul>
        {entries.map(entry => (
          <li key={`${entry.label} ${entry.detail}`}>
            <button type="button" class="recent-entry" onClick={() => entry.open()}>
              <span class="recent-label">{entry.label}</span>
              <span class="quiet small">{entry.detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
