import '../../ui/styles';
import '../review/review.css';
import './options.css';
import { render } from 'preact';
import * as recent from '../../recent/recent';
import { followBrowserTheme } from '../../ui/theme';
import { createAccountStore } from '../account/account-store';
import { ask } from '../extension';
import { Options } from './options';

followBrowserTheme();
const account = createAccountStore(ask);
account.load();
render(<Options account={account} recent={recent} />, document.body);
