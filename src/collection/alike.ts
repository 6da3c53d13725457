import type { Scope } from '../sources/scope';
import { testOf } from './filter';
import type { Alike } from './protocol';
import type { StoredRow } from './rows';
import { countUsers } from './summary';

/** How many events share the user, the application, the address, the error or a policy with one of them. */
export function alikeOf(row: StoredRow, rows: readonly StoredRow[]): Alike[] {
  return questions(row).map(({ what, value, scope }) => {
    const passes = testOf(scope);
    const alike = rows.filter(passes);
    return { what, value, scope, events: alike.length, users: countUsers(alike) };
  });
}

type Question = Pick<Alike, 'what' | 'value'> & { scope: Partial<Omit<Scope, 'when'>> };

function questions(row: StoredRow): Question[] {
  const { user, userPrincipalName, userId, app, appId, ipAddress, errorCode, policies } = row;
  const who = userPrincipalName || userId;
  const found: Question[] = [];
  if (who) found.push({ what: 'user', value: user || who, scope: { user: who } });
  if (appId || app) found.push({ what: 'app', value: app, scope: { app: appId || app } });
  if (ipAddress) found.push({ what: 'ipAddress', value: ipAddress, scope: { ipAddress } });
  if (errorCode) found.push({ what: 'errorCode', value: String(errorCode), scope: { errorCode } });
  for (const policy of policies.slice(0, 3)) {
    found.push({ what: 'policy', value: policy, scope: { policy } });
  }
  return found;
}
