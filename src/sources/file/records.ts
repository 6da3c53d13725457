/** Reading members whose spelling of upper and lower case varies from export to export. */

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same object with all its keys, at the top, in lower case. */
export function lowerKeys(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
}

/** JSON inside a string cell is taken out; every other value stays as it is. */
export function unwrapJson(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Members of a sign-in in Graph's spelling. What an export calls otherwise is renamed to these. */
const MEMBERS = `
  id createdDateTime userDisplayName userPrincipalName userId userType appId appDisplayName resourceId
  resourceDisplayName resourceTenantId homeTenantId homeTenantName crossTenantAccessType
  servicePrincipalId servicePrincipalName ipAddress clientAppUsed ipAddressFromResourceProvider userAgent
  correlationId originalRequestId isInteractive signInEventTypes authenticationProtocol
  originalTransferMethod incomingTokenType location tokenIssuerType tokenIssuerName status
  conditionalAccessStatus conditionalAccessAudiences appliedConditionalAccessPolicies
  authenticationRequirement authenticationRequirementPolicies authenticationDetails
  authenticationMethodsUsed authenticationProcessingDetails deviceDetail
  authenticationContextClassReferences sessionLifetimePolicies networkLocationDetails mfaDetail
  riskLevelDuringSignIn riskLevelAggregated riskState riskDetail riskEventTypes_v2
  tokenProtectionStatusDetails isTenantRestricted flaggedForReview signInIdentifier sessionId
  uniqueTokenIdentifier autonomousSystemNumber processingTimeInMilliseconds errorCode failureReason
  additionalDetails deviceId displayName operatingSystem browser isCompliant isManaged trustType city
  state countryOrRegion geoCoordinates result enforcedGrantControls enforcedSessionControls
  conditionsSatisfied includeRulesSatisfied conditionsNotSatisfied excludeRulesSatisfied
  conditionalAccessCondition ruleSatisfied sessionControlsNotSatisfied authenticationStrength
  authenticationStrengthResult authenticationStrengthId signInSessionStatus signInSessionStatusCode detail
  requirementProvider authenticationStepDateTime authenticationMethod authenticationMethodDetail succeeded
  networkType authenticationStepResultDetail authenticationStepRequirement networkNames
  expirationRequirement
`;

const SPELLING = new Map(
  MEMBERS.trim()
    .split(/\s+/)
    .map(member => [member.toLowerCase(), member]),
);

/** Gives every key that we know Graph's spelling, at every depth; unknown keys stay. */
export function inGraphSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inGraphSpelling);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      SPELLING.get(key.toLowerCase()) ?? key,
      inGraphSpelling(inside),
    ]),
  );
}

/** Keeps the time as it was written where it cannot be read; a spreadsheet's date without an offset means UTC. */
export function inUtc(time: unknown): unknown {
  if (typeof time !== 'string') return time;
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/i.test(time.trim());
  const milliseconds = Date.parse(hasOffset ? time : `${time.trim().replace(/(\d) (?=\d\d:)/, '$1T')}Z`);
  const spelled = Number.isNaN(milliseconds) && !hasOffset ? Date.parse(`${time} UTC`) : milliseconds;
  return Number.isNaN(spelled) ? time : new Date(spelled).toISOString();
}

/** The code as a number: exports write it as text, and some only the words Success and Failure. */
export function codeFrom(resultType: unknown): number | null {
  if (typeof resultType === 'number') return resultType;
  if (typeof resultType !== 'string') return null;
  if (/^\d+$/.test(resultType)) return Number(resultType);
  return resultType.toLowerCase() === 'success' ? 0 : null;
}
