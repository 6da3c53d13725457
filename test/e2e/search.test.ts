import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SignIn } from '../../src/diagnosis/sign-in';
import { startTenant, type Tenant } from '../tenant/tenant';
import { type ExtensionBrowser, launch, stopWorker } from './browser';
import { fixture } from './fixtures';
import { configure, signInAs, signInWindow, until } from './scene';

const BACKGROUND = 20_000;
const USERS = ['interactiveUser', 'nonInteractiveUser'];
let tenant: Tenant;
let browser: ExtensionBrowser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sign-ins-'));
  tenant = await startTenant({ backgroundEvents: BACKGROUND, portal: false });
  browser = await launch(tenant);
  await configure(browser, tenant);
  const options = await browser.openPage('options/options');
  const signIn = () => options.getByRole('button', { name: 'Sign in' }).click();
  await signInAs(await signInWindow(browser.context, signIn), tenant.users.ada);
  await options.getByText(tenant.users.ada.userPrincipalName).waitFor();
  await options.close();
  page = await browser.openPage('investigate/investigate');
});
afterEach(() => tenant.graph.reset());
afterAll(async () => {
  await browser?.close();
  await tenant?.close();
  rmSync(folder, { recursive: true, force: true });
});

const field = () => page.getByRole('form', { name: 'Search sign-ins' }).getByRole('textbox').first();
const grid = () => page.getByRole('treegrid');
const status = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Types what an admin would, chooses a time and presses Search. */
async function searchFor(text: string, span = 'Last 30 days'): Promise<void> {
  if (await page.getByRole('button', { name: 'New search' }).isVisible()) {
    await page.getByRole('button', { name: 'New search' }).click();
  }
  await field().fill(text);
  await page.getByLabel('When').selectOption({ label: span });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
}

/** A request every two seconds is what Graph allows. */
const readAll = () => status('All events were read').waitFor({ timeout: 100_000 });
const count = async () => Number(await grid().getAttribute('aria-rowcount')) - 1;
/** The list is drawn a moment after the events have come. */
const listed = (expected: number) =>
  until(async () => (await count().catch(() => 0)) === expected, `${expected} lines`);
const within = (days: number) => (event: SignIn) =>
  Date.parse(event.createdDateTime ?? '') >= Date.now() - days * 86_400_000;
const ofUsers = (event: SignIn) => USERS.some(kind => event.signInEventTypes?.includes(kind));
/** As many rows as events, copies of one counted once. */
const distinct = (events: SignIn[]) => new Set(events.map(({ id }) => id)).size;

describe('every kind of search', () => {
  const some = () => tenant.events.find(event => ofUsers(event) && within(1)(event)) as SignIn;
  const cases: [string, () => string, (event: SignIn) => boolean][] = [
    [
      'a user, in any case',
      () => (some().userPrincipalName ?? '').toUpperCase(),
      event => event.userPrincipalName === some().userPrincipalName,
    ],
    ['an address', () => some().ipAddress ?? '', event => event.ipAddress === some().ipAddress],
    ['an error code', () => 'AADSTS53003', event => event.status?.errorCode === 53003],
  ];
  test.each(cases)('%s', async (_, text, isMeant) => {
    await searchFor(text(), 'Last 24 hours');
    await readAll();
    const meant = tenant.events.filter(event => ofUsers(event) && within(1)(event) && isMeant(event));
    await listed(distinct(meant));
  });

  test('an application, which a person has to tell from a user', async () => {
    await searchFor('One Outlook Web', 'Last 24 hours');
    await page.getByRole('button', { name: /application/i }).click();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await readAll();
    const meant = tenant.events.filter(
      event => ofUsers(event) && within(1)(event) && event.appDisplayName === 'One Outlook Web',
    );
    await listed(distinct(meant));
  });

  test('the block of an error page leads to the event itself', async () => {
    const { event } = fixture('blocked-by-conditional-access', 'location');
    await searchFor(
      `Request Id: ${event.id}\nCorrelation Id: ${event.correlationId}\nTimestamp: ${event.createdDateTime}\nAADSTS53003`,
    );
    await page.getByRole('heading', { level: 1, name: /because of its location/ }).waitFor();
  });

  test('several IDs at once', async () => {
    const ids = [
      fixture('blocked-by-conditional-access', 'location'),
      fixture('mfa-from-conditional-access', 'denied'),
    ];
    await searchFor(ids.map(({ event }) => event.id).join('\n'));
    await readAll();
    for (const { event } of ids)
      await grid()
        .getByText(event.userDisplayName ?? '')
        .first()
        .waitFor();
  });

  test('all four logs', async () => {
    await searchFor('', 'Last 24 hours');
    await page.getByText('More filters').click();
    for (const kind of await page.getByRole('group', { name: /type/i }).getByRole('checkbox').all())
      await kind.check();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await readAll();
    await listed(distinct(tenant.events.filter(within(1))));
  });
});

