import { clear, createStore, get, set } from 'idb-keyval';
import type { Shelf } from './blocks';

const PREFIX = 'collection ';

/**
 * A database for as long as the page is open. The page holds a lock of the same name; what stands there without one was left by
 * a page that was closed, and is thrown away by the next.
 */
export async function openShelf(): Promise<Shelf> {
  const name = `${PREFIX}${crypto.randomUUID()}`;
  await holdLock(name);
  await removeAbandoned();
  const store = createStore(name, 'blocks');
  return {
    put: (block, text) => set(block, text, store),
    get: block => get<string>(block, store),
    clear: () => clear(store),
  };
}

/** Held until this context is gone. */
const holdLock = (name: string): Promise<void> =>
  new Promise(held => {
    void navigator.locks.request(name, () => {
      held();
      return new Promise(() => undefined);
    });
  });

async function removeAbandoned(): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  const inUse = new Set(held.map(({ name }) => name));
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(PREFIX) && !inUse.has(name)) indexedDB.deleteDatabase(name);
  }
}
