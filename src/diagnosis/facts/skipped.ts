import type { Facts } from '../facts';
import { byName, type Policy } from './policy';

/** What kept a policy from applying. */
export type SkipReason = 'an exclusion' | 'the application' | 'the user' | 'a condition';

/** An exclusion decides; else the first condition that the log lists as not met. Null where the log does not tell. */
export function skipReason(policy: Policy): SkipReason | null {
  if (policy.result !== 'notApplied') return null;
  if (policy.excludeRules.length > 0) return 'an exclusion';
  const first = policy.notMatched[0];
  if (first === undefined) return null;
  if (first === 'application') return 'the application';
  return first === 'users' ? 'the user' : 'a condition';
}

/** Policies that were on and did not apply, for one reason. By name, because the order of the list means nothing. */
export const skippedPolicies = (facts: Facts, reason: SkipReason): readonly Policy[] =>
  (facts.policies ?? []).filter(policy => skipReason(policy) === reason).sort(byName);
