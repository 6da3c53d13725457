/** Reading members whose spelling and type vary from export to export. */

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys as they come, in lower case: the same few hundred in every record. */
const lowered = new Map<string, string>();
const MOST_KEYS = 5000;

function lowerKey(key: string): string {
  const known = lowered.get(key);
  if (known !== undefined) return known;
  const name = key
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
  if (lowered.size < MOST_KEYS) lowered.set(key, name);
  return name;
}

/** The same object with all its keys, at the top, in lower case; a byte-order mark stays on the first column of an export. */
export const lowerKeys = (record: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [lowerKey(key), value]));

/** JSON inside a string cell is taken out; every other value stays as it is. */
export function unwrapJson(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Members that hold lists of texts; some exports write them as one text with commas. */
const TEXT_LISTS = 'signInEventTypes authenticationMethodsUsed riskEventTypes_v2 conditionalAccessAudiences';

/** Members that hold a list or an object, which the tables keep as JSON in a string. */
const STRUCTURED = `
  ${TEXT_LISTS} location status deviceDetail mfaDetail appliedConditionalAccessPolicies
  authenticationRequirementPolicies authenticationDetails authenticationProcessingDetails
  authenticationContextClassReferences sessionLifetimePolicies networkLocationDetails
  tokenProtectionStatusDetails managedServiceIdentity appliedEventListeners agent
`;

/** Yes or no: a spreadsheet writes them in capitals. */
const FLAGS = 'isInteractive flaggedForReview isTenantRestricted isCompliant isManaged succeeded';

/** Members of a sign-in in Graph's spelling. What an export calls otherwise is renamed to these. */
const MEMBERS = `
  ${STRUCTURED} ${FLAGS}
  id createdDateTime userDisplayName userPrincipalName userId userType appId appDisplayName appOwnerTenantId
  resourceId resourceDisplayName resourceTenantId resourceOwnerTenantId resourceServicePrincipalId
  homeTenantId homeTenantName crossTenantAccessType servicePrincipalId servicePrincipalName
  servicePrincipalCredentialKeyId servicePrincipalCredentialThumbprint federatedCredentialId
  clientCredentialType ipAddress clientAppUsed ipAddressFromResourceProvider userAgent correlationId
  originalRequestId authenticationProtocol originalTransferMethod incomingTokenType tokenIssuerType
  tokenIssuerName conditionalAccessStatus authenticationRequirement riskLevelDuringSignIn
  riskLevelAggregated riskState riskDetail signInIdentifier signInIdentifierType sessionId
  uniqueTokenIdentifier autonomousSystemNumber processingTimeInMilliseconds errorCode failureReason
  additionalDetails deviceId displayName operatingSystem browser trustType city state countryOrRegion
  geoCoordinates result enforcedGrantControls enforcedSessionControls conditionsSatisfied
  includeRulesSatisfied conditionsNotSatisfied excludeRulesSatisfied conditionalAccessCondition
  ruleSatisfied sessionControlsNotSatisfied authenticationStrength authenticationStrengthResult
  authenticationStrengthId signInSessionStatus signInSessionStatusCode detail requirementProvider
  authenticationStepDateTime authenticationMethod authenticationMethodDetail networkType networkNames
  authenticationStepResultDetail authenticationStepRequirement expirationRequirement msiType
  associatedResourceId federatedTokenId federatedTokenIssuer
`;

const namesIn = (names: string): string[] => names.trim().split(/\s+/);

const SPELLING = new Map(namesIn(MEMBERS).map(member => [member.toLowerCase(), member]));
// As the Graph SDKs write it, PowerShell's among them.
SPELLING.set('riskeventtypesv2', 'riskEventTypes_v2');

const structured = new Set(namesIn(STRUCTURED));
const textLists = new Set(namesIn(TEXT_LISTS));
const flags = new Set(namesIn(FLAGS));

/** A sign-in is five levels deep; what is deeper than this is none, and is left alone. */
const DEEPEST = 12;

/** A key as it comes: how Graph spells it, and whether text in it may have to be read as another type. */
interface Key {
  member: string;
  isRenamed: boolean;
  isTyped: boolean;
}

/** The same few hundred in every record. */
const keys = new Map<string, Key>();

function keyOf(key: string): Key {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const member = SPELLING.get(key.toLowerCase()) ?? key;
  const isTyped = flags.has(member) || structured.has(member);
  const found = { member, isRenamed: member !== key, isTyped };
  if (keys.size < MOST_KEYS) keys.set(key, found);
  return found;
}

/**
 * Whether `inGraphShape` would change nothing: most records come from Graph, and to look costs less than to build anew. False
 * as well for what is too deep for a sign-in, so that it is looked at more closely.
 */
export function isInGraphShape(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) {
    for (const entry of value) {
      if (typeof entry === 'object' && !isInGraphShape(entry, depth + 1)) return false;
    }
    return true;
  }
  for (const key in value) {
    const { isRenamed, isTyped } = keyOf(key);
    if (isRenamed) return false;
    const inside = (value as JsonObject)[key];
    if (typeof inside === 'object') {
      if (inside !== null && !isInGraphShape(inside, depth + 1)) return false;
    } else if (isTyped && typeof inside === 'string') return false;
  }
  return true;
}

/** What reads and stores a sign-in goes into it as deep as it is, which must end somewhere. */
const TOO_DEEP = 100;

export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > TOO_DEEP || Object.values(value).some(inside => isTooDeep(inside, depth + 1));
}

/** Gives every key that we know Graph's spelling and its value Graph's type, at every depth; all else stays as it is. */
export function inGraphShape(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST || (depth === 0 && isInGraphShape(value))) return value;
  if (Array.isArray(value)) return value.map(entry => inGraphShape(entry, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => {
      const { member } = keyOf(key);
      return [member, inGraphShape(inGraphType(member, inside), depth + 1)];
    }),
  );
}

function inGraphType(member: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (flags.has(member) && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  if (!structured.has(member)) return value;
  const unwrapped = unwrapJson(value);
  if (typeof unwrapped !== 'string' || !textLists.has(member)) return unwrapped;
  return unwrapped.split(',').flatMap(text => text.trim() || []);
}

/** What is left of a cell that a spreadsheet cut off, or of an object that a tool wrote as its name. */
export function damagedMembers(event: JsonObject): string[] {
  return Object.entries(event)
    .filter(([member, value]) => structured.has(member) && typeof value === 'string' && value.trim() !== '')
    .map(([member]) => `“${member}” is damaged or cut off, and was not read.`);
}

/** The code as a number: exports write it as text, and some only the words Success and Failure. */
export function codeFrom(resultType: unknown): number | null {
  if (typeof resultType === 'number') return resultType;
  if (typeof resultType !== 'string') return null;
  if (/^\s*\d{1,9}\s*$/.test(resultType)) return Number(resultType);
  return resultType.trim().toLowerCase() === 'success' ? 0 : null;
}

export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
