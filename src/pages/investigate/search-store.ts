import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Scope, SearchEnd, SearchProgress, SearchRequest, SearchUpdate } from '../../messages';
import { Connection, type OpenPort } from '../port/connection';
import { remind } from '../port/remind';

export interface SearchStore {
  /** What is searched for; null before the first search. */
  scope: ReadonlySignal<Scope | null>;
  progress: ReadonlySignal<SearchProgress | null>;
  /** Null while it runs. */
  end: ReadonlySignal<SearchEnd | null>;
  running: ReadonlySignal<boolean>;
  start(scope: Scope): void;
  stop(): void;
  /** From where it was stopped or failed. What came is kept. */
  goOn(): void;
  /** Shows the sign-in window, then goes on. */
  signIn(): void;
  /** Forgets the search. */
  clear(): void;
  close(): void;
}

interface Options {
  /** A JSON list of events arrived. */
  onEvents: (json: string) => void;
  now?: () => Date;
}

/** A search as the worker runs it, mirrored. When the browser stops the worker half-way, the search goes on where it stood. */
export function createSearchStore(
  open: OpenPort<SearchRequest>,
  { onEvents, now = () => new Date() }: Options,
): SearchStore {
  const scope = signal<Scope | null>(null);
  const progress = signal<SearchProgress | null>(null);
  const end = signal<SearchEnd | null>(null);
  const running = computed(() => scope.value !== null && end.value === null);
  let since = '';
  let run = 0;

  const onUpdate = (message: unknown) => {
    const update = message as SearchUpdate;
    // What an earlier run still says, or one after it was stopped here, is nobody's answer.
    if (!running.value || update.run !== run) return;
    if (update.kind === 'events') onEvents(update.json);
    if (update.kind === 'progress') progress.value = withAll(progress.value, update.progress);
    if (update.kind === 'ended') end.value = update.end;
  };
  /** A new run from where the search stands. */
  const nextRun = (signIn = false): SearchRequest | null => {
    if (scope.value === null) return null;
    run++;
    const cursor = progress.value?.cursor ?? null;
    return { kind: 'search', run, scope: scope.value, now: since, cursor, signIn };
  };
  const ask = (signIn = false) => {
    const request = nextRun(signIn);
    if (!request) return;
    end.value = null;
    connection.send(request);
  };
  const connection = new Connection<SearchRequest>(open, {
    onUpdate,
    again: () => (running.value ? nextRun() : null),
    waits: () => running.value,
  });
  const stopReminding = remind(running, () => connection.send({ kind: 'still-here' }));

  return {
    scope,
    progress,
    end,
    running,
    start(next) {
      since = now().toISOString();
      progress.value = null;
      scope.value = next;
      ask();
    },
    stop() {
      end.value = { how: 'stopped' };
      connection.send({ kind: 'stop' });
    },
    goOn: () => ask(),
    signIn: () => ask(true),
    clear() {
      if (running.value) connection.send({ kind: 'stop' });
      scope.value = null;
      progress.value = null;
      end.value = null;
    },
    close() {
      stopReminding();
      connection.close();
    },
  };
}

/** A worker that took over counts its own requests from zero. */
const withAll = (before: SearchProgress | null, next: SearchProgress): SearchProgress =>
  before && next.requests < before.requests ? { ...next, requests: before.requests + next.requests } : next;
