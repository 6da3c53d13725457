import type { Question } from '../../messages';
import type { Scope, When } from '../../sources/scope';
import type { Draft, Errors } from './check';
import { localField } from './local-time';
import type { Understood } from './understand';
import { isIn, SPAN_NAMES, USUAL_KINDS } from './words';

/** What is typed or chosen beside the one smart field. */
export type Typed = Omit<Draft, 'ids' | 'last'>;
export type TypedText = Exclude<keyof Typed, 'kinds'>;

const FACTS = ['user', 'app', 'ipAddress', 'errorCode'] as const;
type Fact = (typeof FACTS)[number];
/** What the text says, as a draft has it. */
export type Found = Pick<Draft, 'ids' | Fact>;

/** One thing that was understood. */
export interface Chip {
  key: 'ids' | Fact;
  value: string;
}
export type Meaning = 'user' | 'app';

export function chipsOf(scope: Partial<Scope>): Chip[] {
  const ids = (scope.ids ?? []).map(value => ({ key: 'ids' as const, value }));
  const facts = FACTS.flatMap(key => (scope[key] === undefined ? [] : [{ key, value: String(scope[key]) }]));
  return [...ids, ...facts];
}

export function foundIn(chips: readonly Chip[]): Found {
  const fact = (key: Fact) => chips.find(chip => chip.key === key)?.value ?? '';
  return {
    ids: chips.filter(({ key }) => key === 'ids').map(({ value }) => value),
    user: fact('user'),
    app: fact('app'),
    ipAddress: fact('ipAddress'),
    errorCode: fact('errorCode'),
  };
}

export function typedOf(initial: Partial<Scope>): Typed {
  return {
    user: initial.user ?? '',
    app: initial.app ?? '',
    ipAddress: initial.ipAddress ?? '',
    errorCode: String(initial.errorCode ?? ''),
    ...rangeFields(initial.when),
    kinds: initial.kinds ?? USUAL_KINDS,
    outcome: initial.outcome ?? '',
    conditionalAccess: initial.conditionalAccess ?? '',
    scenario: initial.scenario ?? '',
    policy: initial.policy ?? '',
  };
}

export function rangeFields(when: When | undefined): { from: string; to: string } {
  return when && 'from' in when
    ? { from: localField(when.from), to: localField(when.to) }
    : { from: '', to: '' };
}

/** `time` is a span, `custom`, or `text`: then the range that the text names counts. */
export function draftOf(typed: Typed, found: Found, time: string, textTime: When | undefined): Draft {
  const facts = Object.fromEntries(FACTS.map(key => [key, found[key] || typed[key]]));
  const range = time === 'text' && textTime && 'from' in textTime ? textTime : {};
  const last = isIn(SPAN_NAMES, time) ? time : 'custom';
  return { ...typed, ids: found.ids, ...facts, ...range, last };
}

/** The text and a field of its own may not ask for two different things: which of them is meant? */
export function clashes(typed: Typed, found: Found): Errors {
  const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const clashing = FACTS.filter(key => found[key] && typed[key].trim() && !same(found[key], typed[key]));
  return Object.fromEntries(
    clashing.map(key => [key, `The field at the top says “${found[key]}”. Leave only one of the two.`]),
  );
}

/** Nothing that was typed goes unheard. */
export function textError(understood: Understood, unclear: string | null): { text?: string } {
  if (unclear !== null) return { text: `Say what “${unclear}” is, with a button below, or take it out.` };
  const { scope, notes } = understood;
  const isNothing = Object.keys(scope).length === 0 && understood.unclear === null && notes.length > 0;
  return isNothing ? { text: `${notes.join(' ')} Paste an ID, or enter a user or an application.` } : {};
}

/** The one sign-in that is asked for by its IDs, and nothing else; null when there is more to look for. */
export function questionOf(understood: Understood, found: Found): Question | null {
  const { requestId, correlationId, time } = understood;
  const isOnly = FACTS.every(key => found[key] === '') && found.ids.length > 0;
  if (!isOnly || found.ids.some(id => id !== requestId && id !== correlationId)) return null;
  return {
    ...(requestId && found.ids.includes(requestId) ? { requestId } : {}),
    ...(correlationId && found.ids.includes(correlationId) ? { correlationId } : {}),
    ...(time ? { time } : {}),
  };
}
