import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTenant, type Tenant } from '../tenant/tenant';
import { type ExtensionBrowser, launch, stopWorker } from './browser';
import { fixture, stories } from './fixtures';
import {
  allRead,
  configure,
  diagnosisOf,
  openSignInLog,
  pressLast,
  type SignInLog,
  signInAs,
  signInWindow,
  until,
} from './scene';

let tenant: Tenant;
let browser: ExtensionBrowser;
let log: SignInLog;

beforeAll(async () => {
  tenant = await startTenant();
  browser = await launch(tenant);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.close();
});
afterEach(() => tenant.graph.reset());

const blocked = fixture('blocked-by-conditional-access', 'location');

describe('the first click, signed out', () => {
  test('without an app registration the panel says what to set up', async () => {
    log = await openSignInLog(browser.context);
    await log.diagnose(blocked.event.id);
    const body = await log.panel.body();
    await body.getByRole('button', { name: 'Open options' }).waitFor();
    await configure(browser, tenant);
  });

  test('the panel asks to sign in; a closed window leaves a working button', async () => {
    await log.page.bringToFront();
    await log.diagnose(blocked.event.id);
    const body = await log.panel.body();
    const button = body.getByRole('button', { name: 'Sign in' });
    // Twice: what the first try leaves behind must not stand in the way of the second, nor that in the way of the next test.
    for (const _ of [1, 2]) {
      const window = await signInWindow(browser.context, () => button.click());
      await window.close();
      await body.getByRole('article').getByText('The sign-in was cancelled.').waitFor();
      expect(await button.isEnabled()).toBe(true);
    }
  });

  test('a worker that is stopped while the window is open leaves a working button', async () => {
    const body = await log.panel.body();
    const button = body.getByRole('button', { name: 'Sign in' });
    const window = await signInWindow(browser.context, () => button.click());
    await stopWorker(browser);
    await window.close();
    await button.waitFor();
    const again = await signInWindow(browser.context, () => button.click());
    await again.close();
    await body.getByRole('article').getByText('The sign-in was cancelled.').waitFor();
  });

  test('declined permissions leave a working button too', async () => {
    const body = await log.panel.body();
    const button = body.getByRole('button', { name: 'Sign in' });
    const window = await signInWindow(browser.context, () => button.click());
    await window.fill('#username', tenant.users.ada.userPrincipalName);
    await window.fill('#password', tenant.users.ada.password);
    await window.click('#submit');
    await pressLast(window, '#cancel');
    await body.getByRole('article').getByText('The sign-in was cancelled.').waitFor();
    expect(await button.isEnabled()).toBe(true);
  });

  test('signing in leads to the diagnosis', async () => {
    const body = await log.panel.body();
    const window = await signInWindow(browser.context, () =>
      body.getByRole('button', { name: 'Sign in' }).click(),
    );
    // The session of the declined try is still there: only the permissions are asked for.
    await pressLast(window, '#accept');
    const diagnosis = await diagnosisOf(browser, blocked.event.id);
    expect(diagnosis.scenario).toBe('blocked-by-conditional-access');
    await body.getByRole('heading', { level: 1, name: diagnosis.headline }).waitFor();
  });

  test('a second click needs no sign-in', async () => {
    const before = tenant.log.filter(entry => entry.host === 'login.microsoftonline.com').length;
    const other = fixture('failed-conditional-access', 'hybrid-join');
    await log.diagnose(other.event.id);
    expect((await diagnosisOf(browser, other.event.id)).scenario).toBe('failed-conditional-access');
    expect(tenant.log.filter(entry => entry.host === 'login.microsoftonline.com')).toHaveLength(before);
  });
});

describe('the account', () => {
  const loginRequests = (path: RegExp) =>
    tenant.log.filter(({ host, path: asked }) => host === 'login.microsoftonline.com' && path.test(asked))
      .length;
  const next = [
    fixture('failed-conditional-access', 'approved-app'),
    fixture('failed-conditional-access', 'gps-location'),
    fixture('mfa-from-conditional-access', 'no-response'),
  ].map(({ event }) => event.id) as [string, string, string];

  test('a token that Graph no longer takes is renewed without a window', async () => {
    tenant.login.expireAccessTokens();
    const [tokens, visits] = [loginRequests(/token/), loginRequests(/authorize/)];
    await log.diagnose(next[0]);
    await diagnosisOf(browser, next[0]);
    expect(loginRequests(/token/)).toBe(tokens + 1);
    expect(loginRequests(/authorize/)).toBe(visits);
  });

  test("with its memory gone, the browser's own session signs in without a window", async () => {
    await forgetTokens();
    await log.diagnose(next[1]);
    await diagnosisOf(browser, next[1]);
  });

  test('who signed out is not signed in by a click on a row', async () => {
    const options = await browser.openPage('options/options');
    await options.getByRole('button', { name: 'Sign out' }).click();
    await options.getByRole('button', { name: 'Sign in' }).waitFor();
    await options.close();
    await log.page.bringToFront();
    await log.diagnose(next[2]);
    const body = await log.panel.body();
    const window = await signInWindow(browser.context, () =>
      body.getByRole('button', { name: 'Sign in' }).click(),
    );
    // The account is offered to choose, so that it may be another one.
    await pressLast(window, '#account');
    await diagnosisOf(browser, next[2]);
  });

  /** As after a restart of the browser: nothing in memory, neither the worker's nor MSAL's. */
  async function forgetTokens(): Promise<void> {
    await (await browser.worker()).evaluate(async () => {
      await chrome.storage.session.remove('token');
      await chrome.offscreen.closeDocument();
    });
  }
});

