/** What scenarios/blocked-by-conditional-access.ts says. */
export const blockWords = {
  headline: 'Conditional Access blocked this sign-in.',
  'headline location': 'Conditional Access blocked this sign-in because of its location.',
  'headline platform': 'Conditional Access blocked this sign-in because of the device platform.',
  'headline device': 'Conditional Access blocked this sign-in because of the state of the device.',
  'headline client-app': 'Conditional Access blocked this sign-in because of the client app.',
  'headline authentication-flow':
    'Conditional Access blocked this sign-in because of the authentication flow.',
  'headline insider-risk': 'Conditional Access blocked this sign-in because of insider risk.',
  'headline user-or-app-scope': 'Conditional Access blocks this user from {app}.',
  'headline unknown-policy': 'Conditional Access refused this sign-in; the event does not name the policy.',
  why: '{blockingPolicies} blocked access to {app}.',
  'why location': '{blockingPolicies} blocked access to {app}. The sign-in came from {place}.',
  'why platform': '{blockingPolicies} blocked access to {app}. The device platform was {platform}.',
  'why client-app': '{blockingPolicies} blocked access to {app}. The client app was {client}.',
  'why authentication-flow': '{blockingPolicies} blocked access to {app} for this authentication flow.',
  'why insider-risk': '{blockingPolicies} blocked access to {app} because of the insider risk of {user}.',
  'why user-or-app-scope':
    '{blockingPolicies} blocked access to {app}. No condition but user and application is listed.',
  'why unknown-policy':
    'A policy that blocks can be the reason, or a requirement that could not be met: the code is the same.',
  several: 'Each of these policies blocks by itself.',
  conditions: 'Conditions that matched: {blockingConditions}.',
  ipv6: 'The address is an IPv6 address. Named locations made of IPv4 ranges do not hold it.',
  trusted: 'The address belongs to a trusted network, and the policy does not exclude it.',
  deviceCode: 'The sign-in used device code flow.',
  transfer: 'The sign-in was transferred from another device.',
  dependency: '{app} asked for {resource}. The policy may be about {resource} and not about {app}.',
  audiences: 'The request was for more resources than {resource}. The policy may be about one of the others.',
  notListed:
    'None of the listed policies failed. The policy may stand in another event of the sign-in, or apply to the resource alone.',
  tellUser: 'If the block is intended, tell {user} what the policy allows instead.',
  place:
    'If {place} should be allowed, add it to a named location that the policy excludes. Remember IPv6 and VPN exits.',
  bothPlaces:
    'Two addresses were seen, {place} by Microsoft Entra and {resourceAddress} by the resource. Let both go out the same way, or allow both.',
  flow: 'Sign in on the device itself, in a browser or app, instead of by way of another device.',
  insider: 'Have the insider risk of {user} reviewed in Microsoft Purview by those who may see it.',
  scope:
    'If {user} should have access, add the user to a group that the policy excludes. Test it with What If first.',
  depends: 'Look which resources {app} depends on, and whether the policy should be about them.',
  see: 'Open the event with a role that may read policies.',
  siblings: 'Look at the other events with the same correlation ID; one of them may name the policy.',
};
