import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../../diagnosis/diagnosis';
import { counted } from '../../ui/counted';
import { type Bar, eventsOf, mergeBars, OUTCOMES } from './bars';

export interface Time {
  from: number;
  to: number;
}

interface Props {
  bars: readonly Bar[];
  active: Time | null;
  onTime: (time: Time | null) => void;
}

/** Pixels that a bar has to be wide to be hit with a finger. */
const NARROWEST = 24;

/** How many events there were when. A press on a bar narrows the list to its time, another one takes that off. */
export function Chart({ bars, active, onTime }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      width.value = element.clientWidth;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);

  const shown = mergeBars(bars, Math.floor(width.value / NARROWEST));
  const tallest = Math.max(1, ...shown.map(eventsOf));
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <div ref={box} class="chart-box">
      {first && last ? (
        <>
          <fieldset class="chart">
            <legend class="visually-hidden">Events over time</legend>
            {shown.map(bar => (
              <BarButton key={bar.from} {...{ bar, tallest, active, onTime }} />
            ))}
          </fieldset>
          <p class="chart-ends quiet" aria-hidden="true">
            <span>{format.format(first.from)}</span>
            <span>{format.format(last.to)}</span>
          </p>
        </>
      ) : (
        <p class="quiet">No events with a time.</p>
      )}
    </div>
  );
}

function BarButton({ bar, tallest, active, onTime }: Omit<Props, 'bars'> & { bar: Bar; tallest: number }) {
  const { from, to, counts } = bar;
  // Narrowed to one bar, the list may come with finer ones: all of them stand in that time.
  const pressed = active !== null && from < active.to && to > active.from;
  const name = nameOf(bar);
  return (
    <button
      type="button"
      class="chart-bar"
      aria-pressed={pressed}
      aria-label={name}
      title={name}
      onClick={() => onTime(pressed ? null : { from, to })}
    >
      {OUTCOMES.map(outcome => (
        <span
          key={outcome}
          class={`chart-part part-${outcome}`}
          style={{ blockSize: `${(100 * counts[outcome]) / tallest}%` }}
        />
      ))}
    </button>
  );
}

const format = new Intl.DateTimeFormat(undefined, {
  ...{ month: 'short', day: 'numeric' },
  // `hour12: false` has midnight at 24:00 in browsers that are not quite new.
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

const NAMES: Record<Outcome, [one: string, more: string]> = {
  failure: ['failure', 'failures'],
  interrupted: ['interrupted', 'interrupted'],
  success: ['success', 'successes'],
};

/** "Nov 24, 14:00 to 15:00: 12 failures, 30 successes", in the reader's language of times. */
function nameOf(bar: Bar): string {
  const said = OUTCOMES.filter(outcome => bar.counts[outcome] > 0).map(outcome =>
    counted(bar.counts[outcome], ...NAMES[outcome]),
  );
  return `${format.formatRange(bar.from, bar.to)}: ${said.join(', ') || 'no events'}`;
}
