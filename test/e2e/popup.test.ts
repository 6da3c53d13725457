import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTenant, type Tenant } from '../tenant/tenant';
import { type ExtensionBrowser, launch, stopWorker } from './browser';
import { fixture } from './fixtures';
import { configure, diagnosisOf, openSignInLog, panelOf, signInAs, signInWindow, until } from './scene';
import { openToolbarPopup } from './toolbar-popup';

let tenant: Tenant;
let browser: ExtensionBrowser;
const { event } = fixture('blocked-by-conditional-access', 'location');
const third = fixture('mfa-from-conditional-access', 'denied').event;
const fourth = fixture('failed-conditional-access', 'approved-app').event;
const other = fixture('failed-conditional-access', 'hybrid-join').event;

beforeAll(async () => {
  tenant = await startTenant();
  browser = await launch(tenant);
  await configure(browser, tenant);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.close();
});

test('signing in starts in the pop-up and outlives it', async () => {
  const popup = await openToolbarPopup(browser);
  await signInAs(await signInWindow(browser.context, () => popup.press('Sign in')), tenant.users.ada);
  const options = await browser.openPage('options/options');
  await options.getByText(tenant.users.ada.userPrincipalName).waitFor();
  await options.close();
});

test('over a blank tab the diagnosis gets a page of its own', async () => {
  const blank = await browser.context.newPage();
  await blank.bringToFront();
  const popup = await openToolbarPopup(browser);
  await popup.enter(
    `Request Id: ${event.id} Correlation Id: ${event.correlationId} Timestamp: 2026-11-20T09:00:07Z`,
  );
  const [investigate] = await Promise.all([browser.context.waitForEvent('page'), popup.press('Diagnose')]);
  const { headline } = await diagnosisOf(browser, event.id);
  await investigate.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(investigate.url()).toContain('/investigate/investigate.html#');
});

test('over that page it asks there, also when the worker was stopped since', async () => {
  const investigate = browser.context.pages().find(page => page.url().includes('/investigate/'));
  await stopWorker(browser);
  // A new worker, to which no page is connected.
  await investigate?.evaluate(() => chrome.runtime.sendMessage({ kind: 'account-status' }));
  const pages = browser.context.pages().length;
  const popup = await openToolbarPopup(browser);
  await popup.enter(third.id ?? '');
  await popup.press('Diagnose');
  const { headline } = await diagnosisOf(browser, third.id ?? '');
  await investigate?.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(browser.context.pages()).toHaveLength(pages);
});

test('over a portal tab it opens the panel', async () => {
  const { page: portal } = await openSignInLog(browser.context);
  await portal.bringToFront();
  const popup = await openToolbarPopup(browser);
  await popup.enter(other.id ?? '');
  await popup.press('Diagnose');
  const { headline } = await diagnosisOf(browser, other.id ?? '');
  await (await panelOf(portal).body()).getByRole('heading', { level: 1, name: headline }).waitFor();
});

test.each([
  ['a minute old is not in the log yet', 60_000, /not in the log yet/],
  ['two months old is older than the log', 60 * 86_400_000, /older than the sign-in log/],
])('an event that is %s', async (_, age, title) => {
  tenant.graph.hide(fourth.id ?? '');
  const { page: portal } = await openSignInLog(browser.context);
  await portal.bringToFront();
  const popup = await openToolbarPopup(browser);
  await popup.enter(`Request Id: ${fourth.id} Timestamp: ${new Date(Date.now() - age).toISOString()}`);
  await popup.press('Diagnose');
  await (await panelOf(portal).body()).getByRole('heading', { level: 1, name: title }).waitFor();
  await portal.close();
});

test('what holds no ID is refused before anything is sent', async () => {
  const popup = await openToolbarPopup(browser);
  const before = tenant.log.length;
  await popup.enter('why can ada not sign in');
  await popup.press('Search');
  await until(() => popup.evaluate(`document.querySelector('.field-error') !== null`), 'the error');
  expect(tenant.log).toHaveLength(before);
});
