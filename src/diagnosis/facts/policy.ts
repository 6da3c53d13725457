import { list, type Members, members, remember, text, texts } from '../read';
import { CONDITION_BITS } from '../reference/conditions';
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
    this.grantControls = texts(raw.enforcedGrantControls);
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

  get unknownControls(): string[] {
    return this.grantControls.filter((_, position) => this.controls[position] === null);
  }

  get sessionControls(): string[] {
    return texts(this.raw.enforcedSessionControls);
  }

  get sessionControlsUnmet(): string[] {
    return texts(this.raw.sessionControlsNotSatisfied);
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

  get includeRules(): Rule[] {
    return readRules(this.raw.includeRulesSatisfied);
  }

  get excludeRules(): Rule[] {
    return readRules(this.raw.excludeRulesSatisfied);
  }

  field(member: string): string {
    return `appliedConditionalAccessPolicies[${this.index}].${member}`;
  }
}

/** Conditions that every policy has, and the address, which stands beside the location. */
const SCOPE: readonly string[] = ['application', 'users', 'ipAddressSeenByAzureAD'];

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

const weight = (policy: Policy): number => WEIGHT.get(policy.result) ?? 0;

/** Null when the event has no list: then nobody can say which policies were there. An event may name a policy twice. */
export function readPolicies(event: Members): Policy[] | null {
  const entries = event.appliedConditionalAccessPolicies;
  if (!Array.isArray(entries)) return null;
  const policies = new Map<string, Policy>();
  for (let index = 0; index < entries.length; index++) {
    const policy = new Policy(members(entries[index]), index);
    const key = policy.id || `#${index}`;
    const other = policies.get(key);
    if (!other || weight(policy) > weight(other)) policies.set(key, policy);
  }
  return [...policies.values()];
}

function readRules(value: unknown): Rule[] {
  const rules: Rule[] = [];
  for (const entry of list(value)) {
    const condition = text(members(entry).conditionalAccessCondition);
    const rule = text(members(entry).ruleSatisfied);
    if (condition !== '' && rule !== '') rules.push({ condition, rule });
  }
  return rules;
}

const namesIn = remember((names: string): readonly string[] =>
  /^\d+$/.test(names)
    ? namesOfBits(Number(names))
    : names
        .split(',')
        .map(name => name.trim())
        .filter(isCondition),
);

/** `none` names nothing. */
const isCondition = (name: string): boolean => name !== '' && name !== 'none';

const namesOfBits = (mask: number): readonly string[] =>
  CONDITION_BITS.filter(([bit]) => (mask & bit) !== 0).map(([, name]) => name);

/** Names from Graph's comma list or from Azure Monitor's bit mask. */
function conditionNames(value: unknown): readonly string[] {
  if (typeof value === 'string') return namesIn(value);
  return typeof value === 'number' ? namesOfBits(value) : [];
}
