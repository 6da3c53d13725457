/**
 * Flows that Conditional Access knows as a condition of their own. The event names them in the protocol, or in how the session
 * came to the device, depending on the stage.
 *
 * Source: https://learn.microsoft.com/entra/identity/conditional-access/concept-authentication-flows
 */
const FLOWS = new Map([
  ['deviceCode', 'device code flow'],
  ['deviceCodeFlow', 'device code flow'],
  ['authenticationTransfer', 'authentication transfer'],
]);

const FIELDS = ['authenticationProtocol', 'originalTransferMethod'] as const;

/** Null for any other flow, and where the event names none. */
export function authenticationFlow(event: {
  text(member: string): string;
}): { words: string; field: string } | null {
  for (const field of FIELDS) {
    const words = FLOWS.get(event.text(field));
    if (words) return { words, field };
  }
  return null;
}
