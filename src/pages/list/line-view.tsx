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
  version: number;
  columns: readonly ColumnState[];
  active: boolean;
  selected: boolean;
  onPress: (line: Line) => void;
  onToggle: (line: Line) => void;
}

/** One line. It is drawn again only when something in it is another: scrolling redraws hundreds a second. */
export class LineView extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { top, line, columns, active, selected } = this.props;
    return (
      next.top !== top ||
      next.line !== line ||
      next.active !== active ||
      next.selected !== selected ||
      !sameColumns(next.columns, columns)
    );
  }

  override render({ id, position, top, line, columns, active, selected, onPress, onToggle }: Props) {
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
        onClick={() => line && onPress(line)}
      >
        {columns.map((column, index) => (
          <div key={column.id} class={`list-cell cell-${column.id}`} role="gridcell">
            {index === 0 && isChain && <ChainMark line={line} onToggle={onToggle} />}
            {line ? <Cell row={line.row} column={column.id} /> : <span class="list-bar" />}
          </div>
        ))}
      </div>
    );
  }
}

const sameColumns = (one: readonly ColumnState[], other: readonly ColumnState[]): boolean =>
  one.length === other.length && one.every((column, index) => column === other[index]);

/** Out of the order of the Tab key: with the keyboard, a line opens with the right arrow. */
function ChainMark({ line, onToggle }: { line: Line & { is: 'chain' }; onToggle: (line: Line) => void }) {
  return (
    <button
      type="button"
      class="chain-mark"
      tabIndex={-1}
      aria-expanded={line.open}
      aria-label={`${line.events} events of this sign-in`}
      onClick={event => {
        event.stopPropagation();
        onToggle(line);
      }}
    >
      <Icon name="chevron" />
      <span class="chain-count">{line.events}</span>
    </button>
  );
}
