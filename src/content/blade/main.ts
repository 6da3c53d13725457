/** In every blade's frame: finds sign-in lists and details panes, puts a Diagnose button there, asks the worker. */
import type { ContentMessage, Question } from '../../messages';
import { browser } from '../../platform';
import { lastPressed, removeAllButtons } from './button';
import { decorate } from './decorate';
import { watchDocument } from './watcher';

const stop = watchDocument(document.documentElement, root => {
  // After an update of the extension this script is an orphan: it takes its buttons with it.
  if (browser.runtime?.id) return decorate(root, ask);
  stop();
  removeAllButtons();
});

browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as ContentMessage).kind === 'focus-opener') lastPressed()?.focus();
  return undefined;
});

function ask(question: Question): void {
  void browser.runtime.sendMessage({ kind: 'diagnose', question });
}
