/**
 * A date as a portal's grid shows it: unknown culture, unknown zone. `4/3/2026` is 4 March or 3 April, and the zone moves
 * it by up to 14 hours. So a shown time is never a key: it gives a window to search in, and what no culture and
 * no zone changes, the second and the minute of the quarter of an hour, tells the rows inside it apart.
 */

const HOUR = 3_600_000;
/** Zones reach from UTC-12 to UTC+14; half a day more for a 12-hour clock read without its AM or PM. */
const SLACK = 26 * HOUR;

export interface Window {
  from: Date;
  to: Date;
}

/** Every instant that the text may mean if it were UTC; none when no date is in it. */
export function readings(text: string): Date[] {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const yearAt = numbers.findIndex(number => number >= 1900 && number < 2200);
  const [hour = 0, minute = 0, second = 0] = numbers.slice(3, 6);
  const year = numbers[yearAt];
  if (year === undefined || yearAt > 2) return [];
  const [first, last] = numbers.slice(0, 3).filter((_, index) => index !== yearAt);
  if (first === undefined || last === undefined) return [];
  const orders =
    yearAt === 0
      ? [[first, last]]
      : [
          [first, last],
          [last, first],
        ]; // prettier-ignore
  return orders
    .filter(([month = 0, day = 0]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map(([month = 1, day = 1]) => new Date(Date.UTC(year, month - 1, day, hour, minute, second)));
}

/** A window that holds the event under every reading, and is never longer than Graph keeps events. */
export function windowAround(text: string | undefined, now: Date, days: number): Window {
  const instants = readings(text ?? '').map(Number);
  const oldest = now.getTime() - days * 24 * HOUR;
  // The clock of this machine may be behind.
  const latest = now.getTime() + HOUR;
  const inReach = instants.filter(instant => instant >= oldest - SLACK && instant <= now.getTime() + SLACK);
  if (inReach.length === 0) return { from: new Date(oldest), to: new Date(latest) };
  return {
    from: new Date(Math.max(oldest, Math.min(...inReach) - SLACK)),
    to: new Date(Math.min(latest, Math.max(...inReach) + SLACK)),
  };
}

/** Whether the shown text ends in the same second of the same quarter of an hour; true when it shows no seconds. */
export function sameSecond(text: string | undefined, instant: string | null | undefined): boolean {
  const [minute, second] = (text?.match(/\d+/g) ?? []).map(Number).slice(4, 6);
  if (minute === undefined || second === undefined || !instant) return true;
  const date = new Date(instant);
  return date.getUTCSeconds() === second && date.getUTCMinutes() % 15 === minute % 15;
}
