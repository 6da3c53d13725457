import type { Signal } from '@preact/signals';
import type { Question } from '../../messages';
import type { Scope } from '../../sources/scope';
import { number } from '../../ui/counted';
import { Icon } from '../../ui/icon';
import { ScopeForm } from '../define/scope-form';
import type { ColumnState } from '../list/columns';
import { scenarioName } from '../list/scenario-name';
import { Recent, type RecentEntry } from '../recent/recent';
import type { CollectionStore } from './collection-store';
import { FileStatus } from './file-status';
import { OpenFile } from './open-file';
import { Results } from './results';
import { SearchStatus } from './search-status';
import type { SearchStore } from './search-store';

export interface SearchPageProps {
  search: SearchStore;
  collection: CollectionStore;
  columns: Signal<ColumnState[]>;
  /** What the form begins with: the scope in the address. */
  initial: Partial<Scope>;
  /** Why the form is there and no answer; null when a person opened it. */
  note: string | null;
  recent: readonly RecentEntry[];
  portal: string;
  onSearch: (scope: Scope) => void;
  onDiagnose: (question: Question) => void;
  onFile: (file: File) => void;
  openOptions: () => void;
}

/** Define, select, review: the form, the list, and beside it the diagnosis of the chosen sign-in. */
export function SearchPage(props: SearchPageProps) {
  const { search, collection, initial, note, recent, onSearch, onDiagnose, onFile, openOptions } = props;
  const scenarios = collection.scenarios.value.map(id => ({ id, name: scenarioName(id) }));
  const file = collection.file.value;
  const isEmpty = collection.total.value === 0;
  return (
    <>
      <h1 class="visually-hidden">Investigate sign-ins</h1>
      <section class="define" aria-label="Define the scope">
        {note && (
          <p class="status-line">
            <Icon name="info" />
            <span>{note}</span>
          </p>
        )}
        <ScopeForm
          key={JSON.stringify(initial)}
          initial={initial}
          scenarios={scenarios}
          busy={false}
          onSearch={onSearch}
          onDiagnose={onDiagnose}
        />
        {isEmpty && (
          <div class="define-file">
            <OpenFile onFile={onFile} />
            <p class="quiet small">
              Sign-ins saved from the portal, Microsoft Graph, Azure Monitor or Log Analytics, as JSON or CSV.
              Drop or paste them anywhere here. They stay in this browser.
            </p>
          </div>
        )}
      </section>
      <SearchStatus search={search} total={collection.total.value} openOptions={openOptions} />
      {file && <FileStatus file={file} onStop={collection.stopFile} />}
      {collection.full.value !== null && (
        <p class="status-line" role="status">
          No more than {number.format(collection.full.value)} events are kept. Narrow the scope.
        </p>
      )}
      {isEmpty ? search.scope.value === null && !file && <Recent entries={recent} /> : <Results {...props} />}
    </>
  );
}
