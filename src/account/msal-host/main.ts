/** The offscreen document of Chromium: gives MSAL a `window` for as long as the browser runs. */
import { browser, type Runtime } from '../../platform';
import { answerHostRequest } from './host';
import { type HostRequest, TO_MSAL_HOST } from './protocol';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  // Pages in tabs have no business here; the mark keeps the worker's own requests apart from all else it hears.
  const fromWorker = sender.id === browser.runtime.id && !sender.tab;
  const { to, request } = message as { to?: string; request?: HostRequest };
  if (!fromWorker || to !== TO_MSAL_HOST || !request) return undefined;
  return answerHostRequest(request);
});
