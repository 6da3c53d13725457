import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import type { Plugin } from 'vite';

const MODULE = 'virtual:fluent-tokens.css';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The rooms whose pages load the tokens. The content scripts live in documents with variables of their own. */
const ROOMS = ['src/ui', 'src/pages'];

/**
 * Serves `virtual:fluent-tokens.css`: Fluent's design tokens as custom properties, light and dark, and only those that a
 * stylesheet of the extension uses. The whole set has 459 tokens, 20 times what the pages need.
 */
export function fluentTokens(): Plugin {
  return {
    name: 'fluent-tokens',
    resolveId: id => (id === MODULE ? `/${MODULE}` : null),
    load(id) {
      if (id !== `/${MODULE}`) return null;
      const files = ROOMS.flatMap(stylesheetsBelow);
      for (const file of files) this.addWatchFile(file);
      return tokensCss(files.map(file => readFileSync(file, 'utf8')).join('\n'));
    },
  };
}

/** The custom properties that `css` uses and does not declare itself. An unknown name is an error, not an empty value. */
export function tokensCss(css: string): string {
  const declared = new Set(names(css, /(--[\w-]+)\s*:/g));
  const used = names(css, /var\(\s*(--[\w-]+)/g).filter(name => !declared.has(name));
  const tokens = [...new Set(used)].sort().map(name => name.slice(2));
  const unknown = tokens.filter(token => !(token in webLightTheme));
  if (unknown.length > 0) throw new Error(`not a Fluent token: ${unknown.join(', ')}`);

  const themed = tokens.filter(token => value(webDarkTheme, token) !== value(webLightTheme, token));
  const dark = `color-scheme:dark;${declarations(webDarkTheme, themed)}`;
  return [
    `:root{color-scheme:light;${declarations(webLightTheme, tokens)}}`,
    `:root[data-theme=dark]{${dark}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${dark}}}`,
  ].join('\n');
}

function names(css: string, pattern: RegExp): string[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(pattern)].map(match => match[1] ?? '');
}

function declarations(theme: Theme, tokens: string[]): string {
  return tokens.map(token => `--${token}:${value(theme, token)}`).join(';');
}

/** Text sizes in rem, so that the text size a person has set in the browser counts. */
function value(theme: Theme, token: string): string {
  const text = String(theme[token as keyof Theme]);
  const isTextSize = token.startsWith('fontSize') || token.startsWith('lineHeight');
  return isTextSize ? `${Number.parseFloat(text) / 16}rem` : text;
}

function stylesheetsBelow(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.css'))
    .sort()
    .map(file => join(ROOT, room, file));
}
