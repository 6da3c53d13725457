import type { SignIn } from '../../diagnosis/sign-in';
import {
  codeFrom,
  inGraphSpelling,
  inUtc,
  isObject,
  type JsonObject,
  lowerKeys,
  unwrapJson,
} from './records';

/**
 * Records that a diagnostic setting sends to an event hub or a storage account: an envelope around `properties` in nearly
 * Graph's shape. Some pipelines write all keys in lower case, some leave the code in the envelope alone.
 *
 * Source: https://learn.microsoft.com/entra/identity/monitoring-health/concept-activity-log-schemas
 */

const KINDS: readonly (readonly [string, string])[] = [
  ['noninteractiveuser', 'nonInteractiveUser'],
  ['serviceprincipal', 'servicePrincipal'],
  ['managedidentity', 'managedIdentity'],
];

/** The log's category tells whose sign-in it is where the record itself does not. */
export function eventTypesFrom(category: unknown): string[] | null {
  if (typeof category !== 'string') return null;
  const lower = category.toLowerCase();
  const kind = KINDS.find(([name]) => lower.startsWith(name));
  return kind ? [kind[1]] : null;
}

export function isAzureMonitorRecord(record: JsonObject): boolean {
  const envelope = lowerKeys(record);
  return isObject(envelope.properties) && ('category' in envelope || 'operationname' in envelope);
}

export function fromAzureMonitor(record: JsonObject): SignIn {
  const envelope = lowerKeys(record);
  const event = inGraphSpelling(unwrapped(envelope.properties)) as SignIn;
  const outside: SignIn = {
    createdDateTime: textOrNull(inUtc(envelope.time)),
    correlationId: textOrNull(envelope.correlationid),
    ipAddress: textOrNull(envelope.calleripaddress),
    userDisplayName: textOrNull(envelope.identity),
  };
  const filled = Object.entries(outside).filter(([key, value]) => value !== null && !event[key]);
  const types = event.signInEventTypes ?? eventTypesFrom(envelope.category);
  return {
    ...event,
    ...Object.fromEntries(filled),
    ...(types ? { signInEventTypes: types } : {}),
    status: statusFrom(event.status, envelope.resulttype, envelope.resultdescription),
  };
}

/** Some pipelines write nested members as text. */
function unwrapped(properties: unknown): JsonObject {
  const entries = isObject(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(entries.map(([key, value]) => [key, unwrapJson(value)]));
}

/** The record's own status counts before the envelope's. */
export function statusFrom(status: unknown, resultType: unknown, description: unknown): SignIn['status'] {
  const own = isObject(status) ? (status as NonNullable<SignIn['status']>) : {};
  const errorCode = codeFrom(own.errorCode) ?? codeFrom(resultType);
  const failureReason = own.failureReason ?? textOrNull(description);
  return {
    ...own,
    ...(errorCode === null ? {} : { errorCode }),
    ...(failureReason ? { failureReason } : {}),
  };
}

export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
