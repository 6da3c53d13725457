import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Question } from '../messages';
import { parseQuestion } from '../pasted/parse-question';
import { TextField } from './text-field';

interface Props {
  onAsk: (question: Question) => void;
}

export function QuestionForm({ onAsk }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const text = useSignal('');
  const error = useSignal<string | undefined>(undefined);

  const ask = (event: Event) => {
    event.preventDefault();
    const parsed = parseQuestion(text.value);
    error.value = 'error' in parsed ? parsed.error : undefined;
    if ('question' in parsed) onAsk(parsed.question);
    else focusField(form.current);
  };

  return (
    <form ref={form} class="form" onSubmit={ask} noValidate>
      <TextField
        label="Request ID or correlation ID"
        hint="You can paste the whole text of an error page."
        value={text.value}
        error={error.value}
        onInput={value => {
          text.value = value;
          error.value = undefined;
        }}
      />
      <p>
        <button type="submit" class="button primary">
          Diagnose
        </button>
      </p>
    </form>
  );
}

function focusField(form: HTMLFormElement | null): void {
  form?.querySelector('input')?.focus();
}
