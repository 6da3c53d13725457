/** As a `datetime-local` field holds it: the reader's clock, without a zone. Empty for what is no time. */
export function localField(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19).replace(/:00$/, '');
}

/** What the fields are filled in and shown in: "Europe/Berlin". */
export const zoneName = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
