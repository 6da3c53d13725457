export interface VendorScenario {
  /** As Microsoft's page calls it. */
  name: string;
  /** Ours, the closest first. */
  ours: readonly string[];
}

/** Source: https://learn.microsoft.com/azure/active-directory/reports-monitoring/overview-sign-in-diagnostics, December 2020 */
export const MICROSOFT_2020: readonly VendorScenario[] = [
  { name: 'Blocked by Conditional Access', ours: ['blocked-by-conditional-access'] },
  { name: 'Failed Conditional Access', ours: ['failed-conditional-access'] },
  { name: 'MFA from Conditional Access', ours: ['mfa-from-conditional-access'] },
  { name: 'MFA from other requirements', ours: ['mfa-from-other-requirements', 'admin-portal-mfa'] },
  { name: 'MFA proof-up required', ours: ['mfa-proof-up-required'] },
  {
    name: 'MFA proof-up required (risky sign-in or not a secure location)',
    ours: ['mfa-proof-up-from-insecure-location'],
  },
  { name: 'Successful sign-in', ours: ['successful-sign-in'] },
];

/** Source: https://learn.microsoft.com/entra/identity/monitoring-health/howto-use-sign-in-diagnostics, April 2026 */
export const MICROSOFT_2026: readonly VendorScenario[] = [
  // The sixth is folded into the fifth today; its error codes still exist.
  ...MICROSOFT_2020,
  {
    name: 'B2B blocked by Conditional Access',
    ours: ['b2b-blocked-by-conditional-access', 'cross-tenant-access'],
  },
  { name: 'Account locked', ours: ['account-locked'] },
  { name: 'Invalid user name or password', ours: ['invalid-credentials', 'account-not-found'] },
  { name: 'Enterprise app: the service provider’s side', ours: ['enterprise-app-service-provider'] },
  { name: 'Enterprise app: configuration', ours: ['enterprise-app-configuration', 'consent-required'] },
  { name: 'Security defaults', ours: ['security-defaults'] },
  { name: 'Error code insights', ours: ['error-code-insight'] },
  { name: 'Legacy authentication', ours: ['legacy-authentication'] },
  { name: 'Blocked by risk policy', ours: ['blocked-by-risk'] },
  { name: 'Pass-through authentication', ours: ['pass-through-authentication'] },
  { name: 'Seamless single sign-on', ours: ['seamless-sso'] },
];
