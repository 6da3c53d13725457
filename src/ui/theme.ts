import type { Theme } from '../messages';

export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** For pages that stand alone: the browser's theme, and every change of it. */
export function followBrowserTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => showTheme(dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', follow);
  follow();
}

/** For the panel, which stands beside a portal with a theme of its own: `panel.html#theme=dark`. */
export function themeFromHash(hash: string): Theme {
  return new URLSearchParams(hash.replace(/^#/, '')).get('theme') === 'dark' ? 'dark' : 'light';
}
