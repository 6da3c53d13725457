/** Applications of Microsoft that a diagnosis has to know, by application ID. */

/**
 * Where Microsoft asks for multifactor authentication whatever the tenant's policies say, and since when. It was rolled out
 * step by step, so that a later sign-in may not have been asked. Other admin centers are published without their IDs.
 * Source: https://learn.microsoft.com/entra/identity/authentication/concept-mandatory-multifactor-authentication
 */
export const MANDATORY_MFA = {
  portals: {
    since: '2024-10-15',
    apps: ['c44b4083-3bb0-49c1-b47d-974e53cbdf3c'], // Azure portal, Microsoft Entra and Intune admin centers
  },
  tools: {
    since: '2025-10-01',
    apps: [
      '04b07795-8ddb-461a-bbee-02f9e1bf7b46', // Azure CLI
      '1950a258-227b-4e31-a9cf-717495945fc2', // Azure PowerShell
      '0c1307d4-29d6-4389-a11c-5cbe7f65d7fa', // Azure mobile app
    ],
  },
} as const;

/** Signing in to Windows, which is outside Conditional Access. */
export const WINDOWS_SIGN_IN = '38aa3b87-a06d-4817-b275-7a316988d93b';

/**
 * Clients that sign the device or other apps in: single factor and no policy is usual for them.
 * Sources: https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in and
 * https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions
 */
export const BOOTSTRAP_APPS = [
  '29d9ed98-a469-4536-ade2-f981bc1d605e', // Microsoft Authentication Broker
  WINDOWS_SIGN_IN,
  'dd762716-544d-4aeb-a526-687b73838a22', // Microsoft Device Registration Client
];

/** Where a user registers security information. */
export const SECURITY_INFO_APPS = [
  '19db86c3-b2b9-44cc-b339-36da233a3be2', // My Signins
];
