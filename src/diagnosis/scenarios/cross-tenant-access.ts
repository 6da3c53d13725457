import { errorCodeIsOneOf } from '../criteria/code';
import { theCrossTenantAccessIs } from '../criteria/tenants';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'Access between two tenants is not set up for this user.',
  'headline outbound-access': "The user's home tenant does not let the user into the other tenant.",
  'headline inbound-access': 'The tenant of the resource does not let this user in.',
  'headline mfa-trust':
    "The tenant of the resource does not trust the home tenant's multifactor authentication.",
  'headline cloud': "The home tenant does not allow collaboration with the resource's cloud.",
  'headline not-in-tenant': 'The account is not known in the tenant of the resource.',
  'headline redemption-pending': 'The guest account is not ready to be used.',
  'headline privacy-statement': 'The guest has not accepted the privacy statement.',
  why: '{codeMeaning}',
  'why outbound-access':
    'The outbound cross-tenant access settings of {homeTenant} refused. Only administrators there can change them.',
  'why inbound-access':
    'The inbound cross-tenant access settings of the tenant that owns {resource} refused. Only administrators there can change them.',
  'why mfa-trust':
    'Users of B2B direct connect can show multifactor authentication of their home tenant only, and the inbound settings do not accept it.',
  'why redemption-pending':
    "Microsoft's pages describe {code} in two ways: the invitation is not fully redeemed, or the account is not in the tenant at all.",
  direct: 'The user came by B2B direct connect, as in a shared channel of Teams.',
  collaboration: 'The user came by B2B collaboration.',
  outbound:
    'If {user} should work there, allow the tenant, the user and the application in the outbound settings of the home tenant.',
  inbound:
    'If {user} should have access, allow the home tenant, the user and the application in the inbound settings of the tenant that owns the resource.',
  ask: 'If you administer the other of the two tenants, ask the administrators there; their settings are not in this log.',
  trust:
    'In the inbound trust settings for direct connect, accept multifactor authentication of the home tenant.',
  clouds: 'Both tenants have to allow the other cloud, and each other, before users can collaborate.',
  invite: 'If {user} should have access, invite the account to the tenant of the resource.',
  account: 'Sign in with the account that was invited.',
  redeem: 'Open the invitation and accept it, or sign in at the tenant that invited you.',
  resend: 'See the state of the invitation at the guest user, and send it again if it is still pending.',
  accept: 'Accept the privacy statement when it is shown.',
};

/**
 * Settings between the home tenant of a user and the tenant of the resource refused, before any Conditional Access policy.
 *
 * The codes name whose settings refused, and both tenants may log the event: hence steps say whose administrators act.
 * 90071 comes from direct connect alone, where nothing can be proved in the tenant of the resource. 500211 reads like 50020 in
 * Microsoft's pages and stands here for its number. 50014 has two published texts, so its cause is uncertain.
 *
 * Sources: https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview https://learn.microsoft.com/entra/external-id/troubleshoot https://learn.microsoft.com/entra/external-id/cross-cloud-settings
 */
export default scenario({
  id: 'cross-tenant-access',
  words,
  criteria: errorCodeIsOneOf(500212, 500213, 90071, 1000104, 500211, 50014, 50204),
  causes: {
    'outbound-access': errorCodeIsOneOf(500212),
    'inbound-access': errorCodeIsOneOf(500213),
    'mfa-trust': errorCodeIsOneOf(90071),
    cloud: errorCodeIsOneOf(1000104),
    'not-in-tenant': errorCodeIsOneOf(500211),
    'redemption-pending': errorCodeIsOneOf(50014),
    'privacy-statement': errorCodeIsOneOf(50204),
  },
  tentative: ['redemption-pending'],
  verdict: { 'blocked as intended': errorCodeIsOneOf(500212, 500213, 1000104), else: 'needs action' },
  assessment: [
    { say: 'direct', because: theCrossTenantAccessIs('b2bDirectConnect') },
    { say: 'collaboration', because: theCrossTenantAccessIs('b2bCollaboration') },
  ],
  steps: [
    {
      for: ['outbound-access'],
      actor: 'an administrator',
      say: 'outbound',
      link: links.crossTenantAccess,
      role: roles.externalIdentities,
    },
    {
      for: ['inbound-access'],
      actor: 'an administrator',
      say: 'inbound',
      link: links.crossTenantAccess,
      role: roles.externalIdentities,
    },
    {
      for: ['mfa-trust'],
      actor: 'an administrator',
      say: 'trust',
      link: links.directConnect,
      role: roles.externalIdentities,
    },
    {
      for: ['cloud'],
      actor: 'an administrator',
      say: 'clouds',
      link: links.crossCloud,
      role: roles.externalIdentities,
    },
    {
      for: ['outbound-access', 'inbound-access', 'mfa-trust', 'cloud'],
      actor: 'an administrator',
      say: 'ask',
    },
    { for: ['not-in-tenant'], actor: 'the user', say: 'account' },
    { for: ['not-in-tenant'], actor: 'an administrator', say: 'invite', link: links.troubleshootExternal },
    { for: ['redemption-pending'], actor: 'the user', say: 'redeem', link: links.redemption },
    {
      for: ['redemption-pending'],
      actor: 'an administrator',
      say: 'resend',
      link: links.troubleshootExternal,
    },
    { for: ['privacy-statement'], actor: 'the user', say: 'accept' },
  ],
});
