import { useId } from 'preact/hooks';
import { formatTime } from '../../ui/time';
import { FieldError } from './field-error';
import { zoneName } from './local-time';
import { whenInWords } from './scope-in-words';
import type { ScopeStore } from './scope-store';
import { SelectField } from './select-field';
import { namesIn, SPAN_NAMES } from './words';

/** How far back. A range of one's own has room in the full form only. */
export function WhenField({ store, withRange }: { store: ScopeStore; withRange: boolean }) {
  const { last, from, to } = store.errors.value;
  const time = store.time.value;
  const textTime = store.textTime.value;
  const spans = namesIn(SPAN_NAMES).map(span => [span, SPAN_NAMES[span]] as const);
  return (
    <SelectField
      label="When"
      value={time}
      error={last ?? (time === 'custom' ? undefined : (from ?? to))}
      hint={time === 'text' && textTime ? whenInWords(textTime) : undefined}
      options={[
        ...(textTime ? [['text', 'Around the time in the text'] as const] : []),
        ...spans,
        ...(withRange ? [['custom', 'Custom range'] as const] : []),
      ]}
      onChange={choice => store.chooseTime(choice)}
    />
  );
}

export function CustomRange({ store }: { store: ScopeStore }) {
  return (
    <fieldset class="range">
      <legend class="visually-hidden">Custom range</legend>
      <TimeField store={store} field="from" label="From" />
      <TimeField store={store} field="to" label="To" />
      <p class="quiet small range-zone">Your time zone: {zoneName()}</p>
    </fieldset>
  );
}

interface TimeFieldProps {
  store: ScopeStore;
  field: 'from' | 'to';
  label: string;
}

function TimeField({ store, field, label }: TimeFieldProps) {
  const id = useId();
  const error = store.errors.value[field];
  const value = store.typed.value[field];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="datetime-local"
        step="any"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-utc${error ? ` ${id}-error` : ''}`}
        onInput={event => store.type({ [field]: event.currentTarget.value })}
      />
      <p id={`${id}-utc`} class="quiet small">
        {formatTime(value).utc || '– UTC'}
      </p>
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
