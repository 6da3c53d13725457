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

/** The worker alone writes, so what it has read or written once it need not read again. */
const known = new Map<number, Promise<TabState>>();

export function tabState(tabId: number): Promise<TabState> {
  const state = known.get(tabId) ?? read(tabId);
  known.set(tabId, state);
  return state;
}

/**
 * The changed state, which every later `tabState` gives too. It is stored behind that, for a worker to come: nobody waits for
 * the disk, and what cannot be stored is lost with this worker only.
 */
export function changeTab(tabId: number, change: Partial<TabState>): Promise<TabState> {
  const changed = tabState(tabId).then(state => ({ ...state, ...change }));
  known.set(tabId, changed);
  void changed.then(state => browser.storage.session.set({ [key(tabId)]: state })).catch(() => undefined);
  return changed;
}

async function read(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(key(tabId)).catch(() => ({}) as Record<string, unknown>);
  return (stored[key(tabId)] as TabState | undefined) ?? EMPTY;
}

export async function forgetTab(tabId: number): Promise<void> {
  known.delete(tabId);
  await browser.storage.session.remove(key(tabId));
}
