/** The data behind the blades: `/api/signIns?kind=&userId=` gives compact rows, `/api/signIns/{id}` one whole event. */
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { type SignInKind, type SignInRow, signInKinds } from './common/sign-in-row';

export function answerApi(events: SignIn[], url: URL): unknown {
  const [, api, collection, id] = url.pathname.split('/');
  if (api !== 'api' || collection !== 'signIns') return undefined;
  if (id) return events.find(event => event.id === decodeURIComponent(id));
  const kind = signInKinds.find(known => known === url.searchParams.get('kind')) ?? 'interactiveUser';
  const userId = url.searchParams.get('userId');
  return events.filter(event => kindOf(event) === kind && (!userId || event.userId === userId)).map(toRow);
}

function kindOf(event: SignIn): SignInKind {
  const kind = signInKinds.find(known => event.signInEventTypes?.includes(known));
  return kind ?? (event.isInteractive === false ? 'nonInteractiveUser' : 'interactiveUser');
}

function toRow(event: SignIn): SignInRow {
  const { city, state, countryOrRegion } = event.location ?? {};
  return {
    id: event.id ?? '',
    createdDateTime: event.createdDateTime ?? '',
    // The portal shows the user's ID where no name is known.
    userDisplayName: event.userDisplayName || event.userPrincipalName || event.userId || '',
    userPrincipalName: event.userPrincipalName ?? '',
    appDisplayName: event.appDisplayName ?? event.appId ?? '',
    servicePrincipalName: event.servicePrincipalName ?? '',
    servicePrincipalId: event.servicePrincipalId ?? '',
    resourceDisplayName: event.resourceDisplayName ?? '',
    errorCode: event.status?.errorCode ?? 0,
    ipAddress: event.ipAddress ?? '',
    location: [city, state, countryOrRegion].filter(Boolean).join(', '),
    conditionalAccessStatus: event.conditionalAccessStatus ?? '',
  };
}
