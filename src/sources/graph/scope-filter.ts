import type { Kind, Scope } from '../scope';
import { all, quoted, USERS } from './filter';

/** What of a scope Graph can filter. The rest is filtered where the events are kept. */

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function scopeFilter(scope: Scope): string {
  return all(
    idsFilter(scope.ids ?? []),
    scope.user && userFilter(scope.user),
    scope.app && appFilter(scope.app),
    scope.ipAddress && addressFilter(scope.ipAddress),
    scope.conditionalAccess && `conditionalAccessStatus eq ${quoted(scope.conditionalAccess)}`,
    codeFilter(scope),
  );
}

const idsFilter = (ids: readonly string[]): string | undefined =>
  ids.length === 0
    ? undefined
    : `(${ids.map(id => `id eq ${quoted(id)} or correlationId eq ${quoted(id)}`).join(' or ')})`;

/** Graph stores principal names in lower case and compares them exactly; display names as they are written. */
function userFilter(user: string): string {
  if (GUID.test(user)) return `userId eq ${quoted(user.toLowerCase())}`;
  if (user.includes('@')) return `userPrincipalName eq ${quoted(user.toLowerCase())}`;
  const name = `startsWith(userDisplayName, ${quoted(user)})`;
  return `(${name} or startsWith(userPrincipalName, ${quoted(user.toLowerCase())}))`;
}

const appFilter = (app: string): string =>
  GUID.test(app) ? `appId eq ${quoted(app.toLowerCase())}` : `startsWith(appDisplayName, ${quoted(app)})`;

const addressFilter = (address: string): string =>
  /[.:]$/.test(address) ? `startsWith(ipAddress, ${quoted(address)})` : `ipAddress eq ${quoted(address)}`;

/** Graph compares codes with `eq` only: of the outcomes, success alone can be asked for. */
function codeFilter({ errorCode, outcome }: Scope): string | undefined {
  const code = errorCode ?? (outcome === 'success' ? 0 : undefined);
  return code === undefined ? undefined : `status/errorCode eq ${code}`;
}

/** The logs to ask, each list in one request: Graph takes no users and workloads at once. Workloads have no user. */
export function kindGroups({ kinds, user }: Scope): Kind[][] {
  const users = USERS.filter(kind => kinds.includes(kind));
  const workloads = user ? [] : kinds.filter(kind => !USERS.includes(kind)).map(kind => [kind]);
  return [...(users.length > 0 ? [users] : []), ...workloads];
}
