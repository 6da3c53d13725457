import '../../src/pages/define/define.css';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createAccountStore } from '../../src/pages/account/account-store';
import { Popup } from '../../src/pages/popup/popup';
import type { RecentEntry } from '../../src/pages/recent/recent';
import type { Scope } from '../../src/sources/scope';
import { showTheme } from '../../src/ui/theme';
import { mount } from './mount';
import { CANCELLED } from './samples/phases';
import { fakeWorker, SET_UP } from './stand-ins';

const REQUEST = '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00';
const CORRELATION = 'c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3';
const USUAL = { when: { last: '24h' }, kinds: ['interactiveUser', 'nonInteractiveUser'] } satisfies Scope;

async function open(answers: Parameters<typeof fakeWorker>[0], recent: RecentEntry[] = []) {
  const worker = fakeWorker(answers);
  const account = createAccountStore(worker.ask);
  await account.load();
  worker.sent.length = 0;
  const close = vi.fn();
  const openSearch = vi.fn<(scope: Scope) => Promise<void>>(async () => {});
  const openFullSearch = vi.fn(async () => {});
  const root = mount(
    'popup',
    <Popup {...{ ask: worker.ask, account, openSearch, openFullSearch, recent, close }} />,
  );
  return { ...worker, root, openSearch, openFullSearch, close };
}

const field = () => page.getByLabelText('Request or correlation ID');
const ANSWERS = { 'account-status': SET_UP, 'diagnose-in-active-tab': undefined };

describe('one sign-in is diagnosed in the active tab, and the pop-up closes', () => {
  test.each([
    [
      'the text of an error page',
      `Error Code: 53003 Request Id: ${REQUEST} Correlation Id: ${CORRELATION} Timestamp: 2026-11-12T13:03:22Z App name: HR`,
      { requestId: REQUEST, correlationId: CORRELATION, time: '2026-11-12T13:03:22Z' },
    ],
    ['a lone ID', REQUEST, { requestId: REQUEST }],
    ['a correlation ID', `Correlation ID: ${CORRELATION}`, { correlationId: CORRELATION }],
  ])('%s', async (_, text, question) => {
    const { sent, openSearch, close } = await open(ANSWERS);
    await expect.element(field()).toHaveFocus();
    await field().fill(text);
    await expect.element(page.getByRole('button', { name: 'Diagnose' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(sent).toEqual([{ kind: 'diagnose-in-active-tab', send: { question } }]);
    expect(openSearch).not.toHaveBeenCalled();
  });

  test('without an ID that was taken away', async () => {
    const { sent, close } = await open(ANSWERS);
    await field().fill(`Request Id: ${REQUEST} Correlation Id: ${CORRELATION}`);
    await page.getByRole('button', { name: `Remove Request ID ${REQUEST}` }).click();
    await page.getByRole('button', { name: 'Diagnose' }).click();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(sent[0]?.send).toEqual({ question: { correlationId: CORRELATION } });
  });
});

describe('all else is searched for in a page of its own', () => {
  test.each<[string, string, Partial<Scope>]>([
    ['a user', 'adele@contoso.com', { user: 'adele@contoso.com' }],
    ['several IDs', `${REQUEST} ${CORRELATION}`, { ids: [REQUEST, CORRELATION], when: { last: '30d' } }],
    [
      'an ID of one user',
      `${REQUEST} adele@contoso.com`,
      { ids: [REQUEST], user: 'adele@contoso.com', when: { last: '30d' } },
    ],
    ['nothing', '', {}],
  ])('%s', async (_, text, scope) => {
    const { sent, openSearch, close } = await open(ANSWERS);
    await field().fill(text);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(openSearch).toHaveBeenCalledExactlyOnceWith({ ...USUAL, ...scope });
    expect(sent).toEqual([]);
  });

  test('as far back as is chosen', async () => {
    const { openSearch } = await open(ANSWERS);
    await field().fill('50126');
    await page.getByLabelText('When').selectOptions('Last 7 days');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await vi.waitFor(() => expect(openSearch).toHaveBeenCalledOnce());
    expect(openSearch).toHaveBeenCalledWith({ ...USUAL, errorCode: 50126, when: { last: '7d' } });
  });

  test('with an empty form, too', async () => {
    const { openFullSearch, close } = await open(ANSWERS);
    await page.getByRole('button', { name: 'Open the full search' }).click();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(openFullSearch).toHaveBeenCalledOnce();
  });
});

test('a name of which is not known what it is keeps it open and asks', async () => {
  const { sent, openSearch, close } = await open(ANSWERS);
  await field().fill('Contoso HR');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Contoso HR');
  expect(sent).toEqual([]);
  expect(close).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'As application' }).click();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(openSearch).toHaveBeenCalledExactlyOnceWith({ ...USUAL, app: 'Contoso HR' });
});

test('when the page does not open it says so and stays', async () => {
  const { openSearch, close } = await open(ANSWERS);
  openSearch.mockRejectedValueOnce(new Error('no window'));
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('did not answer');
  expect(close).not.toHaveBeenCalled();
});

test('what was looked for lately is at hand', async () => {
  const entry = { label: 'Failures of adele@contoso.com', detail: '5 minutes ago', open: vi.fn() };
  await open(ANSWERS, [entry]);
  await expect.element(page.getByRole('heading', { name: 'Recent' })).toBeVisible();
  await page.getByRole('button', { name: /Failures of adele/ }).click();
  expect(entry.open).toHaveBeenCalledOnce();
});

test('before the first time nothing is said of it', async () => {
  await open(ANSWERS);
  await expect.element(page.getByRole('heading', { name: 'Recent' })).not.toBeInTheDocument();
});

test.each(['light', 'dark'] as const)('accessible: %s', async theme => {
  const { root } = await open(ANSWERS, [{ label: 'Failures', detail: 'Today', open: () => {} }]);
  showTheme(theme);
  await field().fill('adele@contoso.com Teams');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toBeVisible();
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(root, { runOnly });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([]);
});

test('says who is signed in', async () => {
  await open({ 'account-status': SET_UP });
  await expect.element(page.getByText('Signed in as alex.kim@contoso.onmicrosoft.com')).toBeVisible();
});

test('offers the sign-in, and says why it failed', async () => {
  const { sent } = await open({
    'account-status': { ...SET_UP, username: null },
    'sign-in': { problem: CANCELLED },
  });
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.element(page.getByText('The sign-in was cancelled')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
  expect(sent.map(message => message.kind)).toEqual(['sign-in', 'account-status']);
});

test('leads to the options while nothing is set up', async () => {
  const { sent, close } = await open({ 'account-status': { ...SET_UP, settings: null, username: null } });
  await page.getByRole('button', { name: 'Set up' }).click();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(sent.map(message => message.kind)).toEqual(['open-options']);
});
