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

export type Skipped = Record<SkipReason, readonly Policy[]>;

/** Policies that were on and did not apply, by what kept them. By name, because the order of the list means nothing. */
export function readSkipped(policies: readonly Policy[]): Skipped {
  const skipped: Record<SkipReason, Policy[]> = {
    'an exclusion': [],
    'the application': [],
    'the user': [],
    'a condition': [],
  };
  for (const policy of policies) {
    const reason = skipReason(policy);
    if (reason) skipped[reason].push(policy);
  }
  for (const found of Object.values(skipped)) if (found.length > 1) found.sort(byName);
  return skipped;
}
