import type { PolicyFinding, PolicyReason, PolicyState } from './diagnosis';
import type { Facts } from './facts';
import { compare, type Policy } from './facts/policy';
import { RISK_STATES } from './findings/circumstances';
import { findControls } from './findings/controls';
import { NONE } from './read';
import { authenticationFlow } from './reference/authentication-flows';
import { conditionInWords, ruleInWords } from './reference/conditions';
import { grantControlInWords } from './reference/grant-controls';
import { sessionControlInWords } from './reference/session-controls';

/** Results of the log, the most telling first; what is not here is unknown. */
const STATES: readonly (readonly [PolicyState, string])[] = [
  ['blocked', ''],
  ['failed', 'failure'],
  ['satisfied', 'success'],
  ['would have failed', 'reportOnlyFailure'],
  ['would have prompted', 'reportOnlyInterrupted'],
  ['would have been satisfied', 'reportOnlySuccess'],
  ['unknown', ''],
  ['did not apply', 'notApplied'],
  ['would not have applied', 'reportOnlyNotApplied'],
  ['disabled', 'notEnabled'],
];

const RANKS = new Map(STATES.map(([state], rank) => [state, rank]));
const BY_RESULT = new Map(STATES.filter(([, result]) => result).map(([state, result]) => [result, state]));

/** What each policy of the event did, or would have done, and why the others did not apply. */
export function findPolicies(facts: Facts): PolicyFinding[] {
  const { policies } = facts;
  if (policies === null || policies.length === 0) return [];
  const reasons: Reasons = new Map();
  const ranked: PolicyFinding[][] = [];
  for (const policy of policies) {
    const found = finding(policy, facts, reasons);
    const rank = RANKS.get(found.state) ?? 0;
    const others = ranked[rank];
    if (others) others.push(found);
    else ranked[rank] = [found];
  }
  return ranked.flatMap(found => (found.length > 1 ? found.sort(byName) : found));
}

const byName = (one: PolicyFinding, other: PolicyFinding): number => compare(one.name, other.name);

function stateOf(policy: Policy, facts: Facts): PolicyState {
  const state = BY_RESULT.get(policy.result) ?? 'unknown';
  // On a success nothing was blocked, whatever the entry reads.
  return state === 'failed' && policy.isBlock && facts.outcome !== 'success' ? 'blocked' : state;
}

/** Why policies did not apply, by the conditions that were not met: of many policies these are the same. */
type Reasons = Map<readonly string[], readonly PolicyReason[]>;

function finding(policy: Policy, facts: Facts, reasons: Reasons): PolicyFinding {
  const state = stateOf(policy, facts);
  const skipped = state === 'did not apply' || state === 'would not have applied';
  const { grantControls, strength } = findControls(policy, state, facts);
  const notMatched = skipped ? reasonsAgainst(policy, facts, reasons) : NONE;
  return {
    index: policy.index,
    id: policy.id || null,
    name: policy.name || policy.id || 'A policy without a name',
    kind: policy.isSecurityDefaults ? 'security defaults' : 'conditional access',
    state,
    reportOnly: policy.reportOnly,
    summary: summary(state, policy, notMatched, facts),
    grantControls,
    sessionControls: inWords(policy.sessionControls),
    sessionControlsUnmet: inWords(policy.sessionControlsUnmet),
    authenticationStrength: strength,
    matched: skipped || state === 'disabled' ? NONE : reasonsFor(policy, facts),
    notMatched,
  };
}

const inWords = (controls: readonly string[]): readonly string[] =>
  controls.length === 0 ? NONE : controls.map(sessionControlInWords);

function summary(
  state: PolicyState,
  policy: Policy,
  notMatched: readonly PolicyReason[],
  facts: Facts,
): string {
  if (policy.isSecurityDefaults && policy.enforced) return securityDefaults(policy);
  switch (state) {
    case 'blocked':
      return 'Blocked the sign-in.';
    case 'failed':
      return facts.outcome === 'success'
        ? `Reads failure although the sign-in succeeded. ${askedFor(policy, facts)}`
        : `Was not satisfied in this event. ${askedFor(policy, facts)}`;
    case 'satisfied':
      return `Applied and was satisfied. ${askedFor(policy, facts)}`;
    case 'would have failed':
      return policy.isBlock
        ? 'If it were on: it would have blocked the sign-in.'
        : `If it were on: it would not have been satisfied. ${askedFor(policy, facts)}`;
    case 'would have prompted':
      return `If it were on: the user would have been prompted. ${askedFor(policy, facts)}`;
    case 'would have been satisfied':
      return `If it were on: it would have been satisfied. ${askedFor(policy, facts)}`;
    case 'would not have applied':
      return `If it were on: it would not have applied. ${whyNot(policy, notMatched, facts)}`;
    case 'did not apply':
      return `Did not apply. ${whyNot(policy, notMatched, facts)}`;
    case 'disabled':
      return 'Switched off.';
    case 'unknown':
      return policy.result === ''
        ? 'The log gives no result.'
        : `The log gives a result that we do not know: ${policy.result}.`;
  }
}

/** Their entry reads success also where they asked for nothing. */
const securityDefaults = (policy: Policy): string =>
  policy.failed
    ? 'Security defaults are on and were not satisfied in this event.'
    : 'Security defaults are on. The entry does not tell whether they asked for anything.';

