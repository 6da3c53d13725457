import '../../ui/styles';
import '../define/define.css';
import '../recent/recent.css';
import './popup.css';
import { render } from 'preact';
import { type Recent, recall } from '../../recent/recent';
import { followBrowserTheme } from '../../ui/theme';
import { createAccountStore } from '../account/account-store';
import { hashOf } from '../define/scope-hash';
import { ask } from '../extension';
import { recentEntries } from '../recent/entries';
import { Popup } from './popup';

followBrowserTheme();
const account = createAccountStore(ask);
account.load();

const openSearchPage = (hash: string) => ask('open-search', { hash });
/** Of those remembered, as many as fit below the search. */
const SHOWN = 3;
const leaveFor = async (entry: Recent) => {
  if (entry.what === 'search') await openSearchPage(entry.hash);
  else await ask('diagnose-in-active-tab', { question: { requestId: entry.requestId } });
  window.close();
};
// Without them the pop-up is as useful: it does not wait for a database that is slow or broken.
const remembered = await recall().catch(() => []);

render(
  <Popup
    ask={ask}
    account={account}
    openSearch={scope => openSearchPage(hashOf(scope))}
    openFullSearch={() => openSearchPage('')}
    recent={recentEntries(remembered.slice(0, SHOWN), leaveFor)}
    close={() => window.close()}
  />,
  document.body,
);
