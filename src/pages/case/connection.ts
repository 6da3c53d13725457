import type { CaseRequest } from '../../messages';

/** What a page needs of `runtime.Port`. */
export interface CasePort {
  postMessage(request: CaseRequest): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export type OpenPort = () => CasePort;

interface Handlers {
  onUpdate: (message: unknown) => void;
  onReopen: () => void;
  /** Whether to connect again while nobody looks at the page. If not, the worker may sleep until somebody does. */
  neededWhileHidden: () => boolean;
}

/** The first try is at once: to connect is what starts a stopped worker. */
const RETRY_DELAYS_MS = [0, 500, 1000, 2000, 5000];

/**
 * A port that outlives the worker. The browser stops an idle worker and with it the port; the next one is opened while the
 * page is in view, and the latest request made in between waits for it.
 *
 * Source: https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
export class Connection {
  #port: CasePort | null = null;
  #waiting: CaseRequest | null = null;
  #failures = 0;
  #opened = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closing = new AbortController();

  constructor(
    private readonly open: OpenPort,
    private readonly handlers: Handlers,
  ) {
    const { signal } = this.#closing;
    document.addEventListener('visibilitychange', () => !document.hidden && this.#connect(), { signal });
    this.#connect();
  }

  send(request: CaseRequest): void {
    try {
      if (!this.#port) throw new Error('no port');
      this.#port.postMessage(request);
    } catch {
      this.#port = null;
      if (request.kind !== 'still-here') this.#waiting = request;
      this.#connectLater();
    }
  }

  close(): void {
    this.#closing.abort();
    clearTimeout(this.#timer);
    this.#port?.disconnect();
    this.#port = null;
  }

  #connect(): void {
    clearTimeout(this.#timer);
    if (this.#port || this.#closing.signal.aborted) return;
    try {
      this.#adopt(this.open());
    } catch {
      this.#connectLater();
      return;
    }
    if (this.#opened) this.handlers.onReopen();
    this.#opened = true;
    const request = this.#waiting;
    this.#waiting = null;
    if (request) this.send(request);
  }

  #adopt(port: CasePort): void {
    this.#port = port;
    port.onMessage.addListener(message => {
      this.#failures = 0;
      this.handlers.onUpdate(message);
    });
    port.onDisconnect.addListener(() => {
      if (port !== this.#port) return;
      this.#port = null;
      if (!document.hidden || this.#waiting || this.handlers.neededWhileHidden()) this.#connectLater();
    });
  }

  #connectLater(): void {
    const delay = RETRY_DELAYS_MS[Math.min(this.#failures++, RETRY_DELAYS_MS.length - 1)];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), delay);
  }
}
