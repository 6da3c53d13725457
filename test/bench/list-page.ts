import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/browser';
import { configure, signInAs, signInWindow, until } from '../e2e/scene';
import { startTenant } from '../tenant/tenant';
import { bareRequest } from './bare';
import type { Figure } from './bench';
import { traffic } from './traffic';

const EVENTS = 16_000;

/** The page that lists events: how soon what Graph answered is seen, and whether it answers a key while a large file is read. */
export async function benchListPage(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sign-ins-'));
  const tenant = await startTenant({ backgroundEvents: 25_000, portal: false });
  const browser = await launch(tenant);
  try {
    await configure(browser, tenant);
    const options = await browser.openPage('options/options');
    const signIn = () => options.getByRole('button', { name: 'Sign in' }).click();
    await signInAs(await signInWindow(browser.context, signIn), tenant.users.ada);
    await options.getByText(tenant.users.ada.userPrincipalName).waitFor();
    const page = await browser.openPage('investigate/investigate');
    const painted = await untilPainted(page, '#search&last=30d');
    const address = tenant.log.find(({ path }) => path.includes('signIns?'))?.path ?? '';
    const bare = await (await browser.worker()).evaluate(bareRequest, address);
    const path = join(folder, 'large.json');
    writeFileSync(path, JSON.stringify([...traffic(EVENTS)].flat()));
    const longest = await longestTask(page, path);
    return [
      {
        name: 'search to painted rows, over the bare Graph request',
        value: painted - bare,
        budget: null,
        limit: 'at most',
        unit: 'ms',
      },
      {
        name: 'longest task of the page while 100 MB are read',
        value: longest,
        budget: 50,
        limit: 'at most',
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    await tenant.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the address to rows on the screen, in ms. */
const untilPainted = (page: Page, hash: string): Promise<number> =>
  page.evaluate(
    address =>
      new Promise<number>(done => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('.list-line time')) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - start));
        }).observe(document.body, { childList: true, subtree: true });
        location.hash = address;
      }),
    hash,
  );

/** The browser tells of tasks of 50 ms and more; 0 when there was none. */
async function longestTask(page: Page, path: string): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.getByLabel('File with sign-ins').setInputFiles(path);
  const rows = async () =>
    Number(
      await page
        .getByRole('treegrid')
        .getAttribute('aria-rowcount')
        .catch(() => 0),
    );
  await until(async () => (await rows()) === EVENTS + 1, 'all events of the file');
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
}
