/** The worker of a collection. Wires messages; what they do is collection.ts. */
import type { Source } from '../diagnosis/context';
import { scenarios } from '../diagnosis/scenarios';
import type { SignIn } from '../diagnosis/sign-in';
import { importSignIns } from '../sources/file/import';
import { Collection, MOST_EVENTS } from './collection';
import type { FileProgress, FromCollection, ToCollection } from './protocol';
import { openShelf } from './shelf';

/** So that a click is answered soon while ten thousand events wait to be diagnosed. */
const SLICE = 25;
/** While events pour in, the list is drawn up anew this often at most. */
const REFRESH = 400;
/** And no more than a fifth of the time goes into that, however long the list is. */
const SHARE = 4;
/** Troubles of a file that are shown; the others are counted. */
const SHOWN_TROUBLES = 50;

const say = (message: FromCollection) => postMessage(message);

const collection = openShelf().then(shelf => new Collection(shelf));
say({ kind: 'ready', scenarios: scenarios.map(({ id }) => id) });

let version = 0;
let refreshed = 0;
let refreshTook = 0;
let refreshing: ReturnType<typeof setTimeout> | undefined;
let diagnosing = false;
let reading: AbortController | null = null;

/** One after the other, in the order they came; a file is read beside them. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToCollection>) => {
  last = last.then(async () => handle(await collection, data)).catch(error => console.error(error));
});

async function handle(events: Collection, message: ToCollection): Promise<void> {
  switch (message.kind) {
    case 'events':
      return addAll(events, JSON.parse(message.json), message.source);
    case 'file':
      void readFile(events, message.file);
      return;
    case 'stop-file':
      return reading?.abort();
    case 'clear':
      reading?.abort();
      await events.clear();
      return tellChanged(events);
    case 'view':
      events.show(message.view);
      return tellChanged(events);
    case 'toggle':
      events.toggle(message.index);
      return tellChanged(events);
    case 'lines': {
      const { from, to } = message;
      return say({ kind: 'lines', version, from, lines: events.slice(from, to) });
    }
    case 'tell': {
      const told = await events.tell(message.event, new Date());
      if (told) say({ kind: 'told', told });
    }
  }
}

async function addAll(events: Collection, list: readonly SignIn[], source: Source): Promise<void> {
  for (const event of list) {
    if (!(await events.add(event, source))) {
      say({ kind: 'full', limit: MOST_EVENTS });
      break;
    }
  }
  refreshSoon(events);
  void diagnoseAll(events);
}

async function readFile(events: Collection, file: Blob): Promise<void> {
  reading?.abort();
  const controller = new AbortController();
  reading = controller;
  const { signal } = controller;
  const progress: FileProgress = {
    ...{ state: 'reading', bytes: file.size, bytesRead: 0, events: 0 },
    ...{ first: [], troubles: 0, limits: [] },
  };
  try {
    for await (const batch of importSignIns(file, { signal })) {
      if (signal.aborted) break;
      let hasRoom = true;
      for (const { event, source } of batch.events) hasRoom &&= await events.add(event, source);
      progress.bytesRead = batch.bytesRead;
      progress.events += batch.events.length;
      progress.troubles += batch.problems.length;
      progress.first.push(...batch.problems.slice(0, SHOWN_TROUBLES - progress.first.length));
      progress.limits.push(...batch.limits.filter(limit => !progress.limits.includes(limit)));
      say({ kind: 'file', progress });
      refreshSoon(events);
      if (!hasRoom) {
        say({ kind: 'full', limit: MOST_EVENTS });
        break;
      }
      // Lets clicks in between the batches.
      await new Promise(resolve => setTimeout(resolve));
    }
    progress.state = signal.aborted ? 'stopped' : 'read';
  } catch (error) {
    progress.state = signal.aborted ? 'stopped' : 'failed';
    progress.first.unshift({ where: 'the file', message: String(error) });
  }
  if (reading === controller) reading = null;
  say({ kind: 'file', progress });
  refreshNow(events);
  void diagnoseAll(events);
}

function refreshSoon(events: Collection): void {
  if (refreshing !== undefined) return;
  const pause = Math.max(REFRESH, SHARE * refreshTook);
  refreshing = setTimeout(() => refreshNow(events), Math.max(0, refreshed + pause - performance.now()));
}

function refreshNow(events: Collection): void {
  const start = performance.now();
  events.refresh();
  refreshTook = performance.now() - start;
  tellChanged(events);
}

function tellChanged(events: Collection): void {
  clearTimeout(refreshing);
  refreshing = undefined;
  refreshed = performance.now();
  version++;
  const { lines, total, diagnosed, summary } = events;
  say({ kind: 'changed', version, lines, total, diagnosed, summary });
}

async function diagnoseAll(events: Collection): Promise<void> {
  // A file is read to its end first: what can be seen early is worth more than what is known of it.
  if (diagnosing || reading) return;
  diagnosing = true;
  while (await events.diagnoseSome(SLICE, new Date())) {
    refreshSoon(events);
    await new Promise(resolve => setTimeout(resolve));
  }
  diagnosing = false;
  refreshNow(events);
}
