import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Question } from '../../messages';
import { Product } from '../../ui/product';
import { CaseView } from '../case/case-view';
import { Idle } from '../case/idle';
import type { CaseStore } from '../case/store';

interface Props {
  store: CaseStore;
  onAsk: (question: Question) => void;
  openOptions: () => void;
}

/** The panel's review with a page of its own. */
export function Investigate({ store, onAsk, openOptions }: Props) {
  const asking = useSignal(false);
  // Going back, or asking again, ends the asking of a new question.
  useEffect(() => {
    const show = () => {
      asking.value = false;
    };
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [asking]);
  const heading = useRef<HTMLHeadingElement>(null);
  const idle = asking.value || store.current.value.state.phase === 'idle';
  const ask = (question: Question) => {
    asking.value = false;
    onAsk(question);
  };
  return (
    <>
      <header class="titlebar">
        <Product />
        {!idle && (
          <button
            type="button"
            class="button subtle"
            onClick={() => {
              asking.value = true;
            }}
          >
            New question
          </button>
        )}
        <button type="button" class="button subtle" onClick={openOptions}>
          Options
        </button>
      </header>
      <main class="page">
        {idle ? (
          <Idle onAsk={ask} headingRef={heading} />
        ) : (
          <CaseView store={store} openOptions={openOptions} roomy />
        )}
      </main>
    </>
  );
}
