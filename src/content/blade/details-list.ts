/**
 * The DetailsList of Fluent UI v8, which draws the portal's current lists. Its data attributes are the same in every
 * language and version seen; roles, row IDs, indices and class suffixes are not, and nothing here relies on them.
 */

export interface Column {
  /** `data-item-key`: often a Graph property name. */
  key: string;
  heading: string;
}

export interface Cell {
  key: string;
  text: string;
}

export interface Row {
  element: HTMLElement;
  /** Holds the cells; the button becomes its last child. */
  fields: HTMLElement;
}

const LIST = '[data-automationid="DetailsList"]';
const HEADING = '[role="columnheader"][data-item-key]';
const ROW = '[data-automationid="DetailsRow"]';
const FIELDS = '[data-automationid="DetailsRowFields"]';
const CELL = '[data-automationid="DetailsRowCell"]';

export function findLists(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(LIST)];
}

export function columnsOf(list: HTMLElement): Column[] {
  return owned(list, HEADING).map(heading => ({
    key: heading.dataset.itemKey ?? '',
    heading: textOf(heading.querySelector('.ms-DetailsHeader-cellName') ?? heading),
  }));
}

export function rowsOf(list: HTMLElement): Row[] {
  return owned(list, ROW).flatMap(element => {
    const fields = element.querySelector<HTMLElement>(FIELDS);
    return fields ? [{ element, fields }] : [];
  });
}

export function cellsOf(row: Row): Cell[] {
  return [...row.fields.querySelectorAll<HTMLElement>(CELL)].map(cell => ({
    key: cell.dataset.automationKey ?? '',
    text: textOf(cell),
  }));
}

/** What tells a row apart for somebody who hears it: its user and application, else its first texts. */
export function rowName(row: Row, columns: Column[]): string {
  const cells = cellsOf(row);
  const telling = cells.filter(cell => /^(user|app)(DisplayName|PrincipalName)$/.test(cell.key));
  const chosen = telling.length > 0 ? telling : cells.slice(0, Math.min(3, columns.length));
  return chosen.map(cell => cell.text).join(', ');
}

/** A list may hold another: what belongs to the inner one is the inner one's. */
function owned(list: HTMLElement, selector: string): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(selector)].filter(element => element.closest(LIST) === list);
}

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
