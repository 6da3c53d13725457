import type { Mode } from '../common/protocol';

const classes: Record<Mode, string[]> = {
  light: ['fxs-theme-azure', 'fxs-mode-light', 'ext-mode-light'],
  dark: ['fxs-theme-dark', 'fxs-mode-dark', 'ext-mode-dark'],
};

export function applyMode(mode: Mode) {
  const other: Mode = mode === 'dark' ? 'light' : 'dark';
  for (const element of [document.documentElement, document.body]) {
    element.classList.remove(...classes[other]);
    element.classList.add(...classes[mode]);
  }
}
