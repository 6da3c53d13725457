/** What a person does, in words: set up, sign in, find a row, press Diagnose, read the panel. */
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { Diagnosis } from '../../src/diagnosis/diagnosis';
import type { Case } from '../../src/messages';
import type { Tenant } from '../tenant/tenant';
import type { TenantUser } from '../tenant/users';
import type { ExtensionBrowser } from './browser';

export const SIGN_IN_LOG = 'https://portal.azure.com/#view/Microsoft_AAD_IAM/SignInLogsList.ReactView';

/** Registers the extension's redirect URI in the tenant and enters the registration in the options, as an admin would. */
export async function configure(browser: ExtensionBrowser, tenant: Tenant): Promise<void> {
  const options = await browser.openPage('options/options');
  const redirectUri = `https://${browser.extensionId}.chromiumapp.org/`;
  await options.getByText(redirectUri).first().waitFor();
  tenant.registerRedirectUri(redirectUri);
  await options.getByLabel('Application (client) ID').fill(tenant.clientId);
  await options.getByLabel('Directory (tenant) ID or domain').fill(tenant.tenantId);
  await options.getByRole('button', { name: 'Save' }).click();
  await options.getByText('Saved').waitFor();
  await options.close();
}

/** Does `open` and gives the sign-in window that comes of it. */
export async function signInWindow(context: BrowserContext, open: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), open()]);
  await page.waitForLoadState();
  return page;
}

/** Enters name and password, and agrees to the permissions where they are asked for. */
export async function signInAs(page: Page, user: TenantUser): Promise<void> {
  await page.fill('#username', user.userPrincipalName);
  await page.fill('#password', user.password);
  const closed = page.waitForEvent('close');
  void page.click('#submit').catch(() => undefined);
  await Promise.race([closed, page.waitForSelector('#accept').catch(() => undefined)]);
  if (!page.isClosed()) void page.click('#accept').catch(() => undefined);
  await closed;
}

/** Presses what closes the window. The click itself may never be confirmed: what would confirm it is gone. */
export async function pressLast(page: Page, selector: string): Promise<void> {
  const closed = page.waitForEvent('close');
  void page.click(selector).catch(() => undefined);
  await closed;
}

export interface SignInLog {
  page: Page;
  /** The blade that holds the grid. */
  blade: FrameLocator;
  panel: Panel;
  /** Filters the grid to one event, or to all with an empty text. */
  filter(text: string): Promise<void>;
  /** The row of an event, by its request ID. */
  row(requestId: string): Locator;
  diagnose(requestId: string): Promise<void>;
}

export async function openSignInLog(context: BrowserContext, address = SIGN_IN_LOG): Promise<SignInLog> {
  const page = await context.newPage();
  await page.goto(address);
  const blade = page.frameLocator('iframe.fxs-reactview-frame-active[name="SignInLogsList.ReactView"]');
  await blade.locator('[data-automationid="DetailsRow"]').first().waitFor();
  const row = (requestId: string) =>
    blade.locator('[data-automationid="DetailsRow"]').filter({ hasText: requestId });
  const filter = async (text: string) => {
    await blade.getByPlaceholder('Filter by user, application or request ID').fill(text);
    if (text) await row(text).first().waitFor();
  };
  return {
    page,
    blade,
    panel: panelOf(page),
    filter,
    row,
    async diagnose(requestId) {
      await filter(requestId);
      await row(requestId)
        .getByRole('button', { name: /^Diagnose/ })
        .click();
    },
  };
}

/** The panel's frame stands in a closed shadow root, where no selector reaches; Playwright knows it as a frame. */
export interface Panel {
  /** Waits until the panel is there. */
  body(): Promise<Locator>;
  heading(): Promise<Locator>;
  isOpen(): boolean;
}

export function panelOf(page: Page): Panel {
  const frame = () => page.frames().find(candidate => candidate.url().includes('/panel/panel.html'));
  const body = async () => (await until(frame, 'the panel to open')).locator('body');
  return {
    body,
    heading: async () => (await body()).getByRole('heading', { level: 1 }),
    isOpen: () => frame() !== undefined,
  };
}

const PATIENCE = 20_000;
type Empty = undefined | null | false;

/** Waits for a state: asks until the answer is neither undefined, null nor false. */
export async function until<T>(ask: () => T | Promise<T>, what: string): Promise<Exclude<T, Empty>> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer as Exclude<T, Empty>;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

/** What the worker remembers of its tabs; nothing while it is being started again. */
export async function storedState(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  const worker = await browser.worker();
  return worker.evaluate(() => chrome.storage.session.get()).catch(() => ({}));
}

/** The case of the tab in view, as the worker keeps it. */
async function storedCase(browser: ExtensionBrowser, requestId: string): Promise<Case | undefined> {
  const tabs = Object.values(await storedState(browser)) as { case?: Case }[];
  return tabs.map(tab => tab.case).find(found => found?.question.requestId === requestId);
}

/** Until no case reads anything more: the next request to Graph is then of what the test does next. */
export async function allRead(browser: ExtensionBrowser): Promise<void> {
  await until(async () => {
    const tabs = Object.values(await storedState(browser)) as { case?: Case }[];
    return tabs.every(({ case: found }) => {
      const state = found?.state;
      return (
        state?.phase !== 'working' && !(state?.phase === 'diagnosed' && state.chain.status === 'reading')
      );
    });
  }, 'all to be read');
}

/** The diagnosis of a request, once the worker has it. */
export async function diagnosisOf(browser: ExtensionBrowser, requestId: string): Promise<Diagnosis> {
  const state = await until(async () => {
    const found = (await storedCase(browser, requestId))?.state;
    return found?.phase === 'diagnosed' && found;
  }, `the diagnosis of ${requestId}`);
  return state.diagnosis;
}
