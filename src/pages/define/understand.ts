import { identifiers, instantIn, LONGEST_TEXT, MOST_IDS, readable } from '../../pasted/identifiers';
import type { Scope } from '../../sources/scope';
import { bareWords } from './bare-words';
import { LONGEST } from './check';
import { addressIn, appNameIn, codeIn, hasTime, mailsIn, sorted } from './clues';

/** What a text says to look for. */
export interface Understood {
  scope: Partial<Scope>;
  /** What was left out, and why: sentences. */
  notes: string[];
  /** The name of a user or of an application; only a person can say which. */
  unclear: string | null;
  /** The ID of one event and the ID it shares, where the text has one of them. */
  requestId?: string;
  correlationId?: string;
  /** The time in the text, ISO 8601 in UTC. */
  time?: string;
}

const HOUR = 3_600_000;
/** A rest of more words than this beside something understood is a sentence, not a name. */
const LONGEST_NAME = 3;

/** Texts that one knows by their form, in one string each: what the scope may have of them. */
interface Found {
  user: string[];
  app: string[];
  ipAddress: string[];
  errorCode: string[];
}

/** Without asking anybody. At most one of each is taken, and it is said what is not. */
export function understand(text: string): Understood {
  const read = readable(text).trim();
  const notes: string[] = [];
  if (text.length > LONGEST_TEXT) notes.push('The text is very long: only its beginning was read.');
  const ids = sorted(identifiers(read));
  const words = isShort(read) && !ids.hasLabels && !hasLabels(read) ? bareWords(read) : null;
  const found = words
    ? { user: words.mails, app: [], ipAddress: words.addresses, errorCode: words.codes }
    : inPage(read, ids);
  const unclear = words ? nameIn(words.rest, found, ids, notes) : null;
  const isOfPage = words === null && ids.events.length > 0;
  const scope: Partial<Scope> = {
    ...eventsOf(ids.events, notes),
    ...(isOfPage ? leftOut(found, notes) : factsOf(found, notes)),
  };
  const time = timeOf(read, notes);
  if (time) scope.when = around(time);
  if (read !== '' && unclear === null && Object.keys(scope).length === 0) notes.push(NOTHING);
  return { scope, notes, unclear, ...theOne(ids), ...(time ? { time } : {}) };
}

const NOTHING = 'Nothing in this text says what to look for.';
const isShort = (text: string): boolean => text.length <= LONGEST && !/[\r\n]/.test(text);
const hasLabels = (text: string): boolean =>
  /https?:\/\//.test(text) ||
  ((codeIn(text) ?? appNameIn(text) ?? addressIn(text)) !== undefined && /[:：={/]/.test(text));

type Ids = ReturnType<typeof sorted>;

function inPage(text: string, ids: Ids): Found {
  const one = (...texts: (string | undefined)[]) => texts.filter(value => value !== undefined).slice(0, 1);
  return {
    user: ids.users.length > 0 ? ids.users : mailsIn(text),
    app: ids.apps.length > 0 ? ids.apps : one(appNameIn(text)),
    ipAddress: one(addressIn(text)),
    errorCode: one(codeIn(text)),
  };
}

const NAMES: Record<keyof Found, readonly [one: string, many: string]> = {
  user: ['user', 'users'],
  app: ['application', 'applications'],
  ipAddress: ['IP address', 'IP addresses'],
  errorCode: ['error code', 'error codes'],
};
const KEYS = Object.keys(NAMES) as (keyof Found)[];

function factsOf(found: Found, notes: string[]): Partial<Scope> {
  for (const key of KEYS) {
    const [first, ...others] = new Set(found[key]);
    if (others.length === 0) continue;
    notes.push(`The text names ${others.length + 1} ${NAMES[key][1]}. Only the first is used: ${first}.`);
  }
  const [user] = found.user;
  const [app] = found.app;
  const [ipAddress] = found.ipAddress;
  const [code] = found.errorCode;
  return {
    ...(user === undefined ? {} : { user }),
    ...(app === undefined ? {} : { app }),
    ...(ipAddress === undefined ? {} : { ipAddress }),
    ...(code === undefined ? {} : { errorCode: Number(code) }),
  };
}

/** The other events of the same sign-in may differ in all that the page says of the last one. */
function leftOut(found: Found, notes: string[]): Partial<Scope> {
  const names = KEYS.filter(key => found[key].length > 0).map(key => NAMES[key][0]);
  if (names.length > 0) notes.push(`The ID is enough to find the sign-in. Not needed: ${names.join(', ')}.`);
  return {};
}

function eventsOf(events: string[], notes: string[]): Partial<Scope> {
  if (events.length > MOST_IDS) notes.push(`Only the first ${MOST_IDS} of ${events.length} IDs are taken.`);
  return events.length > 0 ? { ids: events.slice(0, MOST_IDS) } : {};
}

/** As a question of the panel has it: a lone ID without a label is the request's. */
function theOne({ requests, correlations, events }: Ids): Pick<Understood, 'requestId' | 'correlationId'> {
  const [requestId, ...more] = requests.length + correlations.length > 0 ? requests : events;
  const [correlationId, ...others] = correlations;
  return {
    ...(requestId !== undefined && more.length === 0 ? { requestId } : {}),
    ...(correlationId !== undefined && others.length === 0 ? { correlationId } : {}),
  };
}

/** Beside an ID, or in a sentence, what is left is no name to search for. */
function nameIn(rest: string, found: Found, { events }: Ids, notes: string[]): string | null {
  if (rest === '') return null;
  const isAlone = events.length === 0 && Object.values(found).flat().length === 0;
  if (isAlone || (events.length === 0 && rest.split(' ').length <= LONGEST_NAME)) return rest;
  notes.push(`Left out: “${rest}”.`);
  return null;
}

function timeOf(text: string, notes: string[]): string | null {
  const time = instantIn(text);
  if (time === null && hasTime(text)) {
    notes.push('A date or time without a time zone is not used.');
  }
  return time;
}

const around = (time: string) => ({
  from: new Date(Date.parse(time) - HOUR).toISOString(),
  to: new Date(Date.parse(time) + HOUR).toISOString(),
});
