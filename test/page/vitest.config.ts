import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { chromium } from '../../scripts/chromium';
import { fluentTokens } from '../../scripts/fluent-tokens';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The pages in a real Chromium, with stand-ins for the port and the worker. */
export default defineProject({
  root: HERE,
  cacheDir: `${PROJECT}node_modules/.vite/page`,
  publicDir: `${PROJECT}public`,
  server: { fs: { allow: [PROJECT] } },
  plugins: [fluentTokens()],
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      '@preact/signals',
      'axe-core',
    ],
  },
  test: {
    name: 'page',
    include: ['**/*.test.{ts,tsx}'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: chromium(), args: ['--no-sandbox'] },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
