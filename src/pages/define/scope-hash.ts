import type { Scope } from '../../sources/scope';
import { check, type Draft, LOG_DAYS } from './check';
import { USUAL_KINDS, USUAL_SPAN } from './words';

/**
 * A scope as the address of its page, to keep and to share: `#search&user=…&last=24h&kinds=…`. Anybody can write
 * an address, so what it says is checked as what is typed.
 */

const TEXTS = [
  'user',
  'app',
  'ipAddress',
  'outcome',
  'conditionalAccess',
  'errorCode',
  'scenario',
  'policy',
] as const;
const LISTS = { ids: [] as readonly string[], kinds: USUAL_KINDS as readonly string[] };
const MARK = '#search';
/** Above what a scope can need: 256 characters of four bytes, each written as three, for every text. */
const LONGEST_HASH = 20_000;
const DAY = 86_400_000;

export function hashOf(scope: Scope): string {
  const { when, ids = [], kinds } = scope;
  const pairs = [
    ['ids', ids.join(',')],
    ...TEXTS.map(key => [key, String(scope[key] ?? '')]),
    ...Object.entries(when),
    ['kinds', kinds.join(',')],
  ];
  const filled = pairs.filter(([, value]) => value !== '');
  return [MARK, ...filled.map(([key, value = '']) => `${key}=${readably(value)}`)].join('&');
}

/** Encoded where it has to be: an address stays readable. */
const readably = (text: string) =>
  encodeURIComponent(text).replace(/%(40|3A|2C|2F)/g, escaped => decodeURIComponent(escaped));

/** Null for what is no scope, or none that can be searched for at this time. */
export function scopeFromHash(hash: string, now = new Date()): Scope | null {
  if ((hash !== MARK && !hash.startsWith(`${MARK}&`)) || hash.length > LONGEST_HASH) return null;
  const parameters = new URLSearchParams(hash.slice(1));
  const text = (key: string) => parameters.get(key) ?? '';
  const list = (key: keyof typeof LISTS) =>
    parameters.has(key) ? [...new Set(text(key).split(','))].filter(Boolean) : LISTS[key];
  const isCustom = parameters.has('from') || parameters.has('to');
  const draft: Draft = {
    ids: list('ids'),
    user: text('user'),
    app: text('app'),
    ipAddress: text('ipAddress'),
    errorCode: text('errorCode'),
    last: isCustom ? 'custom' : text('last') || USUAL_SPAN,
    from: stillInLog(text('from'), now),
    to: text('to'),
    kinds: list('kinds'),
    outcome: text('outcome'),
    conditionalAccess: text('conditionalAccess'),
    scenario: text('scenario'),
    policy: text('policy'),
  };
  const checked = check(draft, now);
  return 'scope' in checked ? checked.scope : null;
}

/** A link grows old: what it asked of is in part no longer in the log, the rest still is. */
function stillInLog(from: string, now: Date): string {
  const oldest = now.getTime() - LOG_DAYS * DAY;
  return Date.parse(from) < oldest ? new Date(oldest).toISOString() : from;
}
