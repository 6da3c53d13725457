import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createCaseStore } from '../../src/pages/case/store';
import { Investigate } from '../../src/pages/investigate/investigate';
import { questionFromHash } from '../../src/pages/investigate/question-from-hash';
import { mount } from './mount';
import { caseOf } from './samples/phases';
import { fakePorts } from './stand-ins';

const REQUEST = '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00';
const CORRELATION = 'c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3';

test.each([
  [`#requestId=${REQUEST}`, { requestId: REQUEST }],
  [`#requestId=${REQUEST}&correlationId=${CORRELATION}`, { requestId: REQUEST, correlationId: CORRELATION }],
  [`#correlationId=${CORRELATION}`, { correlationId: CORRELATION }],
  ["#requestId=x' or 1 eq 1", null],
  ['', null],
])('the question in the address %s', (hash, question) => {
  expect(questionFromHash(hash)).toEqual(question);
});

test('the evidence is open, and another question can be asked', async () => {
  const { open, latest } = fakePorts();
  const store = createCaseStore(open);
  onTestFinished(() => store.close());
  latest().push({ kind: 'case', case: caseOf('blocked') });
  const onAsk = vi.fn();
  mount('investigate', <Investigate store={store} onAsk={onAsk} openOptions={vi.fn()} />);

  await expect
    .element(page.getByText('In none of the named locations marked as trusted.').last())
    .toBeVisible();
  await page.getByRole('button', { name: 'New question' }).click();
  await page.getByLabelText('Request ID or correlation ID').fill(REQUEST);
  await userEvent.keyboard('{Enter}');
  expect(onAsk).toHaveBeenCalledExactlyOnceWith({ requestId: REQUEST });
});
