import { MOST_IDS } from '../../pasted/identifiers';
import type { Kind, Scope, When } from '../../sources/scope';
import { isAddressOrBeginning } from './address';
import { CONDITIONAL_ACCESS_NAMES, isIn, KIND_NAMES, namesIn, OUTCOME_NAMES, SPAN_NAMES } from './words';

/** A scope as it is typed, or as an address says it: any text at all; an empty one asks for nothing. */
export interface Draft {
  ids: readonly string[];
  user: string;
  app: string;
  ipAddress: string;
  errorCode: string;
  /** A span, or `custom`: then `from` and `to` count. */
  last: string;
  from: string;
  to: string;
  kinds: readonly string[];
  outcome: string;
  conditionalAccess: string;
  scenario: string;
  policy: string;
}
export type Field = keyof Draft;
export type Errors = Partial<Record<Field, string>>;

export const LONGEST = 256;
export const LOG_DAYS = 30;
const DAY = 86_400_000;
const WHOLE_GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UNKNOWN = 'This is none of the values that can be chosen.';

/** Nothing is sent until this succeeds. Only a time is a scope as well. */
export function check(draft: Draft, now: Date): { scope: Scope } | { errors: Errors } {
  const errors: Errors = {};
  const kinds = namesIn(KIND_NAMES).filter(kind => draft.kinds.includes(kind));
  const errorCode = codeOf(draft.errorCode, errors);
  const scope: Scope = {
    ...idsOf(draft, errors),
    ...given('user', nameOf(draft, 'user', errors)),
    ...given('app', nameOf(draft, 'app', errors)),
    ...given('ipAddress', addressOf(draft, errors)),
    when: whenOf(draft, now, errors),
    kinds,
    ...chosen(draft, 'outcome', OUTCOME_NAMES, errors),
    ...chosen(draft, 'conditionalAccess', CONDITIONAL_ACCESS_NAMES, errors),
    ...(errorCode === undefined ? {} : { errorCode }),
    ...given('scenario', scenarioOf(draft, errors)),
    ...given('policy', textOf(draft, 'policy', errors)),
  };
  checkKinds(draft, kinds, errors);
  return Object.keys(errors).length > 0 ? { errors } : { scope };
}

function idsOf({ ids }: Draft, errors: Errors): { ids?: string[] } {
  const wrong = ids.find(id => !WHOLE_GUID.test(id));
  const all = [...new Set(ids.map(id => id.toLowerCase()))];
  if (wrong !== undefined) errors.ids = 'An ID looks like 0f8fad5b-d9cb-469f-a165-70867728950e.';
  else if (all.length > MOST_IDS) errors.ids = `Search for at most ${MOST_IDS} IDs at once.`;
  return all.length > 0 ? { ids: all } : {};
}

type TextField = 'user' | 'app' | 'ipAddress' | 'policy';

function textOf(draft: Draft, field: TextField, errors: Errors, spell = (text: string) => text): string {
  // Half a character cannot be part of an address.
  const text = spell(draft[field].toWellFormed().trim());
  if (text.length > LONGEST) errors[field] = `Shorten this to ${LONGEST} characters.`;
  return text;
}

/** Graph compares principal names and IDs exactly, in lower case; display names as they are written. */
function nameOf(draft: Draft, field: 'user' | 'app', errors: Errors): string {
  const isExact = (name: string) => WHOLE_GUID.test(name) || (field === 'user' && name.includes('@'));
  return textOf(draft, field, errors, name => (isExact(name) ? name.toLowerCase() : name));
}

function addressOf(draft: Draft, errors: Errors): string {
  const address = textOf(draft, 'ipAddress', errors, text => text.toLowerCase());
  if (address !== '' && !isAddressOrBeginning(address)) {
    errors.ipAddress =
      'Enter an IP address, or its beginning with the last dot or colon: 192.0.2. or 2001:db8:';
  }
  return address;
}

function codeOf(typed: string, errors: Errors): number | undefined {
  if (typed.trim() === '') return undefined;
  const [, digits] = /^(?:AADSTS)?\s*(\d{1,7})$/i.exec(typed.trim()) ?? [];
  if (digits === undefined)
    errors.errorCode = 'Enter a number of up to seven digits, such as 50126 or AADSTS50126.';
  return Number(digits);
}

function whenOf(draft: Draft, now: Date, errors: Errors): When {
  if (isIn(SPAN_NAMES, draft.last)) return { last: draft.last };
  if (draft.last !== 'custom') errors.last = UNKNOWN;
  const from = Date.parse(draft.from);
  const to = Date.parse(draft.to);
  if (Number.isNaN(from)) errors.from = 'Enter the date and time to begin at.';
  if (Number.isNaN(to)) errors.to = 'Enter the date and time to end at.';
  if (Number.isNaN(from) || Number.isNaN(to)) return { from: '', to: '' };
  // Between these two bounds no range is longer than the log.
  if (from < now.getTime() - LOG_DAYS * DAY) {
    errors.from = `Begin later: the log goes back ${LOG_DAYS} days (7 days without a P1 or P2 license).`;
  }
  if (to > now.getTime()) errors.to = 'End at the present at the latest: this time is in the future.';
  else if (from >= to) errors.to = 'End after the time that the range begins at.';
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

function checkKinds(draft: Draft, kinds: readonly Kind[], errors: Errors): void {
  if (kinds.length < draft.kinds.length) errors.kinds = UNKNOWN;
  else if (kinds.length === 0) errors.kinds = 'Tick at least one type of sign-ins.';
  else if (draft.user.trim() !== '' && !kinds.some(kind => kind.endsWith('User'))) {
    errors.kinds = 'Only user sign-ins have a user. Tick a type of user sign-ins, or leave the user empty.';
  }
}

function scenarioOf({ scenario }: Draft, errors: Errors): string {
  if (!/^[a-z0-9-]{0,64}$/.test(scenario)) errors.scenario = UNKNOWN;
  return scenario;
}

function chosen<F extends 'outcome' | 'conditionalAccess', K extends string>(
  draft: Draft,
  field: F,
  table: Record<K, string>,
  errors: Errors,
): { [P in F]?: K } {
  const value = draft[field];
  if (isIn(table, value)) return { [field]: value } as { [P in F]?: K };
  if (value !== '') errors[field] = UNKNOWN;
  return {};
}

function given<F extends string>(field: F, text: string): { [P in F]?: string } {
  return text === '' ? {} : ({ [field]: text } as { [P in F]?: string });
}
