import type { Row } from '../../collection/row';
import { Icon } from '../../ui/icon';
import { lookOf, type Tone, VERDICT_WORDS } from '../review/outcome';
import { type ColumnId, plainText } from './columns';
import { scenarioName } from './scenario-name';

interface Props {
  row: Row;
  column: ColumnId;
}

/** What a row has to say in a column. */
export function Cell({ row, column }: Props) {
  switch (column) {
    case 'time':
      return <Time time={row.time} />;
    case 'scenario':
      return <Scenario row={row} />;
    case 'status':
      return <Status row={row} />;
    case 'verdict':
      return <span class="cell-text">{row.finding ? VERDICT_WORDS[row.finding.verdict] : ''}</span>;
    default: {
      const text = plainText(row, column);
      return (
        <bdi class="cell-text" title={text}>
          {text}
        </bdi>
      );
    }
  }
}

/** Made once: to make a formatter takes a hundred times as long as to use it. */
const format = new Intl.DateTimeFormat(undefined, {
  ...{ month: 'short', day: 'numeric' },
  // `hour12: false` has midnight at 24:00 in browsers that are not quite new.
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
});

function Time({ time }: { time: number | null }) {
  // A number may be no time, and would throw.
  const date = new Date(time ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return <span class="quiet">No time</span>;
  const iso = date.toISOString();
  return (
    <time class="cell-text" dateTime={iso} title={`${iso.slice(0, 19).replace('T', ' ')} UTC`}>
      {format.format(date)}
    </time>
  );
}

function Scenario({ row: { finding, outcome } }: { row: Row }) {
  if (!finding) return <span class="quiet">…</span>;
  return (
    <span class={`badge tone-${toneOf(finding.verdict, outcome)}`} title={finding.headline}>
      <span class="cell-text">{scenarioName(finding.scenario)}</span>
    </span>
  );
}

/** Colour is for what somebody has to mend; the status says already what went well. */
function toneOf(verdict: NonNullable<Row['finding']>['verdict'], outcome: Row['outcome']): Tone {
  if (verdict !== 'needs action') return 'neutral';
  return outcome === 'success' ? 'warning' : lookOf(outcome).tone;
}

function Status({ row: { outcome } }: { row: Row }) {
  const { word, icon, tone } = lookOf(outcome);
  return (
    <span class={`cell-status tone-${tone}`}>
      <Icon name={icon} />
      {word}
    </span>
  );
}
