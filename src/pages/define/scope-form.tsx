import { useRef, useState } from 'preact/hooks';
import type { Question } from '../../messages';
import type { Scope } from '../../sources/scope';
import { Disclosure } from '../../ui/disclosure';
import { MoreFilters, type ScenarioName } from './more-filters';
import { ScopeStore } from './scope-store';
import { SmartField } from './smart-field';
import { useFocusOnError } from './use-focus-on-error';
import { CustomRange, WhenField } from './when-field';
import { USUAL_KINDS } from './words';

interface Props {
  /** What the form begins with. Another one later needs another `key`. */
  initial: Partial<Scope>;
  /** All scenarios, in words. */
  scenarios: readonly ScenarioName[];
  busy: boolean;
  onSearch: (scope: Scope) => void;
  /** One sign-in is meant, wherever it is in the log. */
  onDiagnose: (question: Question) => void;
  now?: () => Date;
}

/** Who or what, when, which: the whole of a scope. */
export function ScopeForm({ initial, scenarios, busy, onSearch, onDiagnose, now = () => new Date() }: Props) {
  const [store] = useState(() => new ScopeStore(initial, now));
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const focusOnError = useFocusOnError(form);

  const search = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const scope = store.finish();
    if (scope && store.question.value) onDiagnose(store.question.value);
    else if (scope) onSearch(scope);
    else focusOnError();
  };

  return (
    <form ref={form} class="scope" aria-label="Search sign-ins" onSubmit={search} noValidate>
      <div class="scope-first">
        <SmartField store={store} fieldRef={field} />
        <WhenField store={store} withRange />
        {store.time.value === 'custom' && <CustomRange store={store} />}
        <button type="submit" class="button primary scope-search" disabled={busy}>
          Search
        </button>
      </div>
      <Disclosure summary="More filters" open={hasFilters(initial)}>
        {() => <MoreFilters store={store} scenarios={scenarios} />}
      </Disclosure>
    </form>
  );
}

/** What is set is seen. */
function hasFilters({ ids: _, when: __, kinds, ...filters }: Partial<Scope>): boolean {
  const isUsual = kinds === undefined || [...kinds].sort().join() === [...USUAL_KINDS].sort().join();
  return !isUsual || Object.values(filters).some(value => value !== undefined);
}
