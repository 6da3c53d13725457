import { CASE_PORT, type CaseRequest, SEARCH_PORT, type SearchRequest, type WakeMessage } from '../messages';
import { browser } from '../platform';
import type { Ask } from './ask';
import type { OpenPort } from './port/connection';

/** The two ways from a page to the worker. Only the entry files import this: elsewhere there is no extension. */
export const ask: Ask = (kind, send) => browser.runtime.sendMessage({ kind, ...send });

export const openCasePort: OpenPort<CaseRequest> = () => browser.runtime.connect({ name: CASE_PORT });

export const openSearchPort: OpenPort<SearchRequest> = () => browser.runtime.connect({ name: SEARCH_PORT });

/** Calls `wake` when the worker has news for pages whose port closed with the worker before it. */
export function onWake(wake: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as WakeMessage).kind === 'wake') wake();
    return undefined;
  });
}
