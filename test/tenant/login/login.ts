import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { loginHost } from '../hosts';
import { noteRefusal } from '../request-log';
import { type TenantUser, tenantDomain, tenantId, userById } from '../users';
import { checkAuthorization } from './checks';
import { createControl, type LoginControl } from './control';
import { dress, writeRefusal } from './dress';
import { answerInteraction } from './interaction';
import { logOut } from './log-out';
import { instanceDiscovery, openIdConfiguration } from './metadata';
import { createProvider, paths } from './provider';
import { createRegistration, type Platform, type Registration } from './registration';
import { shortScope } from './scopes';
import { refuseOnPage, refuseTenant, sendJson } from './send';
import { LoginStore } from './store';

/** What an access token stands for. Scopes are in their short form. */
export interface Caller {
  user: TenantUser;
  scopes: ReadonlySet<string>;
  tenantId: string;
  clientId: string;
}

export interface Login {
  clientId: string;
  control: LoginControl;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  registerRedirectUri: (uri: string, platform?: Platform) => void;
  /** Takes the `Authorization` header. Null for no token, a forged one or one past its time. */
  verifyAccessToken: (header: string | undefined) => Promise<Caller | null>;
}

/** login.microsoftonline.com, as far as an application of one tenant sees it. */
export async function createLogin(): Promise<Login> {
  const registration = createRegistration();
  const store = new LoginStore();
  const control = createControl(store);
  const provider = await createProvider({
    store,
    registration,
    consentIsGranted: () => control.consent === 'granted',
  });
  dress(provider);
  const server = { registration, store, control, provider, answer: provider.callback() };
  return {
    clientId: registration.clientId,
    control,
    handle: (request, response) => route(request, response, server),
    registerRedirectUri: (uri, platform = 'spa') => void registration.redirectUris.set(uri, platform),
    verifyAccessToken: header => callerOf(header, provider),
  };
}

interface Server {
  registration: Registration;
  store: LoginStore;
  control: LoginControl;
  provider: Provider;
  answer: ReturnType<Provider['callback']>;
}

async function callerOf(header: string | undefined, provider: Provider): Promise<Caller | null> {
  const token = /^Bearer (\S+)$/.exec(header ?? '')?.[1];
  const found = token ? await provider.AccessToken.find(token) : undefined;
  const user = userById(found?.accountId ?? '');
  if (!found || !user) return null;
  const scopes = new Set([...found.scopes].map(shortScope));
  return { user, scopes, tenantId, clientId: found.clientId ?? '' };
}

/** `/{tenant}/…`; the tenant may be named by its ID, its domain, or left to the user. */
async function route(request: IncomingMessage, response: ServerResponse, server: Server): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${loginHost}`);
  const [, tenant = '', ...rest] = url.pathname.split('/');
  const path = rest.join('/');
  if (path === 'discovery/instance') return sendJson(response, 200, instanceDiscovery());
  if (![tenantId, tenantDomain, 'organizations', 'common'].includes(tenant))
    return refuseTenant(response, tenant, path);
  if (path === 'v2.0/.well-known/openid-configuration')
    return sendJson(response, 200, openIdConfiguration(tenant));
  if (path === 'oauth2/v2.0/logout') return logOut(request, response, url.searchParams, server);
  if (rest[0] === 'login') return answerInteraction(request, response, interactionOptions(server));
  request.url = `/${tenantId}/${path}${url.search}`;
  if (path === 'oauth2/v2.0/authorize') return authorize(request, response, url.searchParams, server);
  if (request.url.startsWith(paths.token) || request.url.startsWith(paths.jwks) || rest[2] === 'authorize')
    return server.answer(request, response);
  noteRefusal(response, `no such endpoint: ${path}`);
  return sendJson(response, 404, { error: 'not_found' });
}

const interactionOptions = ({ provider, store, registration, control }: Server) => ({
  provider,
  store,
  appName: registration.displayName,
  adminOnly: () => control.consent === 'admin-only',
});

async function authorize(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  server: Server,
): Promise<void> {
  const { page, redirect } = checkAuthorization(query, server.registration);
  if (page) return refuseOnPage(response, page);
  if (!redirect) return server.answer(request, response);
  noteRefusal(response, `AADSTS${redirect.code}`);
  const answer = new URLSearchParams();
  writeRefusal(answer, redirect);
  const state = query.get('state');
  if (state) answer.set('state', state);
  const mark = query.get('response_mode') === 'fragment' ? '#' : '?';
  response.writeHead(302, { location: `${query.get('redirect_uri')}${mark}${answer}` }).end();
}
