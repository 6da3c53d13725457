/** What scenarios/b2b-blocked-by-conditional-access.ts says. */
export const externalUserWords = {
  headline: 'Conditional Access stopped an external user.',
  'headline passthrough-account':
    'A policy asks for something that this kind of external account cannot give.',
  'headline block-policy': 'Conditional Access blocked an external user.',
  'headline device-trust': "An external user needs a managed device, and this one's proof was not accepted.",
  'headline app-control': 'An external user is asked for an app control that external users cannot meet.',
  'headline password-change':
    'An external user is asked for a password change that external users cannot make.',
  'headline authentication-strength': 'An external user did not meet the required authentication strength.',
  'headline multifactor-authentication':
    'An external user needs multifactor authentication, which was not accepted or could not be given.',
  'headline terms-or-custom-control': 'An external user did not meet {ownControls}.',
  'headline unknown-policy': 'A policy stopped an external user; the event does not name it.',
  why: '{codeMeaning}',
  'why passthrough-account':
    "Microsoft's pages give {code} two meanings: an external check or session control that such accounts cannot go through, or an account that is not in the tenant.",
  'why block-policy': '{blockingPolicies} blocked access to {app}.',
  'why unknown-policy':
    'The tenant that owns the resource decides. If this log is of the home tenant, the policy stands in the other tenant and never here.',
  owner: 'The tenant of the resource set the policy; {homeTenant} can neither see nor change it.',
  local:
    'The event shows no other tenant that the guest comes from, so there is none whose word could be trusted.',
  policies: 'Not satisfied: {failedPolicies}. Controls: {unmetControls}.',
  several: 'The event does not tell which of these controls was missing, or whether one of them would do.',
  conditions: 'Conditions that matched: {blockingConditions}.',
  setting:
    'The code says that the tenant of the resource does not accept device compliance from other tenants.',
  redacted: 'The details of the device are masked, because it belongs to another tenant.',
  notSent: 'The device did not identify itself.',
  trustOnly:
    'The home tenant manages the device. Its word counts where the inbound trust settings accept it.',
  never: 'External users cannot meet this control, whatever they do.',
  direct:
    'The user came by B2B direct connect, where only trusted multifactor authentication of the home tenant counts.',
  fewer: 'Where multifactor authentication of the home tenant is not trusted, fewer methods may count.',
  custom:
    'Guests can accept terms of use. Users of direct connect cannot, and custom controls do not count across tenants.',
  trustDevice:
    'Decide in the inbound trust settings whether to accept compliant or hybrid joined devices of the home tenant.',
  trustMfa:
    'Decide in the inbound trust settings whether to accept multifactor authentication of the home tenant.',
  identify: 'Sign in on a device that your own organization manages, in a browser or app that can show it.',
  other:
    'Ask external users for a control that they can meet, in a policy of their own, and keep this one for members.',
  allowed: 'If the block is intended, tell {user} what the policy allows instead.',
  scope:
    'If {user} should have access, compare the policy with this sign-in and with what an external user can meet. Test any change with What If first.',
  see: 'Open the event with a role that may read policies.',
  ask: 'If {user} is yours and the resource is not, ask the administrators of the other tenant, with the request ID and the time.',
  account: 'Check that the account was invited, and that the user signs in with just that kind of account.',
};
