import { canonical, mergeCopies } from '../diagnosis/chain/merge';
import type { Source } from '../diagnosis/context';
import { diagnose } from '../diagnosis/diagnose';
import type { SignIn } from '../diagnosis/sign-in';
import { alikeOf } from './alike';
import { Blocks, type Kept, type Shelf } from './blocks';
import { filterRows, type Group, groupsOf, linesOf } from './lines';
import type { Line, Summary, Told, View } from './protocol';
import { Pool, rowOf, type StoredRow, withFinding } from './rows';
import { summaryOf } from './summary';
import { tell } from './tell';

/** Rows take some 400 bytes each, whatever the size of their events: this is what a browser's tab can bear. */
export const MOST_EVENTS = 1_000_000;

const NEWEST_FIRST: View = { filter: {}, order: { by: 'time', descending: true }, grouped: false };

/** The events of one search or file: each once, as rows in memory and whole in blocks. */
export class Collection {
  readonly #rows: StoredRow[] = [];
  /** Where the event of each row is kept; of one that came several times, all copies merged. */
  readonly #places: number[] = [];
  readonly #byId = new Map<string, number>();
  readonly #blocks: Blocks;
  #pool = new Pool();
  #view = NEWEST_FIRST;
  #groups: readonly Group[] = [];
  #lines = linesOf([], new Set());
  readonly #open = new Set<number>();
  #summary: Summary = summaryOf([]);
  #diagnosed = 0;

  constructor(shelf: Shelf) {
    this.#blocks = new Blocks(shelf);
  }

  get total(): number {
    return this.#rows.length;
  }

  /** How many events of the collection, from the first on, have been diagnosed. */
  get diagnosed(): number {
    return this.#diagnosed;
  }

  get lines(): number {
    return this.#lines.length;
  }

  get summary(): Summary {
    return this.#summary;
  }

  /** False when there is no room for any more. */
  async add(event: SignIn, source: Source): Promise<boolean> {
    const id = typeof event.id === 'string' ? event.id.toLowerCase() : '';
    const known = id === '' ? undefined : this.#byId.get(id);
    if (known !== undefined) await this.#addCopy(known, event, source);
    else if (this.#rows.length >= MOST_EVENTS) return false;
    else await this.#addNew(id, event, source);
    return true;
  }

  async #addNew(id: string, event: SignIn, source: Source): Promise<void> {
    const index = this.#rows.length;
    this.#rows.push(rowOf(event, source, index, this.#pool));
    if (id !== '') this.#byId.set(id, index);
    this.#places[index] = await this.#blocks.add({ event, source });
  }

  /** The log writes an event again when more of it is known. Reading a page twice brings the very same. */
  async #addCopy(index: number, event: SignIn, source: Source): Promise<void> {
    const kept = await this.#kept(index);
    if (kept && canonical(kept.event) === canonical(event)) return;
    const [merged = event] = mergeCopies(kept ? [kept.event, event] : [event]);
    const row = rowOf(merged, source, index, this.#pool);
    this.#places[index] = await this.#blocks.add({ event: merged, source });
    const wasDiagnosed = index < this.#diagnosed;
    this.#rows[index] = wasDiagnosed ? this.#withFinding(row, { event: merged, source }, new Date()) : row;
  }

  async #kept(index: number): Promise<Kept | undefined> {
    const place = this.#places[index];
    return place === undefined ? undefined : this.#blocks.get(place);
  }

  /** Diagnoses the next of the events that are not, for about so many milliseconds. False when none is left. */
  async diagnoseSome(milliseconds: number, now: Date): Promise<boolean> {
    const end = performance.now() + milliseconds;
    const pool = this.#pool;
    while (this.#diagnosed < this.#rows.length) {
      const kept = await this.#kept(this.#diagnosed);
      // Cleared in the meantime: these are other events.
      if (pool !== this.#pool) return true;
      const row = this.#rows[this.#diagnosed];
      if (kept && row) this.#rows[this.#diagnosed] = this.#withFinding(row, kept, now);
      this.#diagnosed++;
      if (performance.now() > end) return this.#diagnosed < this.#rows.length;
    }
    return false;
  }

  #withFinding(row: StoredRow, { event, source }: Kept, now: Date): StoredRow {
    return withFinding(row, diagnose(event, { now, source }), this.#pool);
  }

  show(view: View): void {
    this.#view = view;
    this.refresh();
  }

  /** The lines and their summary, from the rows there are now. */
  refresh(): void {
    const rows = filterRows(this.#rows, this.#view.filter);
    this.#summary = summaryOf(rows);
    this.#groups = groupsOf(rows, this.#view);
    this.#lines = linesOf(this.#groups, this.#open);
  }

  /** Opens or closes the sign-in that the event stands for. */
  toggle(index: number): void {
    if (!this.#open.delete(index)) this.#open.add(index);
    this.#lines = linesOf(this.#groups, this.#open);
  }

  slice(from: number, to: number): Line[] {
    return this.#lines.slice(from, to);
  }

  /** The whole sign-in of an event, from the events that are there. Null for one that is not. */
  async tell(which: number | string, now: Date): Promise<Told | null> {
    const index = typeof which === 'number' ? which : this.#byId.get(which.toLowerCase());
    const row = index === undefined ? undefined : this.#rows[index];
    if (index === undefined || !row) return null;
    const near = this.#rows.filter(other => mayBelong(row, other));
    const kept: Kept[] = [];
    for (const { index: at } of near) {
      const event = await this.#kept(at);
      if (event) kept.push(event);
    }
    const own = await this.#kept(index);
    return own ? { index, ...tell(own, kept, now), alike: alikeOf(row, this.#rows) } : null;
  }

  async clear(): Promise<void> {
    this.#rows.length = 0;
    this.#places.length = 0;
    this.#byId.clear();
    this.#open.clear();
    this.#pool = new Pool();
    this.#diagnosed = 0;
    this.refresh();
    await this.#blocks.clear();
  }
}

const QUARTER = 15 * 60_000;
const DAY = 24 * 60 * 60_000;

/** Events that the engine may put to one sign-in: one correlation ID, or the same user soon before or after. */
function mayBelong(row: StoredRow, other: StoredRow): boolean {
  if (row.index === other.index) return true;
  const apart = Math.abs((row.time ?? 0) - (other.time ?? 0));
  if (row.correlationId !== '' && row.correlationId === other.correlationId) return apart <= DAY;
  return apart <= QUARTER && row.userId !== '' && row.userId === other.userId;
}
