import type { Source } from '../diagnosis/context';
import type { SignIn } from '../diagnosis/sign-in';

/** An event as it came, and from where. */
export interface Kept {
  event: SignIn;
  source: Source;
}

/** Where blocks go that memory has no room for: IndexedDB in a browser. */
export interface Shelf {
  put(block: number, text: string): Promise<void>;
  get(block: number): Promise<string | undefined>;
  clear(): Promise<void>;
}

/** Events of one block: few enough to parse one at a click, many enough that a hundred thousand are a thousand writes. */
const BLOCK = 100;
/** Characters of blocks in memory; about 3,000 events. Older blocks go to the shelf. */
const ROOM = 32_000_000;
/** Blocks kept parsed: copies of an event mostly stand near each other. */
const PARSED = 8;
/** More than this, and who adds has to wait for the disk. */
const MOST_WRITES = 4;

/** All events in the order they came. Only the newest, and those just read, are objects; the others are text, most on the shelf. */
export class Blocks {
  #open: Kept[] = [];
  #sealed = 0;
  readonly #texts = new Map<number, string>();
  /** Blocks that were not put away, oldest first, and how long they are together. */
  readonly #inMemory: number[] = [];
  #characters = 0;
  readonly #parsed = new Map<number, Kept[]>();
  readonly #writes = new Set<Promise<void>>();

  constructor(private readonly shelf: Shelf) {}

  get length(): number {
    return this.#sealed * BLOCK + this.#open.length;
  }

  /** The number it can be got back by. Waits where the shelf is behind. */
  async add(kept: Kept): Promise<number> {
    const place = this.length;
    this.#open.push(kept);
    if (this.#open.length === BLOCK) await this.#seal();
    return place;
  }

  async get(place: number): Promise<Kept | undefined> {
    const block = await this.block(Math.floor(place / BLOCK));
    return block[place % BLOCK];
  }

  /** All events of a block, by the number of its first one divided by its size. */
  async block(number: number): Promise<readonly Kept[]> {
    if (number >= this.#sealed) return this.#open;
    const known = this.#parsed.get(number);
    if (known) return known;
    const text = this.#texts.get(number) ?? (await this.shelf.get(number));
    // What the browser threw away under pressure is gone; the rows stay.
    const parsed = text === undefined ? [] : (JSON.parse(text) as Kept[]);
    this.#keepParsed(number, parsed);
    return parsed;
  }

  async clear(): Promise<void> {
    await Promise.allSettled(this.#writes);
    this.#open = [];
    this.#sealed = 0;
    this.#characters = 0;
    this.#inMemory.length = 0;
    this.#texts.clear();
    this.#parsed.clear();
    await this.shelf.clear();
  }

  async #seal(): Promise<void> {
    const number = this.#sealed++;
    const text = JSON.stringify(this.#open);
    this.#keepParsed(number, this.#open);
    this.#open = [];
    this.#texts.set(number, text);
    this.#inMemory.push(number);
    this.#characters += text.length;
    while (this.#characters > ROOM) this.#putAway();
    if (this.#writes.size > MOST_WRITES) await Promise.race(this.#writes);
  }

  /** The oldest block goes to the shelf, and leaves memory once it is there. Where the shelf is full, memory has to do. */
  #putAway(): void {
    const number = this.#inMemory.shift() ?? 0;
    const text = this.#texts.get(number) ?? '';
    this.#characters -= text.length;
    const write = this.shelf.put(number, text).then(
      () => void this.#texts.delete(number),
      () => undefined,
    );
    this.#writes.add(write);
    void write.then(() => this.#writes.delete(write));
  }

  #keepParsed(number: number, block: Kept[]): void {
    this.#parsed.set(number, block);
    const [first] = this.#parsed.keys();
    if (this.#parsed.size > PARSED && first !== undefined) this.#parsed.delete(first);
  }
}
