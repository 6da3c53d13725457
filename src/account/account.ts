import { browser } from '../platform';
import { PUBLIC_CLOUD, SCOPES } from './clouds';
import { askMsalHost } from './msal-host/link';
import type { Grant, HostAnswer, HostConfig, HostError, HostRequest } from './msal-host/protocol';
import { forgetAccount, isSignedOut, markSignedOut, rememberGrant, storedHint, storedToken } from './session';
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
 * browser's own Entra session. `refused`: the last one was not taken, so another is fetched, with the claims asked for.
 * Rejects with `SetupRequired` or `SignInRequired`.
 */
export function getToken(refused?: { claims?: string }): Promise<string> {
  return singleFlight(`silent ${JSON.stringify(refused)}`, async () => {
    // A window may be open for signing in: what it brings serves this request too.
    await running.get(INTERACTIVE)?.catch(() => undefined);
    const config = await hostConfig();
    const registration = registrationOf(config);
    if (await isSignedOut(registration)) throw new SignInRequired(null);
    const token = refused ? null : await storedToken(registration);
    if (token) return token;
    const grant = (await renew(config, refused)) ?? (await visitSilently(config, refused?.claims));
    await rememberGrant(registration, grant);
    return grant.accessToken;
  });
}

/** Shows the sign-in window. Rejects with `SetupRequired`, or with `SignInRequired` when it is cancelled or refused. */
export function signIn(): Promise<void> {
  return singleFlight(INTERACTIVE, async () => {
    // MSAL has one sign-in under way at a time.
    await Promise.allSettled([...running].filter(([key]) => key !== INTERACTIVE).map(([, silent]) => silent));
    const config = await hostConfig();
    const registration = registrationOf(config);
    const hint = await storedHint(registration);
    // Who signed out may want to be somebody else.
    const prompt = (await isSignedOut(registration)) ? 'select_account' : undefined;
    const grant = await visit(config, { prompt, loginHint: hint?.loginHint }, true);
    await rememberGrant(registration, grant);
  });
}

/**
 * Forgets the account here, and signs nobody in by itself until somebody signs in again. The browser's own Entra session,
 * which the portal uses, stays.
 */
export async function signOut(): Promise<void> {
  const config = await hostConfig();
  await askMsalHost({ kind: 'forget', config });
  await forgetAccount(registrationOf(config));
  await markSignedOut(registrationOf(config));
}

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

async function renew(config: HostConfig, refused: { claims?: string } | undefined): Promise<Grant | null> {
  const hint = await storedHint(registrationOf(config));
  if (!hint) return null;
  const { homeAccountId } = hint;
  const claims = refused?.claims;
  const answer = await askMsalHost({
    kind: 'renew',
    config,
    homeAccountId,
    claims,
    force: refused !== undefined,
  });
  return answer.grant ?? null;
}

async function visitSilently(config: HostConfig, claims: string | undefined): Promise<Grant> {
  const hint = await storedHint(registrationOf(config));
  try {
    return await visit(config, { prompt: 'none', loginHint: hint?.loginHint, claims }, false);
  } catch (error) {
    // That nobody is signed in yet is no failure worth telling.
    const { failure } = error instanceof SignInRequired ? error : {};
    throw failure?.reason === 'refused' ? new SignInRequired(null) : error;
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
    if (!(error instanceof WebAuthFlowError)) throw error;
    const reason = error.reason === 'interaction-required' ? 'refused' : error.reason;
    throw new SignInRequired({ reason, text: error.message });
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

const INTERACTIVE = 'interactive';
const running = new Map<string, Promise<unknown>>();

/** Two rows clicked at once must not open two sign-ins. */
function singleFlight<T>(key: string, task: () => Promise<T>): Promise<T> {
  const under = running.get(key) as Promise<T> | undefined;
  if (under) return under;
  const promise = task().finally(() => running.delete(key));
  running.set(key, promise);
  return promise;
}
