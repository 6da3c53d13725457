import { useEffect } from 'preact/hooks';
import type { Scope } from '../../messages';
import { Icon } from '../../ui/icon';
import { Product } from '../../ui/product';
import { CaseView } from '../case/case-view';
import type { CaseStore } from '../case/store';

interface Props {
  store: CaseStore;
  openOptions: () => void;
  onSearch: (scope: Scope) => void;
}

export function Panel({ store, openOptions, onSearch }: Props) {
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) store.send({ kind: 'close' });
    };
    addEventListener('keydown', closeOnEscape);
    return () => removeEventListener('keydown', closeOnEscape);
  }, [store]);

  return (
    <>
      <header class="titlebar">
        <Product />
        <button
          type="button"
          class="button subtle square"
          aria-label="Close"
          title="Close (Esc)"
          onClick={() => store.send({ kind: 'close' })}
        >
          <Icon name="close" />
        </button>
      </header>
      <main class="scroll">
        <CaseView store={store} openOptions={openOptions} onSearch={onSearch} roomy={false} />
      </main>
    </>
  );
}
