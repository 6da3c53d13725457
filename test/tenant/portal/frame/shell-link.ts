/** The frame's end of the shell's protocol. Messages of anyone else are ignored. */
import type { ToFrame, ToShell } from '../common/protocol';

const shellOrigin = new URLSearchParams(location.search).get('trustedAuthority') ?? location.origin;

export function tellShell(message: ToShell) {
  window.parent.postMessage(message, shellOrigin);
}

/** Returns what ends the listening. */
export function listen(handle: (message: ToFrame) => void): () => void {
  const onMessage = (event: MessageEvent) => {
    if (event.source === window.parent && event.origin === shellOrigin) handle(event.data);
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}
