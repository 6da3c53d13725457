import type { Theme } from '../../messages';

const MODE = /\bfxs-mode-(light|dark)\b/;

/** The portal has a switch of its own, so the system's preference is the last thing to ask. */
export function portalTheme(): Theme {
  const classes = `${document.documentElement.className} ${document.body.className}`;
  const mode = MODE.exec(classes)?.[1];
  if (mode === 'light' || mode === 'dark') return mode;
  return themeOfBackground() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** Calls `changed` when the portal's switch is used. */
export function watchTheme(changed: (theme: Theme) => void): () => void {
  let last = portalTheme();
  const observer = new MutationObserver(() => {
    const theme = portalTheme();
    if (theme !== last) changed(theme);
    last = theme;
  });
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributeFilter: ['class'] });
  }
  return () => observer.disconnect();
}

function themeOfBackground(): Theme | null {
  const channels =
    getComputedStyle(document.body)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  if (channels.length < 3 || alpha === 0) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
