/** The worker's end: opens the offscreen document when it is needed and asks it. */
import { browser } from '../../platform';
import { type HostAnswer, type HostRequest, TO_MSAL_HOST } from './protocol';

const PAGE = 'src/account/msal-host/msal-host.html';

let opening: Promise<void> | undefined;

export async function askMsalHost(request: HostRequest): Promise<HostAnswer> {
  await ensureHost();
  return browser.runtime.sendMessage({ to: TO_MSAL_HOST, request });
}

/** Only one offscreen document may exist, and a second call while it opens must wait for the first. */
async function ensureHost(): Promise<void> {
  // The document exists some time before it listens.
  if (opening) return opening;
  const open = await chrome.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType],
  });
  if (open.length > 0) return;
  opening ??= chrome.offscreen
    .createDocument({
      url: PAGE,
      reasons: ['LOCAL_STORAGE' as chrome.offscreen.Reason],
      justification: 'The Microsoft Authentication Library needs a window and its session storage.',
    })
    .finally(() => {
      opening = undefined;
    });
  await opening;
}
