/**
 * The labels of the details pane, in the order an administrator's copy of it shows them
 * (https://learn.microsoft.com/entra/identity/monitoring-health/concept-sign-in-log-activity-details).
 */
import type { SignIn } from '../../../../src/diagnosis/sign-in';
import { statusOf } from '../blade/status';
import { dateFormatter } from '../common/dates';

export type Property = [label: string, value: string];

export function basicInfo(signIn: SignIn, language: string): Property[] {
  const code = signIn.status?.errorCode ?? 0;
  return known([
    ['Date', dateFormatter(language)(signIn.createdDateTime ?? '')],
    ['Request ID', signIn.id],
    ['Correlation ID', signIn.correlationId],
    ['Authentication requirement', requirement(signIn.authenticationRequirement)],
    ['Status', statusOf(code)],
    ['Continuous access evaluation', 'No'],
    ['Sign-in error code', code === 0 ? undefined : String(code)],
    ['Failure reason', code === 0 ? undefined : signIn.status?.failureReason],
    ['Additional Details', signIn.status?.additionalDetails],
    ['User', signIn.userDisplayName],
    ['Username', signIn.userPrincipalName],
    ['User ID', signIn.userId],
    ['Sign-in identifier', text(signIn.signInIdentifier)],
    ['User type', capitalised(signIn.userType)],
    ['Cross tenant access type', signIn.crossTenantAccessType],
    ['Application', signIn.appDisplayName],
    ['Application ID', signIn.appId],
    ['Resource', signIn.resourceDisplayName],
    ['Resource ID', signIn.resourceId],
    ['Resource tenant ID', signIn.resourceTenantId],
    ['Home tenant ID', signIn.homeTenantId],
    ['Client app', signIn.clientAppUsed],
    ['Client credential type', text(signIn.clientCredentialType)],
    ['Service principal ID', signIn.servicePrincipalId],
    ['Unique token identifier', text(signIn.uniqueTokenIdentifier)],
    ['Original transfer method', signIn.originalTransferMethod],
    ['User agent', signIn.userAgent],
  ]);
}

export function location(signIn: SignIn): Property[] {
  const { city, state, countryOrRegion } = signIn.location ?? {};
  return known([
    ['Location', [city, state, countryOrRegion].filter(Boolean).join(', ')],
    ['IP address', signIn.ipAddress],
    ['Autonomous system number', text(signIn.autonomousSystemNumber)],
    ['Through Global Secure Access', 'No'],
  ]);
}

export function deviceInfo(signIn: SignIn): Property[] {
  const device = signIn.deviceDetail ?? {};
  return known([
    ['Device ID', device.deviceId],
    ['Browser', device.browser],
    ['Operating System', device.operatingSystem],
    ['Compliant', yesNo(device.isCompliant)],
    ['Managed', yesNo(device.isManaged)],
    ['Join Type', device.trustType],
  ]);
}

/** The pane shows every label, with nothing beside it where the event says nothing. */
const known = (properties: [string, string | null | undefined][]): Property[] =>
  properties.map(([label, value]) => [label, value ?? '']);

const text = (value: unknown) => (value === null || value === undefined ? undefined : String(value));
const yesNo = (value?: boolean | null) => (value ? 'Yes' : 'No');
const capitalised = (value?: string | null) => value && value.charAt(0).toUpperCase() + value.slice(1);

function requirement(value?: string | null) {
  if (value === 'singleFactorAuthentication') return 'Single-factor authentication';
  if (value === 'multiFactorAuthentication') return 'Multifactor authentication';
  return value;
}
