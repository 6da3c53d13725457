/** The offscreen document of Chromium: gives MSAL a `window` for as long as the browser runs. */
import { browser, type Runtime } from '../../platform';
import { answerHostRequest } from './host';
import { type HostRequest, TO_MSAL_HOST } from './protocol';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  // Only the worker sends from no page at all; anything else is not for the host.
  const fromWorker = sender.id === browser.runtime.id && !sender.tab;
  const { to, request } = message as { to?: string; request?: HostRequest };
  if (!fromWorker || to !== TO_MSAL_HOST || !request) return undefined;
  return answerHostRequest(request);
});
