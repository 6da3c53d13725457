/** What the extension may read once an administrator has agreed, and why it asks. Both are delegated: never more than the reader. */
export const PERMISSIONS = [
  { scope: 'AuditLog.Read.All', reason: 'Reads the sign-in you ask about from the sign-in log.' },
  {
    scope: 'Policy.Read.ConditionalAccess',
    reason: 'Shows which Conditional Access policies the sign-in met, and why each did or did not apply.',
  },
] as const;

export function reasonFor(scope: string): string {
  return PERMISSIONS.find(permission => scope.endsWith(permission.scope))?.reason ?? 'Keeps you signed in.';
}
