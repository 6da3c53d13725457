import { Product } from '../../ui/product';
import { CaseView } from '../case/case-view';
import type { CaseStore } from '../case/store';
import { OpenFile } from './open-file';
import { SearchPage, type SearchPageProps } from './search-page';

interface Props extends SearchPageProps {
  store: CaseStore;
  /** One event is asked for, by the address. */
  asksForOne: boolean;
  dragging: boolean;
  onNew: () => void;
}

/** A page of its own: one event by its ID, or all that a scope or a file holds. */
export function Investigate({ store, asksForOne, dragging, onNew, ...rest }: Props) {
  const isNew = !asksForOne && rest.search.scope.value === null && rest.collection.total.value === 0;
  return (
    <>
      <header class="titlebar">
        <Product />
        {rest.collection.total.value > 0 && <OpenFile look="subtle" onFile={rest.onFile} />}
        {!isNew && (
          <button type="button" class="button subtle" onClick={onNew}>
            New search
          </button>
        )}
        <button type="button" class="button subtle" onClick={rest.openOptions}>
          Options
        </button>
      </header>
      <main class={asksForOne ? 'page' : 'page search-page'}>
        {asksForOne ? (
          <CaseView store={store} openOptions={rest.openOptions} onSearch={rest.onSearch} roomy />
        ) : (
          <SearchPage {...rest} />
        )}
      </main>
      {dragging && <p class="drop-here">Drop the file to open it</p>}
    </>
  );
}
