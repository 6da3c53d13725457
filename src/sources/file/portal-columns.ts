/**
 * The columns of the portal's CSV downloads, in its order, and the member of a sign-in that each becomes. Data: a new heading or
 * another language is a line here. A dot leads into an object. Null: nothing that a sign-in in Graph's shape holds.
 *
 * Headings as published in 2026; blanks at their ends and doubled ones are taken off before they are compared.
 */

export type PortalColumn = readonly [heading: string, member: string | null];

/** For comparing: without blanks at the ends, doubled ones and capitals. */
export const cleaned = (heading: string): string =>
  heading
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Both downloads have these, one after the other. */
const APPLICATION_TO_RESULT: readonly PortalColumn[] = [
  ['Application', 'appDisplayName'],
  ['Application ID', 'appId'],
  ['App owner tenant ID', 'appOwnerTenantId'],
  ['Resource', 'resourceDisplayName'],
  ['Resource ID', 'resourceId'],
  ['Resource tenant ID', 'resourceTenantId'],
  ['Resource owner tenant ID', 'resourceOwnerTenantId'],
  ['Home tenant ID', 'homeTenantId'],
  ['Home tenant name', 'homeTenantName'],
  ['IP address', 'ipAddress'],
  ['Location', 'location'],
  ['Status', 'status.word'],
  ['Sign-in error code', 'status.errorCode'],
  ['Failure reason', 'status.failureReason'],
];

export const USER_COLUMNS: readonly PortalColumn[] = [
  ['Date (UTC)', 'createdDateTime'],
  ['Request ID', 'id'],
  ['User agent', 'userAgent'],
  ['Correlation ID', 'correlationId'],
  ['User ID', 'userId'],
  ['User', 'userDisplayName'],
  ['Username', 'userPrincipalName'],
  ['User type', 'userType'],
  ['Cross tenant access type', 'crossTenantAccessType'],
  ['Incoming token type', 'incomingTokenType'],
  ['Authentication Protocol', 'authenticationProtocol'],
  ['Unique token identifier', 'uniqueTokenIdentifier'],
  ['Original transfer method', 'originalTransferMethod'],
  ['Client credential type', 'clientCredentialType'],
  ['Token Protection - Sign In Session', 'tokenProtectionStatusDetails.signInSessionStatus'],
  ['Token Protection - Sign In Session StatusCode', 'tokenProtectionStatusDetails.signInSessionStatusCode'],
  ...APPLICATION_TO_RESULT,
  ['Client app', 'clientAppUsed'],
  ['Device ID', 'deviceDetail.deviceId'],
  ['Browser', 'deviceDetail.browser'],
  ['Operating System', 'deviceDetail.operatingSystem'],
  ['Compliant', 'deviceDetail.isCompliant'],
  ['Managed', 'deviceDetail.isManaged'],
  ['Join Type', 'deviceDetail.trustType'],
  ['Multifactor authentication result', 'status.additionalDetails'],
  ['Multifactor authentication auth method', 'mfaDetail.authMethod'],
  ['Multifactor authentication auth detail', 'mfaDetail.authDetail'],
  ['Authentication requirement', 'authenticationRequirement'],
  ['Sign-in identifier', 'signInIdentifier'],
  ['Session ID', 'sessionId'],
  ['IP address (seen by resource)', 'ipAddressFromResourceProvider'],
  ['Through Global Secure Access', 'isThroughGlobalSecureAccess'],
  ['Global Secure Access IP address', 'globalSecureAccessIpAddress'],
  ['Autonomous system number', 'autonomousSystemNumber'],
  ['Flagged for review', 'flaggedForReview'],
  ['Token issuer type', 'tokenIssuerType'],
  ['Incoming token type', 'incomingTokenType'],
  ['Token issuer name', 'tokenIssuerName'],
  ['Latency', 'processingTimeInMilliseconds'],
  ['Conditional Access', 'conditionalAccessStatus'],
  ['Managed Identity type', 'managedServiceIdentity.msiType'],
  ['Associated Resource Id', 'managedServiceIdentity.associatedResourceId'],
  ['Federated Token Id', 'managedServiceIdentity.federatedTokenId'],
  ['Federated Token Issuer', 'managedServiceIdentity.federatedTokenIssuer'],
];

export const WORKLOAD_COLUMNS: readonly PortalColumn[] = [
  ['Date (UTC)', 'createdDateTime'],
  ['Request ID', 'id'],
  ['Correlation ID', 'correlationId'],
  ['Service principal ID', 'servicePrincipalId'],
  ['Service principal name', 'servicePrincipalName'],
  ['Credential key ID', 'servicePrincipalCredentialKeyId'],
  ['Credential thumbprint', 'servicePrincipalCredentialThumbprint'],
  ...APPLICATION_TO_RESULT,
  ['Conditional Access', 'conditionalAccessStatus'],
];
