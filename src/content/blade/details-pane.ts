/**
 * The pane "Activity Details: Sign-ins", which has a frame of its own, while its title is in the portal's. Portal views tie
 * a value to its label in three ways: by aria-labelledby, as a form field, or simply side by side.
 */
import type { Question } from '../../messages';
import { GUID } from './detector';

export interface Pane {
  requestId: HTMLElement;
  correlationId: HTMLElement;
  /** The row of the request ID; the button becomes its last child. */
  place: HTMLElement;
}

const LABEL = '[class*="essentialsLabel"], [id$="-label"], label';

/** A sign-in has both IDs; either alone is on many other panes. */
export function findPanes(root: Element): Pane[] {
  const labels = [...root.querySelectorAll<HTMLElement>(LABEL)];
  const labelled = (name: RegExp) => labels.find(label => name.test((label.textContent ?? '').trim()));
  const label = labelled(/^request id$/i);
  const requestId = label && valueBeside(label);
  const correlationLabel = labelled(/^correlation id$/i);
  const correlationId = correlationLabel && valueBeside(correlationLabel);
  const place = label?.parentElement;
  return requestId && correlationId && place ? [{ requestId, correlationId, place }] : [];
}

/** Read when the button is pressed: the pane shows one event after the other. */
export function paneQuestion({ requestId, correlationId }: Pane): Question {
  return { requestId: guidIn(requestId), correlationId: guidIn(correlationId) };
}

function valueBeside(label: HTMLElement): HTMLElement | undefined {
  const tied = label.id && label.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(label.id)}"]`);
  const field = label instanceof HTMLLabelElement ? label.control : null;
  const candidates = [tied, field, label.nextElementSibling];
  return candidates.find(element => element instanceof HTMLElement && guidIn(element)) as
    | HTMLElement
    | undefined;
}

function guidIn(element: HTMLElement): string | undefined {
  const text = element instanceof HTMLInputElement ? element.value : element.textContent;
  return text?.match(GUID)?.[0].toLowerCase();
}
