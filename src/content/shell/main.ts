/** In a portal's top frame: opens and closes the panel when the worker says so. */
import type { ContentMessage } from '../../messages';
import { browser } from '../../platform';
import { closeOrphan, closePanel, openPanel } from './panel';

browser.runtime.onMessage.addListener((message: unknown) => {
  const { kind } = message as ContentMessage;
  if (kind === 'open-panel') openPanel();
  if (kind === 'close-panel') closePanel();
  return undefined;
});

// An updated extension leaves this script and its panel behind, and nobody tells them.
addEventListener('pointerdown', closeOrphan, { capture: true });
