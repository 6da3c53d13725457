import { type Members, members, text } from '../read';

/**
 * Whether the device told who it is. A device that did not is not an unknown one, and one whose details another tenant
 * masked is neither: the three have different remedies.
 */
export type DeviceIdentity = 'identified' | 'not identified' | 'redacted' | 'not recorded';

export interface Device {
  identity: DeviceIdentity;
  name: string;
  operatingSystem: string;
  browser: string;
  trustType: string;
  compliant: boolean | null;
  managed: boolean | null;
}

/** What the log writes over the details of a device of another tenant: `{PII Removed}`. */
const REDACTED = /^\{.*\}$/;

function identityOf(detail: Members): DeviceIdentity {
  const id = text(detail.deviceId);
  if (id === '') return typeof detail.deviceId === 'string' ? 'not identified' : 'not recorded';
  return REDACTED.test(id) ? 'redacted' : 'identified';
}

const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

const shown = (value: unknown): string => (REDACTED.test(text(value)) ? '' : text(value));

export function readDevice(event: Members): Device {
  const detail = members(event.deviceDetail);
  return {
    identity: identityOf(detail),
    name: shown(detail.displayName),
    operatingSystem: text(detail.operatingSystem),
    browser: text(detail.browser),
    trustType: shown(detail.trustType),
    compliant: flag(detail.isCompliant),
    managed: flag(detail.isManaged),
  };
}

/** "Hybrid Azure AD joined" in the log; the name changed and the word hybrid stayed. */
export const isHybridJoined = (device: Device): boolean => device.trustType.toLowerCase().includes('hybrid');
