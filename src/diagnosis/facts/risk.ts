import { type Members, text, texts } from '../read';

export type RiskLevel = 'none' | 'low' | 'medium' | 'high';

/** `hidden`: the tenant has no Microsoft Entra ID P2. `unknown`: the event does not say. */
export type Risk = RiskLevel | 'hidden' | 'unknown';

export const RISK_LEVELS: readonly Risk[] = ['none', 'low', 'medium', 'high'];

function levelOf(value: unknown): Risk {
  const level = text(value).toLowerCase();
  return level === 'hidden' || RISK_LEVELS.includes(level as Risk) ? (level as Risk) : 'unknown';
}

/** `riskLevelDuringSignIn` is this sign-in; the aggregated level may have changed since and is no substitute. */
export const readRisk = (event: Members): Risk => levelOf(event.riskLevelDuringSignIn);

/** With what was detected after the sign-in. */
export const readAggregatedRisk = (event: Members): Risk => levelOf(event.riskLevelAggregated);

/** Names of detections. "generic" and "hidden" stand for ones that the licence does not show. */
export const readRiskDetections = (event: Members): string[] =>
  texts(event.riskEventTypes_v2).filter(name => !['', 'none', 'generic', 'hidden'].includes(name));
