import type { SignIn } from '../../../src/diagnosis/sign-in';

/** Interactive sign-ins a minute apart, newest first, and a few of the other kinds. */
export function manySignIns(count: number): SignIn[] {
  const newest = Date.UTC(2026, 7, 14, 20, 44, 25);
  const interactive = Array.from(
    { length: count },
    (_, index): SignIn => ({
      ...plainSignIn(`00000000-aaaa-4bbb-8ccc-${String(index).padStart(12, '0')}`),
      createdDateTime: new Date(newest - index * 60_000).toISOString(),
      userId: index === 5 ? '0f3a7c11-52d4-4e8b-9b60-7d1c2e3f4a55' : 'b84f2a96-1c3d-47e0-8f52-0a1b2c3d4e5f',
      status: { errorCode: index % 10 === 3 ? 50074 : index % 10 === 7 ? 53003 : 0 },
    }),
  );
  const others = ['nonInteractiveUser', 'servicePrincipal', 'managedIdentity'].map(
    (kind, index): SignIn => ({
      ...plainSignIn(`00000000-aaaa-4bbb-8ddd-${String(index).padStart(12, '0')}`),
      createdDateTime: new Date(newest).toISOString(),
      signInEventTypes: [kind],
      servicePrincipalName: 'Payroll sync',
    }),
  );
  return [...interactive, ...others];
}

function plainSignIn(id: string): SignIn {
  return {
    id,
    correlationId: id.replace('aaaa', 'cccc'),
    userDisplayName: 'Adele Vance',
    userPrincipalName: 'adele@contoso.onmicrosoft.com',
    appDisplayName: 'Azure Portal',
    ipAddress: '192.0.2.17',
    location: { city: 'Seattle', state: 'Washington', countryOrRegion: 'US' },
    conditionalAccessStatus: 'notApplied',
    isInteractive: true,
    signInEventTypes: ['interactiveUser'],
    status: { errorCode: 0 },
  };
}
