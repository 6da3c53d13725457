import { useSignal } from '@preact/signals';
import type { ColumnId, ColumnState } from './columns';
import { Heading } from './heading';
import type { ListProps } from './list';

interface Props extends Pick<ListProps, 'order' | 'onOrder' | 'columns' | 'onColumns'> {
  shown: readonly ColumnState[];
}

/** The headings, one of which the Tab key stops at: arrows go from that to the others. */
export function Head({ shown, ...props }: Props) {
  const last = useSignal<ColumnId | null>(null);
  const current = shown.find(({ id }) => id === last.value) ?? shown[0];

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const headings = [...event.currentTarget.querySelectorAll<HTMLElement>('.heading-sort')];
    const at = headings.indexOf(event.target as HTMLElement);
    // The arrows of a handle are its own.
    if (at < 0) return;
    const places: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: headings.length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    headings[place]?.focus();
  };

  return (
    <div class="list-head" role="row" aria-rowindex={1} onKeyDown={onKeyDown}>
      {shown.map(column => (
        <Heading
          key={column.id}
          {...props}
          column={column}
          tabIndex={column === current ? 0 : -1}
          onFocus={() => {
            last.value = column.id;
          }}
        />
      ))}
    </div>
  );
}
