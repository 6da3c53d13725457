const MEANINGS =
  "Microsoft's pages give {code} three meanings: a security policy of the tenant, a risk policy, or risk in the user's home tenant.";

/** What scenarios/blocked-by-risk.ts says. */
export const riskWords = {
  headline: 'This sign-in was refused because of risk.',
  'headline partner-risk': "The partner administrator's account is at risk, and the sign-in was refused.",
  'headline password-change-required':
    'The account is at risk, and the user has to change the password to go on.',
  'headline password-change-rule': 'A security rule asks the user to change the password.',
  'headline sign-in-risk': 'Conditional Access blocked this sign-in because of its risk.',
  'headline user-risk': "Conditional Access blocked this sign-in because of the user's risk.",
  'headline risk-policy': 'A security policy refused this sign-in, and the event speaks of risk.',
  'headline home-tenant-risk': 'The account is at risk in its home tenant, and the sign-in was refused.',
  'headline home-tenant-risk-likely':
    'A security policy refused an external user, probably because of risk in the home tenant.',
  'headline remediation-not-offered': 'A risk policy asked for something that this sign-in did not give.',
  'headline security-policy': 'A security policy refused this sign-in; the event does not tell which.',
  why: '{codeMeaning}',
  'why sign-in-risk':
    '{blockingPolicies} blocked access to {app}. A condition for the risk of the sign-in matched.',
  'why user-risk':
    '{blockingPolicies} blocked access to {app}. A condition for the risk of the user matched.',
  'why risk-policy': MEANINGS,
  'why home-tenant-risk-likely': MEANINGS,
  'why security-policy': `${MEANINGS} The event does not decide between them.`,
  'why remediation-not-offered':
    'The policy lets users settle the risk themselves. It refuses those who cannot, such as users without a registered method.',
  several: 'Each of these policies blocks by itself.',
  conditions: 'Conditions that matched: {blockingConditions}.',
  rated: 'The sign-in was rated as {risk} risk.',
  rose: 'With what was detected later, the sign-in is rated as {aggregatedRisk} risk.',
  hidden: 'The log hides the risk level; it is shown with Microsoft Entra ID P2.',
  unknown: 'The event does not hold a risk level.',
  none: 'The event shows no risk for the sign-in itself. The risk of the user is another level, which the event does not hold.',
  detections: 'Detected: {riskDetections}.',
  cured: 'The event marks the risk as settled since: {riskCure}.',
  compromised: 'The account or the sign-in was confirmed as compromised.',
  elsewhere:
    'The user belongs to another tenant. The risk is judged there, and can neither be seen nor settled in the tenant of the resource.',
  again: 'Sign in again; the risk is marked as settled.',
  familiar: 'Sign in from a device and a network that you use often.',
  password: 'Change the password when asked, or with self-service password reset.',
  prerequisites:
    'Check that {user} has registered multifactor authentication: without it, nobody can settle the own risk at sign-in.',
  writeback:
    'For an account from on-premises Active Directory, check that password writeback is on, or that password changes on-premises reset user risk.',
  home: 'Ask the administrators of {homeTenant} to review the account and settle its risk there.',
  review: 'Review the risk of {user} and of this sign-in. Confirm it, or dismiss it if it is false.',
  search:
    'Look through the risk policies and Conditional Access policies of the tenant for one that covers {user} and {app}.',
  secure: 'Reset the password of {user}, revoke the sessions and review what the account did.',
};
