import type { IncomingMessage } from 'node:http';
import type { Caller } from '../login/login';
import type { GraphControl } from './control';
import type { Version } from './filter';
import * as refuse from './refusal';
import { Refused } from './refusal';
import type { View } from './shape';

export type VerifyAccessToken = (header: string | undefined) => Promise<Caller | null>;

export async function callerOf(request: IncomingMessage, verify: VerifyAccessToken): Promise<Caller> {
  const header = request.headers.authorization;
  if (!header) throw new Refused(refuse.noToken);
  const caller = await verify(header);
  if (!caller) throw new Refused(refuse.badToken);
  return caller;
}

/** The permission of the application, the licence of the tenant, the role of the user. */
export function checkRights({ user, scopes }: Caller, licence: GraphControl['licence']): void {
  if (!scopes.has('AuditLog.Read.All'))
    throw new Refused({ ...refuse.permissionMissing, wrong: 'AuditLog.Read.All missing' });
  if (licence === 'Free') throw new Refused(refuse.notPremium);
  if (!user.readsSignIns) throw new Refused(refuse.roleMissing);
}

/** Policies are shown to a token with the permission in the hands of a user with the role. */
export const viewOf = ({ user, scopes }: Caller, request: IncomingMessage, version: Version): View => ({
  version,
  seesPolicies: user.readsPolicies && scopes.has('Policy.Read.ConditionalAccess'),
  knowsLateMembers: prefersLateMembers(request),
});

export const prefersLateMembers = (request: IncomingMessage): boolean =>
  /\binclude-unknown-enum-members\b/i.test(String(request.headers.prefer ?? ''));
