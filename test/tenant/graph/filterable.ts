export type Operator = 'eq' | 'ne' | 'ge' | 'le' | 'startsWith';

export interface Filterable {
  operators: readonly Operator[];
  type: 'text' | 'number' | 'time';
  /** Filtered with `property/any(x: x eq …)`. */
  collection?: true;
  /** Only in beta; v1.0 does not know the property, or does not document a filter on it. */
  betaOnly?: true;
}

const exact: Filterable = { operators: ['eq'], type: 'text' };
const text: Filterable = { operators: ['eq', 'startsWith'], type: 'text' };
const betaExact: Filterable = { ...exact, betaOnly: true };
const betaText: Filterable = { ...text, betaOnly: true };

/**
 * What the sign-in log can be filtered on, and how: what the documentation promises, nothing more.
 * Source: "signIn resource type" and "List signIns", v1.0 and beta.
 */
export const filterable: Readonly<Record<string, Filterable>> = {
  id: exact,
  appDisplayName: text,
  appId: exact,
  appOwnerTenantId: betaExact,
  authenticationRequirement: betaText,
  clientAppUsed: exact,
  conditionalAccessAudiences: { ...betaExact, collection: true },
  conditionalAccessStatus: exact,
  correlationId: exact,
  createdDateTime: { operators: ['eq', 'ge', 'le'], type: 'time' },
  'deviceDetail/browser': text,
  'deviceDetail/operatingSystem': text,
  ipAddress: text,
  'location/city': text,
  'location/state': text,
  'location/countryOrRegion': text,
  originalRequestId: betaExact,
  resourceDisplayName: exact,
  resourceId: exact,
  resourceOwnerTenantId: betaExact,
  resourceServicePrincipalId: betaExact,
  riskDetail: exact,
  riskEventTypes_v2: { ...text, collection: true },
  riskLevelAggregated: exact,
  riskLevelDuringSignIn: exact,
  riskState: exact,
  servicePrincipalId: betaText,
  servicePrincipalName: betaText,
  signInEventTypes: { operators: ['eq', 'ne'], type: 'text', collection: true, betaOnly: true },
  'status/errorCode': { operators: ['eq'], type: 'number' },
  tokenIssuerName: betaExact,
  tokenIssuerType: betaExact,
  userAgent: betaText,
  userDisplayName: text,
  userId: exact,
  userPrincipalName: text,
};