/** What it asks for, in a sentence; and what Graph v1.0 leaves out. */
function askedFor(policy: Policy, facts: Facts): string {
  const asked = policy.grantControls.map(grantControlInWords);
  if (policy.strengthName) asked.push(`the authentication strength ${policy.strengthName}`);
  const isShort = facts.context.source === 'graph-v1' && !policy.conditionsAreRecorded;
  const untold = isShort ? ' Graph v1.0 does not tell which conditions matched.' : '';
  if (asked.length > 0) return `It asks for: ${asked.join(', ')}.${untold}`;
  const session = policy.sessionControls.map(sessionControlInWords);
  if (session.length > 0) return `It sets: ${session.join(', ')}.${untold}`;
  return isShort
    ? 'Graph v1.0 names no control; an authentication strength it could not name.'
    : 'The log names no control.';
}

function whyNot(policy: Policy, reasons: readonly PolicyReason[], facts: Facts): string {
  const first = reasons[0];
  if (!first) {
    return facts.context.source === 'graph-v1' && !policy.conditionsAreRecorded
      ? 'Graph v1.0 does not tell why.'
      : 'The log does not tell why.';
  }
  return first.rule ? `${first.condition}: ${first.rule}.` : `Condition not met: ${first.condition}.`;
}

/** A rule may name a condition that is not listed as matched; it is told all the same. */
function reasonsFor(policy: Policy, facts: Facts): PolicyReason[] {
  const rules = policy.includeRules;
  const { matched } = policy;
  const unnamed = unlisted(rules, matched);
  const reasons: PolicyReason[] = [];
  for (const condition of unnamed === null ? matched : [...matched, ...unnamed]) {
    reasons.push({
      condition: conditionInWords(condition),
      value: eventValue(condition, facts),
      rule: rulesInWords(rules, condition),
    });
  }
  return reasons;
}

/** An exclusion names its condition among those that were not met; where it does not, it still decided and goes first. */
function reasonsAgainst(policy: Policy, facts: Facts, known: Reasons): readonly PolicyReason[] {
  const rules = policy.excludeRules;
  const { notMatched } = policy;
  if (rules.length > 0) {
    const unnamed = unlisted(rules, notMatched);
    return reasonsOf(unnamed === null ? notMatched : [...unnamed, ...notMatched], rules, facts);
  }
  let reasons = known.get(notMatched);
  if (!reasons) {
    reasons = reasonsOf(notMatched, rules, facts);
    known.set(notMatched, reasons);
  }
  return reasons;
}

function reasonsOf(
  conditions: readonly string[],
  exclusions: Policy['excludeRules'],
  facts: Facts,
): readonly PolicyReason[] {
  const reasons: PolicyReason[] = [];
  for (const condition of conditions) {
    const excluded = rulesInWords(exclusions, condition);
    reasons.push({
      condition: conditionInWords(condition),
      value: eventValue(condition, facts),
      rule: excluded && `${excluded} excluded`,
    });
  }
  return reasons;
}

/** Conditions that rules name and the policy's list of conditions does not; null for none. */
function unlisted(rules: Policy['includeRules'], listed: readonly string[]): Set<string> | null {
  let unnamed: Set<string> | null = null;
  for (const { condition } of rules) {
    if (!listed.includes(condition)) unnamed = (unnamed ?? new Set()).add(condition);
  }
  return unnamed;
}

function rulesInWords(rules: Policy['includeRules'], condition: string): string | null {
  let words: string | null = null;
  for (const rule of rules) {
    if (rule.condition !== condition) continue;
    words = words === null ? ruleInWords(rule.rule) : `${words}, ${ruleInWords(rule.rule)}`;
  }
  return words;
}

/** What the event holds for a condition, so that rule and value can be compared by eye. */
function eventValue(condition: string, facts: Facts): string | null {
  return VALUES.get(condition)?.(facts) || null;
}

const VALUES = new Map<string, (facts: Facts) => string>([
  ['application', facts => facts.text('resourceDisplayName') || facts.text('appDisplayName')],
  ['users', facts => facts.text('userPrincipalName') || facts.text('userDisplayName')],
  ['devicePlatform', facts => facts.device.operatingSystem],
  ['location', facts => facts.whereFrom],
  ['ipAddressSeenByAzureAD', facts => facts.text('ipAddress')],
  ['ipAddressSeenByResourceProvider', facts => facts.text('ipAddressFromResourceProvider')],
  ['clientType', facts => facts.text('clientAppUsed')],
  ['client', facts => facts.text('clientAppUsed')],
  ['signInRisk', facts => (facts.risk === 'unknown' ? '' : facts.risk)],
  ['time', facts => facts.text('createdDateTime')],
  ['deviceState', facts => facts.device.trustType || facts.device.name],
  ['userRisk', facts => RISK_STATES.get(facts.text('riskState')) ?? ''],
  ['servicePrincipals', facts => facts.text('servicePrincipalName') || facts.text('servicePrincipalId')],
  ['authenticationFlows', facts => authenticationFlow(facts)?.words ?? facts.text('authenticationProtocol')],
]);
