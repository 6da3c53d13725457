import { signal } from '@preact/signals';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FromCollection, ToCollection } from '../../src/collection/protocol';
import type { SearchEnd, SearchRequest, SearchUpdate } from '../../src/messages';
import { createCaseStore } from '../../src/pages/case/store';
import { createCollectionStore } from '../../src/pages/investigate/collection-store';
import { Investigate } from '../../src/pages/investigate/investigate';
import { placeOf } from '../../src/pages/investigate/place';
import { createSearchStore } from '../../src/pages/investigate/search-store';
import { restoreColumns } from '../../src/pages/list/columns';
import type { Problem } from '../../src/sources/problem';
import { mount } from './mount';
import { caseOf } from './samples/phases';
import { fakePorts } from './stand-ins';

const REQUEST = '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00';
const CORRELATION = 'c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3';

describe('the address', () => {
  test.each([
    [`#requestId=${REQUEST}`, { requestId: REQUEST }],
    [
      `#requestId=${REQUEST}&correlationId=${CORRELATION}`,
      { requestId: REQUEST, correlationId: CORRELATION },
    ],
    [`#correlationId=${CORRELATION}`, { correlationId: CORRELATION }],
    ["#requestId=x' or 1 eq 1", null],
    ['', null],
  ])('asks for one event: %s', (hash, question) => {
    expect(placeOf(hash)).toMatchObject({ question, scope: null });
  });

  test('asks for a search', () => {
    const { scope, question } = placeOf('#search&user=ada@contoso.com&last=7d');
    expect(scope).toMatchObject({ user: 'ada@contoso.com', when: { last: '7d' } });
    expect(question).toBeNull();
  });

  test('holds text that was selected elsewhere', () => {
    const withUser = placeOf(`#${new URLSearchParams({ pasted: 'ada@contoso.com' })}`);
    expect(withUser.initial).toMatchObject({ user: 'ada@contoso.com' });
    const without = placeOf(`#${new URLSearchParams({ pasted: 'Lorem ipsum, dolor sit amet.' })}`);
    expect(without.scope).toBeNull();
    expect(without.note).toContain('neither a request ID nor a correlation ID');
  });
});

/** The page between a worker and a collection that the test holds the other ends of. */
function mountSearch(hash = '') {
  const search = fakePorts<SearchRequest, SearchUpdate>();
  const said: ToCollection[] = [];
  let hear: (event: MessageEvent<FromCollection>) => void = () => {};
  const collection = createCollectionStore({
    postMessage: message => said.push(message),
    addEventListener: (_, listener) => {
      hear = listener;
    },
  });
  const answer = (data: FromCollection) => hear(new MessageEvent('message', { data }));
  answer({ kind: 'ready', scenarios: ['account-locked', 'successful-sign-in'] });
  const searching = createSearchStore(search.open, { onEvents: collection.addEvents });
  const cases = fakePorts();
  const store = createCaseStore(cases.open);
  onTestFinished(() => {
    searching.close();
    store.close();
  });
  const { initial, note, question } = placeOf(hash);
  const props = {
    ...{ store, collection, initial, note, search: searching },
    ...{
      columns: signal(restoreColumns(null)),
      recent: [],
      portal: 'https://portal.azure.com',
      dragging: false,
    },
    ...{
      onSearch: vi.fn(searching.start),
      onDiagnose: vi.fn(),
      onFile: vi.fn(),
      onNew: vi.fn(),
      openOptions: vi.fn(),
    },
  };
  mount('investigate', <Investigate {...props} asksForOne={question !== null} />);
  const lastRun = () => {
    const asked = search.latest().requests.findLast(({ kind }) => kind === 'search');
    return asked?.kind === 'search' ? asked.run : 0;
  };
  const end = (what: SearchEnd) => search.latest().push({ run: lastRun(), kind: 'ended', end: what });
  return { ...props, said, answer, end, port: search.latest, casePort: cases.latest };
}

