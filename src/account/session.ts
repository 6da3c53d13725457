/**
 * What the worker remembers of the signed-in account. The access token lives in `storage.session`: memory only, out of
 * reach of content scripts, and still there after the browser stopped the worker. The hint, which account it was, lives in
 * the extension's own IndexedDB: content scripts can read `storage.local`, and a name is nobody's business.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { browser } from '../platform';
import type { Grant } from './msal-host/protocol';

export interface Hint {
  username: string;
  homeAccountId: string;
  loginHint: string;
}

/** Ask for a new token this long before the old one ends, so that none ends on the way. */
const MARGIN = 5 * 60_000;
const TOKEN = 'token';

let store: UseStore | undefined;
function hints(): UseStore {
  store ??= createStore('account', 'hints');
  return store;
}

/** `registration` ties a token to the settings it was issued for. */
export async function rememberGrant(registration: string, grant: Grant): Promise<void> {
  const { accessToken, expiresAt, username, homeAccountId, loginHint } = grant;
  await browser.storage.session.set({ [TOKEN]: { registration, accessToken, expiresAt } });
  await set(registration, { username, homeAccountId, loginHint } satisfies Hint, hints());
  await del(signedOut(registration), hints());
}

const signedOut = (registration: string) => `signed out of ${registration}`;

export async function markSignedOut(registration: string): Promise<void> {
  await set(signedOut(registration), true, hints());
}

export async function isSignedOut(registration: string): Promise<boolean> {
  return (await get<boolean>(signedOut(registration), hints())) ?? false;
}

export async function storedToken(registration: string): Promise<string | null> {
  const stored = (await browser.storage.session.get(TOKEN))[TOKEN] as
    | { registration: string; accessToken: string; expiresAt: number }
    | undefined;
  if (stored?.registration !== registration || stored.expiresAt < Date.now() + MARGIN) return null;
  return stored.accessToken;
}

export async function storedHint(registration: string): Promise<Hint | null> {
  return (await get<Hint>(registration, hints())) ?? null;
}

export async function forgetAccount(registration: string): Promise<void> {
  await browser.storage.session.remove(TOKEN);
  await del(registration, hints());
}
