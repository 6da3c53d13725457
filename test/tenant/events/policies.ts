import type { AppliedPolicy, PolicyRule } from '../../../src/diagnosis/sign-in';
import type { App, Device } from './cast';

/** How the policy that asks for MFA away from the office ended. Null: the sign-in failed before policies were looked at. */
export type MfaPolicyResult = 'success' | 'failure' | 'notApplied';

const rule = (conditionalAccessCondition: string, ruleSatisfied: string): PolicyRule => ({
  conditionalAccessCondition,
  ruleSatisfied,
});

const everything = [rule('application', 'allApps'), rule('users', 'allUsers')];

function policy(id: string, displayName: string, members: Partial<AppliedPolicy>): AppliedPolicy {
  return {
    id,
    displayName,
    enforcedGrantControls: [],
    enforcedSessionControls: [],
    sessionControlsNotSatisfied: [],
    result: 'notApplied',
    conditionsSatisfied: 'application,users',
    conditionsNotSatisfied: 'none',
    authenticationStrength: null,
    includeRulesSatisfied: everything,
    excludeRulesSatisfied: [],
    ...members,
  };
}

const blocks = { enforcedGrantControls: ['Block'] };

/** The tenant's policies, as an ordinary sign-in records them. */
export function appliedPolicies(mfa: MfaPolicyResult, app: App, { detail }: Device): AppliedPolicy[] {
  const compliant = { enforcedGrantControls: ['RequireCompliantDevice'] };
  return [
    policy('65d869f2-6833-41df-96a3-dcaf27bb3e62', 'CA001: Block legacy authentication', {
      ...blocks,
      conditionsNotSatisfied: 'clientType',
    }),
    mfaPolicy(mfa),
    policy('8ad4b063-9746-4b63-96d9-c4b4990be1be', 'CA003: Require compliant device for Office 365', {
      ...compliant,
      ...(app.isOffice365
        ? {
            result: 'success',
            includeRulesSatisfied: [rule('application', 'office365'), rule('users', 'allUsers')],
          }
        : { conditionsSatisfied: 'none', conditionsNotSatisfied: 'application', includeRulesSatisfied: [] }),
    }),
    policy('2e80a267-782b-44db-8b36-178a53a2f918', 'CA004: Block access from outside approved countries', {
      ...blocks,
      conditionsNotSatisfied: 'location',
    }),
    policy('659b2382-dfa6-40a8-aa07-3ccbd688127b', 'CA007: Block high sign-in risk', {
      ...blocks,
      conditionsNotSatisfied: 'signInRisk',
    }),
    policy(
      '3f30baca-3f55-44b5-a4bb-329e1ce46e8a',
      'CA019: Require compliant device for all apps (report-only)',
      {
        ...compliant,
        result: detail.isCompliant ? 'reportOnlySuccess' : 'reportOnlyFailure',
      },
    ),
    policy('f3bce961-d774-4712-8294-bbff36f8f39e', 'Pilot: Block Teams on personal devices', {
      result: 'notEnabled',
      conditionsSatisfied: 'none',
      includeRulesSatisfied: [],
    }),
  ];
}

function mfaPolicy(result: MfaPolicyResult): AppliedPolicy {
  const away = result === 'notApplied';
  return policy(
    '1fc8961a-0796-45dc-9d39-5e3ec10069dd',
    'CA002: Require multifactor authentication for all users',
    {
      enforcedGrantControls: ['Mfa'],
      result,
      conditionsNotSatisfied: away ? 'location' : 'none',
      includeRulesSatisfied: [...everything, rule('location', 'allLocations')],
      excludeRulesSatisfied: away ? [rule('location', 'allTrustedLocations')] : [],
    },
  );
}
