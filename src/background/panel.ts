/** Opens the panel beside the portal, and the investigate page where there is none. */
import type { ContentMessage } from '../messages';
import { browser } from '../platform';
import { tabState } from './tabs';

const INVESTIGATE = 'src/pages/investigate/investigate.html';
const TOP_FRAME = 0;

/** Whether the tab has a portal to open the panel in. */
export async function openPanel(tabId: number): Promise<boolean> {
  return tellContent(tabId, TOP_FRAME, { kind: 'open-panel' });
}

export async function closePanel(tabId: number): Promise<void> {
  await tellContent(tabId, TOP_FRAME, { kind: 'close-panel' });
}

/** The focus goes back to the button that asked. */
export async function returnFocus(tabId: number): Promise<void> {
  const { openerFrame } = await tabState(tabId);
  if (openerFrame !== null) await tellContent(tabId, openerFrame, { kind: 'focus-opener' });
}

/** `hash`: what the address of the page ends with, which is what it asks for. */
export async function openInvestigatePage(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(INVESTIGATE)}${hash}` });
}

/** Whether the tab shows the investigate page, connected or at rest. */
export async function showsInvestigatePage(tabId: number): Promise<boolean> {
  const contextTypes = ['TAB' as chrome.runtime.ContextType];
  const contexts = await chrome.runtime.getContexts({ contextTypes, tabIds: [tabId] });
  return contexts.some(({ documentUrl }) => documentUrl?.startsWith(browser.runtime.getURL(INVESTIGATE)));
}

/** False where no content script of ours listens. */
async function tellContent(tabId: number, frameId: number, message: ContentMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId });
    return true;
  } catch {
    return false;
  }
}
