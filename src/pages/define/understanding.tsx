import { Icon } from '../../ui/icon';
import type { Chip, Meaning } from './draft';
import type { ScopeStore } from './scope-store';

const CHIP_NAMES: Record<Exclude<Chip['key'], 'ids'>, string> = {
  user: 'User',
  app: 'Application',
  ipAddress: 'IP address',
  errorCode: 'Error code',
};

/** What was understood, each to be taken away; what was not; and the one thing that only a person can say. */
export function Understanding({ store }: { store: ScopeStore }) {
  const chips = store.chips.value;
  return (
    <div class="understood" aria-live="polite">
      {chips.length > 0 && (
        <ul class="chips" aria-label="Understood">
          {chips.map(chip => (
            <ChipItem key={`${chip.key} ${chip.value}`} store={store} chip={chip} />
          ))}
        </ul>
      )}
      <Unclear store={store} />
      {store.understood.value.notes.map(note => (
        <p key={note} class="quiet small">
          {note}
        </p>
      ))}
    </div>
  );
}

function ChipItem({ store, chip }: { store: ScopeStore; chip: Chip }) {
  const { requestId, correlationId } = store.understood.value;
  const { key, value } = chip;
  const idName = value === correlationId ? 'Correlation ID' : value === requestId ? 'Request ID' : 'ID';
  const name = key === 'ids' ? idName : CHIP_NAMES[key];
  return (
    <li class="chip">
      <span>
        <span class="chip-name">{name}</span> <bdi>{value}</bdi>
      </span>
      <button
        type="button"
        class="chip-remove"
        aria-label={`Remove ${name} ${value}`}
        onClick={event => thenType(event, () => store.remove(chip))}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** The button that was pressed goes away: the focus goes back to where one types. */
function thenType(event: Event, act: () => void): void {
  const field = (event.currentTarget as HTMLButtonElement).form?.querySelector('textarea');
  act();
  field?.focus();
}

function Unclear({ store }: { store: ScopeStore }) {
  const name = store.unclear.value;
  if (name === null) return null;
  const choice = (what: Meaning, label: string) =>
    // There is one of each at most.
    store.chips.value.some(({ key }) => key === what) ? null : (
      <button
        type="button"
        class="button small-button"
        onClick={event => thenType(event, () => store.mean(what))}
      >
        {label}
      </button>
    );
  return (
    <p class="unclear">
      <span>
        Search for “<bdi>{name}</bdi>”
      </span>
      {choice('user', 'As user')}
      {choice('app', 'As application')}
    </p>
  );
}
