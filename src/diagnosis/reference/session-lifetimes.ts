/**
 * What can end a session or age its multifactor authentication, as `sessionLifetimePolicies` names it.
 *
 * Source: https://learn.microsoft.com/graph/api/resources/sessionlifetimepolicy?view=graph-rest-beta
 */
const SESSION_LIFETIMES = new Map([
  ['rememberMultifactorAuthenticationOnTrustedDevices', 'remembered multifactor authentication'],
  ['tenantTokenLifetimePolicy', 'the token lifetime policy of the tenant'],
  ['audienceTokenLifetimePolicy', 'the token lifetime policy of the application'],
  ['signInFrequencyPeriodicReauthentication', 'sign-in frequency'],
  ['signInFrequencyEveryTime', 'sign-in frequency (every time)'],
  ['ngcMfa', 'a fresh multifactor authentication for setting up a passwordless method'],
]);

/** In plain words; an unknown one verbatim. */
export function sessionLifetimeInWords(name: string): string {
  return SESSION_LIFETIMES.get(name) ?? name;
}