describe('each scenario shows its own headline in the panel', () => {
  const headlines = new Set<string>();
  test.each(stories().map(chosen => [chosen.expect.scenario, chosen] as const))(
    '%s',
    async (scenario, chosen) => {
      await log.diagnose(chosen.event.id);
      const diagnosis = await diagnosisOf(browser, chosen.event.id);
      expect(diagnosis.scenario).toBe(scenario);
      expect(diagnosis.cause).toBe(chosen.expect.cause);
      const body = await log.panel.body();
      await body.getByRole('heading', { level: 1, name: diagnosis.headline, exact: true }).waitFor();
      await body.getByText(chosen.event.id).first().waitFor();
      expect(headlines.has(diagnosis.headline)).toBe(false);
      headlines.add(diagnosis.headline);
    },
  );
});

test('an interrupt is told to its end, and the end is one click away', async () => {
  const [prompt, answer] = ['pending', 'denied'].map(
    name => fixture('mfa-from-conditional-access', name).event,
  );
  await log.diagnose(prompt?.id ?? '');
  const body = await log.panel.body();
  const steps = body.getByRole('region', { name: 'The whole sign-in' }).getByRole('listitem');
  await steps.nth(1).getByRole('button').click();
  const { headline } = await diagnosisOf(browser, answer?.id ?? '');
  await body.getByRole('heading', { level: 1, name: headline, exact: true }).waitFor();
});

