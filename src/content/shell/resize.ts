const NARROWEST = 320;
const WIDEST = 900;
const STEP = 20;

let width = 440;

/** The panel's left edge: dragged, or moved with the arrow keys. The width stays for as long as the portal is open. */
export function resizeHandle(frame: HTMLElement, resized: (width: number) => void): HTMLElement {
  const handle = document.createElement('div');
  handle.tabIndex = 0;
  handle.role = 'separator';
  handle.ariaOrientation = 'vertical';
  handle.ariaLabel = 'Width of the panel';
  handle.ariaValueMin = String(NARROWEST);
  handle.ariaValueMax = String(WIDEST);
  const set = (next: number) => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, next)));
    handle.ariaValueNow = String(width);
    resized(width);
  };
  set(width);
  handle.addEventListener('keydown', event => {
    if (event.key === 'ArrowLeft') set(width + STEP);
    if (event.key === 'ArrowRight') set(width - STEP);
  });
  handle.addEventListener('pointerdown', event => {
    handle.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer as soon as it is over it.
    frame.style.pointerEvents = 'none';
  });
  handle.addEventListener('pointermove', event => {
    if (handle.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX);
  });
  handle.addEventListener('lostpointercapture', () => {
    frame.style.pointerEvents = '';
  });
  return handle;
}
