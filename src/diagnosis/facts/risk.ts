import { type Members, text } from '../read';

export type RiskLevel = 'none' | 'low' | 'medium' | 'high';

/** `hidden`: the tenant has no Microsoft Entra ID P2. `unknown`: the event does not say. */
export type Risk = RiskLevel | 'hidden' | 'unknown';

export const RISK_LEVELS: readonly Risk[] = ['none', 'low', 'medium', 'high'];

/** `riskLevelDuringSignIn` is this sign-in; the aggregated level may have changed since and is no substitute. */
export function readRisk(event: Members): Risk {
  const level = text(event.riskLevelDuringSignIn).toLowerCase();
  return level === 'hidden' || RISK_LEVELS.includes(level as Risk) ? (level as Risk) : 'unknown';
}
