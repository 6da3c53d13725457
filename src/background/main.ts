/** The worker. Wires listeners; each has its room. */
import { accountStatus, SignInRequired, signIn, signOut } from '../account/account';
import { saveSettings } from '../account/settings';
import { CASE_PORT, type Message, type Question, SEARCH_PORT } from '../messages';
import { hashOfQuestion } from '../pasted/question-hash';
import { browser, type Runtime } from '../platform';
import { problem } from '../sources/problem';
import { problemOfSignIn } from './answer';
import { admit, classOf } from './border';
import { ask, forget, isWatched, tellTheme, watch } from './cases';
import { addContextMenu, answerContextMenu } from './context-menu';
import { openInvestigatePage, openPanel, showsInvestigatePage } from './panel';
import { serveSearches } from './searches';
import { changeTab } from './tabs';

// Content scripts have no business in our storage; Chromium can be told so.
void (chrome.storage.local as chrome.storage.StorageArea).setAccessLevel?.({
  accessLevel: 'TRUSTED_CONTEXTS' as chrome.storage.AccessLevel,
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const admitted = admit(message, sender);
  return admitted ? handle(admitted, sender) : undefined;
});

browser.runtime.onConnect.addListener(port => {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined || !port.sender || classOf(port.sender) !== 'page') port.disconnect();
  else if (port.name === CASE_PORT) void watch(port, tabId);
  else if (port.name === SEARCH_PORT) serveSearches(port);
  else port.disconnect();
});

browser.runtime.onInstalled.addListener(addContextMenu);
answerContextMenu(diagnoseInTab);
browser.tabs.onRemoved.addListener(tabId => void forget(tabId));

async function handle(message: Message, sender: Runtime.MessageSender): Promise<unknown> {
  const tabId = sender.tab?.id;
  switch (message.kind) {
    case 'diagnose':
      if (tabId === undefined || (await diagnoseIn(tabId, message.question, sender.frameId ?? null))) return;
      // A portal of a kind we do not know holds a blade we do: the diagnosis gets a tab of its own.
      return openInvestigatePage(hashOfQuestion(message.question));
    case 'theme-changed': {
      if (tabId === undefined || !sender.url) return;
      const { origin } = new URL(sender.url);
      await changeTab(tabId, { theme: message.theme, portal: origin });
      return tellTheme(tabId, message.theme, origin);
    }
    case 'diagnose-in-active-tab':
      return diagnoseInActiveTab(message.question);
    case 'account-status':
      return accountStatus();
    case 'save-settings':
      return saveSettings(message.settings);
    case 'sign-in':
      return { problem: await trySignIn() };
    case 'sign-out':
      return signOut();
    case 'open-search':
      return openInvestigatePage(message.hash);
    case 'open-options':
      return browser.runtime.openOptionsPage();
  }
}

/** Asks in the tab's panel, opening it first, or in its investigate page; false where there is neither to be had. */
async function diagnoseIn(tabId: number, question: Question, openerFrame: number | null): Promise<boolean> {
  await changeTab(tabId, { openerFrame });
  const shown = isWatched(tabId) || (await openPanel(tabId)) || (await showsInvestigatePage(tabId));
  if (!shown) return false;
  void ask(tabId, question);
  return true;
}

async function diagnoseInActiveTab(question: Question): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await diagnoseInTab(tab?.id, question);
}

/** Beside the portal where the tab shows one, else on a page of its own. */
async function diagnoseInTab(tabId: number | undefined, question: Question): Promise<void> {
  if (tabId !== undefined && (await diagnoseIn(tabId, question, null))) return;
  await openInvestigatePage(hashOfQuestion(question));
}

async function trySignIn() {
  try {
    await signIn();
    return null;
  } catch (error) {
    return error instanceof SignInRequired
      ? problemOfSignIn(error)
      : problem('sign-in-failed', String(error));
  }
}
