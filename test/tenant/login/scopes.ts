const graph = 'https://graph.microsoft.com/';

/** What each permission is called on the consent page, in Microsoft's words. */
export const graphScopes: Readonly<Record<string, string>> = {
  'User.Read': 'Sign you in and read your profile',
  'AuditLog.Read.All': 'Read audit log data',
  'Policy.Read.ConditionalAccess': 'Read your organization’s conditional access policies',
  'Directory.Read.All': 'Read directory data',
};

export const openIdScopes = ['openid', 'profile', 'email', 'offline_access'];

/** Every way to spell a known scope. Entra knows those of Graph with and without the resource in front. */
export const knownScopes = [
  ...openIdScopes,
  ...Object.keys(graphScopes),
  ...Object.keys(graphScopes).map(scope => graph + scope),
];

export const splitScopes = (scope: string | null | undefined): string[] =>
  (scope ?? '').split(' ').filter(Boolean);

/** Without the resource: `AuditLog.Read.All`. */
export const shortScope = (scope: string): string =>
  scope.startsWith(graph) ? scope.slice(graph.length) : scope;

/** Consent is given to the permission, however it was spelled. */
export const allSpellings = (scopes: string[]): string[] =>
  scopes.map(shortScope).flatMap(scope => (scope in graphScopes ? [scope, graph + scope] : [scope]));

const offlineAccess = 'Maintain access to data you have given it access to';

/** What the consent page lists. */
export const consentTexts = (scopes: string[]): string[] =>
  scopes
    .map(shortScope)
    .flatMap(scope => graphScopes[scope] ?? (scope === 'offline_access' ? offlineAccess : []));
