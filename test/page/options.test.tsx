import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { MessageKind } from '../../src/messages';
import { createAccountStore } from '../../src/pages/account/account-store';
import { Options } from '../../src/pages/options/options';
import { mount } from './mount';
import { fakeWorker, NO_RECENT, SET_UP } from './stand-ins';

const NOT_SET_UP = { ...SET_UP, settings: null, username: null };

async function open(answers: Partial<Record<MessageKind, unknown>>) {
  const worker = fakeWorker(answers);
  const account = createAccountStore(worker.ask);
  await account.load();
  worker.sent.length = 0;
  mount('options', <Options account={account} recent={NO_RECENT} />);
  return worker;
}

test('shows the redirect URI to register, to be copied', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open({ 'account-status': NOT_SET_UP });
  await page.getByRole('button', { name: 'Copy redirect URI' }).click();
  expect(write).toHaveBeenCalledExactlyOnceWith('https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/');
});

test('saves what was entered, without the blanks around it, and offers the sign-in', async () => {
  const { sent, answers } = await open({ 'account-status': NOT_SET_UP, 'save-settings': {} });
  answers['account-status'] = { ...SET_UP, username: null };
  await page.getByLabelText('Application (client) ID').fill(' a1c4e6f8-2b3d-4c5e-8f90-1a2b3c4d5e6f ');
  await page.getByLabelText('Directory (tenant) ID or domain').fill('contoso.onmicrosoft.com');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Saved')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(sent[0]).toEqual({
    kind: 'save-settings',
    send: {
      settings: { clientId: 'a1c4e6f8-2b3d-4c5e-8f90-1a2b3c4d5e6f', tenant: 'contoso.onmicrosoft.com' },
    },
  });
});

test('shows what is wrong beside the field, until it is changed', async () => {
  await open({ 'account-status': NOT_SET_UP, 'save-settings': { clientId: 'This is not a client ID.' } });
  const field = page.getByLabelText('Application (client) ID');
  await field.fill('contoso');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(field).toHaveAccessibleDescription('This is not a client ID.');
  await expect.element(page.getByText('Saved')).not.toBeInTheDocument();
  await field.fill('a1c4e6f8');
  await expect.element(page.getByText('This is not a client ID.')).not.toBeInTheDocument();
});

test('signs out', async () => {
  const { sent, answers } = await open({ 'account-status': SET_UP });
  answers['account-status'] = { ...SET_UP, username: null };
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.element(page.getByText('You are not signed in.')).toBeVisible();
  expect(sent.map(message => message.kind)).toEqual(['sign-out', 'account-status']);
});

test('names each scope with its reason', async () => {
  await open({ 'account-status': SET_UP });
  await expect.element(page.getByText('Reads the sign-in you ask about from the sign-in log.')).toBeVisible();
});
