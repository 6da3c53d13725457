import type { LinkTarget } from '../diagnosis';

export interface Link {
  label: string;
  target: LinkTarget;
}

const learn = (label: string, path: string): Link => ({
  label,
  target: { url: `https://learn.microsoft.com/entra/${path}` },
});

/** Pages that steps point to. Only routes of the portal that were seen in use are linked; the rest is documentation. */
export const links = {
  conditionalAccess: learn('What is Conditional Access?', 'identity/conditional-access/overview'),
  troubleshootPolicies: learn(
    'Troubleshoot sign-in problems with Conditional Access',
    'identity/conditional-access/troubleshoot-conditional-access',
  ),
  appliedPolicies: learn(
    'View applied Conditional Access policies',
    'identity/monitoring-health/how-to-view-applied-conditional-access-policies',
  ),
  whatIf: learn('The What If tool', 'identity/conditional-access/what-if-tool'),
  conditions: learn(
    'Conditions of a policy',
    'identity/conditional-access/concept-conditional-access-conditions',
  ),
  namedLocations: learn(
    'Conditional Access: network assignment',
    'identity/conditional-access/concept-assignment-network',
  ),
  authenticationFlows: learn(
    'Authentication flows as a condition',
    'identity/conditional-access/concept-authentication-flows',
  ),
  ropc: learn('The password grant (ROPC)', 'identity-platform/v2-oauth-ropc'),
  legacyAuthentication: learn(
    'Block legacy authentication',
    'identity/conditional-access/policy-block-legacy-authentication',
  ),
  grantControls: learn(
    'Grant controls in a policy',
    'identity/conditional-access/concept-conditional-access-grant',
  ),
  sessionControls: learn(
    'Session controls in a policy',
    'identity/conditional-access/concept-conditional-access-session',
  ),
  tokenProtection: learn('Token protection', 'identity/conditional-access/concept-token-protection'),
  reportOnly: learn('Report-only mode', 'identity/conditional-access/concept-conditional-access-report-only'),
  securityInfoPolicy: learn(
    'Protect the registration of security information',
    'identity/conditional-access/policy-all-users-security-info-registration',
  ),
  authenticationStrengths: learn(
    'Troubleshoot authentication strengths',
    'identity/authentication/troubleshoot-authentication-strengths',
  ),
  methodsPolicy: learn(
    'Manage authentication methods',
    'identity/authentication/concept-authentication-methods-manage',
  ),
  temporaryAccessPass: learn(
    'Temporary Access Pass',
    'identity/authentication/howto-authentication-temporary-access-pass',
  ),
  externalMethods: learn(
    'Manage external authentication methods',
    'identity/authentication/how-to-authentication-external-method-manage',
  ),
  externalMethodProviders: learn(
    'What the provider of an external method has to send',
    'identity/authentication/concept-authentication-external-method-provider',
  ),
  customControls: learn('Custom controls', 'identity/conditional-access/controls'),
  npsExtension: learn(
    'Troubleshoot the NPS extension',
    'identity/authentication/howto-mfa-nps-extension-errors',
  ),
  adfsAdapter: learn('Multifactor authentication and AD FS', 'identity/authentication/howto-mfa-adfs'),
  registrationCampaign: learn(
    'Registration campaign',
    'identity/authentication/how-to-mfa-registration-campaign',
  ),
  mandatoryMfa: learn(
    'Mandatory multifactor authentication',
    'identity/authentication/concept-mandatory-multifactor-authentication',
  ),
  perUserMfa: learn('Per-user multifactor authentication', 'identity/authentication/howto-mfa-userstates'),
  mfaReports: learn(
    'Sign-in event details for multifactor authentication',
    'identity/authentication/howto-mfa-reporting',
  ),
  securityDefaults: learn('Security defaults', 'fundamentals/security-defaults'),
  registrationPolicy: learn(
    'Registration policy of ID Protection',
    'id-protection/howto-identity-protection-configure-mfa-policy',
  ),
  remediateRisk: learn(
    'Remediate risks and unblock users',
    'id-protection/howto-identity-protection-remediate-unblock',
  ),
  externalAccess: learn(
    'Conditional Access for external users',
    'external-id/authentication-conditional-access',
  ),
  errorCodes: learn('Error code reference', 'identity-platform/reference-error-codes'),
  crossTenantAccess: learn(
    'Cross-tenant access settings',
    'external-id/cross-tenant-access-settings-b2b-collaboration',
  ),
  directConnect: learn(
    'Cross-tenant access settings for direct connect',
    'external-id/cross-tenant-access-settings-b2b-direct-connect',
  ),
  crossCloud: learn('Collaboration across clouds', 'external-id/cross-cloud-settings'),
  redemption: learn('How an invitation is accepted', 'external-id/redemption-experience'),
  troubleshootExternal: learn('Troubleshoot external users', 'external-id/troubleshoot'),
  tenantRestrictionsV1: learn('Tenant restrictions (v1)', 'identity/enterprise-apps/tenant-restrictions'),
  tenantRestrictionsV2: learn('Tenant restrictions (v2)', 'external-id/tenant-restrictions-v2'),
  externalRisk: learn('Risk of external users', 'id-protection/concept-identity-protection-b2b'),
  riskPolicies: learn(
    'Risk-based policies',
    'id-protection/howto-identity-protection-configure-risk-policies',
  ),
  insiderRisk: learn(
    'Block access for insider risk',
    'identity/conditional-access/policy-risk-based-insider-block',
  ),
  sessionLifetime: learn('Session lifetime', 'identity/conditional-access/concept-session-lifetime'),
  serviceDependencies: learn('Service dependencies', 'identity/conditional-access/service-dependencies'),
  hybridJoin: learn(
    'Troubleshoot hybrid joined devices',
    'identity/devices/troubleshoot-hybrid-join-windows-current',
  ),
  signInLog: learn('Details of a sign-in', 'identity/monitoring-health/concept-sign-in-log-activity-details'),
  deviceRegistration: learn(
    'Troubleshoot devices with dsregcmd',
    'identity/devices/troubleshoot-device-dsregcmd',
  ),
  smartLockout: learn('Smart lockout', 'identity/authentication/howto-password-smart-lockout'),
  resetPassword: learn("Reset a user's password", 'fundamentals/users-reset-password-azure-portal'),
  selfServiceReset: learn('Self-service password reset', 'identity/authentication/concept-sspr-howitworks'),
  passwordWriteback: learn(
    'Troubleshoot password writeback',
    'identity/authentication/troubleshoot-sspr-writeback',
  ),
  passwordPolicy: learn('Password policies', 'identity/authentication/concept-sspr-policy'),
  bannedPasswords: learn('Banned passwords', 'identity/authentication/concept-password-ban-bad'),
  inviteGuests: learn('Add guest users', 'external-id/add-users-administrator'),
  restoreUser: learn('Restore a deleted user', 'fundamentals/users-restore'),
  revokeAccess: learn('Revoke user access', 'identity/users/users-revoke-access'),
  refreshTokens: learn('Lifetime and revocation of refresh tokens', 'identity-platform/refresh-tokens'),
  certificateAuthentication: learn(
    'How certificate-based authentication works',
    'identity/authentication/concept-certificate-based-authentication-technical-deep-dive',
  ),
  revocationLists: learn(
    'Certificate revocation lists',
    'identity/authentication/concept-certificate-based-authentication-certificate-revocation-list',
  ),
  passkeys: learn('Set up passkeys', 'identity/authentication/how-to-authentication-passkeys-fido2'),
  phoneSignIn: learn(
    'Passwordless sign-in with Microsoft Authenticator',
    'identity/authentication/howto-authentication-passwordless-phone',
  ),
  passThroughAuthentication: learn(
    'Troubleshoot pass-through authentication',
    'identity/hybrid/connect/tshoot-connect-pass-through-authentication',
  ),
  seamlessSso: learn('Troubleshoot seamless single sign-on', 'identity/hybrid/connect/tshoot-connect-sso'),
  federatedDomains: learn(
    'Manage AD FS with Connect',
    'identity/hybrid/connect/how-to-connect-fed-management',
  ),
  directFederation: learn('SAML and WS-Fed identity providers', 'external-id/direct-federation'),
  deviceCompliance: {
    label: 'Device compliance in Intune',
    target: { url: 'https://learn.microsoft.com/mem/intune/protect/device-compliance-get-started' },
  },
  appProtection: {
    label: 'App protection policies in Intune',
    target: { url: 'https://learn.microsoft.com/mem/intune/apps/app-protection-policy' },
  },
  securityInfo: { label: 'Security info of your account', target: { url: 'https://aka.ms/mysecurityinfo' } },
  mfaSetUp: { label: 'Set up multifactor authentication', target: { url: 'https://aka.ms/mfasetup' } },
  assignUsers: learn(
    'Assign users and groups to an application',
    'identity/enterprise-apps/assign-user-or-group-access-portal',
  ),
  appProperties: learn(
    'Properties of an enterprise application',
    'identity/enterprise-apps/application-properties',
  ),
  redirectUris: learn('Add a redirect URI', 'identity-platform/how-to-add-redirect-uri'),
  appCredentials: learn('Add credentials to an application', 'identity-platform/how-to-add-credentials'),
  clientAssertions: learn('Certificate credentials', 'identity-platform/certificate-credentials'),
  accountTypes: learn(
    'Change the supported account types',
    'identity-platform/howto-modify-supported-accounts',
  ),
  appObjects: learn(
    'Application and service principal objects',
    'identity-platform/app-objects-and-service-principals',
  ),
  appPermissions: learn('Permissions and consent', 'identity-platform/permissions-consent-overview'),
  samlClaims: learn('Customize SAML claims', 'identity-platform/saml-claims-customization'),
  samlProtocol: learn('The SAML protocol', 'identity-platform/single-sign-on-saml-protocol'),
  samlDebugging: learn('Debug SAML single sign-on', 'identity/enterprise-apps/debug-saml-sso-issues'),
  signingCertificates: learn(
    'Certificate signing options',
    'identity/enterprise-apps/certificate-signing-options',
  ),
  signedRequests: learn(
    'Enforce signed SAML requests',
    'identity/enterprise-apps/howto-enforce-signed-saml-authentication',
  ),
  authorizationCode: learn('Authorization code flow', 'identity-platform/v2-oauth2-auth-code-flow'),
  clientCredentials: learn('Client credentials flow', 'identity-platform/v2-oauth2-client-creds-grant-flow'),
  deviceCode: learn('Device code flow', 'identity-platform/v2-oauth2-device-code'),
  grantConsent: learn('Grant tenant-wide consent', 'identity/enterprise-apps/grant-admin-consent'),
  consentRequests: learn('Review consent requests', 'identity/enterprise-apps/manage-consent-requests'),
  consentErrors: learn(
    'Unexpected errors at the consent page',
    'identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
  ),
  riskyConsent: learn(
    'Risk-based step-up consent',
    'identity/enterprise-apps/configure-risk-based-step-up-consent',
  ),
  authenticationExtensions: learn(
    'Troubleshoot custom authentication extensions',
    'identity-platform/custom-extension-troubleshoot',
  ),
  devices: learn('Manage device identities', 'identity/devices/manage-device-identities'),
  primaryRefreshToken: learn(
    'Troubleshoot the primary refresh token',
    'identity/devices/troubleshoot-primary-refresh-token',
  ),
  staySignedIn: learn('The “Stay signed in?” page', 'fundamentals/how-to-manage-stay-signed-in-prompt'),
  workloadPolicies: learn(
    'Conditional Access for workload identities',
    'identity/conditional-access/workload-identity',
  ),
  workloadRisk: learn('Risk of workload identities', 'id-protection/concept-workload-identity-risk'),
  workloadFederation: learn(
    'Trust an external identity provider',
    'workload-id/workload-identity-federation-create-trust',
  ),
  managedIdentities: learn('Managed identities', 'identity/managed-identities-azure-resources/overview'),
  servicePrincipalSignIns: learn(
    'Sign-ins of service principals',
    'identity/monitoring-health/concept-service-principal-sign-ins',
  ),
  signInLogs: {
    label: 'Sign-in logs',
    target: { portal: '#view/Microsoft_AAD_IAM/SignInLogsList.ReactView' },
  },
  auditLogs: { label: 'Audit logs', target: { portal: '#view/Microsoft_AAD_IAM/AuditLogList.ReactView' } },
  // As linked in https://learn.microsoft.com/entra/fundamentals/how-to-get-support
  supportRequest: {
    label: 'New support request',
    target: {
      portal:
        '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/callerName/ActiveDirectory/issueType/technical',
    },
  },
} satisfies Record<string, Link>;

