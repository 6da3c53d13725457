import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SignIn } from '../../../src/diagnosis/sign-in';

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const hour = 60 * 60 * 1000;

/** The newest fixture is this old: written to the log for certain, and its MFA steps complete. */
const newestAge = 3 * hour;
const longestSpan = 24 * hour;

/** The events of `test/fixtures`, moved to the day before `now`. Other files there are other formats, not events of the log. */
export function fixtureEvents(now: Date): SignIn[] {
  const events = readFixtures().sort((a, b) => timeOf(a) - timeOf(b));
  const times = closedUp(events.map(timeOf));
  const shift = now.getTime() - newestAge - (times.at(-1) ?? 0);
  return events.map((event, index) => movedBy(event, (times[index] ?? 0) + shift - timeOf(event)));
}

const timeOf = (event: SignIn): number => Date.parse(event.createdDateTime ?? '');

/** Keeps the order and the short gaps, which tell a story, and shortens the long ones, so that all fit into a day. */
function closedUp(times: number[]): number[] {
  const [first = 0] = times;
  if ((times.at(-1) ?? 0) - first <= longestSpan) return times;
  const longestGap = longestSpan / times.length;
  let at = first;
  return times.map((time, index) => {
    at += Math.min(time - (times[index - 1] ?? time), longestGap);
    return at;
  });
}

/** A fixture file, as far as the tenant reads it. */
interface Fixture {
  event?: SignIn;
}

function readFixtures(): SignIn[] {
  if (!existsSync(folder)) return [];
  const scenarios = readdirSync(folder, { withFileTypes: true }).filter(
    entry => entry.isDirectory() && entry.name !== 'formats',
  );
  const files = scenarios.flatMap(({ name }) => {
    const inside = readdirSync(join(folder, name)).filter(file => file.endsWith('.json'));
    return inside.map(file => join(folder, name, file));
  });
  const fixtures = files.map(file => JSON.parse(readFileSync(file, 'utf8')) as Fixture);
  // Some fixtures stand for records so damaged that no log would serve them.
  return fixtures.flatMap(({ event }) =>
    event?.id && Number.isFinite(timeOf(event)) ? [asStored(event)] : [],
  );
}

/** Graph stores principal names in lower case, and knows each event's kind. */
function asStored(event: SignIn): SignIn {
  const stored = { ...event, signInEventTypes: event.signInEventTypes ?? [kindOf(event)] };
  if (stored.userPrincipalName) stored.userPrincipalName = stored.userPrincipalName.toLowerCase();
  return stored;
}

function kindOf(event: SignIn): string {
  if (event.servicePrincipalId && !event.userId) return 'servicePrincipal';
  return event.isInteractive === false ? 'nonInteractiveUser' : 'interactiveUser';
}

function movedBy(event: SignIn, milliseconds: number): SignIn {
  const moved = { ...event, createdDateTime: later(event.createdDateTime, milliseconds) };
  if (moved.authenticationDetails)
    moved.authenticationDetails = moved.authenticationDetails.map(step => ({
      ...step,
      authenticationStepDateTime: later(step.authenticationStepDateTime, milliseconds),
    }));
  return moved;
}

/** What is no date stays as it is. */
function later(time: string | null | undefined, milliseconds: number): string | null {
  const at = Date.parse(time ?? '');
  return Number.isFinite(at) ? `${new Date(at + milliseconds).toISOString().slice(0, 19)}Z` : (time ?? null);
}
