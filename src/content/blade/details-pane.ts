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
  const hasGuid = (element: HTMLElement) => guidIn(element) !== undefined;
  const requestId = label && valueBeside(label, hasGuid);
  const correlationLabel = labelled(/^correlation id$/i);
  const correlationId = correlationLabel && valueBeside(correlationLabel, hasGuid);
  const place = label?.parentElement;
  return requestId && correlationId && place ? [{ requestId, correlationId, place }] : [];
}

/** Read when the button is pressed: the pane shows one event after the other. */
export function paneQuestion({ requestId, correlationId, place }: Pane): Question {
  return {
    requestId: guidIn(requestId),
    correlationId: guidIn(correlationId),
    shown: shownIn(place.getRootNode() as ParentNode),
  };
}

type Shown = NonNullable<Question['shown']>;

/** The pane's labels, and what they are called of a sign-in. */
const SHOWN: Record<string, keyof Shown> = {
  'sign-in error code': 'errorCode',
  status: 'status',
  'failure reason': 'failureReason',
  'additional details': 'additionalDetails',
  user: 'userDisplayName',
  username: 'userPrincipalName',
  application: 'appDisplayName',
  resource: 'resourceDisplayName',
  'client app': 'clientAppUsed',
  'ip address': 'ipAddress',
  location: 'location',
  browser: 'browser',
  'operating system': 'operatingSystem',
};
/** What the worker takes of a text at most. */
const LONGEST: Partial<Record<keyof Shown, number>> = { failureReason: 2000, additionalDetails: 2000 };
const USUAL_LONGEST = 256;

function shownIn(root: ParentNode): Shown {
  const shown: Shown = {};
  for (const label of root.querySelectorAll<HTMLElement>(LABEL)) {
    const name = SHOWN[(label.textContent ?? '').trim().toLowerCase()];
    const value = name && textIn(valueBeside(label, element => textIn(element) !== ''));
    if (name && value) shown[name] ??= value.slice(0, LONGEST[name] ?? USUAL_LONGEST);
  }
  return shown;
}

function valueBeside(
  label: HTMLElement,
  isValue: (element: HTMLElement) => boolean,
): HTMLElement | undefined {
  const tied = label.id && label.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(label.id)}"]`);
  const field = label instanceof HTMLLabelElement ? label.control : null;
  const candidates = [tied, field, label.nextElementSibling];
  return candidates.find(element => element instanceof HTMLElement && isValue(element)) as
    | HTMLElement
    | undefined;
}

function textIn(element: HTMLElement | undefined): string {
  const text = element instanceof HTMLInputElement ? element.value : element?.textContent;
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

const guidIn = (element: HTMLElement): string | undefined => textIn(element).match(GUID)?.[0].toLowerCase();
