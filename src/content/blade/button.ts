/**
 * The Diagnose button. It sits in a row whose every click, key and focus means something to the list, so it keeps its own
 * to itself; arrow keys go on to the list, which walks to the button with them as it does to anything else in a row.
 */

const MARK = 'data-sign-in-diagnostics';
const KEPT = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'focusin'];

export interface ButtonDuty {
  /** What it diagnoses, for somebody who hears it. Asked for when the button is reached, since rows are re-used. */
  name(): string;
  press(): void;
}

let pressed: WeakRef<HTMLElement> | undefined;

/** The button that was pressed last, while it is in the document. */
export function lastPressed(): HTMLElement | undefined {
  const button = pressed?.deref();
  return button?.isConnected ? button : undefined;
}

export function removeAllButtons(): void {
  for (const button of document.querySelectorAll(`[${MARK}]`)) button.remove();
}

/** Puts the button at the end of `place`, once. */
export function placeButton(place: HTMLElement, duty: ButtonDuty): void {
  if (place.querySelector(`:scope > [${MARK}]`)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sign-in-diagnostics-button';
  button.setAttribute(MARK, '');
  // Fluent UI's own mark for "a click here selects nothing".
  button.dataset.selectionDisabled = 'true';
  button.textContent = 'Diagnose';
  name(button, duty);
  for (const type of KEPT) button.addEventListener(type, event => event.stopPropagation());
  for (const type of ['focus', 'pointerenter']) button.addEventListener(type, () => name(button, duty));
  button.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  });
  button.addEventListener('click', event => {
    event.stopPropagation();
    // The page's own scripts do not speak for the admin.
    if (!event.isTrusted) return;
    pressed = new WeakRef(button);
    duty.press();
  });
  place.append(button);
}

function name(button: HTMLElement, duty: ButtonDuty): void {
  button.setAttribute('aria-label', `Diagnose ${duty.name()}`);
}