async function startSearch() {
  await page.getByRole('textbox').first().fill('ada@contoso.com');
  await userEvent.keyboard('{Enter}');
}

const problem = (kind: Problem['kind'], action: Problem['action']): Problem => ({
  ...{ kind, action, title: 'It failed.', detail: 'Because.', next: 'Do this.', technical: null },
});

test('one event is shown as in the panel, with its evidence open and a way to search', async () => {
  const { casePort, onNew, onSearch } = mountSearch(`#requestId=${REQUEST}`);
  casePort().push({ kind: 'case', case: caseOf('blocked') });
  await expect
    .element(page.getByText('In none of the named locations marked as trusted.').last())
    .toBeVisible();
  await page.getByRole('button', { name: /^Same error/ }).click();
  expect(onSearch.mock.calls[0]?.[0]).toMatchObject({ errorCode: 53003 });
  await page.getByRole('button', { name: 'New search' }).click();
  expect(onNew).toHaveBeenCalledOnce();
});

test('what is typed is searched for, and can be stopped and gone on with', async () => {
  const { onSearch, port } = mountSearch();
  await startSearch();
  expect(onSearch).toHaveBeenCalledOnce();
  expect(port().requests[0]).toMatchObject({ kind: 'search', scope: { user: 'ada@contoso.com' } });
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(port().requests.at(-1)).toEqual({ kind: 'stop' });
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(port().requests.at(-1)).toMatchObject({ kind: 'search' });
});

test('nothing found is an answer', async () => {
  const { end } = mountSearch();
  await startSearch();
  end({ how: 'complete' });
  await expect.element(page.getByText('No event matches.')).toBeVisible();
});

test('a tenant without a licence is shown which button in the portal to press', async () => {
  const { end } = mountSearch();
  await startSearch();
  end({ how: 'problem', problem: problem('no-licence', 'retry') });
  await expect.element(page.getByText('Download JSON')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
});

test.each([
  [{ how: 'needs-sign-in', problem: null } as SearchEnd, 'Sign in'],
  [{ how: 'needs-setup' } as SearchEnd, 'Open options'],
  [{ how: 'problem', problem: problem('timed-out', 'retry') } as SearchEnd, 'Try again'],
  [{ how: 'problem', problem: problem('token-refused', 'sign-in') } as SearchEnd, 'Sign in'],
])('ended with %j, there is a way to go on', async (what, label) => {
  const { end, port, openOptions } = mountSearch();
  await startSearch();
  end(what);
  await page.getByRole('main').getByRole('button', { name: label }).click();
  if (label === 'Open options') expect(openOptions).toHaveBeenCalledOnce();
  else expect(port().requests.at(-1)).toMatchObject({ kind: 'search', signIn: label === 'Sign in' });
});

test('a file says how far it is, what it cannot tell and what was left out', async () => {
  const { answer, said, collection } = mountSearch();
  collection.openFile(new File(['[]'], 'InteractiveSignIns.csv'));
  const progress = {
    ...{ bytes: 2_000_000, bytesRead: 1_000_000, events: 1200, troubles: 60 },
    first: [{ where: 'line 7', message: 'Not JSON: <b>oops</b>' }],
    limits: ['A CSV download holds no policies.'],
  };
  answer({ kind: 'file', progress: { ...progress, state: 'reading' } });
  await expect.element(page.getByText('InteractiveSignIns.csv')).toBeVisible();
  await expect.element(page.getByText('A CSV download holds no policies.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(said.at(-1)).toEqual({ kind: 'stop-file' });
  answer({ kind: 'file', progress: { ...progress, state: 'stopped' } });
  await page.getByText('60 parts not read, or not for sure').click();
  await expect.element(page.getByText('Not JSON: <b>oops</b>')).toBeVisible();
  await expect.element(page.getByText('and 59 more')).toBeVisible();
});
