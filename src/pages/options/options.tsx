import { Product } from '../../ui/product';
import type { AccountStore } from '../account/account-store';
import { Account } from './account';
import { Permissions } from './permissions';
import { RecentOptions, type RecentSettings } from './recent';
import { Registration } from './registration';
import { SettingsForm } from './settings-form';

export function Options({ account, recent }: { account: AccountStore; recent: RecentSettings }) {
  const status = account.status.value;
  return (
    <>
      <header class="titlebar">
        <Product />
      </header>
      <main class="page">
        <h1>Options</h1>
        <p class="lead">
          The extension reads sign-ins with an app registration in your own tenant. You sign in with your own
          account, and it can read only what you can.
        </p>
        <Registration redirectUri={status?.redirectUri ?? ''} />
        {/* The form takes its first values from the settings, so it starts when they are known. */}
        {status && <SettingsForm settings={status.settings} save={account.save} />}
        {status?.settings && <Account account={account} username={status.username} />}
        <RecentOptions settings={recent} />
        <Permissions scopes={status?.scopes ?? []} />
      </main>
    </>
  );
}
