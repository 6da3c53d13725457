/** In every blade's frame: finds sign-in lists and details panes, puts a Diagnose button there, asks the worker. */
import type { ContentMessage, Question } from '../../messages';
import { browser } from '../../platform';
import { lastPressed, removeAllButtons } from './button';
import { decorate } from './decorate';
import { watchDocument } from './watcher';

const stop = watchDocument(document.documentElement, root => {
  if (browser.runtime?.id) decorate(root, ask);
  else removeButtonsOfOrphan();
});

/** After an update of the extension this script is an orphan that nobody answers: its buttons go, until the next reload. */
function removeButtonsOfOrphan(): void {
  if (browser.runtime?.id) return;
  stop();
  removeAllButtons();
}

browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as ContentMessage).kind === 'focus-opener') lastPressed()?.focus();
  return undefined;
});

async function ask(question: Question): Promise<void> {
  try {
    await browser.runtime.sendMessage({ kind: 'diagnose', question });
  } catch {
    removeButtonsOfOrphan();
  }
}
