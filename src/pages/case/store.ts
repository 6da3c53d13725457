import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Case, CaseRequest, CaseState, CaseUpdate, Theme } from '../../messages';
import { Connection, type OpenPort } from '../port/connection';
import { remind } from '../port/remind';

export interface CaseStore {
  /** What is shown. */
  current: ReadonlySignal<Case>;
  /** The portal's theme, once the worker knows it. */
  theme: ReadonlySignal<Theme | null>;
  /** Origin that portal links are completed with. */
  portal: ReadonlySignal<string>;
  send(request: CaseRequest): void;
  /** The worker has news, and perhaps no port to say it through. */
  wake(): void;
  close(): void;
}

export const DEFAULT_PORTAL = 'https://portal.azure.com';
/** Also where a diagnosis is shown already and the other events of the sign-in are still read. */
export const isUnderWay = (state: CaseState): boolean =>
  state.phase === 'working' || (state.phase === 'diagnosed' && state.chain.status === 'reading');

const IDLE: Case = { question: {}, state: { phase: 'idle' } };

/** The worker's case, mirrored. The page changes nothing itself: it asks, and shows what the worker answers. */
export function createCaseStore(open: OpenPort<CaseRequest>): CaseStore {
  const current = signal(IDLE);
  const theme = signal<Theme | null>(null);
  const portal = signal(DEFAULT_PORTAL);
  const working = computed(() => isUnderWay(current.value.state));
  let reopened = false;

  const onUpdate = (message: unknown) => {
    const update = message as CaseUpdate;
    if (update.kind === 'theme') theme.value = update.theme;
    if (update.kind === 'portal') portal.value = update.origin;
    if (update.kind === 'case') showCase(update.case);
  };

  /** A worker that was stopped may have forgotten the case. What is on the screen stays, what was under way is asked again. */
  const showCase = (next: Case) => {
    const forgotten = reopened && next.state.phase === 'idle';
    reopened = false;
    if (!forgotten) current.value = next;
    else if (working.value) connection.send({ kind: 'diagnose', question: current.value.question });
  };

  const onReopen = () => {
    reopened = true;
  };
  const connection = new Connection(open, { onUpdate, onReopen, waits: () => working.value });
  const stopReminding = remind(working, () => connection.send({ kind: 'still-here' }));

  return {
    current,
    theme,
    portal,
    send: request => connection.send(request),
    wake: () => connection.connect(),
    close: () => {
      stopReminding();
      connection.close();
    },
  };
}
