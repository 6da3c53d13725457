/** Starts the portal on a free port and a Chromium that believes it is the real one, for the portal's own test. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { generate } from 'selfsigned';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { createPortal } from './serve';

export interface PortalBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

export async function startPortalBrowser(events: SignIn[]): Promise<PortalBrowser> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'portal.azure.com' }]);
  const server = createServer({ key, cert }, await createPortal({ events }));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const to = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const names = ['portal.azure.com', 'entra.microsoft.com', '*.reactblade.portal.azure.net'];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      `--host-resolver-rules=${names.map(name => `MAP ${name} ${to}`).join(', ')}, MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { context, close };
}

/** Waits until the frame that the shell gave this view has drawn it. */
export async function viewFrame(page: Page, view: string, content: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe.fxs-reactview-frame-active[name="${view}"]`);
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`${view} has no document`);
  await frame.waitForSelector(content);
  return frame;
}
