import type { Summary } from '../../collection/protocol';
import { counted } from '../../ui/counted';
import { Chart, type Time } from './chart';
import { Scenarios } from './scenarios';

interface Props {
  summary: Summary;
  active: { scenario: string | null; time: Time | null };
  onScenario: (scenario: string | null) => void;
  onTime: (time: Time | null) => void;
}

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
