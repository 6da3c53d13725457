import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ChainState } from '../../src/messages';
import { mountPanel } from './mount';
import { ANSWERED_CHAIN } from './samples/chain';
import { caseOf } from './samples/phases';

function mountWith(chain: ChainState) {
  const panel = mountPanel('mfa-pending');
  const { question, state } = caseOf('mfa-pending');
  if (state.phase !== 'diagnosed') throw new Error('not diagnosed');
  panel.push({ kind: 'case', case: { question, state: { ...state, chain } } });
  return panel;
}

const section = () => page.getByRole('region', { name: 'The whole sign-in' });

test('an event that needs no story has none', async () => {
  mountPanel('success');
  await expect.element(section()).not.toBeInTheDocument();
});

test('while the other events are read, it says so', async () => {
  mountWith({ status: 'reading' });
  await expect.element(section().getByRole('status')).toHaveTextContent('Reading the other events');
});

test('the steps stand in their order, and another one can be asked for', async () => {
  const { latest } = mountWith({ status: 'told', told: ANSWERED_CHAIN });
  await expect.element(section().getByText(ANSWERED_CHAIN.story.headline)).toBeVisible();
  const steps = section().getByRole('listitem');
  await expect.element(steps.nth(0)).toHaveAttribute('aria-current', 'step');
  await expect.element(steps.nth(0)).toHaveTextContent('this event');
  await expect.element(steps.nth(1)).toHaveTextContent('+53 sec');
  await steps.nth(1).getByRole('button').click();
  expect(latest().requests).toContainEqual({
    kind: 'diagnose',
    question: { requestId: ANSWERED_CHAIN.steps[1]?.requestId },
  });
});

test('what stood in the way is said, and the diagnosis stays', async () => {
  const problem = {
    kind: 'throttled',
    title: 'Microsoft Graph asks to wait.',
    detail: '',
    next: 'Try again in a minute.',
    action: 'retry',
    technical: '',
  } as const;
  mountWith({ status: 'not read', problem });
  await expect.element(section()).toHaveTextContent('could not be read');
  await expect.element(section()).toHaveTextContent('Try again in a minute.');
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
});
