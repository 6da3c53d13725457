import type { AdapterPayload } from 'oidc-provider';

/** Decides how a code may be redeemed: a `spa` one only by a script of a page, a `web` one only by a server. */
export type Platform = 'spa' | 'web';

/** The app registration an administrator would make for the extension. */
export interface Registration {
  clientId: string;
  displayName: string;
  redirectUris: Map<string, Platform>;
}

export const createRegistration = (): Registration => ({
  clientId: '3d6f0b1e-92c4-4e7a-8d15-a0b7c9e4f263',
  displayName: 'Sign-in Diagnostics',
  redirectUris: new Map(),
});

/** The registration in the terms of OpenID Connect: a public client that uses the code flow. */
export const asClient = (registration: Registration): AdapterPayload => ({
  client_id: registration.clientId,
  client_name: registration.displayName,
  // A client needs one at least; before any is registered this one stands in, and leads nowhere.
  redirect_uris: registration.redirectUris.size
    ? [...registration.redirectUris.keys()]
    : ['https://nowhere.invalid/'],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  token_endpoint_auth_method: 'none',
});