describe('the panel', () => {
  test('Esc closes it, and the focus goes back to the button that opened it', async () => {
    await (await log.panel.heading()).focus();
    void log.page.keyboard.press('Escape').catch(() => undefined);
    await until(() => !log.panel.isOpen(), 'the panel to close');
    const focused = log.blade.locator('.sign-in-diagnostics-button:focus');
    await focused.waitFor();
  });

  test('it follows the theme of the portal', async () => {
    await log.diagnose(blocked.event.id);
    const body = await log.panel.body();
    const theme = () => body.evaluate(element => element.ownerDocument.documentElement.dataset.theme);
    expect(await until(theme, 'a theme')).toBe('light');
    await log.page.getByRole('button', { name: 'Switch theme' }).click();
    await until(async () => (await theme()) === 'dark', 'the dark theme');
    await log.page.getByRole('button', { name: 'Switch theme' }).click();
    await until(async () => (await theme()) === 'light', 'the light theme');
  });

  test('the portal stays usable beside it, and its last button in reach', async () => {
    await log.filter('');
    const button = log.blade.getByRole('button', { name: /^Diagnose/ }).first();
    const box = await until(() => button.boundingBox(), 'a button');
    const width = await log.page.evaluate(() => document.body.getBoundingClientRect().width);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(width).toBeLessThan(1440);
  });

  test('its edge can be dragged', async () => {
    const room = () => log.page.evaluate(() => document.body.getBoundingClientRect().width);
    const before = await room();
    await log.page.mouse.move(before, 450);
    await log.page.mouse.down();
    await log.page.mouse.move(before - 100, 450, { steps: 4 });
    await log.page.mouse.up();
    await until(async () => (await room()) === before - 100, 'the panel to be wider');
  });

  test('a panel that closes gives its room back', async () => {
    // Not awaited: the click takes away the frame that would confirm it.
    const button = (await log.panel.body()).getByRole('button', { name: 'Close' });
    void button.click().catch(() => undefined);
    await until(() => !log.panel.isOpen(), 'the panel to close');
    expect(await log.page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(1440);
  });

  test('the portal took no offence: no frame of it was dropped', async () => {
    expect(await log.page.evaluate('window.__shellErrors')).toEqual([]);
  });
});

describe('what does not go as wished', () => {
  test('a worker that is stopped does not lose the panel', async () => {
    await log.diagnose(blocked.event.id);
    const { headline } = await diagnosisOf(browser, blocked.event.id);
    const body = await log.panel.body();
    await body.getByRole('heading', { level: 1, name: headline }).waitFor();
    await stopWorker(browser);
    await body.getByRole('heading', { level: 1, name: headline }).waitFor();
    // The panel is connected again: what the portal says reaches it.
    await log.page.getByRole('button', { name: 'Switch theme' }).click();
    const theme = () => body.evaluate(element => element.ownerDocument.documentElement.dataset.theme);
    await until(async () => (await theme()) === 'dark', 'the dark theme');
    await log.page.getByRole('button', { name: 'Switch theme' }).click();
    // And it answers the next click.
    const other = fixture('mfa-from-conditional-access', 'denied');
    await log.diagnose(other.event.id);
    const next = await diagnosisOf(browser, other.event.id);
    await body.getByRole('heading', { level: 1, name: next.headline }).waitFor();
  });

  test('a worker that is stopped half-way goes on', async () => {
    const other = fixture('security-defaults', 'registration');
    await allRead(browser);
    tenant.graph.delayNext(60_000);
    await log.diagnose(other.event.id);
    const requests = () =>
      tenant.log.filter(({ method, path }) => method === 'GET' && path.includes(other.event.id));
    await until(() => requests().length === 1 && requests()[0]?.status === 0, 'the request to be under way');
    await stopWorker(browser);
    await until(() => requests().length === 2, 'the request to be made again');
    const next = await diagnosisOf(browser, other.event.id);
    await (await log.panel.body()).getByRole('heading', { level: 1, name: next.headline }).waitFor();
  });

  test('a pause that Graph asks for is waited out in view', async () => {
    await allRead(browser);
    tenant.graph.throttle({ times: 1, retryAfterSeconds: 2 });
    await log.diagnose(blocked.event.id);
    const body = await log.panel.body();
    await body.getByRole('article').getByText('Microsoft Graph asked us to wait.').waitFor();
    const { headline } = await diagnosisOf(browser, blocked.event.id);
    await body.getByRole('heading', { level: 1, name: headline }).waitFor();
  });

  test('a tenant without licence is told so', async () => {
    tenant.graph.licence = 'Free';
    await expectProblem(/no licence for the sign-in log/);
  });

  test('an event that the log does not have yet is told so', async () => {
    tenant.graph.hide(blocked.event.id);
    await expectProblem(/holds no such event|not in the log yet/);
  });

  async function expectProblem(title: RegExp): Promise<void> {
    await log.diagnose(blocked.event.id);
    const body = await log.panel.body();
    await body.getByRole('heading', { level: 1, name: title }).waitFor();
    tenant.graph.reset();
    await body.getByRole('button', { name: 'Try again' }).click();
    await diagnosisOf(browser, blocked.event.id);
  }
});

describe('users with fewer rights', () => {
  test('who may not see policies gets the diagnosis, and what is missing', async () => {
    await signInOverAs(tenant.users.ravi);
    await log.page.bringToFront();
    await log.diagnose(blocked.event.id);
    const diagnosis = await until(async () => {
      const found = await diagnosisOf(browser, blocked.event.id);
      return found.policies.length === 0 && found;
    }, 'a diagnosis without policies');
    expect(diagnosis.missing.map(({ reason }) => reason)).toContain('no permission to see policies');
    expect(diagnosis.confidence).not.toBe('high');
  });

  test('who has no reporting role is told which one to ask for', async () => {
    await signInOverAs(tenant.users.nora);
    await log.page.bringToFront();
    await log.diagnose(blocked.event.id);
    const body = await log.panel.body();
    await body.getByRole('heading', { level: 1, name: /no role that may read/ }).waitFor();
    await body
      .getByText(/Security Reader/)
      .first()
      .waitFor();
  });

  async function signInOverAs(user: typeof tenant.users.ravi): Promise<void> {
    tenant.login.revokeSessions();
    const options = await browser.openPage('options/options');
    await options.getByRole('button', { name: 'Sign out' }).click();
    const signIn = options.getByRole('button', { name: 'Sign in' });
    await signIn.waitFor();
    await signInAs(await signInWindow(browser.context, () => signIn.click()), user);
    await options.getByText(user.userPrincipalName).waitFor();
    await options.close();
  }
});

test('in a tenant whose log Graph gives to nobody, the details pane has to do, and the panel says so', async () => {
  const { event } = fixture('failed-conditional-access', 'approved-app');
  log = await openSignInLog(browser.context);
  tenant.graph.licence = 'Free';
  await log.filter(event.id);
  await log.row(event.id).click();
  const pane = log.page.frameLocator('iframe.fxs-reactview-frame-active[name="SignInDetails.ReactView"]');
  await pane.locator('.sign-in-diagnostics-button').click();
  const { headline, scenario, missing } = await diagnosisOf(browser, event.id);
  expect(scenario).toBe('failed-conditional-access');
  expect(missing.map(({ reason }) => reason)).toContain('not in this format');
  const body = await log.panel.body();
  await body.getByRole('heading', { level: 1, name: headline }).waitFor();
  await body
    .getByRole('region', { name: 'The whole sign-in' })
    .getByText('choose Download, then JSON')
    .waitFor();
});