/** Microsoft's public page about one code. */
export function errorCodeLink(code: number): Link {
  return {
    label: `Microsoft's page about ${code}`,
    target: { url: `https://login.microsoftonline.com/error?code=${code}` },
  };
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The sign-ins of one user; null when the event does not know who that is. */
export function userSignInsLink(userId: string): Link | null {
  if (!GUID.test(userId) || /^[0-]+$/.test(userId)) return null;
  const route = '#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/SignIns/userId/';
  return { label: 'Sign-ins of this user', target: { portal: route + userId } };
}

/** The least role for a task, as Microsoft names it. Source: https://learn.microsoft.com/entra/identity/role-based-access-control/delegate-by-task */
export const roles = {
  conditionalAccess: 'Conditional Access Administrator',
  readPolicies: 'Security Reader',
  authentication: 'Authentication Administrator',
  authenticationPolicy: 'Authentication Policy Administrator',
  risk: 'Security Operator',
  intune: 'Intune Administrator',
  securityDefaults: 'Conditional Access Administrator',
  externalIdentities: 'Security Administrator',
  reports: 'Reports Reader',
  adminConsent: 'Privileged Role Administrator',
  applications: 'Cloud Application Administrator',
  passwords: 'Helpdesk Administrator',
  users: 'User Administrator',
  guests: 'Guest Inviter',
  hybridIdentity: 'Hybrid Identity Administrator',
  identityProviders: 'External Identity Provider Administrator',
  devices: 'Cloud Device Administrator',
  support: 'Service Support Administrator',
};
