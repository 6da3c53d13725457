/**
 * The one module that imports webextension-polyfill: the day `browser` is everywhere, this file alone changes.
 * `chrome.offscreen` and `runtime.getContexts` exist in Chromium only; account/msal-host asks for them there.
 */
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
