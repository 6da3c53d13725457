import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTenant, type Tenant } from '../tenant/tenant';
import { type ExtensionBrowser, launch } from './browser';
import { fixture } from './fixtures';
import { openSignInLog, SIGN_IN_LOG, storedState, until } from './scene';

let tenant: Tenant;
let browser: ExtensionBrowser;

beforeAll(async () => {
  tenant = await startTenant();
  browser = await launch(tenant);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.close();
});

const withSwitches = (switches: string) => SIGN_IN_LOG.replace('/#', `/?${switches}#`);
const ROW = '[data-automationid="DetailsRow"]';
const BUTTON = '.sign-in-diagnostics-button';
const ID_CELL = '[data-automation-key="id"]';
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/**
 * Every row in the document has one button, and no button is without a row; resolves once it is so, since buttons come a
 * frame after their row. Looked at in one moment: the list is still at work between two.
 */
const settled = (blade: FrameLocator) =>
  until(
    () =>
      blade.locator('body').evaluate(
        (body, [row, button]) => {
          const rows = [...body.querySelectorAll(row)];
          const buttons = body.querySelectorAll(button).length;
          const each = rows.every(one => one.querySelectorAll(button).length === 1);
          return rows.length > 0 && each && buttons === rows.length;
        },
        [ROW, BUTTON] as const,
      ),
    'one button a row',
  );

/** The question that a press on the button of a row leads to, as the worker stores it. */
async function pressed(page: Page, blade: FrameLocator, index: number) {
  const row = blade.locator(ROW).nth(index);
  const shown = (await row.locator(ID_CELL).textContent())?.trim();
  // Whatever is stored afterwards comes from this press.
  await (await browser.worker()).evaluate(() => chrome.storage.session.clear());
  await row.locator(BUTTON).click();
  const question = await until(async () => {
    const stored = await storedState(browser);
    const cases = Object.values(stored) as { case?: { question: { requestId?: string } } }[];
    return cases.map(tab => tab.case?.question).find(found => found?.requestId);
  }, 'the question');
  expect(page.frames().length).toBeGreaterThan(1);
  return { question, shown };
}

describe.each([
  ['rows with a key', ''],
  ['rows without a key, whose text is rewritten in place', 'key=off'],
  ['presentation rows in a table', 'role=table'],
  ['compact rows', 'compact=1'],
  ['a sandbox without origin', 'sandbox=scripts'],
])('%s', (_, switches) => {
  test('each row has one button, and its event is the row that is shown', async () => {
    const { page, blade } = await openSignInLog(browser.context, withSwitches(switches));
    await settled(blade);
    const scroller = blade.locator('.scroller');
    for (const step of [0.3, 0.9, 0.5, 1, 0]) {
      await scroller.evaluate((element, part) => element.scrollTo(0, element.scrollHeight * part), step);
      await settled(blade);
    }
    await blade.getByRole('columnheader', { name: 'User' }).click();
    await settled(blade);
    for (const index of [0, 3, 9]) {
      const { question, shown } = await pressed(page, blade, index);
      expect(question.requestId).toBe(shown);
      expect(shown).toMatch(ID);
    }
    expect(await page.evaluate('window.__shellErrors')).toEqual([]);
    await page.close();
  });
});

test('2,000 rows scrolled through leave one button a visible row', async () => {
  const { page, blade } = await openSignInLog(browser.context);
  const scroller = blade.locator('.scroller');
  const height = await scroller.evaluate(element => element.scrollHeight);
  expect(height).toBeGreaterThan(2000 * 30);
  for (let top = 0; top < height; top += 4000) {
    await scroller.evaluate((element, y) => element.scrollTo(0, y), top);
  }
  const count = Number(await blade.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  expect(count).toBeGreaterThanOrEqual(2000);
  // The list learns its height as it goes, so its end moves.
  const last = blade.locator(`[data-item-index="${count - 1}"]`);
  await until(async () => {
    await scroller.evaluate(element => element.scrollTo(0, element.scrollHeight));
    return (await last.count()) === 1;
  }, 'the last row');
  await settled(blade);
  await page.close();
});

test('a press on the button neither selects the row nor opens the details pane', async () => {
  const { page, blade } = await openSignInLog(browser.context);
  await settled(blade);
  await pressed(page, blade, 1);
  expect(await blade.locator(`${ROW}[aria-selected="true"]`).count()).toBe(0);
  expect(await page.locator('.fxs-contextpane-visible').count()).toBe(0);
  await page.close();
});

test('the button is reached with the arrow keys, named for its row', async () => {
  const { page, blade } = await openSignInLog(browser.context);
  await settled(blade);
  await blade.locator(ROW).first().focus();
  const focused = blade.locator(`${BUTTON}:focus`);
  for (let press = 0; press < 15 && (await focused.count()) === 0; press++)
    await page.keyboard.press('ArrowRight');
  const cells = await blade
    .locator(ROW)
    .first()
    .locator('[data-automation-key="userDisplayName"]')
    .textContent();
  expect(await focused.getAttribute('aria-label')).toContain(`Diagnose ${cells}`);
  await page.close();
});

test('with the Request ID column hidden, what the row shows is sent instead', async () => {
  const { page, blade } = await openSignInLog(browser.context, withSwitches('requestId=hidden'));
  await settled(blade);
  await blade.locator(ROW).nth(2).locator(BUTTON).click();
  const text = await blade.locator(ROW).nth(2).textContent();
  const question = await until(async () => {
    const stored = await storedState(browser);
    const cases = Object.values(stored) as {
      case?: { question: { user?: string; app?: string; time?: string } };
    }[];
    return cases.map(tab => tab.case?.question).find(found => found?.user);
  }, 'the question');
  for (const part of [question.user, question.app, question.time]) expect(text).toContain(part);
  await page.close();
});

test('leaving and coming back brings new frames, with buttons', async () => {
  const { page, blade } = await openSignInLog(browser.context);
  await settled(blade);
  await page.getByRole('link', { name: 'Overview' }).click();
  await blade.locator(ROW).first().waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Sign-in logs' }).click();
  await settled(blade);
  await page.close();
});

test('the audit log, drawn by the same component, gets no button', async () => {
  const { page } = await openSignInLog(browser.context);
  await page.getByRole('link', { name: 'Audit logs' }).click();
  const audit = page.frameLocator('iframe.fxs-reactview-frame-active[name="AuditLogList.ReactView"]');
  await audit.locator(ROW).first().waitFor();
  // Two frames later anything that was going to happen has happened.
  await audit
    .locator('body')
    .evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await audit.locator(BUTTON).count()).toBe(0);
  await page.close();
});

test.each(['pane=essentials', 'pane=aria', 'pane=input'])(
  'the details pane gets the button (%s)',
  async switches => {
    const { page, blade, filter } = await openSignInLog(browser.context, withSwitches(switches));
    const { event } = fixture('blocked-by-conditional-access', 'location');
    await filter(event.id);
    await blade.locator(ROW).first().click();
    const pane = page.frameLocator('iframe.fxs-reactview-frame-active[name="SignInDetails.ReactView"]');
    await pane.locator(BUTTON).click();
    await until(async () => {
      const stored = await storedState(browser);
      return JSON.stringify(stored).includes(event.id);
    }, 'the question of the pane');
    expect(await pane.locator(BUTTON).count()).toBe(1);
    await page.close();
  },
);
