/**
 * Who may sign in to the demo tenant. Their roles decide what Graph lets them read.
 *
 * Source: "signIn resource type", permissions and roles for sign-in logs and for Conditional Access data in them.
 */
export interface TenantUser {
  /** Object ID. */
  id: string;
  displayName: string;
  userPrincipalName: string;
  password: string;
  /** Directory role as Microsoft names it; null when the user holds none. */
  role: 'Security Reader' | 'Reports Reader' | null;
  /** May read the sign-in log. */
  readsSignIns: boolean;
  /** May see the applied Conditional Access policies in it. */
  readsPolicies: boolean;
}

export const tenantId = '5f1c8a52-7d0e-4c1b-9a63-2b8d4e6f7a10';
export const tenantDomain = 'contoso.onmicrosoft.com';
export const tenantName = 'Contoso';

/** Reads everything. */
export const ada: TenantUser = {
  id: 'c8b1f3d2-5a6e-4f70-8b19-6d2e7a3c4f51',
  displayName: 'Ada Ahlgren',
  userPrincipalName: `ada@${tenantDomain}`,
  password: 'security-reader-1',
  role: 'Security Reader',
  readsSignIns: true,
  readsPolicies: true,
};

/** Reads sign-ins, but the events come without their Conditional Access policies. */
export const ravi: TenantUser = {
  id: '1e9d7c40-83b2-4a5d-9f06-b7c4e1a2d385',
  displayName: 'Ravi Raman',
  userPrincipalName: `ravi@${tenantDomain}`,
  password: 'reports-reader-1',
  role: 'Reports Reader',
  readsSignIns: true,
  readsPolicies: false,
};

/** Has no reporting role: Graph refuses every request. */
export const nora: TenantUser = {
  id: '7a42e6b9-0c15-4d38-a1f7-5e9b3d8c2604',
  displayName: 'Nora Nilsen',
  userPrincipalName: `nora@${tenantDomain}`,
  password: 'no-role-at-all-1',
  role: null,
  readsSignIns: false,
  readsPolicies: false,
};

export const users = { ada, ravi, nora } as const;

const everyone: TenantUser[] = [ada, ravi, nora];

export const userById = (id: string): TenantUser | undefined => everyone.find(user => user.id === id);

export const userByName = (name: string): TenantUser | undefined =>
  everyone.find(user => user.userPrincipalName === name.trim().toLowerCase());

export const allUsers = (): readonly TenantUser[] => everyone;
