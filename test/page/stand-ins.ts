import type { AccountStatus, CaseRequest, CaseUpdate, MessageKind } from '../../src/messages';
import type { Ask } from '../../src/pages/ask';
import type { PagePort } from '../../src/pages/port/connection';

/** The worker's end of a port, in the hands of the test. */
export class FakePort<R extends { kind: string } = CaseRequest, U = CaseUpdate> implements PagePort<R> {
  readonly requests: R[] = [];
  closed = false;
  #onMessage: (message: unknown) => void = () => {};
  #onDisconnect: () => void = () => {};

  onMessage = {
    addListener: (listener: (message: unknown) => void) => {
      this.#onMessage = listener;
    },
  };
  onDisconnect = {
    addListener: (listener: () => void) => {
      this.#onDisconnect = listener;
    },
  };

  postMessage(request: R): void {
    if (this.closed) throw new Error('Attempting to use a disconnected port object');
    this.requests.push(request);
  }

  disconnect(): void {
    this.closed = true;
  }

  push(update: U): void {
    this.#onMessage(update);
  }

  /** As when the browser stops the worker. */
  drop(): void {
    this.closed = true;
    this.#onDisconnect();
  }
}

/** Hands out a new port each time a page connects. */
export function fakePorts<R extends { kind: string } = CaseRequest, U = CaseUpdate>() {
  const ports: FakePort<R, U>[] = [];
  const open = () => {
    const port = new FakePort<R, U>();
    ports.push(port);
    return port;
  };
  const latest = () => {
    const port = ports.at(-1);
    if (!port) throw new Error('no page has connected');
    return port;
  };
  return { ports, open, latest };
}

export const SET_UP: AccountStatus = {
  settings: { clientId: 'a1c4e6f8-2b3d-4c5e-8f90-1a2b3c4d5e6f', tenant: 'contoso.onmicrosoft.com' },
  redirectUri: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
  scopes: [
    'https://graph.microsoft.com/AuditLog.Read.All',
    'https://graph.microsoft.com/Policy.Read.ConditionalAccess',
  ],
  username: 'alex.kim@contoso.onmicrosoft.com',
};

/** Nothing is remembered, and nothing will be. */
export const NO_RECENT = {
  isOff: async () => false,
  switchOff: async () => undefined,
  forgetAll: async () => undefined,
};

/** A worker that gives the answers it is told to, and keeps what it was sent. */
export function fakeWorker(answers: Partial<Record<MessageKind, unknown>>) {
  const sent: { kind: MessageKind; send: unknown }[] = [];
  const ask = (async (kind: MessageKind, send: unknown) => {
    sent.push({ kind, send });
    return answers[kind];
  }) as Ask;
  return { ask, sent, answers };
}
