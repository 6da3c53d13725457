import type { Facts } from '../facts';
import { CONDITIONAL_ACCESS_PROVIDERS } from '../reference/requirement-providers';
import type { Policy } from './policy';

/** Codes that by themselves say that multifactor authentication was asked for. */
export const MFA_CODES: readonly number[] = [
  ...[50072, 50074, 50076, 50078, 50079, 50086, 50087, 50088, 54008, 54009],
  ...[500121, 500881, 500882, 500883],
];

const CONDITIONAL_ACCESS: readonly string[] = CONDITIONAL_ACCESS_PROVIDERS;

/** A field that shows something, as it stands in the event. */
export interface Sign {
  field: string;
  value: string;
}

/** What shows that multifactor authentication was asked for, and the policies among it. */
export interface MfaDemand {
  signs: readonly Sign[];
  policies: readonly Policy[];
}

export function readMfaDemand(facts: Facts): MfaDemand {
  const signs: Sign[] = [];
  const code = facts.errorCode;
  if (code !== null && MFA_CODES.includes(code)) {
    signs.push({ field: 'status.errorCode', value: String(code) });
  }
  const requirement = facts.text('authenticationRequirement');
  if (requirement === 'multiFactorAuthentication') {
    signs.push({ field: 'authenticationRequirement', value: requirement });
  }
  signs.push(...facts.mfa.sources);
  // An adapter does nothing else.
  const adapter = facts.mfaAdapter;
  if (adapter) signs.push({ field: adapter.field, value: facts.text(adapter.field) });
  const shownElsewhere = signs.length > 0;
  const policies = facts.enforced.filter(policy => showsMfa(policy, facts, shownElsewhere));
  for (const policy of policies) signs.push({ field: policy.field('result'), value: policy.result });
  return { signs, policies };
}

/**
 * A policy may have been met by another control than multifactor authentication, because the log does not tell "and" from
 * "or"; and on a success a policy that reads failure contradicts itself. Both count only beside another sign, and not
 * where the event names somebody else as who asked.
 */
function showsMfa(policy: Policy, facts: Facts, shownElsewhere: boolean): boolean {
  if (!policy.asksForMfa) return false;
  const isClear = policy.failed ? facts.errorCode !== 0 : !policy.hasAlternatives;
  if (isClear) return true;
  const namesAnother =
    facts.requirementProviders.length > 0 &&
    !facts.requirementProviders.some(({ value }) => CONDITIONAL_ACCESS.includes(value));
  return shownElsewhere && !namesAnother;
}
