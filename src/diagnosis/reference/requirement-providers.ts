/**
 * Who can ask for multifactor authentication, as `authenticationRequirementPolicies` names them. Records attest `user`,
 * `multiConditionalAccess` and `securityDefaults`; the others stand in Graph's schema.
 *
 * Source: https://learn.microsoft.com/graph/api/resources/authenticationrequirementpolicy?view=graph-rest-beta
 */
export const CONDITIONAL_ACCESS_PROVIDERS = [
  'multiConditionalAccess',
  'mfaRegistrationRequiredByMultiConditionalAccess',
  'v1ConditionalAccess',
  'v1ConditionalAccessDependency',
  'v1ConditionalAccessPolicyIdRequested',
  'authenticationStrengths',
  'gpsLocationCondition',
] as const;

export const SECURITY_DEFAULTS_PROVIDERS = [
  'securityDefaults',
  'mfaRegistrationRequiredBySecurityDefaults',
  'baselineProtection',
  'mfaRegistrationRequiredByBaselineProtection',
] as const;

/** They ask for the set-up, not for the second factor itself. */
export const REGISTRATION_PROVIDERS = [
  'mfaRegistrationRequiredByIdentityProtectionPolicy',
  'mfaRegistrationRequiredByMultiConditionalAccess',
  'mfaRegistrationRequiredBySecurityDefaults',
  'mfaRegistrationRequiredByBaselineProtection',
] as const;

export const RISK_PROVIDERS = [
  'riskBasedPolicy',
  'tenantSessionRiskPolicy',
  'accountCompromisePolicies',
] as const;

const PROVIDERS = new Map<string, string>([
  ['user', 'per-user multifactor authentication'],
  ['request', 'the request of the application'],
  ['servicePrincipal', 'the resource'],
  ['v1ConditionalAccess', 'an old Conditional Access policy'],
  ['multiConditionalAccess', 'Conditional Access'],
  ['tenantSessionRiskPolicy', 'the sign-in risk policy'],
  ['accountCompromisePolicies', 'the user risk policy'],
  ['v1ConditionalAccessDependency', 'an old Conditional Access policy of a dependency'],
  ['v1ConditionalAccessPolicyIdRequested', 'an old Conditional Access policy'],
  ['mfaRegistrationRequiredByIdentityProtectionPolicy', 'the registration policy of ID Protection'],
  ['baselineProtection', 'a baseline policy'],
  ['mfaRegistrationRequiredByBaselineProtection', 'a baseline policy'],
  ['mfaRegistrationRequiredByMultiConditionalAccess', 'Conditional Access'],
  ['enforcedForCspAdmins', 'the rule for partner administrators'],
  ['securityDefaults', 'security defaults'],
  ['mfaRegistrationRequiredBySecurityDefaults', 'security defaults'],
  ['proofUpCodeRequest', 'the set-up of security information'],
  ['crossTenantOutboundRule', 'an outbound rule of the home tenant'],
  ['gpsLocationCondition', 'a location condition of Conditional Access'],
  ['riskBasedPolicy', 'a risk-based policy'],
  ['scopeBasedAuthRequirementPolicy', "Microsoft's mandatory multifactor authentication"],
  ['authenticationStrengths', 'an authentication strength'],
  // Graph's stand-in for a newer name.
  ['unknownFutureValue', 'a source that this format does not name'],
]);

/** An unknown provider is shown by the name the log gives it. */
export function requirementProviderInWords(name: string): string {
  return PROVIDERS.get(name) ?? name;
}
