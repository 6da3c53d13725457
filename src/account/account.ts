import { browser } from '../platform';
import { PUBLIC_CLOUD, SCOPES } from './clouds';
import { askMsalHost } from './msal-host/link';
import type { Grant, HostAnswer, HostConfig, HostError, HostRequest } from './msal-host/protocol';
import { forgetAccount, forgetToken, rememberGrant, storedHint, storedToken } from './session';
import { loadSettings, type Settings } from './settings';
import { launchWebAuthFlow, WebAuthFlowError } from './web-auth-flow';

export interface AccountStatus {
  settings: Settings | null;
  /** What to register as the single-page-application redirect URI. */
  redirectUri: string;
  scopes: string[];
  /** Who is signed in; null when nobody is. */
  username: string | null;
}

/** No app registration has been entered. */
export class SetupRequired extends Error {}

/** A person has to sign in. `failure` says how the last try ended; null when there was none to speak of. */
export class SignInRequired extends Error {
  constructor(readonly failure: SignInFailure | null) {
    super('A person has to sign in.');
  }
}

export interface SignInFailure {
  reason: 'cancelled' | 'refused' | 'failed';
  /** What the login service or the browser said, with its AADSTS number where there is one. */
  text: string;
}

/**
 * A token for Microsoft Graph without showing anything: the stored one, else one renewed by MSAL, else one from the
 * browser's own Entra session. Rejects with `SetupRequired` or `SignInRequired`.
 */
export function getToken(options: { claims?: string } = {}): Promise<string> {
  return singleFlight(`silent ${options.claims ?? ''}`, async () => {
    const config = await hostConfig();
    const registration = registrationOf(config);
    if (!options.claims) {
      const token = await storedToken(registration);
      if (token) return token;
    }
    const grant = (await renew(config, options.claims)) ?? (await visitSilently(config, options.claims));
    await rememberGrant(registration, grant);
    return grant.accessToken;
  });
}

/** Shows the sign-in window. Rejects with `SetupRequired`, or with `SignInRequired` when it is cancelled or refused. */
export function signIn(): Promise<void> {
  return singleFlight('interactive', async () => {
    const config = await hostConfig();
    const hint = await storedHint(registrationOf(config));
    const grant = await visit(config, { loginHint: hint?.loginHint }, true);
    await rememberGrant(registrationOf(config), grant);
  });
}

/** Forgets the account here; the browser's own Entra session, which the portal uses, stays. */
export async function signOut(): Promise<void> {
  const config = await hostConfig();
  await askMsalHost({ kind: 'forget', config });
  await forgetAccount(registrationOf(config));
}

/** The token was refused: the next `getToken` fetches another. */
export { forgetToken };

export async function accountStatus(): Promise<AccountStatus> {
  const settings = await loadSettings();
  const hint = settings ? await storedHint(registrationOf(configFor(settings))) : null;
  return {
    settings,
    redirectUri: browser.identity.getRedirectURL(),
    scopes: SCOPES,
    username: hint?.username ?? null,
  };
}

async function renew(config: HostConfig, claims: string | undefined): Promise<Grant | null> {
  const hint = await storedHint(registrationOf(config));
  if (!hint) return null;
  const answer = await askMsalHost({ kind: 'renew', config, homeAccountId: hint.homeAccountId, claims });
  return answer.grant ?? null;
}

async function visitSilently(config: HostConfig, claims: string | undefined): Promise<Grant> {
  const hint = await storedHint(registrationOf(config));
  try {
    return await visit(config, { prompt: 'none', loginHint: hint?.loginHint, claims }, false);
  } catch (error) {
    // That nobody is signed in yet is no failure worth telling.
    if (error instanceof SignInRequired) throw new SignInRequired(null);
    throw error;
  }
}

type Visit = Omit<Extract<HostRequest, { kind: 'begin' }>, 'kind' | 'config'>;

async function visit(config: HostConfig, request: Visit, interactive: boolean): Promise<Grant> {
  const { url } = accept(await askMsalHost({ kind: 'begin', config, ...request }));
  if (!url) throw new Error('The MSAL host gave no address.');
  let responseUrl: string;
  try {
    responseUrl = await launchWebAuthFlow(url, interactive);
  } catch (error) {
    await askMsalHost({ kind: 'abandon', config });
    if (error instanceof WebAuthFlowError) {
      const reason = error.reason === 'cancelled' ? 'cancelled' : 'failed';
      throw new SignInRequired({ reason, text: error.message });
    }
    throw error;
  }
  const { grant } = accept(await askMsalHost({ kind: 'finish', config, responseUrl }));
  if (!grant) throw new Error('The MSAL host gave no token.');
  return grant;
}

function accept(answer: HostAnswer): HostAnswer {
  if (answer.error) throw new SignInRequired(failureOf(answer.error));
  return answer;
}

function failureOf({ code, text, interactionRequired }: HostError): SignInFailure {
  // AADSTS65004: the person declined the permissions.
  if (/AADSTS65004/.test(text)) return { reason: 'cancelled', text };
  const refused = code === 'access_denied' || interactionRequired || /AADSTS\d+/.test(text);
  return { reason: refused ? 'refused' : 'failed', text: text || code };
}

async function hostConfig(): Promise<HostConfig> {
  const settings = await loadSettings();
  if (!settings) throw new SetupRequired('No app registration has been entered.');
  return configFor(settings);
}

function configFor({ clientId, tenant }: Settings): HostConfig {
  return {
    clientId,
    authority: `${PUBLIC_CLOUD.login}/${tenant}`,
    redirectUri: browser.identity.getRedirectURL(),
    scopes: SCOPES.map(scope => `${PUBLIC_CLOUD.graph}/${scope}`),
  };
}

const registrationOf = ({ clientId, authority }: HostConfig) => `${authority} ${clientId}`;

const running = new Map<string, Promise<unknown>>();

/** Two rows clicked at once must not open two sign-ins. */
function singleFlight<T>(key: string, task: () => Promise<T>): Promise<T> {
  const under = running.get(key) as Promise<T> | undefined;
  if (under) return under;
  const promise = task().finally(() => running.delete(key));
  running.set(key, promise);
  return promise;
}
