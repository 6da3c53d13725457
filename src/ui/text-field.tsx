import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  /** A sentence when the value is wrong. */
  error?: string | undefined;
  placeholder?: string;
  required?: boolean;
}

export function TextField({ label, value, onInput, hint, error, placeholder, required }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
      <input
        id={id}
        class="input"
        type="text"
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        aria-required={required}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        onInput={event => onInput(event.currentTarget.value)}
      />
      {error && (
        <p id={`${id}-error`} class="field-error" role="alert">
          <span class="icon icon-failure" aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
