import { useId } from 'preact/hooks';
import { FieldError } from './field-error';

interface Props {
  label: string;
  value: string;
  /** Values with their names. */
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

export function SelectField({ label, value, options, onChange, hint, error }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
