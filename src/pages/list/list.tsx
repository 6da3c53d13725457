import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Line, Order } from '../../collection/protocol';
import type { ColumnState } from './columns';
import { Heading } from './heading';
import { placeAfter, rowsOfPage } from './keys';
import { LineView } from './line-view';
import { useScroll } from './use-scroll';

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
  const { length, version, need, columns } = props;
  const grid = useRef<HTMLDivElement>(null);
  const active = useSignal(0);
  const scroll = useScroll(grid, length);
  const { from, to } = scroll.range;
  useEffect(() => need(from, to), [need, from, to]);

  const shown = columns.filter(column => column.shown);
  const move = (position: number) => {
    active.value = Math.max(0, Math.min(length - 1, position));
    scroll.reveal(active.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys in a heading are the heading's.
    if (event.target !== grid.current) return;
    const line = props.line(active.value);
    const target = placeAfter(event, active.value, length, rowsOfPage(grid.current, scroll.lineHeight));
    if (target !== null) move(target);
    else if (!line || !act(event, line, props)) return;
    event.preventDefault();
  };
  const positions = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  return (
    <div
      ref={grid}
      class="list"
      role="treegrid"
      aria-label="Sign-in events"
      aria-rowcount={length + 1}
      aria-colcount={shown.length}
      aria-activedescendant={length > 0 ? idOf(active.value) : undefined}
      tabIndex={0}
      style={{ '--columns': shown.map(({ width }) => `${width}px`).join(' ') }}
      onKeyDown={onKeyDown}
    >
      <div class="list-head" role="row" aria-rowindex={1}>
        {shown.map(column => (
          <Heading key={column.id} {...props} column={column} />
        ))}
      </div>
      <div class="list-body" role="rowgroup" style={{ blockSize: `${scroll.height}px` }}>
        {positions.map(position => (
          <LineView
            key={position}
            id={idOf(position)}
            position={position}
            top={scroll.topOf(position)}
            line={props.line(position)}
            version={version}
            columns={shown}
            active={position === active.value}
            selected={props.line(position)?.row.index === props.selected}
            onPress={line => {
              active.value = position;
              props.onSelect(line);
            }}
            onToggle={props.onToggle}
          />
        ))}
      </div>
    </div>
  );
}

const idOf = (position: number): string => `line-${position}`;

/** What a key does to the active line; false for a key that means nothing here. */
function act(event: KeyboardEvent, line: Line, { onSelect, onToggle }: ListProps): boolean {
  const isOpen = line.is === 'chain' && line.open;
  if (event.key === 'Enter' || event.key === ' ') onSelect(line);
  else if (event.key === 'ArrowRight' && line.is === 'chain' && !isOpen) onToggle(line);
  else if (event.key === 'ArrowLeft' && isOpen) onToggle(line);
  else return false;
  return true;
}
