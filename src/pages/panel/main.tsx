import '../case/styles';
import './panel.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { showTheme, themeFromHash } from '../../ui/theme';
import { createCaseStore } from '../case/store';
import { hashOf } from '../define/scope-hash';
import { ask, onWake, openCasePort } from '../extension';
import { Panel } from './panel';

showTheme(themeFromHash(location.hash));
const store = createCaseStore(openCasePort);
onWake(store.wake);
effect(() => {
  if (store.theme.value) showTheme(store.theme.value);
});
render(
  <Panel
    store={store}
    openOptions={() => ask('open-options', {})}
    onSearch={scope => ask('open-search', { hash: hashOf(scope) })}
  />,
  document.body,
);
