import axe from 'axe-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Theme } from '../../src/messages';
import { createAccountStore } from '../../src/pages/account/account-store';
import { CaseView } from '../../src/pages/case/case-view';
import { createCaseStore } from '../../src/pages/case/store';
import { Options } from '../../src/pages/options/options';
import { Popup } from '../../src/pages/popup/popup';
import { showTheme } from '../../src/ui/theme';
import { mount, mountPanel } from './mount';
import { CANCELLED, caseOf, SAMPLE_NAMES } from './samples/phases';
import { fakePorts, fakeWorker, NO_RECENT, SET_UP } from './stand-ins';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(root: HTMLElement) {
  for (const summary of root.querySelectorAll('summary')) summary.click();
  for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  await new Promise(resolve => requestAnimationFrame(resolve));
  const { violations } = await axe.run(root, { runOnly: RULES });
  const found = violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
  expect(found).toEqual([]);
}

describe.each<Theme>(['light', 'dark'])('%s', theme => {
  test.each(SAMPLE_NAMES)('panel: %s', async name => {
    const { root } = mountPanel(name);
    showTheme(theme);
    root.style.inlineSize = '420px';
    await expectAccessible(root);
  });

  test('one event on a page of its own', async () => {
    const { open, latest } = fakePorts();
    const store = createCaseStore(open);
    onTestFinished(() => store.close());
    latest().push({ kind: 'case', case: caseOf('blocked') });
    showTheme(theme);
    await expectAccessible(
      mount('investigate', <CaseView store={store} openOptions={() => {}} onSearch={() => {}} roomy />),
    );
  });

  test.each([
    ['set up', SET_UP],
    ['signed out', { ...SET_UP, username: null }],
    ['not set up', { ...SET_UP, settings: null, username: null }],
  ])('pop-up and options: %s', async (_, status) => {
    const { ask } = fakeWorker({ 'account-status': status, 'sign-in': { problem: CANCELLED } });
    const account = createAccountStore(ask);
    await account.load();
    if (status.settings && !status.username) await account.signIn();
    showTheme(theme);
    const popup = mount(
      'popup',
      <Popup
        ask={ask}
        account={account}
        openSearch={async () => {}}
        openFullSearch={async () => {}}
        recent={[]}
        close={() => {}}
      />,
    );
    await expectAccessible(popup);
    popup.remove();
    await expectAccessible(mount('options', <Options account={account} recent={NO_RECENT} />));
  });
});
