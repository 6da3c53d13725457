import { remember } from '../read';

/** What a policy may ask for before it grants access. */
export type GrantControl =
  | 'multifactor authentication'
  | 'block'
  | 'compliant device'
  | 'hybrid joined device'
  | 'approved client app'
  | 'app protection policy'
  | 'password change'
  | 'authentication strength';

/**
 * The log holds display tokens, not the policy's own enumeration: `Mfa`, `RequireCompliantDevice`, in some places long
 * phrases. Compared in lower case and letters only. What is not here is a terms of use or a custom control by its own name.
 *
 * Source: https://learn.microsoft.com/graph/api/resources/appliedconditionalaccesspolicy?view=graph-rest-beta
 */
const CONTROLS = new Map<string, GrantControl>([
  ['mfa', 'multifactor authentication'],
  ['requiremfa', 'multifactor authentication'],
  ['requiremultifactorauthentication', 'multifactor authentication'],
  ['multifactorauthentication', 'multifactor authentication'],
  ['block', 'block'],
  ['blockaccess', 'block'],
  ['requirecompliantdevice', 'compliant device'],
  ['compliantdevice', 'compliant device'],
  ['requiredevicetobemarkedascompliant', 'compliant device'],
  ['requiredomainjoineddevice', 'hybrid joined device'],
  ['domainjoineddevice', 'hybrid joined device'],
  ['requirehybridazureadjoineddevice', 'hybrid joined device'],
  ['requiremicrosoftentrahybridjoineddevice', 'hybrid joined device'],
  ['requireapprovedapp', 'approved client app'],
  ['requireapprovedclientapp', 'approved client app'],
  ['approvedapplication', 'approved client app'],
  ['requirecompliantapp', 'app protection policy'],
  ['requireappprotectionpolicy', 'app protection policy'],
  ['compliantapplication', 'app protection policy'],
  ['requirepasswordchange', 'password change'],
  ['passwordchange', 'password change'],
  ['requireauthenticationstrength', 'authentication strength'],
]);

/** Null for a control we do not know, such as the name of a terms of use document. */
export const grantControl = remember((token: string): GrantControl | null => {
  return CONTROLS.get(token.toLowerCase().replace(/[^a-z]/g, '')) ?? null;
});

const WORDS: Record<GrantControl, string> = {
  'multifactor authentication': 'multifactor authentication',
  block: 'block access',
  'compliant device': 'a compliant device',
  'hybrid joined device': 'a Microsoft Entra hybrid joined device',
  'approved client app': 'an approved client app',
  'app protection policy': 'an app protection policy',
  'password change': 'a password change',
  'authentication strength': 'an authentication strength',
};

/** In plain words; an unknown control verbatim. */
export function grantControlInWords(token: string): string {
  const known = grantControl(token);
  return known ? WORDS[known] : token;
}
