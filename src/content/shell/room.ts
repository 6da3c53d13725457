/**
 * Room for the panel beside the portal instead of over it, so that the next row's button stays in reach. The body becomes
 * narrower and, through `transform`, the frame of reference for whatever the portal lays out against the window.
 * Where a portal ignores this it is covered, as it would be without; in a narrow window it is covered on purpose.
 */
const NARROWEST_PORTAL = 640;

let sheet: CSSStyleSheet | undefined;

export function makeRoom(width: number): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    addEventListener('resize', keepRoom);
  }
  taken = width;
  keepRoom();
}

export function giveRoomBack(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  removeEventListener('resize', keepRoom);
  sheet = undefined;
}

let taken = 0;

function keepRoom(): void {
  const fits = innerWidth - taken >= NARROWEST_PORTAL;
  sheet?.replaceSync(
    fits
      ? `body { inline-size: calc(100% - ${taken}px) !important; block-size: 100vh !important; transform: translate(0) !important; }`
      : '',
  );
}
