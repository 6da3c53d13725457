import { type ReadonlySignal, signal } from '@preact/signals';
import type { AccountStatus, Settings, SettingsErrors } from '../../messages';
import type { Problem } from '../../sources/problem';
import type { Ask } from '../ask';

export interface AccountStore {
  /** Null until the worker has answered. */
  status: ReadonlySignal<AccountStatus | null>;
  busy: ReadonlySignal<boolean>;
  /** Why the last try to sign in failed. */
  problem: ReadonlySignal<Problem | null>;
  load(): Promise<void>;
  signIn(): Promise<void>;
  signOut(): Promise<void>;
  save(settings: Settings): Promise<SettingsErrors>;
}

/** Who is signed in, and with which app registration, as the worker last told. */
export function createAccountStore(ask: Ask): AccountStore {
  const status = signal<AccountStatus | null>(null);
  const busy = signal(false);
  const problem = signal<Problem | null>(null);

  const load = async () => {
    status.value = await ask('account-status', {});
  };
  const whileBusy = async (work: () => Promise<void>) => {
    busy.value = true;
    try {
      await work();
      await load();
    } finally {
      busy.value = false;
    }
  };
  const signIn = () =>
    whileBusy(async () => {
      problem.value = null;
      problem.value = (await ask('sign-in', {})).problem;
    });
  const signOut = () => whileBusy(() => ask('sign-out', {}));
  const save = async (settings: Settings) => {
    const errors = await ask('save-settings', { settings });
    if (Object.keys(errors).length === 0) await load();
    return errors;
  };

  return { status, busy, problem, load, signIn, signOut, save };
}
