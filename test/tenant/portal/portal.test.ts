import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { manySignIns } from './many-sign-ins';
import { type PortalBrowser, startPortalBrowser, viewFrame } from './portal-browser';

const portal = 'https://portal.azure.com/';
const row = '[data-automationid=DetailsRow]';
const signIns = 'SignInLogsList.ReactView';
const details = 'SignInDetails.ReactView';

let browser: PortalBrowser;
let page: Page;
let complaints: string[];
let outside: string[];

beforeAll(async () => {
  browser = await startPortalBrowser(manySignIns(2000));
}, 60_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  complaints = [];
  outside = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  page.on('request', request => {
    const { hostname, protocol } = new URL(request.url());
    const own =
      hostname === 'portal.azure.com' || /^sandbox-\d\.reactblade\.portal\.azure\.net$/.test(hostname);
    if (protocol !== 'data:' && !own) outside.push(request.url());
  });
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
  await page.close();
});

test('draws the log in a cross-origin frame whose address does not tell the view', async () => {
  const frame = await openLog();
  const url = new URL(frame.url());
  expect(url.hostname).toBe('sandbox-1.reactblade.portal.azure.net');
  expect(url.pathname).toBe('/React/Index');
  expect([...url.searchParams.keys()]).toEqual([
    'reactView',
    'retryCount',
    'l',
    'trustedAuthority',
    'contentHash',
    'reactIndex',
    'sessionId',
  ]);
  expect(url.searchParams.get('trustedAuthority')).toBe('https://portal.azure.com');
  expect(await frame.evaluate(() => window.name)).toBe('');
  const element = await frame.frameElement();
  expect(await element.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin');
  const spare = page.locator('iframe.fxs-part-frame.fxs-display-none');
  expect(await spare.count()).toBe(1);
  expect(await spare.getAttribute('src')).toContain('https://sandbox-2.');
});

test('holds two thousand rows and draws some dozens, with the attributes of the real list', async () => {
  const frame = await openLog();
  const list = frame.locator('[data-automationid=DetailsList]');
  expect(await list.locator('[role=grid]').getAttribute('aria-rowcount')).toBe('2001');
  expect(await frame.locator(row).count()).toBeLessThan(120);
  const keys = await list
    .locator('[role=columnheader]')
    .evaluateAll(headers => headers.map(header => header.getAttribute('data-item-key')));
  expect(keys).toEqual([
    'createdDateTime',
    'id',
    'userDisplayName',
    'appDisplayName',
    'status',
    'errorCode',
    'ipAddress',
    'location',
    'conditionalAccessStatus',
  ]);
  const first = frame.locator(`${row}[data-item-index="0"]`);
  expect(await cell(first, 'createdDateTime')).toBe('8/14/2026, 8:44:25 PM');
  expect(await cell(first, 'id')).toBe('00000000-aaaa-4bbb-8ccc-000000000000');
  expect(await cell(first, 'status')).toBe('Success');
  expect(await cell(first, 'location')).toBe('Seattle, Washington, US');
});

test('draws other rows after a scroll', async () => {
  const frame = await openLog();
  await frame.locator('[data-is-scrollable=true]').evaluate(scroller => scroller.scrollTo(0, 30_000));
  await frame.waitForSelector(`${row}[data-item-index="700"]`);
  expect(await frame.locator(`${row}[data-item-index="300"]`).count()).toBe(0);
});

test('sorts by a heading, and rewrites the same nodes when the list has no key function', async () => {
  const frame = await openLog('?key=off');
  const first = await frame.waitForSelector(`${row}[data-item-index="0"]`);
  const before = await first.textContent();
  await frame.click('[data-item-key=createdDateTime]');
  await frame.waitForSelector('[data-item-key=createdDateTime][aria-sort=ascending]');
  expect(await first.evaluate(node => node.isConnected)).toBe(true);
  expect(await first.textContent()).not.toBe(before);
  expect(await first.textContent()).toContain('00000000-aaaa-4bbb-8ccc-000000001999');
});

test('makes new nodes on sort when the list has a key function', async () => {
  const frame = await openLog();
  const first = await frame.waitForSelector(`${row}[data-item-index="0"]`);
  await frame.click('[data-item-key=createdDateTime]');
  await frame.waitForSelector('[data-item-key=createdDateTime][aria-sort=ascending]');
  expect(await first.evaluate(node => node.isConnected)).toBe(false);
});

test('filters by request ID and by status', async () => {
  const frame = await openLog();
  await frame.fill('input[role=searchbox]', '8ccc-000000000007');
  await frame.waitForSelector('[role=grid][aria-rowcount="2"]');
  expect(await cell(frame.locator(row), 'errorCode')).toBe('53003');
  await frame.fill('input[role=searchbox]', '');
  await frame.click('[role=combobox][aria-label=Status]');
  await frame.click('[role=option]:has-text("Interrupted")');
  // Every tenth event, beginning with the fourth, asks for multifactor authentication.
  await frame.waitForSelector('[role=grid][aria-rowcount="201"]');
});

test('takes the Request ID column away', async () => {
  const frame = await openLog();
  await frame.click('button:has-text("Columns")');
  await frame.click('[role=menuitemcheckbox]:has-text("Request ID")');
  await frame.waitForSelector('[data-item-key=id]', { state: 'detached' });
  expect(await frame.locator(row).first().textContent()).not.toMatch(/aaaa-4bbb/);
});

test('shows the other three kinds of sign-in, grouped where asked', async () => {
  const frame = await openLog('?group=1');
  await frame.click('[role=tab]:has-text("non-interactive")');
  await frame.waitForSelector('.ms-GroupHeader[aria-expanded=false]');
  expect(await frame.locator(row).count()).toBe(0);
  await frame.click('[role=tab]:has-text("Service principal")');
  await frame.waitForSelector('[data-item-key=servicePrincipalName]');
  expect(await cell(frame.locator(row), 'servicePrincipalName')).toBe('Payroll sync');
});

test('obeys the switches for role, columns and density', async () => {
  const frame = await openLog('?role=table&requestId=hidden&compact=1&l=de.de-de');
  await frame.waitForSelector('.ms-DetailsList--Compact [role=table] span[role=row] > [role=presentation]');
  expect(await frame.locator('[data-item-key=id]').count()).toBe(0);
  expect(await cell(frame.locator(row).first(), 'createdDateTime')).toBe('14.8.2026, 20:44:25');
});

test('switches the theme at run time, in the shell and in the frame', async () => {
  const frame = await openLog();
  await page.click('button[aria-label="Switch theme"]');
  await page.waitForSelector('html.fxs-theme-dark.fxs-mode-dark > body.fxs-mode-dark');
  await frame.waitForSelector('html.fxs-mode-dark');
  expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(27, 26, 25)');
  await page.click('button[aria-label="Switch theme"]');
  await frame.waitForSelector('html.fxs-mode-light:not(.fxs-mode-dark)');
});

test('opens the details pane in a frame of another host, and closes it with Escape', async () => {
  const frame = await openLog();
  await frame.click(`${row}[data-item-index="7"]`);
  const pane = await viewFrame(page, details, '[class^=essentialsLabel-]');
  expect(new URL(pane.url()).hostname).toBe('sandbox-2.reactblade.portal.azure.net');
  expect(await page.textContent('.fxs-contextpane-visible #fxsContextPaneTitle')).toBe(
    'Activity Details: Sign-ins',
  );
  const labels = await pane.locator('[class^=essentialsLabel-]').allTextContents();
  expect(labels.slice(0, 5)).toEqual([
    'Date',
    'Request ID',
    'Correlation ID',
    'Authentication requirement',
    'Status',
  ]);
  const value = pane.locator('[class^=essentialsLabel-]:text-is("Request ID") + [class^=essentialsValue-]');
  expect(await value.textContent()).toBe('00000000-aaaa-4bbb-8ccc-000000000007\uE8C8');
  await pane.press('[role=tab]:has-text("Conditional Access")', 'Escape');
  await page.waitForSelector('.fxs-contextpane-visible', { state: 'detached' });
  await page.waitForSelector(`iframe[name="${details}"]`, { state: 'detached' });
  await frame.click(`${row}[data-item-index="7"]`);
  await viewFrame(page, details, '[class^=essentialsLabel-]');
});

test('writes the pane with aria-labelledby where asked', async () => {
  const frame = await openLog('?pane=aria');
  await frame.click(`${row}[data-item-index="1"]`);
  const pane = await viewFrame(page, details, '[aria-labelledby=PropertyFieldRequestID-label]');
  expect(await pane.textContent('[aria-labelledby=PropertyFieldRequestID-label]')).toBe(
    '00000000-aaaa-4bbb-8ccc-000000000001',
  );
});

test('gives a new frame after leaving and coming back', async () => {
  const before = await openLog();
  await page.click('a:has-text("Audit logs")');
  await viewFrame(page, 'AuditLogList.ReactView', row);
  expect(page.url()).toBe(`${portal}#view/Microsoft_AAD_IAM/AuditLogList.ReactView`);
  await page.goBack();
  const after = await viewFrame(page, signIns, row);
  expect(after).not.toBe(before);
  await page.waitForFunction(() => document.querySelectorAll('iframe').length === 2);
  expect(before.isDetached()).toBe(true);
  await page.click('a:has-text("Overview")');
  await page.waitForSelector('.fxs-overview');
  expect(await page.locator('.fxs-reactview-frame-active').count()).toBe(0);
});

test('removes a frame that says something unknown', async () => {
  const frame = await openLog();
  await frame.evaluate(() => window.parent.postMessage({ hello: 'shell' }, '*'));
  await page.waitForSelector('.fxs-blade-error');
  expect(await page.locator(`iframe[name="${signIns}"]`).count()).toBe(0);
  expect(await page.evaluate(() => window.__shellErrors)).toEqual([
    'Unexpected message from https://sandbox-1.reactblade.portal.azure.net: {"hello":"shell"}',
  ]);
});

test('removes a frame of somebody else that speaks to the shell', async () => {
  await openLog();
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('iframe'), { name: 'x' })),
  );
  await page.frame('x')?.evaluate(() => window.parent.postMessage('panel ready', '*'));
  await page.waitForSelector('iframe[name=x]', { state: 'detached' });
  expect(await page.evaluate(() => window.__shellErrors.length)).toBe(1);
  expect(await page.locator('.fxs-reactview-frame-active').count()).toBe(1);
});

