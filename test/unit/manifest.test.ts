import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What the browser is told, in the built manifest: a change here is a change of what users grant. */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PORTALS = [
  'https://entra.microsoft.com/*',
  'https://portal.azure.com/*',
  'https://preview.portal.azure.com/*',
];

if (!existsSync(join(DIST, 'manifest.json'))) throw new Error('Run `npm run build` first.');
const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8'));

test('permissions and hosts are the least there can be', () => {
  expect(manifest.permissions).toEqual(['identity', 'storage', 'offscreen', 'contextMenus']);
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'externally_connectable',
  ]) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('content scripts run on the portals and in blade frames only, without a loader', () => {
  const [shell, blade, ...others] = manifest.content_scripts;
  expect(others).toEqual([]);
  expect(shell.matches.toSorted()).toEqual(PORTALS);
  expect(shell.all_frames ?? false).toBe(false);
  expect(blade.matches.toSorted()).toEqual([
    'https://*.reactblade-ms.portal.azure.net/*',
    'https://*.reactblade-rc.portal.azure.net/*',
    'https://*.reactblade.portal.azure.net/*',
  ]);
  for (const file of [...shell.js, ...blade.js]) {
    expect(readFileSync(join(DIST, file), 'utf8')).not.toMatch(/import\s*\(|^import\s/m);
  }
});

test('the panel alone can be framed, by the portals alone, at an address that changes', () => {
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['src/pages/panel/panel.html'], matches: expect.anything(), use_dynamic_url: true },
  ]);
  expect(manifest.web_accessible_resources[0].matches.toSorted()).toEqual(PORTALS);
});

test('the content security policy of our pages', () => {
  const policy = new Map<string, string>(
    manifest.content_security_policy.extension_pages.split('; ').map((directive: string) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': 'https://graph.microsoft.com https://login.microsoftonline.com',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors':
      'https://portal.azure.com https://preview.portal.azure.com https://entra.microsoft.com',
    'require-trusted-types-for': "'script'",
    'trusted-types': 'collection',
  });
});

describe('the code that ships', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter(file => file.endsWith('.js'));

  test('holds no source map', () => {
    expect(files.filter(file => file.endsWith('.map'))).toEqual([]);
  });

  test.each(scripts)('%s evaluates no text and loads nothing from elsewhere', file => {
    const code = readFileSync(join(DIST, file), 'utf8');
    expect(code).not.toMatch(/\beval\s*\(|new Function\s*\(|importScripts\s*\(|import\s*\(\s*["'`]https?:/);
    expect(code).not.toMatch(/(?:src|href)\s*=\s*["'`]https?:[^"'`]+\.js/);
  });
});
