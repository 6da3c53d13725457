/**
 * Hears the frames. Anything outside the protocol costs the sender its frame: the real shell disposes of a frame that sends
 * an unexpected message (Azure/azure-functions-ux issue 2961).
 */
import { readToShell, type ToShell } from '../common/protocol';
import type { BladeFrame } from './frame';
import type { FramePool } from './frame-pool';

declare global {
  interface Window {
    /** What went wrong, for tests to look at. */
    __shellErrors: string[];
  }
}

interface Handlers {
  onMessage(message: ToShell): void;
  onDisposed(frame: BladeFrame): void;
}

export function listenToFrames(pool: FramePool, { onMessage, onDisposed }: Handlers) {
  window.__shellErrors = [];
  window.addEventListener('message', event => {
    const frame = pool.find(event.source);
    const message = readToShell(event.data);
    if (frame && message?.kind === 'ready') return frame.markReady();
    if (frame && message) return onMessage(message);
    window.__shellErrors.push(`Unexpected message from ${event.origin}: ${describe(event.data)}`);
    if (frame) {
      pool.remove(frame);
      onDisposed(frame);
    } else removeForeignFrame(event.source);
  });
}

/** A frame that the portal did not make, an extension's for example. */
function removeForeignFrame(source: MessageEventSource | null) {
  for (const element of document.querySelectorAll('iframe')) {
    if (source && element.contentWindow === source) element.remove();
  }
}

function describe(data: unknown): string {
  try {
    return JSON.stringify(data)?.slice(0, 200) ?? String(data);
  } catch {
    return String(data);
  }
}
