/**
 * `npm run demo`: the production build on the demo tenant. With a display it opens a browser and leaves it to you; without
 * one it does the main job itself, prints diagnoses and writes screenshots.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type ExtensionBrowser, launch } from '../test/e2e/browser';
import { stories } from '../test/e2e/fixtures';
import {
  configure,
  diagnosisOf,
  openSignInLog,
  type SignInLog,
  signInAs,
  signInWindow,
} from '../test/e2e/scene';
import { startTenant, type Tenant } from '../test/tenant/tenant';
import { textOf } from './diagnosis-text';

const OUTPUT = 'demo-output';

const display =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

console.log('Building the extension …');
execFileSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
console.log('Starting the demo tenant …');
const tenant = await startTenant();
const browser = await launch(tenant, { headless: !display, viewport: display ? null : undefined });
await configure(browser, tenant);
const log = await openSignInLog(browser.context);
await (display ? leaveToPerson(browser, tenant) : doTheJob(browser, tenant, log));
await browser.close();
await tenant.close();

async function leaveToPerson(browser: ExtensionBrowser, tenant: Tenant): Promise<void> {
  const { ada, ravi, nora } = tenant.users;
  console.log(`
The sign-in log of the demo tenant is open, and the extension with it.

  · Press Diagnose on a row, then Sign in in the panel:
      ${ada.userPrincipalName}   password ${ada.password}   sees everything
      ${ravi.userPrincipalName}  password ${ravi.password}  sees no policies
      ${nora.userPrincipalName}  password ${nora.password}  has no reporting role
  · Filter the log for 53003, 50074 or a name, sort it, switch the theme in the header.
  · Press the extension's button in the toolbar and paste a request ID.

Close the browser to end.`);
  await new Promise(resolve => browser.context.once('close', resolve));
}

async function doTheJob(browser: ExtensionBrowser, tenant: Tenant, log: SignInLog): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const [first, ...others] = stories();
  if (!first) throw new Error('There are no fixtures to show.');
  await shoot(log.page, 'sign-in-log');
  await log.diagnose(first.event.id);
  const signIn = (await log.panel.body()).getByRole('button', { name: 'Sign in' });
  await signIn.waitFor();
  await shoot(log.page, 'panel-sign-in');
  await signInAs(await signInWindow(browser.context, () => signIn.click()), tenant.users.ada);
  await show(first.event.id, first.expect.scenario);
  for (const { event, expect } of others) {
    await log.diagnose(event.id);
    await show(event.id, expect.scenario);
  }
  await shootTheRest(browser, log, first.event.id);
  console.log(`Screenshots are in ${OUTPUT}/.`);

  async function show(requestId: string, scenario: string): Promise<void> {
    const diagnosis = await diagnosisOf(browser, requestId);
    await heading(await log.panel.body(), diagnosis.headline).waitFor();
    console.log(`${textOf(diagnosis)}\n${'─'.repeat(80)}`);
    await log.filter('');
    await shoot(log.page, `panel-${scenario}`);
  }
}

/** The panel in the dark, the pop-up, the options and the page for a tab without a portal. */
async function shootTheRest(browser: ExtensionBrowser, log: SignInLog, requestId: string): Promise<void> {
  await log.diagnose(requestId);
  const { headline } = await diagnosisOf(browser, requestId);
  const body = await log.panel.body();
  await heading(body, headline).waitFor();
  await log.filter('');
  await log.page.getByRole('button', { name: 'Switch theme' }).click();
  await body.page().waitForFunction(() => document.body.className.includes('fxs-mode-dark'));
  await shoot(log.page, 'panel-dark');
  const investigate = await browser.openPage('investigate/investigate', `#requestId=${requestId}`);
  await heading(investigate.locator('body'), headline).waitFor();
  await shoot(investigate, 'investigate');
  const search = await browser.openPage('investigate/investigate', '#search&last=7d');
  await search.getByText('All events were read').waitFor();
  await search.getByRole('treegrid').getByRole('row').nth(3).click();
  await search.getByRole('complementary').getByRole('heading', { level: 1 }).waitFor();
  await shoot(search, 'search');
  const popup = await browser.openPage('popup/popup');
  await popup.setViewportSize({ width: 400, height: 540 });
  await popup.getByText('Signed in as').waitFor();
  await shoot(popup, 'popup');
  await shoot(await browser.openPage('options/options'), 'options');
}

function heading(body: Locator, name: string): Locator {
  return body.getByRole('heading', { level: 1, name });
}

async function shoot(page: Page, name: string): Promise<void> {
  // Rows fade in; a picture of half a fade helps nobody.
  for (const frame of page.frames()) {
    // An animation that the page itself calls off has nothing left to wait for.
    await frame.evaluate(() =>
      Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined))),
    );
  }
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
}
