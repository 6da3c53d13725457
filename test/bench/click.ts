import { setTimeout } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { launch } from '../e2e/browser';
import { stories } from '../e2e/fixtures';
import { configure, diagnosisOf, openSignInLog, type SignInLog, signInAs, signInWindow } from '../e2e/scene';
import { startTenant } from '../tenant/tenant';
import { bareRequest } from './bare';
import type { Figure } from './bench';

const CLICKS = 4;
/** A click takes two requests (the event, its chain) of the five in ten seconds: faster, and the budget's wait is measured. */
const PACE = 5000;

/** From the press of the button to the headline in the panel, less what a bare request to Graph takes: median of four. */
export async function benchClick(): Promise<Figure[]> {
  const tenant = await startTenant();
  const browser = await launch(tenant);
  try {
    await configure(browser, tenant);
    const log = await openSignInLog(browser.context);
    const [first, ...others] = stories().slice(0, CLICKS + 1);
    if (!first) throw new Error('There are no fixtures to click on.');
    await log.diagnose(first.event.id);
    const signIn = (await log.panel.body()).getByRole('button', { name: 'Sign in' });
    await signInAs(await signInWindow(browser.context, () => signIn.click()), tenant.users.ada);
    let { headline } = await diagnosisOf(browser, first.event.id);
    await (await log.panel.body()).getByRole('heading', { level: 1, name: headline }).waitFor();
    const clicks: number[] = [];
    const bare: number[] = [];
    for (const { event } of others) {
      await setTimeout(PACE);
      await log.filter(event.id);
      const pressed = timeOfPress(log);
      const shown = timeOfAnswer(await log.panel.body(), headline);
      await log
        .row(event.id)
        .getByRole('button', { name: /^Diagnose/ })
        .click();
      clicks.push((await shown) - (await pressed));
      ({ headline } = await diagnosisOf(browser, event.id));
      const address = `/beta/auditLogs/signIns/${event.id}`;
      bare.push(await (await browser.worker()).evaluate(bareRequest, address));
    }
    const value = median(clicks) - median(bare);
    return [
      {
        name: 'click to headline, over the bare Graph request',
        value,
        budget: 100,
        limit: 'at most',
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    await tenant.close();
  }
}

/** Both are read in the browser, so that driving it does not count. */
const timeOfPress = (log: SignInLog) =>
  log.blade
    .locator('body')
    .evaluate(
      body =>
        new Promise<number>(done =>
          body.addEventListener('click', () => done(Date.now()), { capture: true }),
        ),
    );

const timeOfAnswer = (panel: Locator, before: string) =>
  panel.evaluate(
    (body, shownBefore) =>
      new Promise<number>(done =>
        new MutationObserver(() => {
          const shown = body.querySelector('article:not([aria-busy]) h1')?.textContent;
          if (shown && shown !== shownBefore) done(Date.now());
        }).observe(body, { childList: true, subtree: true, characterData: true }),
      ),
    before,
  );

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
