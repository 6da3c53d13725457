/**
 * `#view/<Extension>/<Blade>` with `/name/value` pairs behind it; `/~/<item>` picks an item of a menu blade; `#blade/` is the
 * older prefix and `#@<directory>/` may come first (Azure/portaldocs, portalfx-links.md).
 */
export interface Route {
  page: 'signIns' | 'auditLogs' | 'overview' | 'unknown';
  title: string;
  userId?: string;
}

export const links = {
  overview: '#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Overview',
  signIns: '#view/Microsoft_AAD_IAM/SignInLogsList.ReactView',
  auditLogs: '#view/Microsoft_AAD_IAM/AuditLogList.ReactView',
};

export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#(@[^/]*\/?)?/, '');
  const [prefix, , blade = '', ...rest] = path.split('/').map(decodeURIComponent);
  if (prefix !== 'view' && prefix !== 'blade') return { page: 'overview', title: 'Overview' };
  const item = rest[0] === '~' ? rest[1] : undefined;
  const userId = rest[rest.indexOf('userId') + 1];
  // The list has changed its name several times: SignInEventsBlade, SignInEventsV3Blade, menu item SignIns. SignOn is the
  // single-sign-on page.
  if (/^SignIn/.test(item ?? blade)) {
    return { page: 'signIns', title: 'Sign-in logs', ...(rest.includes('userId') && { userId }) };
  }
  if (/^AuditLog/.test(item ?? blade)) return { page: 'auditLogs', title: 'Audit logs' };
  if (blade === 'ActiveDirectoryMenuBlade') return { page: 'overview', title: 'Overview' };
  return { page: 'unknown', title: item ?? blade };
}
