/**
 * The panel's frame at the portal's right edge. What it shows is an extension page, which the portal cannot read; here is
 * only its place, its width and its theme.
 */
import type { Theme } from '../../messages';
import { browser } from '../../platform';
import { resizeHandle } from './resize';
import { giveRoomBack, makeRoom } from './room';
import { portalTheme, watchTheme } from './theme';

const PAGE = 'src/pages/panel/panel.html';

let open: { host: HTMLElement; stopWatching: () => void } | undefined;

export function openPanel(): void {
  if (open?.host.isConnected) return;
  // The page may have thrown it out.
  closePanel();
  const theme = portalTheme();
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.title = 'Sign-in Diagnostics';
  frame.allow = 'clipboard-write';
  frame.src = `${browser.runtime.getURL(PAGE)}#theme=${theme}`;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styles()];
  root.append(
    resizeHandle(width => {
      host.style.setProperty('--panel-width', `${width}px`);
      makeRoom(width);
    }),
    frame,
  );
  // Beside the body, which is made narrower.
  document.documentElement.append(host);
  // The top layer, above whatever the portal stacks.
  host.popover = 'manual';
  host.showPopover();
  frame.addEventListener('load', () => frame.focus(), { once: true });
  tellTheme(theme);
  open = { host, stopWatching: watchTheme(tellTheme) };
}

export function closePanel(): void {
  open?.stopWatching();
  open?.host.remove();
  if (open) giveRoomBack();
  open = undefined;
}

/** After an update of the extension nobody answers any more: a panel that is dead gives its room back. */
async function tellTheme(theme: Theme): Promise<void> {
  try {
    await browser.runtime.sendMessage({ kind: 'theme-changed', theme });
  } catch {
    closePanel();
  }
}

export function closeOrphan(): void {
  if (!browser.runtime?.id) closePanel();
}

function styles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host {
      all: initial;
      position: fixed;
      inset: 0 0 0 auto;
      inline-size: min(var(--panel-width), 100vw);
      block-size: 100vh;
      margin: 0;
      padding: 0;
      border: 0;
      overflow: visible;
      z-index: 2147483647;
      box-shadow: 0 0 2px rgb(0 0 0 / 24%), 0 8px 32px rgb(0 0 0 / 28%);
    }
    iframe { inline-size: 100%; block-size: 100%; border: 0; display: block; color-scheme: normal; }
    [role="separator"] {
      position: absolute; inset: 0 auto 0 -4px; inline-size: 8px; cursor: ew-resize; touch-action: none;
    }
    .dragging::before { content: ""; position: fixed; inset: 0; }
    [role="separator"]:hover, [role="separator"]:focus-visible { background: #0078d4; outline: none; }
  `);
  return sheet;
}
