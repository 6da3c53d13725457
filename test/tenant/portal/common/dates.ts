/** Dates in the short form with seconds of the format culture in `l=<display>.<format>`, always in UTC. */
export function dateFormatter(language: string): (iso: string) => string {
  const culture = language.split('.')[1] ?? language;
  return iso => (iso ? new Date(iso).toLocaleString(culture, { timeZone: 'UTC' }) : '');
}
