import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type {
  FileProgress,
  FromCollection,
  Line,
  Summary,
  ToCollection,
  Told,
  View,
} from '../../collection/protocol';

/** What a page needs of its collection's `Worker`. */
export interface CollectionWorker {
  postMessage(message: ToCollection): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromCollection>) => void): void;
}

export interface CollectionStore {
  /** Lines of the list, and events of the collection whatever the filter. */
  lines: ReadonlySignal<number>;
  total: ReadonlySignal<number>;
  diagnosed: ReadonlySignal<number>;
  summary: ReadonlySignal<Summary>;
  /** Changes whenever a line may be another one. */
  version: ReadonlySignal<number>;
  view: ReadonlySignal<View>;
  file: ReadonlySignal<(FileProgress & { name: string }) | null>;
  /** Set when it takes no more events. */
  full: ReadonlySignal<number | null>;
  told: ReadonlySignal<Told | null>;
  /** IDs of the scenarios one can look for. */
  scenarios: ReadonlySignal<string[]>;
  selected: ReadonlySignal<number | null>;
  line(position: number): Line | null;
  need(from: number, to: number): void;
  addEvents(json: string): void;
  openFile(file: File): void;
  stopFile(): void;
  show(view: Partial<View>): void;
  /** What was searched for: the filter that stays when all is shown. */
  base(filter: View['filter']): void;
  /** Of the events that are there those that this is true of, and no other filter. */
  only(filter: View['filter']): void;
  showAll(): void;
  /** More is hidden than the search itself left out. */
  narrowed: ReadonlySignal<boolean>;
  toggle(line: Line): void;
  select(event: number | string | null): void;
  clear(): void;
}

export const FIRST_VIEW: View = { filter: {}, order: { by: 'time', descending: true }, grouped: false };
export const NO_EVENTS: Summary = { events: 0, users: 0, scenarios: [], bars: [] };

/** Lines around those in view that are asked for along with them. */
const AROUND = 60;
/** Lines that are kept; the others are asked for again. */
const KEPT = 2000;

/** The worker's collection, mirrored as far as it is in view. */
export function createCollectionStore(worker: CollectionWorker): CollectionStore {
  const lines = signal(0);
  const total = signal(0);
  const diagnosed = signal(0);
  const summary = signal(NO_EVENTS);
  const version = signal(0);
  const view = signal(FIRST_VIEW);
  const file = signal<(FileProgress & { name: string }) | null>(null);
  const full = signal<number | null>(null);
  const told = signal<Told | null>(null);
  const selected = signal<number | null>(null);
  const scenarios = signal<string[]>([]);
  const base = signal<View['filter']>({});
  const narrowed = computed(() => hasMore(view.value.filter, base.value));
  /** Lines by position. Those of an older list stay until the new ones are there, so that nothing flickers. */
  const known = new Map<number, { line: Line; version: number }>();
  let current = 0;
  let inView = { from: 0, to: 0 };
  let fileName = '';

  const say = (message: ToCollection) => worker.postMessage(message);

  const isFresh = (position: number) => known.get(position)?.version === current;
  const askForView = () => {
    const from = Math.max(0, inView.from - AROUND);
    const to = Math.min(lines.value, inView.to + AROUND);
    for (let position = inView.from; position < Math.min(inView.to, to); position++) {
      if (isFresh(position)) continue;
      say({ kind: 'lines', from, to });
      return;
    }
  };

  const show = (change: Partial<View>) => {
    view.value = { ...view.value, ...change };
    say({ kind: 'view', view: view.value });
  };

  const handlers: { [K in FromCollection['kind']]: (message: FromCollection & { kind: K }) => void } = {
    ready(message) {
      scenarios.value = message.scenarios;
    },
    changed(message) {
      current = message.version;
      batch(() => {
        lines.value = message.lines;
        total.value = message.total;
        diagnosed.value = message.diagnosed;
        summary.value = message.summary;
      });
      askForView();
    },
    lines(message) {
      // Of a list that has changed meanwhile; the new one has been asked for.
      if (message.version !== current) return;
      if (known.size > KEPT) known.clear();
      message.lines.forEach((line, offset) => {
        known.set(message.from + offset, { line, version: current });
      });
      version.value++;
    },
    told(message) {
      if (selected.value !== null && selected.value !== message.told.index) return;
      selected.value = message.told.index;
      told.value = message.told;
    },
    file({ progress }) {
      file.value = { ...progress, name: fileName };
    },
    full({ limit }) {
      full.value = limit;
    },
  };
  worker.addEventListener('message', ({ data }) => {
    const handle = handlers[data.kind] as (message: FromCollection) => void;
    handle(data);
  });

  return {
    ...{ lines, total, diagnosed, summary, version, view, file, full, told, scenarios, selected, narrowed },
    line: position => known.get(position)?.line ?? null,
    need(from, to) {
      inView = { from, to };
      askForView();
    },
    addEvents: json => say({ kind: 'events', json, source: 'graph-beta' }),
    openFile(chosen) {
      fileName = chosen.name;
      say({ kind: 'file', file: chosen, name: chosen.name });
    },
    stopFile: () => say({ kind: 'stop-file' }),
    show,
    base(filter) {
      base.value = filter;
      show({ filter });
    },
    only: filter => show({ filter: { ...base.value, ...filter } }),
    showAll: () => show({ filter: base.value }),
    toggle: ({ row }) => say({ kind: 'toggle', index: row.index }),
    select(event) {
      selected.value = typeof event === 'number' ? event : null;
      if (event === null) told.value = null;
      else say({ kind: 'tell', event });
    },
    clear() {
      known.clear();
      base.value = {};
      batch(() => {
        file.value = null;
        full.value = null;
        told.value = null;
        selected.value = null;
      });
      say({ kind: 'clear' });
      show({ filter: base.value });
    },
  };
}

const hasMore = (filter: View['filter'], base: View['filter']): boolean =>
  Object.entries(filter).some(
    ([name, value]) => value !== undefined && base[name as keyof typeof base] !== value,
  );
