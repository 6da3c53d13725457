import { useSignal } from '@preact/signals';
import type { Question } from '../../messages';
import { Product } from '../../ui/product';
import { QuestionForm } from '../../ui/question-form';
import type { AccountStore } from '../account/account-store';
import type { Ask } from '../ask';
import { AccountLine } from './account-line';

interface Props {
  ask: Ask;
  account: AccountStore;
  close: () => void;
}

export function Popup({ ask, account, close }: Props) {
  const failed = useSignal(false);

  const diagnose = async (question: Question) => {
    try {
      await ask('diagnose-in-active-tab', { question });
      close();
    } catch {
      failed.value = true;
    }
  };
  const openOptions = async () => {
    await ask('open-options', {});
    close();
  };

  return (
    <>
      <header class="titlebar">
        <Product />
        <button type="button" class="button subtle" onClick={openOptions}>
          Options
        </button>
      </header>
      <main class="prose">
        <h1 class="popup-title">Diagnose a sign-in</h1>
        <QuestionForm onAsk={diagnose} focused />
        {failed.value && (
          <p class="field-error" role="alert">
            <span class="icon icon-failure" aria-hidden="true" />
            <span>The extension did not answer. Close this window and try again.</span>
          </p>
        )}
      </main>
      <footer class="popup-foot">
        <AccountLine account={account} openOptions={openOptions} />
      </footer>
    </>
  );
}
