/**
 * The one module that imports webextension-polyfill: the day `browser` is everywhere, this file alone changes.
 * What only Chromium has (`chrome.offscreen`, `runtime.getContexts`, `setAccessLevel`) is asked of `chrome` where it is used.
 */
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
