/**
 * What the worker knows of each tab: its case, the portal's theme and origin, and the frame to give the focus back to.
 * It lives in `storage.session`, so that a worker the browser stopped finds it again; content scripts cannot read that.
 */
import type { Case, Theme } from '../messages';
import { browser } from '../platform';

export interface TabState {
  case: Case;
  theme: Theme | null;
  /** Origin of the portal in the tab. */
  portal: string | null;
  /** Frame whose button was pressed. */
  openerFrame: number | null;
}

const EMPTY: TabState = {
  case: { question: {}, state: { phase: 'idle' } },
  theme: null,
  portal: null,
  openerFrame: null,
};

const key = (tabId: number) => `tab ${tabId}`;

/** Changes are applied one after the other: two at once would each write back what it read. */
let last: Promise<unknown> = Promise.resolve();

/** In line with the changes under way: read past them, an old case could be posted after a new one. */
export function tabState(tabId: number): Promise<TabState> {
  return last.then(() => read(tabId));
}

export function changeTab(tabId: number, change: Partial<TabState>): Promise<TabState> {
  const next = last.then(async () => {
    const state = { ...(await read(tabId)), ...change };
    await browser.storage.session.set({ [key(tabId)]: state });
    return state;
  });
  last = next.catch(() => undefined);
  return next;
}

async function read(tabId: number): Promise<TabState> {
  const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as TabState | undefined;
  return stored ?? EMPTY;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}
