import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Scope, When } from '../../sources/scope';
import { check, type Errors } from './check';
import {
  type Chip,
  chipsOf,
  clashes,
  draftOf,
  foundIn,
  type Meaning,
  questionOf,
  rangeFields,
  type Typed,
  textError,
  typedOf,
} from './draft';
import { understand } from './understand';
import { USUAL_SPAN } from './words';

/** One search as it is defined: what the text says, less what was taken away, and what is typed beside it. */
export class ScopeStore {
  readonly #text = signal('');
  readonly #removed = signal<ReadonlySet<string>>(new Set());
  readonly #meaning = signal<Meaning | null>(null);
  readonly #typed = signal<Typed>(typedOf({}));
  readonly #time = signal<string | null>(null);
  readonly #errors = signal<Errors & { text?: string }>({});

  readonly text: ReadonlySignal<string> = this.#text;
  readonly typed: ReadonlySignal<Typed> = this.#typed;
  readonly errors: ReadonlySignal<Errors & { text?: string }> = this.#errors;

  readonly understood = computed(() => understand(this.text.value));
  /** The name of which a person has to say what it is. */
  readonly unclear = computed(() => (this.#meaning.value === null ? this.understood.value.unclear : null));
  readonly chips = computed(() => {
    const { scope, unclear } = this.understood.value;
    const meant = this.#meaning.value && unclear ? [{ key: this.#meaning.value, value: unclear }] : [];
    // What a person says goes before what was understood.
    return [...meant, ...chipsOf(scope)].filter(chip => !this.#removed.value.has(keyOf(chip)));
  });
  readonly #found = computed(() => foundIn(this.chips.value));
  /** The one sign-in that is asked for, when nothing else is. */
  readonly question = computed(() => questionOf(this.understood.value, this.#found.value));
  /** The range that the text names, as far as it is over. */
  readonly textTime = computed(() => upTo(this.now(), this.understood.value.scope.when));
  /** A span, `custom`, or `text`. Of an ID the events are looked for until they are found. */
  readonly time = computed(() => {
    const isGone = this.#time.value === 'text' && !this.textTime.value;
    if (this.#time.value !== null && !isGone) return this.#time.value;
    return this.textTime.value ? 'text' : this.#found.value.ids.length > 0 ? '30d' : USUAL_SPAN;
  });

  constructor(
    initial: Partial<Scope>,
    private readonly now: () => Date,
  ) {
    this.#text.value = (initial.ids ?? []).join('\n');
    this.#typed.value = typedOf(initial);
    if (initial.when) this.#time.value = 'last' in initial.when ? initial.when.last : 'custom';
  }

  write(text: string): void {
    this.#text.value = text;
    this.#meaning.value = null;
    if (text.trim() === '') this.#removed.value = new Set();
    this.#errors.value = {};
  }

  type(change: Partial<Typed>): void {
    this.#typed.value = { ...this.#typed.value, ...change };
    const left = Object.entries(this.#errors.value).filter(([field]) => !(field in change));
    this.#errors.value = Object.fromEntries(left);
  }

  remove(chip: Chip): void {
    const wasMeant = chip.key === this.#meaning.value && chip.value === this.understood.value.unclear;
    if (wasMeant) this.#meaning.value = null;
    else this.#removed.value = new Set([...this.#removed.value, keyOf(chip)]);
    this.#errors.value = {};
  }

  mean(what: Meaning): void {
    this.#meaning.value = what;
    this.#errors.value = {};
  }

  chooseTime(choice: string): void {
    // A range of one's own begins with that of the text.
    if (choice === 'custom' && !this.typed.value.from) this.type(rangeFields(this.textTime.value));
    this.#time.value = choice;
    this.#errors.value = {};
  }

  /** Null when something is wrong: then `errors` says what. */
  finish(): Scope | null {
    const found = this.#found.value;
    const checked = check(draftOf(this.typed.value, found, this.time.value, this.textTime.value), this.now());
    const own = {
      ...textError(this.understood.value, this.unclear.value),
      ...clashes(this.typed.value, found),
    };
    this.#errors.value = { ...('errors' in checked ? checked.errors : {}), ...own };
    return 'scope' in checked && Object.keys(own).length === 0 ? checked.scope : null;
  }
}

const keyOf = ({ key, value }: Chip) => `${key} ${value}`;

function upTo(now: Date, when: When | undefined): When | undefined {
  if (!when || 'last' in when || Date.parse(when.to) <= now.getTime()) return when;
  return { ...when, to: now.toISOString() };
}
