/** Risk as the event names it, and in words. Source: https://learn.microsoft.com/graph/api/resources/riskdetection */

const DETECTIONS = new Map([
  ['unlikelyTravel', 'atypical travel'],
  ['impossibleTravel', 'impossible travel'],
  ['mcasImpossibleTravel', 'impossible travel'],
  ['anonymizedIPAddress', 'an anonymous IP address'],
  ['riskyIPAddress', 'an anonymous IP address'],
  ['maliciousIPAddress', 'a malicious IP address'],
  ['nationStateIP', 'an IP address of a nation-state actor'],
  ['unfamiliarFeatures', 'unfamiliar sign-in properties'],
  ['newCountry', 'a new country'],
  ['suspiciousBrowser', 'a suspicious browser'],
  ['leakedCredentials', 'leaked credentials'],
  ['passwordSpray', 'a password spray'],
  ['anomalousToken', 'an anomalous token'],
  ['tokenIssuerAnomaly', 'an anomalous token issuer'],
  ['attackerinTheMiddle', 'an attacker in the middle'],
  ['attemptedPrtAccess', 'an attempt to read a primary refresh token'],
  ['userReportedSuspiciousActivity', 'a report by the user'],
  ['adminConfirmedUserCompromised', 'the confirmation of an administrator'],
  ['investigationsThreatIntelligence', 'threat intelligence of Microsoft'],
]);

/** A detection we do not know is shown by the name the log gives it. */
export const riskDetectionInWords = (name: string): string => DETECTIONS.get(name) ?? name;

/** Details that say that the risk is gone, and how. */
const CURES = new Map([
  ['userPassedMFADrivenByRiskBasedPolicy', 'the user passed multifactor authentication'],
  ['userPerformedSecuredPasswordChange', 'the user changed the password'],
  ['userPerformedSecuredPasswordReset', 'the user reset the password'],
  ['userChangedPasswordOnPremises', 'the user changed the password on-premises'],
  ['adminGeneratedTemporaryPassword', 'an administrator set a temporary password'],
  ['adminConfirmedSigninSafe', 'an administrator confirmed the sign-in as safe'],
  ['adminConfirmedAccountSafe', 'an administrator confirmed the account as safe'],
  ['adminDismissedAllRiskForUser', 'an administrator dismissed the risk of the user'],
  ['adminDismissedRiskForSignIn', 'an administrator dismissed the risk of the sign-in'],
  ['m365DAdminDismissedDetection', 'an administrator dismissed the detection'],
  ['aiConfirmedSigninSafe', 'Microsoft Entra found the sign-in to be safe'],
]);

export const CURED_STATES: readonly string[] = ['remediated', 'dismissed', 'confirmedSafe'];

/** How the risk was cured; null when the detail does not say that it was. */
export const riskCureInWords = (detail: string): string | null => CURES.get(detail) ?? null;
