/**
 * Client apps that use legacy authentication, as the log's "client app" filter names them, in letters only: the log has
 * spelled them in more than one way. Such a client cannot show a prompt nor identify its device.
 *
 * Source: https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication
 */
const LEGACY_CLIENTS = new Set([
  'authenticatedsmtp',
  'autodiscover',
  'exchangeactivesync',
  'exchangeonlinepowershell',
  'exchangewebservices',
  'imap',
  'mapioverhttp',
  'offlineaddressbook',
  'otherclients',
  'outlookanywhererpcoverhttp',
  'outlookservice',
  'pop',
  'reportingwebservices',
  'smtp',
  'universaloutlook',
]);

export function isLegacyClient(clientAppUsed: string): boolean {
  const name = clientAppUsed.toLowerCase().replace(/[^a-z]/g, '');
  // Older records name the protocol behind it: "Other clients; IMAP".
  return LEGACY_CLIENTS.has(name) || name.startsWith('otherclients');
}
