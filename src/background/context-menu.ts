/** "Diagnose this sign-in" on selected text of any page. The browser hands the text over at the click, and nothing else. */

import type { Question } from '../messages';
import { parseQuestion } from '../pasted/parse-question';
import { browser } from '../platform';
import { openInvestigatePage } from './panel';

const ITEM = 'diagnose-selection';
/** Longer than any error page. */
const LONGEST = 4000;

export function addContextMenu(): void {
  browser.contextMenus.create({ id: ITEM, title: 'Diagnose this sign-in', contexts: ['selection'] });
}

type Diagnose = (tabId: number | undefined, question: Question) => Promise<void>;

export function answerContextMenu(diagnose: Diagnose): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== ITEM) return;
    const parsed = parseQuestion(selectionText);
    if ('question' in parsed) void diagnose(tab?.id, parsed.question);
    // Without an ID of an event in it, it may still name a user or an address: the search page looks closer.
    else void openInvestigatePage(`#${new URLSearchParams({ pasted: selectionText.slice(0, LONGEST) })}`);
  });
}
