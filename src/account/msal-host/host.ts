/**
 * MSAL behind five questions. It needs a `window`, which a Chromium service worker does not have, and it cannot open the
 * browser's sign-in window itself; so it prepares the address (`begin`), the worker shows it with `launchWebAuthFlow`, and
 * MSAL redeems what came back (`finish`). Neither its pop-up nor its hidden frame works with an extension's redirect URI.
 *
 * The cache is sessionStorage: memory only, gone with the browser. localStorage would put refresh tokens on the disk.
 */
import {
  AuthError,
  type AuthenticationResult,
  CacheLookupPolicy,
  InteractionRequiredAuthError,
  PublicClientApplication,
} from '@azure/msal-browser';
import type { Grant, HostAnswer, HostConfig, HostError, HostRequest } from './protocol';

interface Client {
  msal: PublicClientApplication;
  /** The address that MSAL wanted to go to. */
  navigatedTo: string | undefined;
}

const clients = new Map<string, Promise<Client>>();

export async function answerHostRequest(request: HostRequest): Promise<HostAnswer> {
  try {
    const { kind, config } = request;
    return await answer(request, await (kind === 'begin' ? freshClient(config) : clientFor(config)));
  } catch (error) {
    return { error: describe(error) };
  }
}

async function answer(request: HostRequest, client: Client): Promise<HostAnswer> {
  const { scopes } = request.config;
  switch (request.kind) {
    case 'begin': {
      const { prompt, loginHint, claims } = request;
      client.navigatedTo = undefined;
      await client.msal.acquireTokenRedirect({ scopes, prompt, loginHint, claims });
      if (!client.navigatedTo) throw new Error('MSAL gave no address to sign in at.');
      return { url: client.navigatedTo };
    }
    case 'finish': {
      const result = await client.msal.handleRedirectPromise({
        hash: new URL(request.responseUrl).hash,
        navigateToLoginRequestUrl: false,
      });
      if (!result) throw new Error('The sign-in page answered without a result.');
      return { grant: grantOf(result) };
    }
    case 'renew': {
      const account = client.msal.getAccount({ homeAccountId: request.homeAccountId });
      if (!account) {
        return {
          error: { code: 'no_account_error', text: 'Nobody is signed in.', interactionRequired: true },
        };
      }
      const result = await client.msal.acquireTokenSilent({
        account,
        scopes,
        claims: request.claims,
        forceRefresh: request.force,
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      });
      return { grant: grantOf(result) };
    }
    case 'forget':
      await client.msal.clearCache();
      return {};
  }
}

/**
 * A new sign-in starts with a new client. The last one may have been left half-done, by a closed window or a stopped worker,
 * and MSAL remembers for the life of its object what `handleRedirectPromise` gave: only a new one clears what was left.
 */
async function freshClient(config: HostConfig): Promise<Client> {
  clients.delete(keyOf(config));
  const client = await clientFor(config);
  await client.msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
  return client;
}

const keyOf = ({ clientId, authority }: HostConfig) => `${authority} ${clientId}`;

function clientFor(config: HostConfig): Promise<Client> {
  const key = keyOf(config);
  let client = clients.get(key);
  if (!client) {
    client = createClient(config);
    clients.set(key, client);
  }
  return client;
}

async function createClient({ clientId, authority, redirectUri }: HostConfig): Promise<Client> {
  const client: { navigatedTo: string | undefined } = { navigatedTo: undefined };
  const msal = new PublicClientApplication({
    auth: {
      clientId,
      authority,
      redirectUri,
      // CP1: Graph may then refuse with a claims challenge, which we answer, instead of letting a revoked token live on.
      clientCapabilities: ['CP1'],
      onRedirectNavigate: url => {
        client.navigatedTo = url;
        return false;
      },
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  await msal.initialize();
  return Object.assign(client, { msal });
}

function grantOf(result: AuthenticationResult): Grant {
  const { account } = result;
  return {
    accessToken: result.accessToken,
    expiresAt: result.expiresOn?.getTime() ?? Date.now(),
    username: account.username,
    homeAccountId: account.homeAccountId,
    loginHint: account.idTokenClaims?.login_hint ?? account.username,
  };
}

function describe(error: unknown): HostError {
  if (error instanceof AuthError) {
    return {
      code: error.errorCode,
      text: error.errorMessage || error.message,
      interactionRequired: error instanceof InteractionRequiredAuthError,
    };
  }
  return { code: 'unexpected', text: String(error), interactionRequired: false };
}
