import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ticketText } from '../../src/pages/review/ticket';
import { mountPanel } from './mount';
import { DEVICE_NOT_COMPLIANT } from './samples/device-not-compliant';
import { UNEXPLAINED } from './samples/unexplained';

const TICKET = `The device is not compliant, and a Conditional Access policy asks for a compliant one

Outcome: Failure (needs action)
Request ID: 0b8e4d17-5c2a-4f96-b3d8-7e1a6c905f00
Correlation ID: c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3
Time: 2026-11-12 13:03:22 UTC
Application: Office 365 Exchange Online
Error: 53000 Device is not in required device state: compliant.

What happened
- The policy “Managed devices for Office” asks for a compliant device.
- The device “KIM-LAPTOP” is registered but not compliant.

Recommended steps
1. [the user] Open Company Portal on the device and do what it asks for to become compliant.
2. [an administrator] See in the list of devices which compliance policy the device fails. (role: Intune Administrator)
   https://entra.microsoft.com/#view/Microsoft_AAD_Devices/DevicesMenuBlade

Confidence: high`;

test('the text for a ticket', () => {
  expect(ticketText(DEVICE_NOT_COMPLIANT, 'https://entra.microsoft.com')).toBe(TICKET);
});

test('the button copies it and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { push } = mountPanel('device');
  push({ kind: 'portal', origin: 'https://entra.microsoft.com' });
  await page.getByRole('button', { name: 'Copy for a ticket' }).click();
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(write).toHaveBeenCalledExactlyOnceWith(TICKET);
});

test('a step that is a support request brings its text', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  mountPanel('unexplained');
  await page.getByText('Text for the support request').click();
  await page.getByRole('button', { name: 'Copy for Microsoft support' }).click();
  const { ticket } = UNEXPLAINED;
  expect(write).toHaveBeenLastCalledWith(`${ticket?.title}\n\n${ticket?.text}`);
});

test('no other step does', async () => {
  mountPanel('device');
  await expect.element(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
  expect(page.getByText('Text for the support request').query()).toBeNull();
});

test('a frame that may not use the clipboard copies by command', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  let copied = '';
  const command = vi.spyOn(document, 'execCommand').mockImplementation(() => {
    copied = (document.activeElement as HTMLTextAreaElement).value;
    return true;
  });
  mountPanel('device');
  const button = page.getByRole('button', { name: 'Copy request ID' });
  await button.click();
  await vi.waitFor(() => expect(command).toHaveBeenCalledWith('copy'));
  expect(copied).toBe('0b8e4d17-5c2a-4f96-b3d8-7e1a6c905f00');
  await expect.element(button).toHaveFocus();
});
