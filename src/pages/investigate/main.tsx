import '../case/styles';
import '../define/define.css';
import '../list/list.css';
import '../list/summary.css';
import '../recent/recent.css';
import './investigate.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { hashOfQuestion } from '../../pasted/question-hash';
import { browser } from '../../platform';
import { recall, remember } from '../../recent/recent';
import type { Scope } from '../../sources/scope';
import { followBrowserTheme } from '../../ui/theme';
import { createCaseStore, DEFAULT_PORTAL } from '../case/store';
import { hashOf } from '../define/scope-hash';
import { scopeInWords } from '../define/scope-in-words';
import { ask, onWake, openCasePort, openSearchPort } from '../extension';
import { restoreColumns } from '../list/columns';
import { recentEntries } from '../recent/entries';
import type { RecentEntry } from '../recent/recent';
import { createCollectionStore } from './collection-store';
import { Investigate } from './investigate';
import { openCollection } from './open-collection';
import { takeFiles } from './open-file';
import { placeOf } from './place';
import { createSearchStore } from './search-store';

const COLUMNS = 'columns';
/** Between two writes, in ms. */
const PAUSE = 200;

followBrowserTheme();
const store = createCaseStore(openCasePort);
onWake(store.wake);
const collection = createCollectionStore(openCollection());
const search = createSearchStore(openSearchPort, { onEvents: collection.addEvents });
const place = signal(placeOf(location.hash));
const dragging = signal(false);
const recent = signal<RecentEntry[]>([]);
const stored = await browser.storage.local.get(COLUMNS);
const columns = signal(restoreColumns(stored[COLUMNS]));
// At once, because the page may be closed; but dragging a column changes its width with every move.
let written = 0;
effect(() => {
  const write = () => {
    written = performance.now();
    void browser.storage.local.set({ [COLUMNS]: chosen });
  };
  const chosen = columns.value;
  const timer = setTimeout(write, Math.max(0, written + PAUSE - performance.now()));
  return () => clearTimeout(timer);
});

/** Through the address, so that it can be shared, reloaded and gone back from. */
const go = (hash: string) => {
  if (hash === location.hash) enter();
  else location.hash = hash;
};

/** Does what the address says. */
function enter(): void {
  place.value = placeOf(location.hash);
  const { question, scope } = place.value;
  if (question) store.send({ kind: 'diagnose', question });
  if (scope) startSearch(scope);
}

function startSearch(scope: Scope): void {
  const { when: _, ...filter } = scope;
  collection.clear();
  collection.base(filter);
  search.start(scope);
  const label = scopeInWords(scope);
  document.title = `${label} – Sign-in Diagnostics`;
  void remember({
    what: 'search',
    hash: hashOf(scope),
    at: new Date().toISOString(),
    label,
    detail: 'Search',
  });
}

function openFile(file: File): void {
  search.clear();
  collection.clear();
  // The events are no answer to what the address asks.
  history.replaceState(null, '', location.pathname);
  place.value = placeOf('');
  document.title = `${file.name} – Sign-in Diagnostics`;
  collection.openFile(file);
}

function startAnew(): void {
  search.clear();
  collection.clear();
  go('#');
  void showRecent();
}

async function showRecent(): Promise<void> {
  recent.value = recentEntries(await recall(), entry =>
    go(entry.what === 'search' ? entry.hash : `#requestId=${entry.requestId}`),
  );
}

addEventListener('hashchange', enter);
takeFiles(openFile, over => {
  dragging.value = over;
});
// What was looked at closely is worth finding again.
effect(() => {
  const told = collection.told.value;
  if (!told) return;
  const { requestId, user, app } = told.diagnosis.event;
  if (requestId === '') return;
  const detail = [user, app].filter(Boolean).join(' · ');
  const at = new Date().toISOString();
  void remember({ what: 'event', requestId, at, label: told.diagnosis.headline, detail });
});
void showRecent();

function Page() {
  const { question, initial, note } = place.value;
  return (
    <Investigate
      {...{ store, search, collection, columns }}
      asksForOne={question !== null}
      dragging={dragging.value}
      initial={initial}
      note={note}
      recent={recent.value}
      portal={store.portal.value || DEFAULT_PORTAL}
      onSearch={found => go(hashOf(found))}
      onDiagnose={asked => go(hashOfQuestion(asked))}
      onFile={openFile}
      onNew={startAnew}
      openOptions={() => ask('open-options', {})}
    />
  );
}

render(<Page />, document.body);
enter();
