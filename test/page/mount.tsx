import '../../src/pages/case/styles';
import '../../src/pages/panel/panel.css';
import '../../src/pages/define/define.css';
import '../../src/pages/recent/recent.css';
import '../../src/pages/popup/popup.css';
import '../../src/pages/options/options.css';
import '../../src/pages/investigate/investigate.css';
import { type ComponentChild, render } from 'preact';
import { onTestFinished, vi } from 'vitest';
import type { CaseUpdate } from '../../src/messages';
import { createCaseStore } from '../../src/pages/case/store';
import { Panel } from '../../src/pages/panel/panel';
import { caseOf, type SampleName } from './samples/phases';
import { fakePorts } from './stand-ins';

/** Shows a page, with the id its `body` has in the extension, until the test is over. */
export function mount(id: string, view: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  root.id = id;
  document.body.append(root);
  render(view, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    delete document.documentElement.dataset.theme;
  });
  return root;
}

/** The panel on a port that the test holds the other end of. */
export function mountPanel(first: SampleName = 'idle') {
  const { ports, open, latest } = fakePorts();
  const store = createCaseStore(open);
  onTestFinished(() => store.close());
  const show = (name: SampleName) => push({ kind: 'case', case: caseOf(name) });
  const push = (update: CaseUpdate) => latest().push(update);
  show(first);
  const openOptions = vi.fn();
  const onSearch = vi.fn();
  const root = mount('panel', <Panel store={store} openOptions={openOptions} onSearch={onSearch} />);
  return { root, store, ports, latest, show, push, openOptions, onSearch };
}
