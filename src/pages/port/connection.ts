/** What a page asks over a port. `still-here` only keeps the worker awake, and may be lost. */
type Request = { kind: string };

/** What a page needs of `runtime.Port`. */
export interface PagePort<R extends Request> {
  postMessage(request: R): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export type OpenPort<R extends Request> = () => PagePort<R>;

interface Handlers<R extends Request> {
  onUpdate: (message: unknown) => void;
  onReopen?: () => void;
  /** What is asked of a worker that took over, unless something newer waits to be asked; null for nothing. */
  again?: () => R | null;
  /** Whether the page waits for the worker. If not, a worker that was stopped may rest: it says when it has news. */
  waits: () => boolean;
}

/** The first try is at once: to connect is what starts a stopped worker. */
const RETRY_DELAYS_MS = [0, 500, 1000, 2000, 5000];

/**
 * A port that outlives the worker. The browser stops an idle worker and with it the port. The next one is opened at once
 * where the page waits for an answer, else with the next request or when the worker wakes the page: a panel that is merely
 * open keeps no worker running. The latest request made in between waits for the port.
 *
 * Source: https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
export class Connection<R extends Request> {
  #port: PagePort<R> | null = null;
  #waiting: R | null = null;
  #failures = 0;
  #opened = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closing = new AbortController();

  constructor(
    private readonly open: OpenPort<R>,
    private readonly handlers: Handlers<R>,
  ) {
    this.connect();
  }

  send(request: R): void {
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

  /** The worker has news, or there is something to ask. */
  connect(): void {
    clearTimeout(this.#timer);
    if (this.#port || this.#closing.signal.aborted) return;
    try {
      this.#adopt(this.open());
    } catch {
      this.#connectLater();
      return;
    }
    const again = this.#opened && this.handlers.again;
    if (this.#opened) this.handlers.onReopen?.();
    this.#opened = true;
    const request = this.#waiting ?? (again ? again() : null);
    this.#waiting = null;
    if (request) this.send(request);
  }

  #adopt(port: PagePort<R>): void {
    this.#port = port;
    port.onMessage.addListener(message => {
      this.#failures = 0;
      this.handlers.onUpdate(message);
    });
    port.onDisconnect.addListener(() => {
      if (port !== this.#port) return;
      this.#port = null;
      if (this.#waiting || this.handlers.waits()) this.#connectLater();
    });
  }

  #connectLater(): void {
    const delay = RETRY_DELAYS_MS[Math.min(this.#failures++, RETRY_DELAYS_MS.length - 1)];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.connect(), delay);
  }
}
