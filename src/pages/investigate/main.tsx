import '../case/styles';
import './investigate.css';
import { render } from 'preact';
import type { Question } from '../../messages';
import { followBrowserTheme } from '../../ui/theme';
import { createCaseStore } from '../case/store';
import { ask, onWake, openCasePort } from '../extension';
import { Investigate } from './investigate';
import { questionFromHash } from './question-from-hash';

followBrowserTheme();
const store = createCaseStore(openCasePort);
onWake(store.wake);

const askFromAddress = () => {
  const question = questionFromHash(location.hash);
  if (question) store.send({ kind: 'diagnose', question });
};
addEventListener('hashchange', askFromAddress);
askFromAddress();

/** Through the address, so that reloading the page asks again and going back shows the question before. */
const onAsk = (question: Question) => {
  const hash = `#${new URLSearchParams({ ...question })}`;
  if (hash === location.hash) askFromAddress();
  else location.hash = hash;
};
render(
  <Investigate store={store} onAsk={onAsk} openOptions={() => ask('open-options', {})} />,
  document.body,
);
