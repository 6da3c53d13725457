/**
 * Status codes of a session that is not bound to its device, as `tokenProtectionStatusDetails` holds them.
 *
 * Source: https://learn.microsoft.com/entra/identity/conditional-access/concept-token-protection
 */
const REASONS = {
  1002: 'no device state',
  1003: 'the kind of registration',
  1005: 'not specified',
  1006: 'the version of the operating system',
  1008: 'a client without a broker',
} as const;

export type UnboundReason = (typeof REASONS)[keyof typeof REASONS] | 'a code that is not published';

export const unboundReason = (code: unknown): UnboundReason =>
  (typeof code === 'number' && (REASONS as Record<number, UnboundReason>)[code]) ||
  'a code that is not published';
