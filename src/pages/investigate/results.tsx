import type { View } from '../../collection/protocol';
import type { ColumnState } from '../list/columns';
import { List } from '../list/list';
import { SummaryBar } from '../list/summary';
import { Chosen } from './chosen';
import type { SearchPageProps } from './search-page';
import { Toolbar } from './toolbar';

/** The list of what was found, with its summary, and the chosen sign-in beside it. */
export function Results({ collection, columns, portal }: SearchPageProps) {
  const told = collection.told.value;
  const { filter, order, grouped } = collection.view.value;
  const narrow = (change: View['filter']) => collection.show({ filter: { ...filter, ...change } });
  const { from, to } = filter;
  const onColumns = (next: ColumnState[]) => {
    columns.value = next;
  };
  const time = from !== undefined && to !== undefined ? { from, to } : null;
  return (
    <div class={told ? 'results with-review' : 'results'}>
      <section class="select" aria-label="Select the event">
        <SummaryBar
          summary={collection.summary.value}
          active={{ scenario: filter.scenario ?? null, time }}
          onScenario={scenario => narrow({ scenario: scenario ?? undefined })}
          onTime={chosen => narrow({ from: chosen?.from, to: chosen?.to })}
        />
        <Toolbar collection={collection} columns={columns.value} onColumns={onColumns} />
        <List
          // Grouped and not are two lists: a place in the one is none in the other.
          key={String(grouped)}
          length={collection.lines.value}
          version={collection.version.value}
          line={collection.line}
          need={collection.need}
          order={order}
          onOrder={next => collection.show({ order: next })}
          columns={columns.value}
          onColumns={onColumns}
          selected={collection.selected.value}
          onSelect={line => collection.select(line.row.index)}
          onToggle={collection.toggle}
        />
      </section>
      {/* Another one is read from its top. */}
      {told && <Chosen key={told.index} told={told} portal={portal} collection={collection} />}
    </div>
  );
}
