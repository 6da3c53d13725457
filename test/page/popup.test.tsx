import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createAccountStore } from '../../src/pages/account/account-store';
import { Popup } from '../../src/pages/popup/popup';
import { mount } from './mount';
import { CANCELLED } from './samples/phases';
import { fakeWorker, SET_UP } from './stand-ins';

async function open(answers: Parameters<typeof fakeWorker>[0]) {
  const worker = fakeWorker(answers);
  const account = createAccountStore(worker.ask);
  await account.load();
  worker.sent.length = 0;
  const close = vi.fn();
  mount('popup', <Popup ask={worker.ask} account={account} close={close} />);
  return { ...worker, close };
}

test('a pasted text is diagnosed in the active tab, and the pop-up closes', async () => {
  const { sent, close } = await open({
    'account-status': SET_UP,
    'diagnose-in-active-tab': undefined,
  });
  const field = page.getByLabelText('Request ID or correlation ID');
  await expect.element(field).toHaveFocus();
  await field.fill(
    'Request Id: 6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00 Correlation Id: c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3',
  );
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(sent).toEqual([
    {
      kind: 'diagnose-in-active-tab',
      send: {
        question: {
          requestId: '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00',
          correlationId: 'c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3',
        },
      },
    },
  ]);
});

test('without an ID it stays open and says why', async () => {
  const { sent, close } = await open({ 'account-status': SET_UP });
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Paste a request ID or a correlation ID.');
  expect(sent).toEqual([]);
  expect(close).not.toHaveBeenCalled();
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
