import { number } from '../../ui/counted';
import type { ColumnState } from '../list/columns';
import { ColumnsMenu } from '../list/columns-menu';
import type { CollectionStore } from './collection-store';

interface Props {
  collection: CollectionStore;
  columns: readonly ColumnState[];
  onColumns: (columns: ColumnState[]) => void;
}

/** What of the events that are there is shown, and how. */
export function Toolbar({ collection, columns, onColumns }: Props) {
  const { filter, grouped } = collection.view.value;
  const left = collection.total.value - collection.diagnosed.value;
  return (
    <div class="toolbar">
      <input
        class="input toolbar-find"
        type="search"
        value={filter.text ?? ''}
        placeholder="Find in these events"
        aria-label="Find in these events"
        autocomplete="off"
        spellcheck={false}
        onInput={event => {
          const text = event.currentTarget.value.trim();
          collection.show({ filter: { ...filter, text: text === '' ? undefined : text } });
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={grouped}
          onChange={event => collection.show({ grouped: event.currentTarget.checked })}
        />
        <span>One line for each sign-in</span>
      </label>
      {collection.narrowed.value && (
        <button type="button" class="button subtle" onClick={collection.showAll}>
          Show all events
        </button>
      )}
      <span class="toolbar-note quiet" role="status">
        {left > 0 && `${number.format(left)} still to diagnose`}
      </span>
      <ColumnsMenu columns={columns} onColumns={onColumns} />
    </div>
  );
}
