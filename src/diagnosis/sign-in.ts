/**
 * The sign-in event as the engine reads it: the shape of Microsoft Graph beta's `signIn`, because it is the richest one.
 * Every source turns its own shape into this one (sources/file for Azure Monitor and SigninLogs rows, sources/graph).
 *
 * Real records lack members, hold nulls where the schema says otherwise and gain new enumeration members at any time, so
 * every member is optional, every enumeration is an open string, and unknown members are carried along untouched.
 *
 * Source: https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta
 */
export interface SignIn {
  id?: string | null;
  /** ISO in UTC; as it was written where a file does not tell the day from the month. Read it with `instant`. */
  createdDateTime?: string | null;
  userDisplayName?: string | null;
  userPrincipalName?: string | null;
  userId?: string | null;
  userType?: string | null;
  appId?: string | null;
  appDisplayName?: string | null;
  resourceId?: string | null;
  resourceDisplayName?: string | null;
  resourceServicePrincipalId?: string | null;
  resourceTenantId?: string | null;
  resourceOwnerTenantId?: string | null;
  appOwnerTenantId?: string | null;
  homeTenantId?: string | null;
  homeTenantName?: string | null;
  crossTenantAccessType?: string | null;
  servicePrincipalId?: string | null;
  servicePrincipalName?: string | null;
  servicePrincipalCredentialKeyId?: string | null;
  servicePrincipalCredentialThumbprint?: string | null;
  federatedCredentialId?: string | null;
  clientCredentialType?: string | null;
  managedServiceIdentity?: ManagedServiceIdentity | null;
  ipAddress?: string | null;
  ipAddressFromResourceProvider?: string | null;
  clientAppUsed?: string | null;
  userAgent?: string | null;
  correlationId?: string | null;
  originalRequestId?: string | null;
  isInteractive?: boolean | null;
  signInEventTypes?: string[] | null;
  authenticationProtocol?: string | null;
  originalTransferMethod?: string | null;
  incomingTokenType?: string | null;
  tokenIssuerType?: string | null;
  tokenIssuerName?: string | null;
  sessionId?: string | null;
  uniqueTokenIdentifier?: string | null;
  signInIdentifier?: string | null;
  signInIdentifierType?: string | null;
  status?: SignInStatus | null;
  conditionalAccessStatus?: string | null;
  /** Absent (not empty) when the reader may not see Conditional Access data, or the log did not carry it. */
  appliedConditionalAccessPolicies?: AppliedPolicy[] | null;
  conditionalAccessAudiences?: unknown[] | null;
  /** The stage reached, not the strength of the session: stays `singleFactorAuthentication` when the first factor fails. */
  authenticationRequirement?: string | null;
  authenticationRequirementPolicies?: RequirementPolicy[] | null;
  authenticationDetails?: AuthenticationStep[] | null;
  authenticationMethodsUsed?: string[] | null;
  authenticationProcessingDetails?: { key?: string | null; value?: string | null }[] | null;
  authenticationContextClassReferences?: { id?: string | null; detail?: string | null }[] | null;
  sessionLifetimePolicies?: { expirationRequirement?: string | null; detail?: string | null }[] | null;
  networkLocationDetails?: NetworkLocation[] | null;
  deviceDetail?: DeviceDetail | null;
  location?: SignInLocation | null;
  riskLevelDuringSignIn?: string | null;
  riskLevelAggregated?: string | null;
  riskState?: string | null;
  riskDetail?: string | null;
  riskEventTypes_v2?: string[] | null;
  tokenProtectionStatusDetails?: {
    signInSessionStatus?: string | null;
    signInSessionStatusCode?: number | null;
  } | null;
  isTenantRestricted?: boolean | null;
  flaggedForReview?: boolean | null;
  [member: string]: unknown;
}

export interface SignInStatus {
  /** 0 is success; anything else is an AADSTS number. */
  errorCode?: number | null;
  failureReason?: string | null;
  additionalDetails?: string | null;
}

/** A Conditional Access policy as the event recorded it. v1.0 carries the first five members only. */
export interface AppliedPolicy {
  id?: string | null;
  displayName?: string | null;
  /** success, failure, notApplied, notEnabled, unknown, reportOnlySuccess, reportOnlyFailure, reportOnlyNotApplied, reportOnlyInterrupted */
  result?: string | null;
  /** Free strings: `Mfa`, `Block`, `RequireCompliantDevice` …, and display names of terms of use and custom controls. */
  enforcedGrantControls?: string[] | null;
  enforcedSessionControls?: string[] | null;
  /** A comma list of names in Graph, a bit mask in Azure Monitor. */
  conditionsSatisfied?: string | number | null;
  conditionsNotSatisfied?: string | number | null;
  includeRulesSatisfied?: PolicyRule[] | null;
  excludeRulesSatisfied?: PolicyRule[] | null;
  sessionControlsNotSatisfied?: string[] | null;
  authenticationStrength?: {
    authenticationStrengthId?: string | null;
    displayName?: string | null;
    authenticationStrengthResult?: string | null;
  } | null;
  [member: string]: unknown;
}

export interface PolicyRule {
  conditionalAccessCondition?: string | null;
  ruleSatisfied?: string | null;
}

export interface RequirementPolicy {
  requirementProvider?: string | null;
  detail?: string | null;
}

export interface AuthenticationStep {
  authenticationStepDateTime?: string | null;
  authenticationMethod?: string | null;
  authenticationMethodDetail?: string | null;
  succeeded?: boolean | null;
  authenticationStepResultDetail?: string | null;
  authenticationStepRequirement?: string | null;
}

/** Of a sign-in of a managed identity. */
export interface ManagedServiceIdentity {
  msiType?: string | null;
  associatedResourceId?: string | null;
  federatedTokenId?: string | null;
  federatedTokenIssuer?: string | null;
}

export interface NetworkLocation {
  networkType?: string | null;
  networkNames?: string[] | null;
}

export interface DeviceDetail {
  /** Empty when the device did not identify itself; `{PII Removed}` when another tenant's device was masked. */
  deviceId?: string | null;
  displayName?: string | null;
  operatingSystem?: string | null;
  browser?: string | null;
  isCompliant?: boolean | null;
  isManaged?: boolean | null;
  trustType?: string | null;
}

export interface SignInLocation {
  city?: string | null;
  state?: string | null;
  countryOrRegion?: string | null;
  geoCoordinates?: { latitude?: number | null; longitude?: number | null } | null;
}
