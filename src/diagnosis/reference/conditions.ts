/**
 * Conditions and rules of a policy as the event names them, and in words.
 *
 * Sources: https://learn.microsoft.com/graph/api/resources/appliedconditionalaccesspolicy?view=graph-rest-beta and
 * https://learn.microsoft.com/graph/api/resources/conditionalaccessrulesatisfied?view=graph-rest-beta
 */

/** Bits that Azure Monitor packs into one number, in Graph's order; the values are Graph's own. */
export const CONDITION_BITS: readonly (readonly [number, string])[] = [
  [1, 'application'],
  [2, 'users'],
  [4, 'devicePlatform'],
  [8, 'location'],
  [16, 'clientType'],
  [32, 'signInRisk'],
  [64, 'userRisk'],
  [128, 'time'],
  [256, 'deviceState'],
  [512, 'client'],
  [1024, 'ipAddressSeenByAzureAD'],
  [2048, 'ipAddressSeenByResourceProvider'],
  [8192, 'servicePrincipals'],
  [16384, 'servicePrincipalRisk'],
  [32768, 'authenticationFlows'],
  [65536, 'insiderRisk'],
];

const CONDITIONS = new Map([
  ['application', 'Application'],
  ['users', 'User'],
  ['devicePlatform', 'Device platform'],
  ['location', 'Location'],
  ['clientType', 'Client app'],
  ['signInRisk', 'Sign-in risk'],
  ['userRisk', 'User risk'],
  ['time', 'Time'],
  ['deviceState', 'Device'],
  ['client', 'Client'],
  ['ipAddressSeenByAzureAD', 'IP address seen by Microsoft Entra'],
  ['ipAddressSeenByResourceProvider', 'IP address seen by the resource'],
  ['servicePrincipals', 'Service principal'],
  ['servicePrincipalRisk', 'Service principal risk'],
  ['authenticationFlows', 'Authentication flow'],
  ['insiderRisk', 'Insider risk'],
]);

const RULES = new Map([
  ['allApps', 'all applications'],
  ['firstPartyApps', 'Microsoft applications'],
  ['office365', 'Office 365'],
  ['appId', 'this application'],
  ['acr', 'the user action or authentication context'],
  ['appFilter', 'filter for applications'],
  ['allUsers', 'all users'],
  ['guest', 'guests'],
  ['groupId', 'a group of the user'],
  ['roleId', 'a role of the user'],
  ['userId', 'this user'],
  ['allDevicePlatforms', 'all device platforms'],
  ['devicePlatform', 'this device platform'],
  ['allLocations', 'all locations'],
  ['insideCorpnet', 'the corporate network'],
  ['allTrustedLocations', 'all trusted locations'],
  ['locationId', 'a named location'],
  ['allDevices', 'all devices'],
  ['deviceFilter', 'filter for devices'],
  ['deviceFilterIncludeRuleNotMatched', 'filter for devices, not matched'],
  ['deviceState', 'state of the device'],
  ['allDeviceStates', 'all device states'],
  ['anonymizedIPAddress', 'anonymous IP address'],
  ['unfamiliarFeatures', 'unfamiliar sign-in properties'],
  ['nationStateIPAddress', 'IP address of a nation-state actor'],
  ['realTimeThreatIntelligence', 'threat intelligence'],
  ['internalGuest', 'internal guests'],
  ['b2bCollaborationGuest', 'B2B collaboration guests'],
  ['b2bCollaborationMember', 'B2B collaboration members'],
  ['b2bDirectConnectUser', 'B2B direct connect users'],
  ['otherExternalUser', 'other external users'],
  ['serviceProvider', 'service provider users'],
  ['microsoftAdminPortals', 'Microsoft admin portals'],
  ['deviceCodeFlow', 'device code flow'],
  ['authenticationTransfer', 'authentication transfer'],
  ['insiderRisk', 'insider risk'],
]);

/** The name of a condition of which the log shows a bit that Graph has not named. */
export const unknownConditionBit = (bit: number): string => `condition number ${bit}`;

/** A condition we do not know is shown by the name the log gives it. */
export function conditionInWords(name: string): string {
  return CONDITIONS.get(name) ?? name;
}

export function ruleInWords(name: string): string {
  return RULES.get(name) ?? name;
}
