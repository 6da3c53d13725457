/** Session controls as the event names them. Source: https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-session */
const SESSION_CONTROLS = new Map([
  ['SignInFrequency', 'sign-in frequency'],
  ['PersistentBrowserSessionMode', 'persistent browser session'],
  ['CloudAppSecurity', 'Conditional Access App Control'],
  ['AppEnforcedRestrictions', 'restrictions enforced by the application'],
  ['ContinuousAccessEvaluation', 'continuous access evaluation'],
  ['DisableResilienceDefaults', 'no resilience defaults'],
  ['SignInTokenProtection', 'token protection'],
  // The name of token protection before June 2023.
  ['Binding', 'token protection'],
]);

/** In plain words; an unknown control verbatim. */
export function sessionControlInWords(name: string): string {
  return SESSION_CONTROLS.get(name) ?? name;
}
