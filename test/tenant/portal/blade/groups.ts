import type { IGroup } from '@fluentui/react';
import type { SignInRow } from '../common/sign-in-row';
import { statusOf } from './status';

/**
 * Non-interactive sign-ins are shown one line per user, application, status, IP address and resource
 * (https://learn.microsoft.com/entra/identity/monitoring-health/concept-noninteractive-sign-ins). The line stands for several
 * requests and has no request ID of its own.
 */
export function groupRows(rows: SignInRow[]): { items: SignInRow[]; groups: IGroup[] } {
  const members = new Map<string, SignInRow[]>();
  for (const row of rows) {
    const key = [
      row.userPrincipalName,
      row.appDisplayName,
      statusOf(row.errorCode),
      row.ipAddress,
      row.resourceDisplayName,
    ].join(' · ');
    members.set(key, [...(members.get(key) ?? []), row]);
  }
  let startIndex = 0;
  const groups = [...members].map(([key, { length: count }]) => {
    const group = { key, name: key, startIndex, count, isCollapsed: true };
    startIndex += count;
    return group;
  });
  return { items: [...members.values()].flat(), groups };
}
