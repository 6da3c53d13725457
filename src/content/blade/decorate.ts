import type { Question } from '../../messages';
import { placeButton } from './button';
import { columnsOf, findLists, rowName, rowsOf } from './details-list';
import { findPanes, paneQuestion } from './details-pane';
import { isSignInList } from './detector';
import { rowQuestion } from './identity';

/** One pass over the document: every row and pane that lacks its button gets it. */
export function decorate(root: Element, ask: (question: Question) => void): void {
  for (const list of findLists(root)) {
    const columns = columnsOf(list);
    const rows = rowsOf(list);
    if (!isSignInList(columns, rows)) continue;
    for (const row of rows) {
      // What the row shows is read when the button is pressed: the list puts other events into the same row.
      placeButton(row.fields, {
        name: () => rowName(row, columns),
        press: () => ask(rowQuestion(columnsOf(list), row)),
      });
    }
  }
  for (const pane of findPanes(root)) {
    placeButton(pane.place, {
      name: () => 'this sign-in',
      press: () => {
        const [now] = findPanes(root);
        if (now) ask(paneQuestion(now));
      },
    });
  }
}
