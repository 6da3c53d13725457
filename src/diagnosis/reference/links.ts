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
  signInLog: learn('Details of a sign-in', 'identity/monitoring-health/concept-sign-in-log-activity-details'),
  deviceRegistration: learn(
    'Troubleshoot devices with dsregcmd',
    'identity/devices/troubleshoot-device-dsregcmd',
  ),
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
  signInLogs: {
    label: 'Sign-in logs',
    target: { portal: '#view/Microsoft_AAD_IAM/SignInLogsList.ReactView' },
  },
  auditLogs: { label: 'Audit logs', target: { portal: '#view/Microsoft_AAD_IAM/AuditLogList.ReactView' } },
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
};
