import { useSignal } from '@preact/signals';
import type { Summary } from '../../collection/protocol';
import { counted, number } from '../../ui/counted';
import { scenarioName } from './scenario-name';

interface Props {
  scenarios: Summary['scenarios'];
  active: string | null;
  onScenario: (scenario: string | null) => void;
}

/** As many as stand in one or two rows. */
const FIRST = 8;

/** What happened, most frequent first. A press narrows the list to it, another one takes that off. */
export function Scenarios({ scenarios, active, onScenario }: Props) {
  const all = useSignal(false);
  const more = scenarios.length - FIRST;
  return (
    <ul class={all.value ? 'scenarios all' : 'scenarios'} aria-label="Scenarios">
      {scenarios.slice(0, all.value ? undefined : FIRST).map(({ scenario, events, users, verdict }) => (
        <li key={scenario}>
          <button
            type="button"
            class="scenario"
            aria-pressed={scenario === active}
            title={`${counted(events, 'event')} of ${counted(users, 'user')}, ${verdict}`}
            onClick={() => onScenario(scenario === active ? null : scenario)}
          >
            <span
              class={verdict === 'needs action' ? 'scenario-dot needs-action' : 'scenario-dot'}
              aria-hidden="true"
            />
            {scenarioName(scenario)} <span class="scenario-count">{number.format(events)}</span>
          </button>
        </li>
      ))}
      {more > 0 && (
        <li key="more">
          <button
            type="button"
            class="scenario"
            aria-expanded={all.value}
            onClick={() => {
              all.value = !all.value;
            }}
          >
            {all.value ? 'Fewer' : `${more} more`}
          </button>
        </li>
      )}
    </ul>
  );
}
