import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { FieldError } from './field-error';
import type { ScopeStore } from './scope-store';
import { Understanding } from './understanding';

interface Props {
  store: ScopeStore;
  fieldRef: Ref<HTMLTextAreaElement>;
}

const LABEL = 'Request or correlation ID, user, application, IP address or error code';
const MOST_LINES = 6;

/** One field for everything, and right below it what was understood of it. */
export function SmartField({ store, fieldRef }: Props) {
  const id = useId();
  const text = store.text.value;
  const error = store.errors.value.text ?? store.errors.value.ids;
  return (
    <div class="field smart">
      <label for={id}>{LABEL}</label>
      <textarea
        id={id}
        ref={fieldRef}
        class="input smart-input"
        rows={Math.min(MOST_LINES, text.split('\n').length)}
        value={text}
        placeholder="Or paste the text of an error page"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={error && `${id}-error`}
        onInput={event => store.write(event.currentTarget.value)}
        onKeyDown={submitOnEnter}
      />
      <FieldError id={`${id}-error`} text={error} />
      <Understanding store={store} />
    </div>
  );
}

/** A text has lines, so the field has; Enter still searches, as in every field of the form. */
function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
}
