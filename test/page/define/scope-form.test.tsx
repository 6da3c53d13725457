import '../../../src/pages/define/define.css';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localField } from '../../../src/pages/define/local-time';
import { ScopeForm } from '../../../src/pages/define/scope-form';
import type { Scope } from '../../../src/sources/scope';
import { showTheme } from '../../../src/ui/theme';
import { mount } from '../mount';

const NOW = new Date('2026-11-12T14:30:00Z');
const ID = '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00';
const OTHER = 'c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3';
const USUAL = { when: { last: '24h' }, kinds: ['interactiveUser', 'nonInteractiveUser'] } satisfies Scope;
const SCENARIOS = [
  { id: 'invalid-credentials', name: 'Invalid credentials' },
  { id: 'account-locked', name: 'Account locked' },
];

function open(initial: Partial<Scope> = {}, busy = false) {
  const onSearch = vi.fn<(scope: Scope) => void>();
  const onDiagnose = vi.fn();
  const root = mount(
    'investigate',
    <ScopeForm
      initial={initial}
      scenarios={SCENARIOS}
      busy={busy}
      onSearch={onSearch}
      onDiagnose={onDiagnose}
      now={() => NOW}
    />,
  );
  return { root, onSearch, onDiagnose };
}

const field = () => page.getByLabelText('Request or correlation ID');
const search = () => page.getByRole('button', { name: 'Search' });
const when = () => page.getByLabelText('When');
const chips = () => page.getByRole('list', { name: 'Understood' }).getByRole('listitem');

describe('the smart field', () => {
  test('what is understood is shown, and Enter searches for it', async () => {
    const { onSearch } = open();
    await field().fill('Adele@contoso.com 50126');
    await expect.element(chips().first()).toHaveTextContent('User adele@contoso.com');
    await expect.element(chips().last()).toHaveTextContent('Error code 50126');
    await userEvent.keyboard('{Enter}');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({
      ...USUAL,
      user: 'adele@contoso.com',
      errorCode: 50126,
    });
  });

  test('what is not meant is taken away, by keyboard, and typing can go on', async () => {
    const { onSearch } = open();
    await field().fill('adele@contoso.com 50126');
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Remove User adele@contoso.com' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({ ...USUAL, errorCode: 50126 });
  });

  test('of a name a person says what it is', async () => {
    const { onSearch } = open();
    await field().fill('Contoso HR');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Contoso HR');
    await expect.element(field()).toHaveFocus();
    expect(onSearch).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'As application' }).click();
    await expect.element(chips()).toHaveTextContent('Application Contoso HR');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({ ...USUAL, app: 'Contoso HR' });
  });

  test('beside a user a name is no second one', async () => {
    const { onSearch } = open();
    await field().fill('adele@contoso.com Teams');
    await expect.element(page.getByRole('button', { name: 'As user' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'As application' }).click();
    await userEvent.keyboard('{Enter}');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({ ...USUAL, user: 'adele@contoso.com', app: 'Teams' });
  });

  test('of an ID the events are looked for in the whole log', async () => {
    const { onSearch } = open();
    await field().fill(`${ID}\n${OTHER}`);
    await expect.element(when()).toHaveDisplayValue('Last 30 days');
    await userEvent.keyboard('{Enter}');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({ ...USUAL, ids: [ID, OTHER], when: { last: '30d' } });
  });

  test('the time of a page is the time of the search, up to now', async () => {
    const { onSearch } = open();
    await field().fill(`${ID} ${OTHER} Timestamp: 2026-11-12T14:03:22Z`);
    await expect.element(when()).toHaveDisplayValue('Around the time in the text');
    await userEvent.keyboard('{Enter}');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({
      ...USUAL,
      ids: [ID, OTHER],
      when: { from: '2026-11-12T13:03:22.000Z', to: '2026-11-12T14:30:00.000Z' },
    });
  });

  test('unless another is chosen', async () => {
    const { onSearch } = open();
    await field().fill(`${ID} ${OTHER} Timestamp: 2026-11-12T14:03:22Z`);
    await when().selectOptions('Last 7 days');
    await search().click();
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({ ...USUAL, ids: [ID, OTHER], when: { last: '7d' } });
  });

  test('one sign-in is no search: it is asked for by itself', async () => {
    const { onSearch, onDiagnose } = open();
    await field().fill(`Request Id: ${ID} Timestamp: 2026-11-12T14:03:22Z`);
    await userEvent.keyboard('{Enter}');
    expect(onDiagnose).toHaveBeenCalledExactlyOnceWith({ requestId: ID, time: '2026-11-12T14:03:22Z' });
    expect(onSearch).not.toHaveBeenCalled();
  });

  test('a page from before the log is refused where the time is', async () => {
    const { onSearch } = open();
    await field().fill(`Request Id: ${ID} Timestamp: 2026-08-12T14:03:22Z`);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('30 days');
    await expect.element(when()).toHaveFocus();
    expect(onSearch).not.toHaveBeenCalled();
  });

  test('a text that says nothing does not search for everything', async () => {
    const { onSearch } = open();
    await field().fill('Tenant ID: 11111111-2222-4333-8444-555555555555');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(field()).toHaveFocus();
    expect(onSearch).not.toHaveBeenCalled();
  });

  test('Shift and Enter begin a line', async () => {
    const { onSearch } = open();
    await field().fill(ID);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.element(field()).toHaveValue(`${ID}\n`);
    expect(onSearch).not.toHaveBeenCalled();
  });

  test('nothing at all is a search of the last day', async () => {
    const { onSearch } = open();
    await search().click();
    expect(onSearch).toHaveBeenCalledExactlyOnceWith(USUAL);
  });
});

