/**
 * The portal takes storage away from its views: `localStorage` and `sessionStorage` live in memory only, IndexedDB is blocked
 * (Azure/portaldocs, top-blades-react.md, 2020). A script that shares the page's world meets the same.
 */
class MemoryStorage {
  readonly #items = new Map<string, string>();
  get length() {
    return this.#items.size;
  }
  key = (index: number) => [...this.#items.keys()][index] ?? null;
  getItem = (key: string) => this.#items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#items.set(key, String(value));
  removeItem = (key: string) => void this.#items.delete(key);
  clear = () => this.#items.clear();
}

for (const name of ['localStorage', 'sessionStorage']) {
  const storage = new MemoryStorage();
  Object.defineProperty(window, name, { get: () => storage });
}

Object.defineProperty(window, 'indexedDB', {
  get() {
    throw new Error('IndexedDB is not available to ReactViews.');
  },
});
