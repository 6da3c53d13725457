import { errorCodeIsOneOf } from '../criteria/code';
import { theUserComesFromAnotherTenant } from '../criteria/subject';
import { theEventIsTenantRestricted } from '../criteria/tenants';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'A tenant restriction stopped this sign-in.',
  'headline proxy-list':
    "The user's network allows sign-ins to listed tenants only, and this one is not listed.",
  'headline cloud-policy':
    "A tenant restrictions policy of the user's device or network does not allow this tenant.",
  'headline conflicting-signals': 'The request named two different tenant restrictions.',
  'headline restricted-proxy': 'The tenant could not be signed in to, probably because of a restriction.',
  why: '{codeMeaning}',
  'why proxy-list':
    'A proxy added a list of allowed tenants to the request (tenant restrictions, version 1), and the tenant is not on it.',
  'why cloud-policy':
    'A device or network added a policy to the request (tenant restrictions, version 2), and the policy does not allow the tenant.',
  'why conflicting-signals':
    'The request carried two signals of tenant restrictions that differ. Microsoft Entra does not accept that.',
  'why restricted-proxy':
    "Microsoft's pages describe {code} in two ways: a restriction by a proxy, or a tenant that does not support this way to sign in. The event does not decide between them.",
  whose:
    'The restriction belongs to the organization that runs the network or the device. The event does not name it.',
  marked: 'The event is marked as subject to tenant restrictions.',
  external: 'The user belongs to another tenant than the resource.',
  elsewhere: 'Sign in with an account that the organization behind the network or device allows.',
  list: 'If this tenant should be reached, have the owner of the network add it to the list that the proxy sends.',
  policy:
    'If this tenant should be reached, have the owner of the policy allow it, for the right users and applications, in the cross-tenant access settings.',
  agree: 'Let one place send the signal: compare what the proxy, the device and the app add to the request.',
  check:
    'Find out whether a proxy restricts sign-ins on that network, and whether this tenant is on its list.',
};

/**
 * The network or the device of the user allows sign-ins to some tenants only, and this one is not among them.
 *
 * Whoever runs the network or the device sets the restriction, so the tenant that reads this log need not be able to change it.
 * 50002 has two published texts and is therefore uncertain. `isTenantRestricted` marks every sign-in under such a policy, refused
 * or not: it is shown and decides nothing.
 *
 * Sources: https://learn.microsoft.com/entra/external-id/tenant-restrictions-v2 https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions
 */
export default scenario({
  id: 'tenant-restriction',
  words,
  criteria: errorCodeIsOneOf(50002, 500021, 500022, 500023, 500024, 500025, 5000211),
  causes: {
    'proxy-list': errorCodeIsOneOf(500021, 500022),
    'cloud-policy': errorCodeIsOneOf(5000211),
    'conflicting-signals': errorCodeIsOneOf(500023, 500024, 500025),
    'restricted-proxy': errorCodeIsOneOf(50002),
  },
  tentative: ['restricted-proxy'],
  verdict: { 'needs action': errorCodeIsOneOf(50002, 500023, 500024, 500025), else: 'blocked as intended' },
  assessment: [
    { say: 'whose', because: errorCodeIsOneOf(500021, 500022, 5000211) },
    { say: 'marked', because: theEventIsTenantRestricted() },
    { say: 'external', because: theUserComesFromAnotherTenant() },
  ],
  steps: [
    { for: ['proxy-list', 'cloud-policy'], actor: 'the user', say: 'elsewhere' },
    { for: ['proxy-list'], actor: 'an administrator', say: 'list', link: links.tenantRestrictionsV1 },
    {
      for: ['cloud-policy'],
      actor: 'an administrator',
      say: 'policy',
      link: links.tenantRestrictionsV2,
      role: roles.externalIdentities,
    },
    {
      for: ['conflicting-signals'],
      actor: 'an administrator',
      say: 'agree',
      link: links.tenantRestrictionsV2,
    },
    { for: ['restricted-proxy'], actor: 'an administrator', say: 'check', link: links.tenantRestrictionsV1 },
  ],
});
