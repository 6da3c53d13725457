import type { SignIn } from '../../diagnosis/sign-in';
import { type Reading, withEnvelope } from './envelope';
import { inGraphShape, isObject, type JsonObject, lowerKeys, unwrapJson } from './records';

/**
 * Records that a diagnostic setting sends to an event hub or a storage account: an envelope around `properties` in nearly
 * Graph's shape. Some pipelines write all keys in lower case, some leave the code in the envelope alone, some keep
 * `properties` as text.
 *
 * Source: https://learn.microsoft.com/entra/identity/monitoring-health/concept-activity-log-schemas
 */

export function isAzureMonitorRecord(record: JsonObject): boolean {
  const envelope = lowerKeys(record);
  return isObject(unwrapJson(envelope.properties)) && ('category' in envelope || 'operationname' in envelope);
}

export function fromAzureMonitor(record: JsonObject): Reading {
  const { properties, ...envelope } = lowerKeys(record);
  const inside = unwrapJson(properties);
  const signIn = (isObject(inside) ? inGraphShape(inside) : {}) as SignIn;
  return withEnvelope(signIn, { time: envelope.time, log: envelope.category, members: envelope });
}
