import { list, type Members, members, NONE, remember, text, texts } from '../read';
import { CONDITION_BITS, unknownConditionBit } from '../reference/conditions';
import { type GrantControl, grantControl } from '../reference/grant-controls';

export interface Rule {
  condition: string;
  rule: string;
}

/** One entry of `appliedConditionalAccessPolicies`, read without trust, its lists worked out when asked for. */
export class Policy {
  readonly id: string;
  readonly name: string;
  /** In Graph's spelling; empty when absent. */
  readonly result: string;
  /** Names of grant controls as the log spells them. */
  readonly grantControls: readonly string[];
  readonly isSecurityDefaults: boolean;
  #telling: readonly string[] | undefined;
  #controls: readonly (GrantControl | null)[] | undefined;

  constructor(
    readonly raw: Members,
    /** Position in the event, for evidence. */
    readonly index: number,
  ) {
    this.id = text(raw.id);
    this.name = text(raw.displayName);
    this.result = text(raw.result);
    this.grantControls = texts(raw.enforcedGrantControls, MOST_OF_ONE);
    // Not a GUID: security defaults are listed among the policies without being one.
    this.isSecurityDefaults = this.id.length === 16 && this.id.toLowerCase() === 'securitydefaults';
  }

  get hasKnownResult(): boolean {
    return KNOWN_RESULTS.has(this.result);
  }

  get failed(): boolean {
    return this.result === 'failure';
  }

  /** Took part in the decision. Success and failure do; everything else had no say. */
  get enforced(): boolean {
    return this.result === 'success' || this.result === 'failure';
  }

  get reportOnly(): boolean {
    return this.result.startsWith('reportOnly');
  }

  /** Null stands for a control we do not know: terms of use and custom controls come under their own names. */
  get controls(): readonly (GrantControl | null)[] {
    this.#controls ??= this.grantControls.map(grantControl);
    return this.#controls;
  }

  get isBlock(): boolean {
    return this.controls.includes('block');
  }

  /** A policy with an authentication strength may list no grant control at all. */
  get asksForMfa(): boolean {
    return this.controls.includes('multifactor authentication') || this.hasStrength;
  }

  /** Another control might have been enough: the log lists controls and does not tell whether one or all were needed. */
  get hasAlternatives(): boolean {
    return this.controls.some(
      control => control !== 'multifactor authentication' && control !== 'authentication strength',
    );
  }

  get hasStrength(): boolean {
    return this.strengthName !== '' || this.controls.includes('authentication strength');
  }

  get strengthName(): string {
    return text(members(this.raw.authenticationStrength).displayName);
  }

  get strengthResult(): string {
    return text(members(this.raw.authenticationStrength).authenticationStrengthResult);
  }

  get unknownControls(): readonly string[] {
    return this.grantControls.filter((_, position) => this.controls[position] === null);
  }

  /** Everything that two entries for one policy may differ in, as one text: so that their order does not matter. */
  get tale(): string {
    const { authenticationStrength, conditionsSatisfied, conditionsNotSatisfied } = this.raw;
    const strength = members(authenticationStrength);
    return [
      ...[this.name, this.result, this.strengthResult, text(strength.displayName)],
      ...[this.grantControls, this.sessionControls, this.sessionControlsUnmet],
      ...[conditionNames(conditionsSatisfied), conditionNames(conditionsNotSatisfied)],
    ].join('\n');
  }

  get sessionControls(): readonly string[] {
    return texts(this.raw.enforcedSessionControls, MOST_OF_ONE);
  }

  get sessionControlsUnmet(): readonly string[] {
    return texts(this.raw.sessionControlsNotSatisfied, MOST_OF_ONE);
  }

  get matched(): readonly string[] {
    return conditionNames(this.raw.conditionsSatisfied);
  }

  /**
   * Matched conditions that tell why the policy applied: not its scope. "All locations" and the like are mostly narrowed by an
   * exclusion, which the log does not list; where another condition matched, that one says more.
   */
  get telling(): readonly string[] {
    if (!this.#telling) {
      const telling = this.matched.filter(name => !SCOPE.includes(name));
      const narrow = telling.filter(name => !this.#takesAll(name));
      this.#telling = narrow.length > 0 ? narrow : telling;
    }
    return this.#telling;
  }

  #takesAll(condition: string): boolean {
    const rules = this.includeRules.filter(rule => rule.condition === condition);
    return rules.length > 0 && rules.every(({ rule }) => ALL.includes(rule));
  }

  get notMatched(): readonly string[] {
    return conditionNames(this.raw.conditionsNotSatisfied);
  }

