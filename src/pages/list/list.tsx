import { useEffect, useRef } from 'preact/hooks';
import type { Line, Order } from '../../collection/protocol';
import type { ColumnState } from './columns';
import { Head } from './head';
import { LineView } from './line-view';
import { useActive } from './use-active';
import { type Scroll, useScroll } from './use-scroll';

export interface ListProps {
  /** Lines in the whole view; grows while pages arrive. */
  length: number;
  /** Changes whenever a line may be another one. */
  version: number;
  /** A line that is here, or null while it is on its way. */
  line: (position: number) => Line | null;
  /** These come into view: have them brought. `to` is not among them. */
  need: (from: number, to: number) => void;
  order: Order;
  onOrder: (order: Order) => void;
  columns: readonly ColumnState[];
  onColumns: (columns: ColumnState[]) => void;
  /** Index of the row of the selected event. */
  selected: number | null;
  onSelect: (line: Line) => void;
  onToggle: (line: Line) => void;
}

/**
 * The events, of which only those in view are in the page. The focus stays on the grid and a line is pointed out as active, so
 * that it is not lost when lines come and go.
 */
export function List(props: ListProps) {
  const { length, need, columns } = props;
  const grid = useRef<HTMLDivElement>(null);
  const scroll = useScroll(grid, length);
  const { active, onKeyDown, choose } = useActive(grid, scroll, props);
  const { from, to } = scroll.range;
  useEffect(() => need(from, to), [need, from, to]);

  const shown = columns.filter(column => column.shown);
  const onPress = (position: number, line: Line) => {
    choose(position);
    props.onSelect(line);
  };
  const onToggle = (position: number, line: Line) => {
    choose(position);
    grid.current?.focus({ preventScroll: true });
    props.onToggle(line);
  };
  return (
    <div
      ref={grid}
      class="list"
      role="treegrid"
      aria-label="Sign-in events"
      aria-rowcount={length + 1}
      aria-colcount={shown.length}
      // Only what is in the page can be pointed out.
      aria-activedescendant={active >= from && active < to ? idOf(active) : undefined}
      tabIndex={0}
      style={{ '--columns': shown.map(({ width }) => `${width}px`).join(' ') }}
      onKeyDown={onKeyDown}
    >
      <Head {...props} shown={shown} />
      <div class="list-body" role="rowgroup" style={{ blockSize: `${scroll.height}px` }}>
        {linesOf({ props, scroll, shown, active, onPress, onToggle })}
        {length === 0 && <Empty />}
      </div>
    </div>
  );
}

const idOf = (position: number): string => `line-${position}`;

interface Drawn {
  props: ListProps;
  scroll: Scroll;
  shown: readonly ColumnState[];
  active: number;
  onPress: (position: number, line: Line) => void;
  onToggle: (position: number, line: Line) => void;
}

function linesOf({ props, scroll, shown, active, onPress, onToggle }: Drawn) {
  const { from, to } = scroll.range;
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => {
    const position = from + offset;
    const line = props.line(position);
    return (
      <LineView
        // A line that leaves is used again for one that comes: to make one costs far more than to change one.
        key={position % scroll.drawn}
        id={idOf(position)}
        position={position}
        top={scroll.topOf(position)}
        line={line}
        columns={shown}
        active={position === active}
        selected={line?.row.index === props.selected}
        onPress={onPress}
        onToggle={onToggle}
      />
    );
  });
}

const Empty = () => (
  <div class="list-empty quiet" role="row">
    <span role="gridcell">No events to show.</span>
  </div>
);