test('a search after the browser has stopped the idle worker is answered', async () => {
  await stopWorker(browser);
  await searchFor('AADSTS53003', 'Last 2 hours');
  await until(async () => (await status(/All events were read|No event matches/).count()) > 0, 'the answer');
});

test('what is wrong is said before anything is sent', async () => {
  const before = tenant.log.length;
  await searchFor('999.1.2.3');
  await until(() => page.getByRole('alert').first().isVisible(), 'the message');
  expect(tenant.log).toHaveLength(before);
});

describe('paging through all there is', () => {
  test('shows what came at once, stops, goes on, and survives the worker and a fault of Graph', async () => {
    await searchFor('', 'Last 30 days');
    await until(async () => (await count().catch(() => 0)) > 0, 'the first events');
    await page.getByRole('button', { name: 'Stop' }).click();
    await status(/^Stopped after/).waitFor();
    const requests = () => tenant.log.filter(({ path }) => path.includes('signIns')).length;
    const atStop = requests();
    await page.getByRole('button', { name: 'Go on' }).click();
    await until(() => requests() > atStop, 'more requests');
    await stopWorker(browser);
    await until(() => requests() > atStop + 2, 'requests of the next worker');
    for (let time = 0; time < 4; time++) tenant.graph.failNext({ status: 504 });
    await page.getByText('Microsoft Graph took too long.').waitFor();
    const kept = await count();
    expect(kept).toBeGreaterThan(1000);
    await page.getByRole('button', { name: 'Go on from there' }).click();
    await readAll();
    await listed(distinct(tenant.events.filter(event => ofUsers(event) && within(30)(event))));
  }, 180_000);

  test('the last line is reached, and chosen it is diagnosed', async () => {
    await grid().focus();
    await page.keyboard.press('End');
    const active = () => grid().getAttribute('aria-activedescendant');
    const isThere = async () => (await page.locator(`[id="${await active()}"] time`).count()) > 0;
    await until(isThere, 'the last line');
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Review the diagnosis' })
      .getByRole('heading', { level: 1 })
      .waitFor();
    await page.getByRole('button', { name: 'Close the diagnosis' }).click();
  });

  test('a scenario and a time narrow the list', async () => {
    const all = await count();
    await until(async () => (await status(/still to diagnose/).count()) === 0, 'all to be diagnosed');
    await page.getByRole('button', { name: /more$/ }).click();
    await page.getByRole('button', { name: /^Blocked by Conditional Access/ }).click();
    await until(async () => (await count()) < all, 'fewer lines');
    await grid().getByText('Blocked by Conditional Access').first().waitFor();
    await page.getByRole('button', { name: 'Show all events' }).click();
    await until(async () => (await count()) === all, 'all lines');
  });

  test('one line for each sign-in opens into its events', async () => {
    const all = await count();
    await page.getByRole('checkbox', { name: 'One line for each sign-in' }).check();
    await until(async () => (await count()) < all, 'fewer lines');
    const { event } = fixture('mfa-from-conditional-access', 'denied');
    await page.getByRole('searchbox', { name: 'Find in these events' }).fill(event.correlationId ?? '');
    await until(async () => (await count()) === 1, 'the one sign-in');
    await grid().focus();
    await page.keyboard.press('ArrowRight');
    await until(async () => (await count()) > 1, 'its events');
    await page.keyboard.press('Enter');
    const review = page.getByRole('complementary', { name: 'Review the diagnosis' });
    await review.getByRole('region', { name: 'The whole sign-in' }).waitFor();
    await review.getByRole('button', { name: /^Same user/ }).click();
    await page.getByRole('button', { name: 'Show all events' }).click();
    await page.getByRole('checkbox', { name: 'One line for each sign-in' }).uncheck();
  });
});

test('the columns that were chosen are there again in another window', async () => {
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Username' }).check();
  await page.keyboard.press('Escape');
  await grid()
    .getByRole('columnheader', { name: /^Username/ })
    .waitFor();
  await page.close();
  page = await browser.openPage('investigate/investigate', '#search&last=2h');
  await grid()
    .getByRole('columnheader', { name: /^Username/ })
    .waitFor();
});

