const service = 'Core Directory';
const kinds = [
  ['UserManagement', 'Update user'],
  ['GroupManagement', 'Add member to group'],
  ['ApplicationManagement', 'Add service principal'],
  ['Policy', 'Update conditional access policy'],
] as const;

const newest = Date.UTC(2026, 7, 14, 20, 40, 0);

/** Targets and actors without a name are shown by their ID, so a GUID stands beside a date here as well. */
export const auditEvents = Array.from({ length: 200 }, (_, index) => {
  const [category, activityDisplayName] = kinds[index % kinds.length] ?? kinds[0];
  const suffix = String(index).padStart(12, '0');
  return {
    activityDateTime: new Date(newest - index * 11 * 60_000).toISOString(),
    loggedByService: category === 'Policy' ? 'Conditional Access' : service,
    category,
    activityDisplayName,
    result: index % 17 === 0 ? 'Failure' : 'Success',
    targetResources: `7c1e5d20-4b8f-4e6a-9d31-${suffix}`,
    initiatedBy: index % 3 === 0 ? `b84f2a96-1c3d-47e0-8f52-${suffix}` : 'adele@contoso.onmicrosoft.com',
  };
});
