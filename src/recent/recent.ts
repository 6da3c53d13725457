/**
 * What was looked for and diagnosed lately, on this computer only. In the extension's own IndexedDB, because content scripts
 * can read `storage.local`, and whom an admin looks into is nobody's business.
 */
import { createStore, get, set, type UseStore, update } from 'idb-keyval';

/** A search, by the address that does it again; or an event, by its request ID. */
export type Recent = { at: string; label: string; detail: string } & (
  | { what: 'search'; hash: string }
  | { what: 'event'; requestId: string }
);

/** As many as a person looks through. */
const MOST = 20;
const LIST = 'list';
const OFF = 'off';

let store: UseStore | undefined;
function recents(): UseStore {
  store ??= createStore('recent', 'recent');
  return store;
}

const keyOf = (entry: Recent): string => (entry.what === 'search' ? entry.hash : entry.requestId);

/** Newest first; the same thing once. */
export async function remember(entry: Recent): Promise<void> {
  if (await isOff()) return;
  await update<Recent[]>(
    LIST,
    (list = []) => [entry, ...list.filter(other => keyOf(other) !== keyOf(entry))].slice(0, MOST),
    recents(),
  );
}

export async function recall(): Promise<Recent[]> {
  return (await get<Recent[]>(LIST, recents())) ?? [];
}

export async function forgetAll(): Promise<void> {
  await set(LIST, [], recents());
}

export async function isOff(): Promise<boolean> {
  return (await get<boolean>(OFF, recents())) ?? false;
}

/** Switched off, it forgets what it had. */
export async function switchOff(off: boolean): Promise<void> {
  await set(OFF, off, recents());
  if (off) await forgetAll();
}
