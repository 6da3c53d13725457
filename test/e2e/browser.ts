import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { chromium as chromiumPath } from '../../scripts/chromium';
import type { Tenant } from '../tenant/tenant';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The worker that runs now; Chromium may have stopped an earlier one. */
  worker(): Promise<Worker>;
  /** Opens one of the extension's own pages in a tab: `options/options`. */
  openPage(page: string, hash?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
}

/**
 * Chromium with the production build and a throw-away profile. The tenant's host names lead to this machine, all others
 * nowhere, and only this profile accepts the tenant's certificate.
 */
export async function launch(tenant: Tenant, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { headless = true, colorScheme = 'light', viewport = { width: 1440, height: 900 } } = options;
  const profile = await mkdtemp(join(tmpdir(), 'sign-in-diagnostics-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    colorScheme,
    viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${DIST}`,
      `--load-extension=${DIST}`,
      `--host-resolver-rules=${tenant.hostRules}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    worker,
    async openPage(page, hash = '') {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${extensionId}/src/pages/${page}.html${hash}`);
      return tab;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Ends the worker as the browser does with one that is idle. */
export async function stopWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!target) throw new Error('no worker runs');
  await session.send('Target.closeTarget', { targetId: target.targetId });
  await session.detach();
}
