import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../messages';
import type { Scope } from '../../sources/scope';
import { ScopeStore } from '../define/scope-store';
import { SmartField } from '../define/smart-field';
import { useFocusOnError } from '../define/use-focus-on-error';
import { WhenField } from '../define/when-field';

interface Props {
  onDiagnose: (question: Question) => void;
  onSearch: (scope: Scope) => void;
  now?: () => Date;
}

/** The search in small: one sign-in is diagnosed in the tab in view, all else has a page of its own. */
export function QuickSearch({ onDiagnose, onSearch, now = () => new Date() }: Props) {
  const [store] = useState(() => new ScopeStore({}, now));
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const focusOnError = useFocusOnError(form);
  // Typing can begin at once: the form is all there is.
  useEffect(() => field.current?.focus(), []);
  const question = store.question.value;

  const submit = (event: Event) => {
    event.preventDefault();
    if (question) return onDiagnose(question);
    const scope = store.finish();
    if (scope) onSearch(scope);
    else focusOnError();
  };

  return (
    <form ref={form} class="quick" onSubmit={submit} noValidate>
      <SmartField store={store} fieldRef={field} />
      <div class="quick-foot">
        {question ? (
          <p class="quiet small">One sign-in, wherever it is in the log.</p>
        ) : (
          <WhenField store={store} withRange={false} />
        )}
        <button type="submit" class="button primary">
          {question ? 'Diagnose' : 'Search'}
        </button>
      </div>
    </form>
  );
}
