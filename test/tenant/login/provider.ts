import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { type TenantUser, tenantId, userById } from '../users';
import type { Registration } from './registration';
import { allSpellings, graphScopes, knownScopes } from './scopes';
import { renderFault } from './send';
import { adapterFor, type LoginStore } from './store';

export const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
export const paths = {
  authorization: `/${tenantId}/oauth2/v2.0/authorize`,
  token: `/${tenantId}/oauth2/v2.0/token`,
  jwks: `/${tenantId}/discovery/v2.0/keys`,
};
export const sessionCookie = 'ESTSAUTHPERSISTENT';
const day = 24 * 60 * 60;

export type LoginContext = KoaContextWithOIDC;

interface Options {
  store: LoginStore;
  registration: Registration;
  /** True when an administrator has consented for everybody. */
  consentIsGranted: () => boolean;
}

/** The certified OpenID Connect server, set up as Entra's v2.0 endpoints behave. */
export async function createProvider(options: Options): Promise<Provider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'demo-tenant' };
  return new Provider(issuer, { ...settings(options), jwks: { keys: [key] } });
}

const settings = ({ store, registration, consentIsGranted }: Options): Configuration => ({
  adapter: adapterFor(store, registration),
  routes: paths,
  features: features(),
  scopes: knownScopes,
  claims: {
    openid: ['sub', 'tid', 'oid', 'ver', 'login_hint'],
    profile: ['name', 'preferred_username'],
    email: ['email'],
  },
  pkce: { required: () => true },
  cookies: cookies(),
  ttl: lifetimes(),
  rotateRefreshToken: true,
  issueRefreshToken: async (_context, _client, code) => code.scopes.has('offline_access'),
  expiresWithSession: () => false,
  // The standard gives offline_access only along with prompt=consent and strips it otherwise; Entra gives it when asked.
  extraParams: { client_info: keepOfflineAccess },
  renderError: renderFault,
  clientBasedCORS: context => redeemedByScript(context, registration),
  findAccount: (_context, id) => {
    const user = userById(id);
    return user && { accountId: id, claims: async () => ({ sub: id, ...claimsOf(user) }) };
  },
  interactions: {
    policy: prompts(),
    url: (_context, interaction) => `/${tenantId}/login/${interaction.uid}`,
  },
  loadExistingGrant: context => consentOf(context, store, consentIsGranted()),
});

const features = (): Configuration['features'] => ({
  devInteractions: { enabled: false },
  userinfo: { enabled: false },
  resourceIndicators: { enabled: false },
  rpInitiatedLogout: { enabled: false },
});

function cookies(): Configuration['cookies'] {
  // As Entra sets them, so that a silent request works from wherever it is sent.
  const options = { httpOnly: true, sameSite: 'none', secure: true } as const;
  return {
    names: { session: sessionCookie, interaction: 'esctx', resume: 'esresume' },
    long: options,
    short: options,
  };
}

const lifetimes = (): Configuration['ttl'] => ({
  AccessToken: 3900,
  AuthorizationCode: 600,
  IdToken: 3600,
  Interaction: 3600,
  Grant: 90 * day,
  Session: day,
  // A single-page application's refresh token lives 24 hours from the sign-in; its successors inherit what is left.
  RefreshToken: context => context.oidc?.entities.RotatedRefreshToken?.remainingTTL ?? day,
});

function keepOfflineAccess(context: LoginContext): void {
  const asked = context.query.scope;
  if (context.oidc.params && typeof asked === 'string') context.oidc.params.scope = asked;
}

/** Scripts may redeem codes that went to a single-page-application redirect URI only. */
function redeemedByScript(context: LoginContext, registration: Registration): boolean {
  const redirectUri = context.oidc.body?.redirect_uri;
  return typeof redirectUri !== 'string' || registration.redirectUris.get(redirectUri) !== 'web';
}

const claimsOf = (user: TenantUser) => ({
  tid: tenantId,
  oid: user.id,
  ver: '2.0',
  name: user.displayName,
  preferred_username: user.userPrincipalName,
  email: user.userPrincipalName,
  login_hint: loginHintOf(user),
});

/** The optional `login_hint` claim is opaque; applications hand it back as they got it. */
export const loginHintOf = (user: TenantUser): string =>
  `O.${Buffer.from(user.userPrincipalName).toString('base64url')}`;

/** The user name a hint stands for. */
export const nameInHint = (hint: string): string =>
  hint.startsWith('O.') ? Buffer.from(hint.slice(2), 'base64url').toString() : hint;

function prompts(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  policy.get('login')?.checks.add(
    new interactionPolicy.Check('login_hint', 'another user is signed in', 'login_required', ({ oidc }) => {
      const hint = oidc.params?.login_hint;
      const signedIn = userById(oidc.session?.accountId ?? '');
      const other =
        typeof hint === 'string' && signedIn?.userPrincipalName !== nameInHint(hint).toLowerCase();
      return other && !oidc.result?.login;
    }),
  );
  return policy;
}

/** Consent is remembered for a user, not for a browser session as the OpenID Connect server would by itself. */
async function consentOf(context: LoginContext, store: LoginStore, granted: boolean) {
  const { provider, result, client, account } = context.oidc;
  const { Grant } = provider;
  if (result?.consent?.grantId) return Grant.find(result.consent.grantId);
  const earlier = [...store.of('Grant').values()].find(grant => grant.accountId === account?.accountId);
  if (earlier?.jti) return Grant.find(earlier.jti);
  if (!granted || !client || !account) return undefined;
  const grant = new Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope([...allSpellings(Object.keys(graphScopes)), ...knownScopes].join(' '));
  await grant.save();
  return grant;
}