describe('a file', () => {
  const json = (events: SignIn[]) => JSON.stringify(events);
  const open = async (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await page.getByLabel('File with sign-ins').setInputFiles(path);
  };

  test('is read and diagnosed signed out and offline', async () => {
    const { event } = fixture('blocked-by-conditional-access', 'location');
    await browser.context.setOffline(true);
    try {
      await open('InteractiveSignIns.json', json([event, ...tenant.events.slice(0, 200)]));
      await status(/^Read .*InteractiveSignIns/).waitFor();
      await page.getByRole('searchbox', { name: 'Find in these events' }).fill(event.id);
      await until(async () => (await count()) === 1, 'the one event');
      await grid().getByRole('row').nth(1).click();
      await page.getByRole('heading', { level: 1, name: /because of its location/ }).waitFor();
    } finally {
      await browser.context.setOffline(false);
    }
  });

  test('as CSV says what it cannot know', async () => {
    const csv = `Date (UTC),Request ID,User,Application,Status,Sign-in error code\n2026-11-20T08:00:00Z,5f1b9c3e-7d20-4a86-9e41-c3d2b1a09f00,Ada,Mail,Failure,53003\n`;
    await open('InteractiveSignIns.csv', csv);
    await page.getByText('neither the policies nor the steps').waitFor();
    await grid().getByText('Blocked by Conditional Access').waitFor();
  });

  test('with a fault names the line and keeps the rest', async () => {
    const [one, two] = tenant.events.slice(0, 2).map(event => JSON.stringify(event));
    await open('broken.ndjson', `${one}\n{"id": oops}\n${two}`);
    await page.getByText('1 part not read, or not for sure').click();
    await page.getByText('line 2', { exact: true }).waitFor();
    await listed(2);
  });

  test('of 100 MB is read while the page answers within 100 ms', async () => {
    const events = Array.from({ length: 20_000 }, (_, index) => ({
      ...tenant.events[index % tenant.events.length],
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    }));
    const padding = 'x'.repeat(
      Math.max(0, Math.ceil(100e6 / events.length) - json(events.slice(0, 1)).length),
    );
    const content = json(events.map(event => ({ ...event, userAgent: padding })) as SignIn[]);
    expect(content.length).toBeGreaterThan(100e6);
    await page.getByRole('button', { name: 'New search' }).click();
    await watchTasks(page);
    await open('large.json', content);
    await status(/^Read .*large\.json/).waitFor({ timeout: 60_000 });
    await until(async () => (await count().catch(() => 0)) === events.length, 'all lines');
    await grid().focus();
    await page.keyboard.press('End');
    expect(await longestTask(page)).toBeLessThan(100);
  }, 120_000);

  test('is the way of a tenant whose licence Graph refuses', async () => {
    tenant.graph.licence = 'Free';
    await searchFor('ada@contoso.com', 'Last 24 hours');
    await page.getByText('no licence for the sign-in log').waitFor();
    await page.getByText('Download JSON').waitFor();
    const { event } = fixture('failed-conditional-access', 'compliant-device');
    await open('InteractiveSignIns.json', json([event]));
    await grid().getByRole('row').nth(1).click();
    await page
      .getByRole('complementary', { name: 'Review the diagnosis' })
      .getByRole('heading', { level: 1 })
      .waitFor();
  });
});

/** The browser's own account of what kept the page from answering: tasks of 50 ms and more. */
const watchTasks = (watched: Page) =>
  watched.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    const observer = new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
  });
const longestTask = (watched: Page) =>
  watched.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));

test('the context menu diagnoses what is selected', async () => {
  const { event } = fixture('mfa-from-conditional-access', 'denied');
  const worker = await browser.worker();
  const choose = (selectionText: string) =>
    worker.evaluate(text => {
      const clicked = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab?: object): void;
      };
      clicked.dispatch({ menuItemId: 'diagnose-selection', selectionText: text }, undefined);
    }, selectionText);
  const [opened] = await Promise.all([
    browser.context.waitForEvent('page'),
    choose(`Please look at request ${event.id}, it failed`),
  ]);
  await opened.getByRole('heading', { level: 1, name: /declined/ }).waitFor();
  await opened.close();
  const [form] = await Promise.all([browser.context.waitForEvent('page'), choose('ada@contoso.com')]);
  await form.getByText('From the selected text.').waitFor();
  await form.close();
});
