/** What the grid gets of an event. Members are named like the columns' keys: Graph property names, in every language. */
export interface SignInRow {
  id: string;
  createdDateTime: string;
  userDisplayName: string;
  userPrincipalName: string;
  appDisplayName: string;
  servicePrincipalName: string;
  servicePrincipalId: string;
  resourceDisplayName: string;
  errorCode: number;
  ipAddress: string;
  location: string;
  conditionalAccessStatus: string;
}

/** Graph's names of the four logs, in the order of the tabs. */
export const signInKinds = [
  'interactiveUser',
  'nonInteractiveUser',
  'servicePrincipal',
  'managedIdentity',
] as const;

export type SignInKind = (typeof signInKinds)[number];
