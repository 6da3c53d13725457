import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { hrefOf } from '../../src/pages/review/links';
import { whoActs } from '../../src/pages/review/outcome';
import { groupPolicies } from '../../src/pages/review/policy-groups';
import { mountPanel } from './mount';
import { BLOCKED_BY_LOCATION } from './samples/blocked-by-location';
import { DEVICE_NOT_COMPLIANT } from './samples/device-not-compliant';
import { NOTHING_ENFORCED } from './samples/success';

test('the head says what happened and who has to act', async () => {
  mountPanel('device');
  await expect.element(page.getByText('Failure', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Needs action')).toBeVisible();
  await expect.element(page.getByText('The user and an administrator have to act')).toBeVisible();
});

test('who acts follows from the verdict and the steps', () => {
  expect(whoActs(DEVICE_NOT_COMPLIANT)).toBe('The user and an administrator have to act');
  expect(whoActs(BLOCKED_BY_LOCATION)).toBe('Nobody has to act, if the block is intended');
  expect(whoActs(NOTHING_ENFORCED)).toBe('Nobody has to act');
});

test('policies: those that mattered, those that would have, the rest', () => {
  const { enforced, reportOnly, notApplied } = groupPolicies(BLOCKED_BY_LOCATION.policies.toReversed());
  expect(enforced.map(policy => policy.state)).toEqual(['blocked', 'satisfied']);
  expect(reportOnly.map(policy => policy.state)).toEqual(['would have failed']);
  expect(notApplied).toHaveLength(4);
});

test('policies that did not apply are shown on demand, each with its first reason', async () => {
  const { root } = mountPanel('blocked');
  expect(root.textContent).not.toContain('Block legacy authentication');
  await page.getByText('4 policies did not apply').click();
  await expect.element(page.getByText('Client app: Browser (other clients included)')).toBeVisible();
  await expect.element(page.getByText('Also not matched: Sign-in risk: none')).toBeVisible();
  await expect.element(page.getByText('The policy is off.')).toBeVisible();
});

test('a sentence shows the fields it stands on', async () => {
  mountPanel('blocked');
  const button = page.getByRole('button', { name: 'Based on 2 fields' });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('appliedConditionalAccessPolicies[2].result')).toBeVisible();
});

test('links lead into the portal the admin is in, in a new tab that learns nothing of this page', async () => {
  const { push } = mountPanel('blocked');
  const link = page.getByRole('link', { name: 'Named locations' });
  const route = '#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/NamedLocations';
  await expect.element(link).toHaveAttribute('href', `https://portal.azure.com/${route}`);
  await expect.element(link).toHaveAttribute('rel', 'noreferrer');
  await expect.element(link).toHaveAttribute('target', '_blank');
  push({ kind: 'portal', origin: 'https://entra.microsoft.com' });
  await expect.element(link).toHaveAttribute('href', `https://entra.microsoft.com/${route}`);
});

test('only https is linked to', () => {
  expect(hrefOf({ url: 'https://learn.microsoft.com/entra' }, '')).toBe('https://learn.microsoft.com/entra');
  expect(hrefOf({ url: 'javascript:alert(1)' }, '')).toBeNull();
  expect(hrefOf({ url: 'http://learn.microsoft.com/' }, '')).toBeNull();
  expect(hrefOf({ portal: '#blade/X' }, 'https://portal.azure.com')).toBe(
    'https://portal.azure.com/#blade/X',
  );
});

test('missing data is named, with what would supply it', async () => {
  mountPanel('unexplained');
  await expect.element(page.getByText('Which Conditional Access policies applied.')).toBeVisible();
  await expect.element(page.getByText('(no permission to see policies)')).toBeVisible();
  await expect
    .element(page.getByText('Sign in with an account that has the role Security Reader.'))
    .toBeVisible();
});

test('what was asked stands beside what was brought, each with how it stands', async () => {
  const { root } = mountPanel('device');
  await expect.element(page.getByRole('heading', { name: 'Asked and brought' })).toBeVisible();
  const lines = [...root.querySelectorAll('.section > .standing > li')].map(line => line.textContent);
  expect(lines).toEqual([
    'a compliant device: not metby Managed devices for Office',
    'an app protection policy: cannot tellby Managed devices for Office',
    'A primary refresh token: the session of the device',
    'A device that is Microsoft Entra registered and not marked as compliant',
  ]);
});

test('nothing asked and nothing brought takes no room', async () => {
  mountPanel('unexplained');
  await expect.element(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
  expect(page.getByRole('heading', { name: 'Asked and brought' }).query()).toBeNull();
});

test('multifactor authentication from end to end', async () => {
  mountPanel('mfa-pending');
  await expect
    .element(page.getByRole('heading', { name: 'Multifactor authentication', exact: true }))
    .toBeVisible();
  await expect.element(page.getByText('not yet done when this event was written')).toBeVisible();
});

test('masked, hidden and absent are told apart', () => {
  const told = (name: 'unexplained' | 'device') =>
    mountPanel(name).root.querySelector('.review-side')?.textContent ?? '';
  expect(told('unexplained')).toContain('Devicemasked');
  expect(told('unexplained')).toContain('Sign-in riskhidden');
  expect(told('unexplained')).toContain('Named locationnone');
  expect(told('device')).toContain('DeviceKIM-LAPTOP');
});

test('a policy shows of each control whether it was met, and no mark at a Block', () => {
  const { root } = mountPanel('blocked');
  const controls = [...root.querySelectorAll('.policy .standing > li')].map(line => line.textContent);
  expect(controls).toEqual([
    'block access',
    'multifactor authentication: met',
    'Phishing-resistant MFA: met',
    'a compliant device: not met',
  ]);
});

test('the raw event is made when it is asked for', async () => {
  const { root } = mountPanel('blocked');
  expect(root.querySelector('pre')).toBeNull();
  await page.getByText('Raw event').click();
  await expect
    .element(page.getByRole('region', { name: 'Raw event' }))
    .toHaveTextContent('"errorCode": 53003');
});

test('the next sign-in starts with everything folded again', async () => {
  const { show, root } = mountPanel('blocked');
  await page.getByText('Raw event').click();
  await expect.element(page.getByRole('region', { name: 'Raw event' })).toBeVisible();
  show('fetching');
  show('device');
  await expect.element(page.getByText('KIM-LAPTOP', { exact: true })).toBeVisible();
  expect(root.querySelector('pre')).toBeNull();
});
