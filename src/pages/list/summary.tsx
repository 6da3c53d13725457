import { useSignal } from '@preact/signals';
import type { Summary } from '../../collection/protocol';
import type { Outcome } from '../../diagnosis/diagnosis';
import { scenarioName } from './scenario-name';

interface Time {
  from: number;
  to: number;
}

interface Props {
  summary: Summary;
  active: { scenario: string | null; time: Time | null };
  onScenario: (scenario: string | null) => void;
  onTime: (time: Time | null) => void;
}

const number = new Intl.NumberFormat('en');
const counted = (count: number, what: string) => `${number.format(count)} ${what}${count === 1 ? '' : 's'}`;

/** What there is, counted: over time and by scenario. A press on either narrows the list to it. */
export function SummaryBar({ summary, active, onScenario, onTime }: Props) {
  return (
    <div class="summary">
      <p class="summary-total">
        <span class="strong">{counted(summary.events, 'event')}</span>
        <span class="quiet"> of {counted(summary.users, 'user')}</span>
      </p>
      <Chart bars={summary.bars} active={active.time} onTime={onTime} />
      <Scenarios scenarios={summary.scenarios} active={active.scenario} onScenario={onScenario} />
    </div>
  );
}

const format = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const OUTCOMES: Outcome[] = ['failure', 'interrupted', 'success'];
const PLURAL: Record<Outcome, string> = {
  failure: 'failures',
  interrupted: 'interrupted',
  success: 'successes',
};

function Chart({
  bars,
  active,
  onTime,
}: {
  bars: Summary['bars'];
  active: Time | null;
  onTime: Props['onTime'];
}) {
  const tallest = Math.max(1, ...bars.map(({ counts }) => sum(counts)));
  // Narrowed to one bar, the chart is of that bar alone: a press on any of it takes that off.
  const press = (bar: Time) => onTime(active ? null : { from: bar.from, to: bar.to });
  return (
    <fieldset class="chart">
      <legend class="visually-hidden">Events over time</legend>
      {bars.map(({ from, to, counts }) => (
        <button
          key={from}
          type="button"
          class="chart-bar"
          aria-label={nameOf({ from, to }, counts)}
          title={nameOf({ from, to }, counts)}
          onClick={() => press({ from, to })}
        >
          {OUTCOMES.map(outcome => (
            <span
              key={outcome}
              class={`chart-part part-${outcome}`}
              style={{ blockSize: `${(100 * counts[outcome]) / tallest}%` }}
            />
          ))}
        </button>
      ))}
    </fieldset>
  );
}

const sum = (counts: Record<Outcome, number>): number => counts.success + counts.failure + counts.interrupted;

function nameOf({ from, to }: Time, counts: Record<Outcome, number>): string {
  const said = OUTCOMES.filter(outcome => counts[outcome] > 0).map(
    outcome => `${number.format(counts[outcome])} ${PLURAL[outcome]}`,
  );
  return `${format.formatRange(from, to)}: ${said.join(', ') || 'none'}`;
}

/** As many as stand in one or two rows. */
const FIRST = 8;

type Found = Summary['scenarios'][number];

function Scenarios({
  scenarios,
  active,
  onScenario,
}: {
  scenarios: Found[];
  active: string | null;
  onScenario: Props['onScenario'];
}) {
  const all = useSignal(false);
  const shown = all.value ? scenarios : scenarios.slice(0, FIRST);
  const more = scenarios.length - shown.length;
  return (
    <ul class="scenarios" aria-label="Scenarios">
      {shown.map(({ scenario, events, users, verdict }) => (
        <li key={scenario}>
          <button
            type="button"
            class="scenario"
            aria-pressed={scenario === active}
            title={`${counted(events, 'event')} of ${counted(users, 'user')}`}
            onClick={() => onScenario(scenario === active ? null : scenario)}
          >
            <span
              class={`scenario-dot ${verdict === 'needs action' ? 'needs-action' : ''}`}
              aria-hidden="true"
            />
            {scenarioName(scenario)} <span class="scenario-count">{number.format(events)}</span>
          </button>
        </li>
      ))}
      {more > 0 && (
        <li>
          <button
            type="button"
            class="scenario"
            onClick={() => {
              all.value = true;
            }}
          >
            {more} more
          </button>
        </li>
      )}
    </ul>
  );
}
