import { useRef } from 'preact/hooks';
import { type ColumnState, clampWidth, columnOf, NARROWEST, WIDEST } from './columns';
import type { ListProps } from './list';

interface Props extends Pick<ListProps, 'order' | 'onOrder' | 'columns' | 'onColumns'> {
  column: ColumnState;
  /** Of the head's controls the Tab key stops at those of one column. */
  tabIndex: 0 | -1;
  onFocus: () => void;
}

/** Pixels that an arrow key makes a column wider. */
const STEP = 16;

/** Sorts at a press, and has the handle that sets the width of its column. */
export function Heading({ column, order, onOrder, columns, onColumns, tabIndex, onFocus }: Props) {
  const { heading, sort } = columnOf(column.id);
  const sorted = order.by === sort;
  const setWidth = (width: number) =>
    onColumns(columns.map(one => (one.id === column.id ? { ...one, width: clampWidth(width) } : one)));
  const press = () => onOrder({ by: sort, descending: sorted ? !order.descending : sort === 'time' });
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <div
      class={`list-heading heading-${column.id}`}
      role="columnheader"
      aria-sort={sorted ? direction : 'none'}
      onFocusIn={onFocus}
    >
      <button type="button" class="heading-sort" title={heading} tabIndex={tabIndex} onClick={press}>
        <span class="cell-text">{heading}</span>
        {sorted && <span class={`sort-mark sort-${direction}`} aria-hidden="true" />}
      </button>
      <Handle name={heading} width={column.width} onWidth={setWidth} tabIndex={tabIndex} />
    </div>
  );
}

interface HandleProps {
  name: string;
  width: number;
  onWidth: (width: number) => void;
  tabIndex: 0 | -1;
}

function Handle({ name, width, onWidth, tabIndex }: HandleProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  return (
    <div
      class="heading-handle"
      role="separator"
      tabIndex={tabIndex}
      aria-orientation="vertical"
      aria-label={`Width of ${name}`}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onPointerDown={event => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={event => {
        if (start.current) onWidth(start.current.width + event.clientX - start.current.x);
      }}
      onLostPointerCapture={() => {
        start.current = null;
      }}
      onKeyDown={event => {
        const by = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
        if (by === 0) return;
        event.preventDefault();
        onWidth(width + by);
      }}
    />
  );
}