describe('a range of one’s own', () => {
  test('is entered in the zone of the reader, and shown in UTC', async () => {
    const { onSearch } = open();
    await when().selectOptions('Custom range');
    await page.getByLabelText('From').fill(localField('2026-11-10T08:00:00Z'));
    await page.getByLabelText('To').fill(localField('2026-11-11T08:00:00Z'));
    await expect.element(page.getByText('2026-11-10 08:00:00 UTC')).toBeVisible();
    await expect.element(page.getByText('2026-11-11 08:00:00 UTC')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({
      ...USUAL,
      when: { from: '2026-11-10T08:00:00.000Z', to: '2026-11-11T08:00:00.000Z' },
    });
  });

  test('what is wrong is said under each, and the first has the focus', async () => {
    const { onSearch } = open();
    await when().selectOptions('Custom range');
    await page.getByLabelText('To').fill(localField('2026-11-13T08:00:00Z'));
    await search().click();
    await expect.element(page.getByLabelText('From')).toHaveFocus();
    await expect.element(page.getByLabelText('From')).toHaveAccessibleDescription(/date and time to begin/);
    await page.getByLabelText('From').fill(localField('2026-11-10T08:00:00Z'));
    await search().click();
    await expect.element(page.getByLabelText('To')).toHaveFocus();
    await expect.element(page.getByLabelText('To')).toHaveAccessibleDescription(/future/);
    expect(onSearch).not.toHaveBeenCalled();
  });

  test('begins with that of the text', async () => {
    open();
    await field().fill(`${ID} 2026-11-12T13:03:00Z`);
    await when().selectOptions('Custom range');
    await expect.element(page.getByLabelText('From')).toHaveValue(localField('2026-11-12T12:03:00Z'));
  });
});

describe('more filters', () => {
  test('all of them', async () => {
    const { onSearch } = open();
    await page.getByText('More filters').click();
    await page.getByLabelText('User', { exact: true }).fill('Adele@contoso.com');
    await page.getByLabelText('Application', { exact: true }).fill('Contoso HR');
    await page.getByLabelText('IP address', { exact: true }).fill('192.0.2.');
    await page.getByLabelText('Sign-in error code').fill('AADSTS50126');
    await page.getByLabelText('Managed identity sign-ins').click();
    await page.getByLabelText('Status').selectOptions('Failure');
    await page.getByLabelText('Conditional Access', { exact: true }).selectOptions('Not applied');
    await page.getByLabelText('Scenario').selectOptions('Invalid credentials');
    await page.getByLabelText('Conditional Access policy').fill('Require MFA');
    await userEvent.keyboard('{Enter}');
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({
      user: 'adele@contoso.com',
      app: 'Contoso HR',
      ipAddress: '192.0.2.',
      errorCode: 50126,
      when: { last: '24h' },
      kinds: ['interactiveUser', 'nonInteractiveUser', 'managedIdentity'],
      outcome: 'failure',
      conditionalAccess: 'notApplied',
      scenario: 'invalid-credentials',
      policy: 'Require MFA',
    });
  });

  test('are filled in and seen, from a scope that is there', async () => {
    const scope: Scope = {
      ...USUAL,
      ids: [ID, OTHER],
      app: 'Contoso HR',
      outcome: 'interrupted',
      errorCode: 0,
      scenario: 'of-a-later-version',
      when: { from: '2026-11-10T08:00:00.000Z', to: '2026-11-11T08:00:12.000Z' },
    };
    const { onSearch } = open(scope);
    await expect.element(page.getByLabelText('Application', { exact: true })).toHaveValue('Contoso HR');
    await search().click();
    expect(onSearch).toHaveBeenCalledExactlyOnceWith(scope);
  });

  test('a wrong one has the focus, also when the filters are closed over it', async () => {
    const { onSearch } = open();
    await page.getByText('More filters').click();
    await page.getByLabelText('IP address', { exact: true }).fill('home');
    await page.getByText('More filters').click();
    await expect.element(page.getByLabelText('IP address', { exact: true })).not.toBeVisible();
    await search().click();
    await expect.element(page.getByLabelText('IP address', { exact: true })).toHaveFocus();
    await page.getByLabelText('IP address', { exact: true }).fill('192.0.2.1');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(onSearch).not.toHaveBeenCalled();
  });

  test('one that says something else than the text is not silently overruled', async () => {
    const { onSearch } = open({ user: 'adele@contoso.com' });
    await field().fill('ben@contoso.com');
    await search().click();
    await expect.element(page.getByLabelText('User', { exact: true })).toHaveFocus();
    await page.getByLabelText('User', { exact: true }).fill('');
    await search().click();
    expect(onSearch).toHaveBeenCalledExactlyOnceWith({ ...USUAL, user: 'ben@contoso.com' });
  });

  test('no type of sign-ins at all', async () => {
    const { onSearch } = open({ kinds: ['servicePrincipal'] });
    await page.getByLabelText('Service principal sign-ins').click();
    await search().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Tick at least one');
    await expect.element(page.getByLabelText('Interactive user sign-ins', { exact: true })).toHaveFocus();
    expect(onSearch).not.toHaveBeenCalled();
  });
});

test('while a search is under way there is no other', async () => {
  const { onSearch } = open({}, true);
  await field().fill(ID);
  await userEvent.keyboard('{Enter}');
  await expect.element(search()).toBeDisabled();
  expect(onSearch).not.toHaveBeenCalled();
});

test.each(['light', 'dark'] as const)('accessible with everything open and wrong: %s', async theme => {
  const { root } = open({ ipAddress: 'home', kinds: [] });
  showTheme(theme);
  await field().fill('adele@contoso.com Teams');
  await when().selectOptions('Custom range');
  await search().click();
  await expect.element(page.getByRole('alert').first()).toBeVisible();
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([]);
});
