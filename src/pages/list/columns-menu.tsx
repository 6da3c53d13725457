import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type ColumnId, type ColumnState, columnOf, firstColumns } from './columns';

interface Props {
  columns: readonly ColumnState[];
  onColumns: (columns: ColumnState[]) => void;
}

/** In px: between button and menu, and the least that a menu is high. */
const GAP = 4;
const LOWEST = 160;

/** Which columns are shown, and in what order. */
export function ColumnsMenu({ columns, onColumns }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const pressed = useRef<{ id: ColumnId; to: Direction } | null>(null);
  const move = (from: number, to: Direction) => {
    const moved = [...columns];
    const [column] = moved.splice(from, 1);
    if (!column) return;
    moved.splice(to === 'up' ? from - 1 : from + 1, 0, column);
    pressed.current = { id: column.id, to };
    onColumns(moved);
  };
  // A button that moves, or that has come to an end, would lose the focus.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { id: column, to } = pressed.current;
    const entry = popover.current?.querySelector(`[data-column="${column}"]`);
    const same = entry?.querySelector<HTMLElement>(`.move-${to}:enabled`);
    (same ?? entry?.querySelector<HTMLElement>('.square:enabled'))?.focus();
    pressed.current = null;
  });
  const show = (column: ColumnState, shown: boolean) =>
    onColumns(columns.map(one => (one.id === column.id ? { ...one, shown } : one)));
  /** Below the button, its right edge on the button's. */
  const place = () => {
    const edge = button.current?.getBoundingClientRect();
    if (!edge || !popover.current) return;
    popover.current.style.insetBlockStart = `${edge.bottom + GAP}px`;
    const end = document.documentElement.clientWidth - edge.right;
    // Where that is too far left, in the window all the same.
    popover.current.style.insetInlineEnd = `max(0.5rem, min(${end}px, 100vw - 18.5rem))`;
    popover.current.style.maxBlockSize = `${Math.max(LOWEST, innerHeight - edge.bottom - 2 * GAP)}px`;
  };
  const isLast = columns.filter(({ shown }) => shown).length === 1;
  return (
    <div class="columns-menu">
      <button ref={button} type="button" class="button" popovertarget={id}>
        Columns
      </button>
      <div
        ref={popover}
        id={id}
        class="columns-popover"
        popover="auto"
        role="dialog"
        aria-label="Columns"
        onBeforeToggle={place}
      >
        <ul>
          {columns.map((column, index) => {
            const { heading } = columnOf(column.id);
            return (
              <li key={column.id} class="columns-entry" data-column={column.id}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={column.shown}
                    disabled={column.shown && isLast}
                    onChange={event => show(column, event.currentTarget.checked)}
                  />
                  <span>{heading}</span>
                </label>
                <Move to="up" name={heading} disabled={index === 0} onPress={() => move(index, 'up')} />
                <Move
                  to="down"
                  name={heading}
                  disabled={index === columns.length - 1}
                  onPress={() => move(index, 'down')}
                />
              </li>
            );
          })}
        </ul>
        <button type="button" class="button subtle" onClick={() => onColumns(firstColumns())}>
          Reset
        </button>
      </div>
    </div>
  );
}

type Direction = 'up' | 'down';

interface MoveProps {
  to: Direction;
  name: string;
  disabled: boolean;
  onPress: () => void;
}

const Move = ({ to, name, disabled, onPress }: MoveProps) => (
  <button
    type="button"
    class={`button subtle square move-${to}`}
    aria-label={`Move ${name} ${to}`}
    title={`Move ${to}`}
    disabled={disabled}
    onClick={onPress}
  >
    <span class={`icon icon-chevron turn-${to}`} aria-hidden="true" />
  </button>
);
