import type { AppliedPolicy, PolicyRule, SignIn } from '../../../src/diagnosis/sign-in';

/*
 * Members added to an enumeration after it was published. Graph sends `unknownFutureValue` for them, unless the request says
 * `Prefer: include-unknown-enum-members`. Source: "Working with evolvable enumerations" and the beta schema.
 */
const late = {
  policyResult: ['reportOnlySuccess', 'reportOnlyFailure', 'reportOnlyNotApplied', 'reportOnlyInterrupted'],
  conditions: ['servicePrincipals', 'servicePrincipalRisk', 'authenticationFlows', 'insiderRisk'],
  rule: [
    'deviceFilterIncludeRuleNotMatched',
    'allDeviceStates',
    'anonymizedIPAddress',
    'unfamiliarFeatures',
    'nationStateIPAddress',
    'realTimeThreatIntelligence',
    'internalGuest',
    'b2bCollaborationGuest',
    'b2bCollaborationMember',
    'b2bDirectConnectUser',
    'otherExternalUser',
    'serviceProvider',
    'microsoftAdminPortals',
    'deviceCodeFlow',
    'authenticationTransfer',
    'insiderRisk',
  ],
  requirementProvider: ['scopeBasedAuthRequirementPolicy', 'authenticationStrengths'],
  incomingTokenType: ['remoteDesktopToken', 'refreshToken'],
  crossTenantAccessType: ['passthrough'],
} as const;

/** Flags are a comma list of names. */
function masked<T>(value: T, members: readonly string[]): T | string {
  if (typeof value !== 'string') return value;
  const names = value.split(',').map(name => (members.includes(name) ? 'unknownFutureValue' : name));
  return [...new Set(names)].join(',');
}

/** Writes only members that are there: a missing key says something, a key without value says something else. */
function withMasked<T extends object>(object: T, members: Partial<Record<keyof T, readonly string[]>>): T {
  const copy = { ...object };
  for (const name of Object.keys(members) as (keyof T)[])
    if (name in object) copy[name] = masked(object[name], members[name] ?? []) as T[keyof T];
  return copy;
}

const rules = (list: PolicyRule[] | null | undefined) =>
  list?.map(rule =>
    withMasked(rule, { ruleSatisfied: late.rule, conditionalAccessCondition: late.conditions }),
  );

function maskPolicy(policy: AppliedPolicy): AppliedPolicy {
  const copy = withMasked(policy, {
    result: late.policyResult,
    conditionsSatisfied: late.conditions,
    conditionsNotSatisfied: late.conditions,
  });
  if (copy.includeRulesSatisfied) copy.includeRulesSatisfied = rules(copy.includeRulesSatisfied);
  if (copy.excludeRulesSatisfied) copy.excludeRulesSatisfied = rules(copy.excludeRulesSatisfied);
  return copy;
}

/** The event as a client sees it that did not ask for late members. */
export function maskLateMembers(event: SignIn): SignIn {
  const copy = withMasked(event, {
    incomingTokenType: late.incomingTokenType,
    crossTenantAccessType: late.crossTenantAccessType,
  });
  const { appliedConditionalAccessPolicies: policies, authenticationRequirementPolicies: requirements } =
    copy;
  if (policies) copy.appliedConditionalAccessPolicies = policies.map(maskPolicy);
  if (requirements)
    copy.authenticationRequirementPolicies = requirements.map(requirement =>
      withMasked(requirement, { requirementProvider: late.requirementProvider }),
    );
  return copy;
}
