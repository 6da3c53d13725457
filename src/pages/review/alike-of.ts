import type { Diagnosis } from '../../diagnosis/diagnosis';
import type { Scope, Span } from '../../sources/scope';
import type { AlikeEntry } from './alike';

const HOUR = 3_600_000;
const MOST_POLICIES = 3;

/** What one may look for from a single event, without having counted the others. */
export function alikeOf({ event, policies }: Diagnosis): AlikeEntry[] {
  const { user, userPrincipalName, app, ipAddress, errorCode } = event;
  const found: AlikeEntry[] = [];
  if (userPrincipalName) {
    found.push({ what: 'user', value: user || userPrincipalName, scope: { user: userPrincipalName } });
  }
  if (app) found.push({ what: 'app', value: app, scope: { app } });
  if (ipAddress) found.push({ what: 'ipAddress', value: ipAddress, scope: { ipAddress } });
  if (errorCode) found.push({ what: 'errorCode', value: String(errorCode), scope: { errorCode } });
  const failed = policies.filter(({ state, reportOnly }) => !reportOnly && /^(blocked|failed)$/.test(state));
  for (const { name } of failed.slice(0, MOST_POLICIES)) {
    found.push({ what: 'policy', value: name, scope: { policy: name } });
  }
  return found;
}

/** A whole scope for it, with a time that the event itself is in. */
export function scopeAround(time: string, scope: Partial<Scope>, now: Date): Scope {
  const age = now.getTime() - Date.parse(time);
  const last: Span = !(age > 24 * HOUR) ? '24h' : age > 7 * 24 * HOUR ? '30d' : '7d';
  return { ...scope, when: { last }, kinds: ['interactiveUser', 'nonInteractiveUser'] };
}
