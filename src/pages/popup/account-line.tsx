import type { AccountStore } from '../account/account-store';

interface Props {
  account: AccountStore;
  openOptions: () => void;
}

/** One line at the foot of the pop-up: who reads the log, or what is still to do. */
export function AccountLine({ account, openOptions }: Props) {
  const status = account.status.value;
  if (status === null) return <p class="account-line quiet">Looking up the account…</p>;
  if (status.settings === null) {
    return (
      <p class="account-line">
        <span>The extension is not set up yet.</span>
        <button type="button" class="button" onClick={openOptions}>
          Set up
        </button>
      </p>
    );
  }
  if (status.username === null) {
    return (
      <p class="account-line">
        <span>{account.problem.value?.title ?? 'You are not signed in.'}</span>
        <button type="button" class="button" disabled={account.busy.value} onClick={account.signIn}>
          Sign in
        </button>
      </p>
    );
  }
  return (
    <p class="account-line quiet">
      <span>
        Signed in as <bdi>{status.username}</bdi>
      </span>
    </p>
  );
}
