import { list, type Members, members, text } from '../read';

/** "Kirkland, US"; empty when the event does not say. */
export function readPlace(event: Members): string {
  const location = members(event.location);
  const city = text(location.city);
  const country = text(location.countryOrRegion);
  return city && country ? `${city}, ${country}` : city || country;
}

/** Position in `networkLocationDetails` of the trusted network the address belongs to, or null. */
export function readTrustedNetwork(event: Members): number | null {
  const networks = list(event.networkLocationDetails);
  const position = networks.findIndex(entry => /^trusted/.test(text(members(entry).networkType)));
  return position < 0 ? null : position;
}

/** The member that shows that the user belongs to another tenant than the resource, or null. */
export function readExternalUser(event: Members): string | null {
  if (text(event.userType).toLowerCase() === 'guest') return 'userType';
  const access = text(event.crossTenantAccessType);
  if (access !== '' && access !== 'none' && access !== 'passthrough') return 'crossTenantAccessType';
  const home = text(event.homeTenantId);
  const resource = text(event.resourceTenantId);
  return home !== '' && resource !== '' && home !== resource ? 'homeTenantId' : null;
}
