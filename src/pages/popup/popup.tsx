import { useSignal } from '@preact/signals';
import type { Question } from '../../messages';
import type { Scope } from '../../sources/scope';
import { Product } from '../../ui/product';
import type { AccountStore } from '../account/account-store';
import type { Ask } from '../ask';
import { FieldError } from '../define/field-error';
import { Recent, type RecentEntry } from '../recent/recent';
import { AccountLine } from './account-line';
import { QuickSearch } from './quick-search';

interface Props {
  ask: Ask;
  account: AccountStore;
  /** Opens the page that searches, with what to search for. */
  openSearch: (scope: Scope) => Promise<void>;
  /** Opens that page with an empty form. */
  openFullSearch: () => Promise<void>;
  recent: readonly RecentEntry[];
  close: () => void;
  now?: () => Date;
}

export function Popup({ ask, account, openSearch, openFullSearch, recent, close, now }: Props) {
  const failed = useSignal(false);

  /** What the pop-up starts is somewhere else: it has nothing more to show. */
  const leave = async (start: () => Promise<unknown>) => {
    try {
      await start();
      close();
    } catch {
      failed.value = true;
    }
  };
  const openOptions = () => leave(() => ask('open-options', {}));

  return (
    <>
      <header class="titlebar">
        <Product />
        <button type="button" class="button subtle" onClick={openOptions}>
          Options
        </button>
      </header>
      <main class="prose">
        <h1 class="popup-title">Which sign-ins do you want to understand?</h1>
        <QuickSearch
          onDiagnose={(question: Question) => leave(() => ask('diagnose-in-active-tab', { question }))}
          onSearch={scope => leave(() => openSearch(scope))}
          {...(now && { now })}
        />
        <FieldError
          id="popup-failed"
          text={failed.value ? 'The extension did not answer. Close this window and try again.' : undefined}
        />
        <button type="button" class="link link-button" onClick={() => leave(openFullSearch)}>
          Open the full search
        </button>
        <Recent entries={recent} />
      </main>
      <footer class="popup-foot">
        <AccountLine account={account} openOptions={openOptions} />
      </footer>
    </>
  );
}
