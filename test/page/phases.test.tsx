import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountPanel } from './mount';
import { caseOf } from './samples/phases';

test('idle: a pasted ID is asked for', async () => {
  const { latest } = mountPanel('idle');
  await page.getByLabelText('Request ID or correlation ID').fill('6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00');
  await userEvent.keyboard('{Enter}');
  expect(latest().requests).toEqual([
    { kind: 'diagnose', question: { requestId: '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00' } },
  ]);
});

test('idle: a text without an ID is explained, and the field keeps the focus', async () => {
  const { latest } = mountPanel('idle');
  const field = page.getByLabelText('Request ID or correlation ID');
  await field.fill('AADSTS50105');
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is no request ID or correlation ID');
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  expect(latest().requests).toEqual([]);
});

test('working: says what is going on, about whom', async () => {
  const { show } = mountPanel('fetching');
  await expect.element(page.getByText('Alex Kim · Contoso HR')).toBeVisible();
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Fetching the sign-in from Microsoft Graph.');
  show('throttled');
  await expect.element(page.getByRole('status')).toHaveTextContent('Microsoft Graph asked us to wait.');
});

test('throttled: counts down to the next try', async () => {
  vi.useFakeTimers({
    now: new Date('2026-11-12T13:20:05Z'),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
  try {
    const { root } = mountPanel('throttled');
    expect(root.textContent).toContain('Microsoft Graph asked us to wait. Trying again in 12 s.');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(2));
    vi.advanceTimersByTime(2000);
    await vi.waitFor(() => expect(root.textContent).toContain('Trying again in 10 s.'));
    vi.advanceTimersByTime(15_000);
    await vi.waitFor(() => expect(root.textContent).toContain('Trying again now.'));
  } finally {
    vi.useRealTimers();
  }
});

test('needs setup: opens the options', async () => {
  const { openOptions } = mountPanel('needs-setup');
  await page.getByRole('button', { name: 'Open options' }).click();
  expect(openOptions).toHaveBeenCalledOnce();
});

test('needs sign-in: names both permissions, and the button works again after a cancelled try', async () => {
  const { latest, show } = mountPanel('needs-sign-in');
  await expect.element(page.getByText('AuditLog.Read.All')).toBeVisible();
  await expect.element(page.getByText('Policy.Read.ConditionalAccess')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();

  show('sign-in-cancelled');
  await expect.element(page.getByText('The window was closed before Microsoft answered.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(latest().requests).toEqual([{ kind: 'sign-in' }, { kind: 'sign-in' }]);
});

test('choose: the chosen sign-in is diagnosed by its request ID', async () => {
  const { latest } = mountPanel('choose');
  expect(page.getByRole('listitem').elements()).toHaveLength(3);
  await page.getByRole('button', { name: 'Success' }).click();
  expect(latest().requests).toEqual([
    { kind: 'diagnose', question: { requestId: '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a01' } },
  ]);
});

test('problem: what happened, why, what next, and the way to try again', async () => {
  const { latest, root } = mountPanel('problem');
  const heading = page.getByRole('heading', { name: 'Your account may not read the sign-in log' });
  await expect.element(heading).toBeVisible();
  await expect.element(page.getByText('Ask an administrator for the role Security Reader')).toBeVisible();
  expect(root.textContent).not.toContain('HTTP 403');
  await page.getByText('Technical details').click();
  await expect.element(page.getByRole('region', { name: 'Technical details' })).toHaveTextContent('HTTP 403');
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(latest().requests).toEqual([{ kind: 'retry' }]);
});

test('nothing jumps: the banner of the skeleton is as high as that of a two-line diagnosis', async () => {
  const { root, show, push } = mountPanel('fetching');
  root.style.inlineSize = '420px';
  const height = () => root.querySelector('.banner')?.getBoundingClientRect().height ?? 0;
  const before = height();
  const sample = caseOf('success');
  if (sample.state.phase !== 'diagnosed') throw new Error('not diagnosed');
  const headline = 'Conditional Access blocked the sign-in because of its location';
  push({
    kind: 'case',
    case: { ...sample, state: { ...sample.state, diagnosis: { ...sample.state.diagnosis, headline } } },
  });
  await expect.element(page.getByRole('heading', { name: headline })).toBeVisible();
  expect(Math.abs(height() - before)).toBeLessThanOrEqual(4);
  show('fetching');
});
