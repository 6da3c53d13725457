import { outcomeOf, readErrorCode } from '../facts/outcome';
import { Policy, weight } from '../facts/policy';
import { list, type Members, members, text } from '../read';
import type { SignIn } from '../sign-in';

/**
 * The log writes an event again when more of it is known, or in parts when many policies took part. All copies of an event
 * become one here; the order in which they come does not matter.
 */
export function mergeCopies(events: readonly unknown[]): SignIn[] {
  const copies = new Map<string, SignIn[]>();
  for (const event of events) {
    if (typeof event !== 'object' || event === null || Array.isArray(event)) continue;
    const key = keyOf(event as SignIn);
    const others = copies.get(key);
    if (others) others.push(event as SignIn);
    else copies.set(key, [event as SignIn]);
  }
  return [...copies.values()].map(mergeAll);
}

/** The same for all copies of an event. One without an ID is only the same as its twin. */
export function keyOf(event: SignIn): string {
  const id = text(members(event).id).toLowerCase();
  return id === '' ? canonical(event) : id;
}

/** JSON that does not depend on the order of members. */
export const canonical = (value: unknown): string => JSON.stringify(value, inOrder) ?? '';

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The copy that says most is kept as it is, and what it leaves open is taken from the others. */
function mergeAll(copies: readonly SignIn[]): SignIn {
  const different = [...new Map(copies.map(copy => [canonical(copy), copy]))];
  const [first, ...others] = different.sort(byWhatTheySay).map(([, copy]) => copy);
  return others.reduce<SignIn>(merge, first ?? {});
}

type Known = [canonical: string, copy: SignIn];

/** An ending counts more than an interrupt: the log may have written the event before it had ended. */
function byWhatTheySay([oneText, one]: Known, [otherText, other]: Known): number {
  return endingRank(other) - endingRank(one) || says(other) - says(one) || (oneText < otherText ? -1 : 1);
}

function endingRank(event: SignIn): number {
  const code = readErrorCode(event);
  if (code === null) return 0;
  return outcomeOf(code) === 'interrupted' ? 1 : 2;
}

/** Values that are also written where nothing is known yet. */
const WEAK = new Set<unknown>([
  ...['none', 'unknown', 'unknownFutureValue', 'hidden', 'notApplied', 'singleFactorAuthentication'],
  ...['Other', 'Other.', '', null, undefined],
]);

/** How many values below this one tell something. */
function says(value: unknown): number {
  if (typeof value !== 'object' || value === null) return WEAK.has(value) ? 0 : 1;
  let sum = 0;
  for (const part of Object.values(value)) sum += says(part);
  return sum;
}

/** Copies with another error code were written at another stage: they fill gaps, and are not believed where they differ. */
function merge(base: SignIn, other: SignIn): SignIn {
  const sameStage = readErrorCode(base) === readErrorCode(other);
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [member, value] of Object.entries(other)) {
    merged.set(member, unite(member, merged.get(member), value, sameStage));
  }
  // Not by assignment: a member may be called __proto__.
  return Object.fromEntries(merged) as SignIn;
}

/** Objects are taken whole, so that what they say stays true: a device ID of one copy does not go with another's compliance. */
function unite(member: string, mine: unknown, theirs: unknown, sameStage: boolean): unknown {
  if (mine === null || mine === undefined) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    if (member === 'appliedConditionalAccessPolicies') return unitePolicies(mine, theirs, sameStage);
    // A step of an early copy would stand beside the same step of a later one.
    if (member === 'authenticationDetails') return theirs.length > mine.length ? theirs : mine;
    return uniteLists(mine, theirs);
  }
  if (member === 'status')
    return readErrorCode({ status: mine }) === null || sameStage ? richer(mine, theirs) : mine;
  return sameStage || says(mine) === 0 ? richer(mine, theirs) : mine;
}

const richer = (mine: unknown, theirs: unknown): unknown => (says(theirs) > says(mine) ? theirs : mine);

function uniteLists(mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const known = new Set(mine.map(canonical));
  return [...mine, ...theirs.filter(entry => !known.has(canonical(entry)))];
}

/** Each policy once, with the result that tells more. */
function unitePolicies(mine: readonly unknown[], theirs: readonly unknown[], sameStage: boolean): unknown[] {
  const united = new Map<string, unknown>();
  for (const [entries, isOurs] of [
    [mine, true],
    [theirs, false],
  ] as const) {
    for (const entry of entries) {
      const key = text(members(entry).id).toLowerCase() || canonical(entry);
      const known = united.get(key);
      united.set(key, known === undefined ? entry : moreTelling(known, entry, isOurs || sameStage));
    }
  }
  return [...united.values()];
}

function moreTelling(known: unknown, entry: unknown, mayWin: boolean): unknown {
  const difference = weightOf(entry) - weightOf(known);
  if (difference !== 0) return mayWin && difference > 0 ? entry : known;
  const [one, other] = [members(known), members(entry)];
  const filled = Object.entries(other).filter(([member, value]) => isBlank(one[member]) && !isBlank(value));
  return filled.length > 0 ? { ...one, ...Object.fromEntries(filled) } : known;
}

const weightOf = (entry: unknown): number => weight(new Policy(members(entry) as Members, 0));

const isBlank = (value: unknown): boolean =>
  list(value).length === 0 && (Array.isArray(value) || WEAK.has(value));
