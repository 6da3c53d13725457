import type { EventSummary } from './diagnosis';
import type { Facts } from './facts';
import { instant } from './read';

const joined = (one: string, other: string): string => (one && other ? `${one}, ${other}` : one || other);

/** UTC, also where the log wrote an offset or seven decimals; what cannot be read as a time is shown as it is. */
function time(created: string): string {
  if (created.length === 20 && created.endsWith('Z')) return created;
  const milliseconds = instant(created);
  return milliseconds === null ? created : new Date(milliseconds).toISOString();
}

export function summarise(facts: Facts): EventSummary {
  const { device } = facts;
  return {
    requestId: facts.text('id'),
    correlationId: facts.text('correlationId'),
    time: time(facts.text('createdDateTime')),
    user: facts.text('userDisplayName') || facts.text('servicePrincipalName'),
    userPrincipalName: facts.text('userPrincipalName'),
    app: facts.text('appDisplayName') || facts.text('appId'),
    resource: facts.text('resourceDisplayName') || facts.text('resourceId'),
    client: facts.text('clientAppUsed'),
    ipAddress: facts.text('ipAddress'),
    location: facts.place,
    device: joined(joined(device.name, device.operatingSystem), device.browser),
    errorCode: facts.errorCode,
    failureReason: facts.status('failureReason'),
  };
}
