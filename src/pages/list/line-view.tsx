import { Component } from 'preact';
import type { Line } from '../../collection/protocol';
import { Icon } from '../../ui/icon';
import { Cell } from './cell';
import type { ColumnState } from './columns';

interface Props {
  id: string;
  position: number;
  /** In px. */
  top: number;
  line: Line | null;
  columns: readonly ColumnState[];
  active: boolean;
  selected: boolean;
  onPress: (position: number, line: Line) => void;
  onToggle: (position: number, line: Line) => void;
}

/** One line. It is drawn again only when something in it is another: scrolling redraws hundreds a second. */
export class LineView extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { position, top, line, columns, active, selected } = this.props;
    return (
      next.position !== position ||
      next.top !== top ||
      next.line !== line ||
      next.active !== active ||
      next.selected !== selected ||
      !sameColumns(next.columns, columns)
    );
  }

  /** What a press does is asked of the page when it happens: a line that is not drawn again would know only of before. */
  readonly #press = () => {
    const { position, line, onPress } = this.props;
    if (line) onPress(position, line);
  };
  readonly #toggle = () => {
    const { position, line, onToggle } = this.props;
    if (line) onToggle(position, line);
  };

  override render({ id, position, top, line, columns, active, selected }: Props) {
    const isChain = line?.is === 'chain';
    const classes = ['list-line', active && 'is-active', line?.is === 'event' && line.inChain && 'in-chain'];
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's, which has the focus
      <div
        id={id}
        class={classes.filter(Boolean).join(' ')}
        role="row"
        aria-rowindex={position + 2}
        aria-level={line?.is === 'event' && line.inChain ? 2 : 1}
        aria-selected={selected}
        aria-expanded={isChain ? line.open : undefined}
        style={{ transform: `translateY(${top}px)` }}
        onClick={this.#press}
      >
        {columns.map((column, index) => (
          <div key={column.id} class={`list-cell cell-${column.id}`} role="gridcell">
            {index === 0 && isChain && <ChainMark line={line} onToggle={this.#toggle} />}
            {line ? <Cell row={line.row} column={column.id} /> : <span class="list-bar" />}
            {index === 0 && isChain && <Count events={line.events} />}
          </div>
        ))}
      </div>
    );
  }
}

/** Their widths are the stylesheet's: a column that is dragged redraws no line. */
const sameColumns = (one: readonly ColumnState[], other: readonly ColumnState[]): boolean =>
  one.length === other.length && one.every((column, index) => column.id === other[index]?.id);

/** Out of the order of the Tab key: with the keyboard, a line opens with the right arrow. */
function ChainMark({ line, onToggle }: { line: Line & { is: 'chain' }; onToggle: () => void }) {
  return (
    <button
      type="button"
      class="chain-mark"
      tabIndex={-1}
      aria-expanded={line.open}
      aria-label={`${line.events} events of this sign-in`}
      // A button that scrolls out of the page would take the focus with it.
      onMouseDown={event => event.preventDefault()}
      onClick={event => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <Icon name="chevron" />
    </button>
  );
}

/** The mark beside it says the same. */
const Count = ({ events }: { events: number }) => (
  <span class="chain-count" title={`${events} events`} aria-hidden="true">
    {events}
  </span>
);
