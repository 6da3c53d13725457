import { TextField } from '../../ui/text-field';
import type { TypedText } from './draft';
import { FieldError } from './field-error';
import type { ScopeStore } from './scope-store';
import { SelectField } from './select-field';
import { CONDITIONAL_ACCESS_NAMES, KIND_NAMES, namesIn, OUTCOME_NAMES } from './words';

export interface ScenarioName {
  id: string;
  name: string;
}

interface Props {
  store: ScopeStore;
  scenarios: readonly ScenarioName[];
}

/** Graph cannot filter by these. */
const AFTER_READING = 'Filtered here, after reading';
const ANY = ['', 'Any'] as const;

export function MoreFilters({ store, scenarios }: Props) {
  return (
    <div class="filters">
      <TextField label="User" placeholder="adele@contoso.com" {...text(store, 'user')} />
      <TextField label="Application" placeholder="Name or application ID" {...text(store, 'app')} />
      <TextField label="IP address" placeholder="192.0.2.1, or 192.0.2." {...text(store, 'ipAddress')} />
      <TextField label="Sign-in error code" placeholder="50126" {...text(store, 'errorCode')} />
      <Kinds store={store} />
      <Outcomes store={store} scenarios={scenarios} />
    </div>
  );
}

function Outcomes({ store, scenarios }: Props) {
  const { outcome, scenario } = store.typed.value;
  const names = scenarios.map(({ id, name }) => [id, name] as const);
  // One that a link names and this version does not have is still what is searched for.
  const isKnown = scenario === '' || scenarios.some(({ id }) => id === scenario);
  return (
    <>
      <SelectField
        label="Status"
        options={[ANY, ...named(OUTCOME_NAMES)]}
        hint={['failure', 'interrupted'].includes(outcome) ? AFTER_READING : undefined}
        {...choice(store, 'outcome')}
      />
      <SelectField
        label="Conditional Access"
        options={[ANY, ...named(CONDITIONAL_ACCESS_NAMES)]}
        {...choice(store, 'conditionalAccess')}
      />
      <SelectField
        label="Scenario"
        options={[ANY, ...names, ...(isKnown ? [] : [[scenario, scenario] as const])]}
        hint={AFTER_READING}
        {...choice(store, 'scenario')}
      />
      <div class="field">
        <TextField
          label="Conditional Access policy"
          placeholder="Its whole name"
          {...text(store, 'policy')}
        />
        <p class="quiet small">{AFTER_READING}</p>
      </div>
    </>
  );
}

const text = (store: ScopeStore, field: TypedText) => ({
  value: store.typed.value[field],
  error: store.errors.value[field],
  onInput: (value: string) => store.type({ [field]: value }),
});

function choice(store: ScopeStore, field: TypedText) {
  const { onInput, ...rest } = text(store, field);
  return { ...rest, onChange: onInput };
}

const named = <K extends string>(table: Record<K, string>) =>
  namesIn(table).map(key => [key, table[key]] as const);

function Kinds({ store }: { store: ScopeStore }) {
  const { kinds } = store.typed.value;
  const error = store.errors.value.kinds;
  const tick = (kind: string, ticked: boolean) =>
    store.type({ kinds: ticked ? [...kinds, kind] : kinds.filter(other => other !== kind) });
  return (
    <fieldset class="kinds">
      <legend>Sign-in types</legend>
      {namesIn(KIND_NAMES).map(kind => (
        <label key={kind} class="tick">
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            aria-invalid={error !== undefined}
            aria-describedby={error && 'kinds-error'}
            onChange={event => tick(kind, event.currentTarget.checked)}
          />
          <span>{KIND_NAMES[kind]}</span>
        </label>
      ))}
      <FieldError id="kinds-error" text={error} />
    </fieldset>
  );
}
