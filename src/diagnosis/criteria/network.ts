import { question } from '../criteria';
import { list, members, text } from '../read';
import { memberEvidence } from './member';

/** Questions about where the sign-in came from. */

export const theNetworkIsTrusted = question<[]>({
  name: 'the network is trusted',
  needs: [],
  words: () => 'the address belongs to a trusted network',
  ask: facts => facts.trustedNetwork !== null,
  evidence: facts => {
    const position = facts.trustedNetwork ?? 0;
    const { networkType } = members(list(facts.event.networkLocationDetails)[position]);
    const field = `networkLocationDetails[${position}].networkType`;
    return [{ field, value: text(networkType), meaning: 'The address belongs to a trusted network.' }];
  },
});

/** Continuous access evaluation compares the two addresses. */
export const theResourceSawAnotherAddress = question<[]>({
  name: 'the resource saw another address',
  needs: [],
  words: () => 'the resource saw another IP address than Microsoft Entra',
  ask: facts => {
    const seen = facts.text('ipAddressFromResourceProvider');
    return seen !== '' && seen !== facts.text('ipAddress');
  },
  evidence: facts => [
    ...memberEvidence(facts, 'ipAddress', 'The address that Microsoft Entra saw.'),
    ...memberEvidence(facts, 'ipAddressFromResourceProvider', 'The address that the resource saw.'),
  ],
});

/** Named locations made of IPv4 ranges do not hold it, and IPv6 is easily forgotten. */
export const theAddressIsIpv6 = question<[]>({
  name: 'the address is IPv6',
  needs: [],
  words: () => 'the address is an IPv6 address',
  ask: facts => facts.text('ipAddress').includes(':') && !facts.text('ipAddress').includes('.'),
  evidence: facts => memberEvidence(facts, 'ipAddress', 'An IPv6 address.'),
});
