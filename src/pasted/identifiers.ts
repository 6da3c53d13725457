/** What the IDs and times in a pasted text are. Shared by the one question of the panel and by the search. */

/** As many as one search takes: a URL has to hold its filter. */
export const MOST_IDS = 15;

export const GUID = /(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])/gi;

/** `object`: of a user, unless an application is named beside it. `other`: labelled, and not searched for. */
export type IdKind = 'request' | 'correlation' | 'user' | 'object' | 'app' | 'other' | 'unlabelled';

/** Libraries send their correlation ID as the header `client-request-id`; `oid` is the user in a token. */
const LABELS: Record<string, IdKind> = {
  request: 'request',
  trace: 'request',
  correlation: 'correlation',
  clientrequest: 'correlation',
  user: 'user',
  object: 'object',
  oid: 'object',
  app: 'app',
  application: 'app',
  client: 'app',
};
const NAMES = [
  'client-?request',
  'request',
  'trace',
  'correlation',
  'user',
  'object',
  'application',
  'app',
  'client',
  'tenant',
  'directory',
  'policy',
  'device',
  'session',
  'resource',
  'principal',
].join('|');
const LABEL_BEFORE = new RegExp(
  `(?:(${NAMES})[\\s_-]*id(?:entifier)?|\\b([ots]id))(?:\\s+(?:is|eq))?[^a-z0-9]*$`,
  'i',
);
/** Room for the label, a colon, quotes and blanks. */
const LONGEST_LABEL = 80;
/** Longer than any error page; keeps the search short when a whole document was pasted. */
export const LONGEST_TEXT = 20_000;

const ADDRESS = /https?:\/\/\S+/g;
const DATE_AND_TIME = String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?`;
const WITH_ZONE = new RegExp(String.raw`\b(${DATE_AND_TIME})\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)(?![\w:])`);

/** The part that is read, with the line breaks that JSON hides and the characters that addresses hide. */
export function readable(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\\[rnt]/g, ' ')
    .replace(ADDRESS, decoded);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).replace(/\s/g, '+');
  } catch {
    return address;
  }
}

/** All IDs of a text in lower case, in its order. */
export function identifiers(text: string): Map<string, IdKind> {
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: { length }, index }) => [index, index + length]);
  const found = new Map<string, IdKind>();
  let end = 0;
  for (const match of text.matchAll(GUID)) {
    const id = match[0].toLowerCase();
    const kind = kindOf(text.slice(Math.max(end, match.index - LONGEST_LABEL), match.index));
    // An address without a label for it may hold any ID, most of all the tenant's.
    const inAddress = addresses.some(([from = 0, to = 0]) => match.index >= from && match.index < to);
    end = match.index + id.length;
    if (found.has(id) && found.get(id) !== 'unlabelled') continue;
    found.set(id, kind === 'unlabelled' && inAddress ? 'other' : kind);
  }
  return found;
}

function kindOf(before: string): IdKind {
  const [, name, claim] = LABEL_BEFORE.exec(before) ?? [];
  const label = (name ?? claim)?.toLowerCase().replace('-', '');
  return label === undefined ? 'unlabelled' : (LABELS[label] ?? 'other');
}

/** As error pages write it: `2026-11-12T13:03:22Z`, or with a blank. Only with a zone is it one for sure. */
export function instantIn(text: string): string | null {
  const [, shown = '', zone = ''] = WITH_ZONE.exec(text) ?? [];
  const time = new Date(`${shown.replace(' ', 'T')}${/^[+-]/.test(zone) ? zone : 'Z'}`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace(/\.\d+Z$/, 'Z');
}
