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