  /** Graph v1.0 has no conditions at all. */
  get conditionsAreRecorded(): boolean {
    return this.raw.conditionsSatisfied !== undefined && this.raw.conditionsSatisfied !== null;
  }

  get includeRules(): readonly Rule[] {
    return readRules(this.raw.includeRulesSatisfied);
  }

  get excludeRules(): readonly Rule[] {
    return readRules(this.raw.excludeRulesSatisfied);
  }

  field(member: string): string {
    return `appliedConditionalAccessPolicies[${this.index}].${member}`;
  }
}

/** Conditions that every policy has, and the address, which stands beside the location. */
const SCOPE: readonly string[] = ['application', 'users', 'servicePrincipals', 'ipAddressSeenByAzureAD'];

const ALL: readonly string[] = ['allLocations', 'allDevicePlatforms', 'allDevices', 'allDeviceStates'];

const KNOWN_RESULTS = new Set([
  ...['success', 'failure', 'notApplied', 'notEnabled', 'reportOnlySuccess', 'reportOnlyFailure'],
  ...['reportOnlyNotApplied', 'reportOnlyInterrupted'],
]);

/** How much a result says; of two entries for one policy the more telling one is kept. */
const WEIGHT = new Map([
  ['failure', 6],
  ['success', 5],
  ['reportOnlyFailure', 4],
  ['reportOnlyInterrupted', 3],
  ['reportOnlySuccess', 2],
  ['notApplied', 1],
  ['reportOnlyNotApplied', 1],
]);

export const weight = (policy: Policy): number => WEIGHT.get(policy.result) ?? 0;

/** By name, so that what is said of policies does not depend on the order of the log. */
export const byName = (one: Policy, other: Policy): number =>
  compare(one.name, other.name) || compare(one.id, other.id) || compare(one.tale, other.tale);

export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A tenant may have 240: https://learn.microsoft.com/entra/identity/conditional-access/overview. The rest of a longer list is not read. */
const MOST_POLICIES = 250;

/** More controls, conditions or rules than one policy has. */
const MOST_OF_ONE = 20;

/** Null when the event has no list: then nobody can say which policies were there. An event may name a policy twice. */
export function readPolicies(event: Members): Policy[] | null {
  const entries = event.appliedConditionalAccessPolicies;
  if (!Array.isArray(entries)) return null;
  const policies = new Map<string, Policy>();
  const end = Math.min(entries.length, MOST_POLICIES);
  for (let index = 0; index < end; index++) {
    const policy = new Policy(members(entries[index]), index);
    const key = policy.id || `#${index}`;
    const other = policies.get(key);
    if (!other || saysMore(policy, other)) policies.set(key, policy);
  }
  return [...policies.values()];
}

function saysMore(policy: Policy, other: Policy): boolean {
  const more = weight(policy) - weight(other);
  return more > 0 || (more === 0 && policy.tale > other.tale);
}

function readRules(value: unknown): readonly Rule[] {
  const entries = list(value, MOST_OF_ONE);
  if (entries.length === 0) return NONE;
  const rules: Rule[] = [];
  for (const entry of entries) {
    const named = members(entry).conditionalAccessCondition;
    const condition = typeof named === 'number' ? (namesOfBits(named)[0] ?? '') : text(named);
    const rule = text(members(entry).ruleSatisfied);
    if (condition !== '' && rule !== '') rules.push({ condition, rule });
  }
  return rules;
}

const namesIn = remember((names: string): readonly string[] =>
  /^\d{1,15}$/.test(names)
    ? namesOfBits(Number(names))
    : names
        .split(',')
        .map(name => name.trim())
        .filter(isCondition)
        .slice(0, MOST_OF_ONE),
);

/** `none` names nothing. */
const isCondition = (name: string): boolean => name !== '' && name !== 'none';

/** A bit that nobody has named yet is said as what it is: it may be the one that decided. */
function namesOfBits(mask: number): readonly string[] {
  const names: string[] = [];
  let rest = mask;
  for (const [bit, name] of CONDITION_BITS) {
    if (Math.floor(mask / bit) % 2 === 0) continue;
    names.push(name);
    rest -= bit;
  }
  for (let bit = 1; rest > 0; bit *= 2) {
    if (Math.floor(rest / bit) % 2 === 0) continue;
    names.push(unknownConditionBit(bit));
    rest -= bit;
  }
  return names;
}

const namesOf = (mask: number): readonly string[] =>
  Number.isSafeInteger(mask) && mask >= 0 ? namesIn(String(mask)) : [];

/** Names from Graph's comma list or from Azure Monitor's bit mask. */
function conditionNames(value: unknown): readonly string[] {
  if (typeof value === 'string') return namesIn(value);
  return typeof value === 'number' ? namesOf(value) : [];
}
