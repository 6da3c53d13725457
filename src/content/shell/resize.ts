const NARROWEST = 320;
const WIDEST = 900;
const STEP = 20;

let width = 440;

/** The panel's left edge: dragged, or moved with the arrow keys. The width stays for as long as the portal is open. */
export function resizeHandle(resized: (width: number) => void): HTMLElement {
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
  // Frames to both sides would swallow the pointer: while dragging, the handle lies over the whole window (see panel.ts).
  const drag = (on: boolean) => handle.classList.toggle('dragging', on);
  handle.addEventListener('pointerdown', event => {
    handle.setPointerCapture(event.pointerId);
    drag(true);
  });
  handle.addEventListener('pointermove', event => {
    if (event.buttons === 0) drag(false);
    if (handle.classList.contains('dragging')) set(innerWidth - event.clientX);
  });
  handle.addEventListener('pointerup', () => drag(false));
  return handle;
}
