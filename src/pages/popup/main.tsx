import '../../ui/styles';
import './popup.css';
import { render } from 'preact';
import { followBrowserTheme } from '../../ui/theme';
import { createAccountStore } from '../account/account-store';
import { ask } from '../extension';
import { Popup } from './popup';

followBrowserTheme();
const account = createAccountStore(ask);
account.load();
render(<Popup ask={ask} account={account} close={() => window.close()} />, document.body);
