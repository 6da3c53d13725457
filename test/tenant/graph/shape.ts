import type { AppliedPolicy, SignIn } from '../../../src/diagnosis/sign-in';
import { maskLateMembers } from './enumerations';
import type { Version } from './filter';

/** The members of v1.0's `signIn`. Source: its CSDL of August 2026. */
const v1Members = [
  'id',
  'createdDateTime',
  'userDisplayName',
  'userPrincipalName',
  'userId',
  'userAgent',
  'appId',
  'appDisplayName',
  'authenticationAppDeviceDetails',
  'ipAddress',
  'clientAppUsed',
  'correlationId',
  'conditionalAccessStatus',
  'isInteractive',
  'homeTenantId',
  'riskDetail',
  'riskLevelAggregated',
  'riskLevelDuringSignIn',
  'riskState',
  'riskEventTypes',
  'riskEventTypes_v2',
  'resourceDisplayName',
  'resourceId',
  'resourceTenantId',
  'servicePrincipalId',
  'servicePrincipalName',
  'status',
  'deviceDetail',
  'location',
  'appliedConditionalAccessPolicies',
];
const v1PolicyMembers = ['id', 'displayName', 'enforcedGrantControls', 'enforcedSessionControls', 'result'];
const v1DeviceMembers = [
  'deviceId',
  'displayName',
  'operatingSystem',
  'browser',
  'isCompliant',
  'isManaged',
  'trustType',
];

function only<T extends object>(object: T, members: string[]): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => members.includes(name))) as T;
}

export interface View {
  version: Version;
  seesPolicies: boolean;
  knowsLateMembers: boolean;
}

/** The event as this version shows it to this caller. */
export function shapeOf(event: SignIn, { version, seesPolicies, knowsLateMembers }: View): SignIn {
  const shaped = version === 'v1.0' ? reduced(event) : { ...event };
  // The key is dropped, not emptied: no policies is another statement than no right to see them.
  if (!seesPolicies) delete shaped.appliedConditionalAccessPolicies;
  return knowsLateMembers ? shaped : maskLateMembers(shaped);
}

function reduced(event: SignIn): SignIn {
  const copy = only(event, v1Members);
  if (copy.deviceDetail) copy.deviceDetail = only(copy.deviceDetail, v1DeviceMembers);
  if (copy.appliedConditionalAccessPolicies)
    copy.appliedConditionalAccessPolicies = copy.appliedConditionalAccessPolicies.map(
      (policy: AppliedPolicy): AppliedPolicy => only(policy, v1PolicyMembers),
    );
  return copy;
}
