/** The time as the reader's clock shows it, zone included, and as the sign-in log stores it. Empty for what is no time. */
export function formatTime(iso: string, locale?: string): { local: string; utc: string } {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return { local: '', utc: '' };
  return {
    local: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(time),
    utc: `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  };
}

export function secondsUntil(iso: string, now: number): number {
  const seconds = Math.ceil((Date.parse(iso) - now) / 1000);
  return Number.isNaN(seconds) ? 0 : Math.max(0, seconds);
}

/** "+5 sec", "+12 min", "+1 hr": how long after the first event. */
export function formatSpan(milliseconds: number, locale?: string): string {
  const seconds = Math.round(milliseconds / 1000);
  const [count, unit] =
    seconds < 120
      ? [seconds, 'second']
      : seconds < 7200
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour'];
  return `+${new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count)}`;
}