test('names the frame early and gives it an opaque origin where asked', async () => {
  const frame = await openLog('?name=early&sandbox=scripts');
  expect(await frame.evaluate(() => [window.name, window.origin])).toEqual([signIns, 'null']);
});

test('appends rows as the end comes into view where asked', async () => {
  const frame = await openLog('?lazy=1');
  await frame.waitForSelector('[role=grid][aria-rowcount="51"]');
  await frame.locator('[data-is-scrollable=true]').evaluate(scroller => scroller.scrollTo(0, 50_000));
  await frame.waitForSelector('[role=grid][aria-rowcount="101"]');
});

test('shows the sign-ins of one user on the page of that user', async () => {
  const menu = 'Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/SignIns/userId';
  await page.goto(`${portal}#view/${menu}/0f3a7c11-52d4-4e8b-9b60-7d1c2e3f4a55`);
  const frame = await viewFrame(page, signIns, row);
  expect(await cell(frame.locator(row), 'id')).toBe('00000000-aaaa-4bbb-8ccc-000000000005');
});

test('keeps storage from the views', async () => {
  const frame = await openLog();
  const world = await frame.evaluate(() => {
    localStorage.setItem('a', '1');
    try {
      return { kept: localStorage.getItem('a'), indexedDb: typeof indexedDB };
    } catch {
      return { kept: localStorage.getItem('a'), indexedDb: 'throws' };
    }
  });
  expect(world).toEqual({ kept: '1', indexedDb: 'throws' });
});

test('sends a policy without inline code, for the shell and for its frames', async () => {
  const framed = page.waitForResponse(response => response.url().includes('/React/Index'));
  const shell = await page.goto(portal);
  for (const response of [shell, await framed]) {
    const policy = response?.headers()['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  }
  expect(shell?.headers()['content-security-policy']).toContain(
    'frame-src https://*.reactblade.portal.azure.net;',
  );
});

async function openLog(query = ''): Promise<Frame> {
  await page.goto(portal + query);
  return viewFrame(page, signIns, row);
}

const cell = (at: ReturnType<Frame['locator']>, key: string) =>
  at.locator(`[data-automation-key=${key}]`).textContent();
