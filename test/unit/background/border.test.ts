import { beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from '../../../src/platform';

vi.mock('../../../src/platform', () => ({
  browser: { runtime: { id: 'own-id', getURL: (path: string) => `chrome-extension://own-id/${path}` } },
}));

let border: typeof import('../../../src/background/border');
beforeEach(async () => {
  border = await import('../../../src/background/border');
});

const tab = { id: 7 } as Runtime.MessageSender['tab'];
const page = { id: 'own-id', url: 'chrome-extension://own-id/src/pages/popup/popup.html' };
const shell = { id: 'own-id', url: 'https://portal.azure.com/#view/x', tab, frameId: 0 };
const blade = {
  id: 'own-id',
  url: 'https://sandbox-1.reactblade.portal.azure.net/React/Index?l=en',
  tab,
  frameId: 9,
};

test.each([
  ['our page', page, 'page'],
  ['the portal', shell, 'shell'],
  ['a blade', blade, 'blade'],
  ['another extension', { ...page, id: 'other-id' }, 'stranger'],
  ['a frame of the portal host below the top', { ...shell, frameId: 3 }, 'stranger'],
  ['a host that ends alike', { ...blade, url: 'https://evilreactblade.portal.azure.net/' }, 'stranger'],
  ['a host that begins alike', { ...shell, url: 'https://portal.azure.com.evil.example/' }, 'stranger'],
  ['plain http', { ...blade, url: blade.url.replace('https', 'http') }, 'stranger'],
  ['no address', { id: 'own-id', tab }, 'stranger'],
])('%s is known by what the browser says', (_, sender, expected) => {
  expect(border.classOf(sender)).toBe(expected);
});

const ID = '3F1D6A52-0c1e-4b7a-9d53-1b8d4e6f7a10';

test('a blade may ask for a diagnosis and its GUID is put into lower case', () => {
  const message = { kind: 'diagnose', question: { requestId: ID } };
  expect(border.admit(message, blade)).toEqual({
    kind: 'diagnose',
    question: { requestId: ID.toLowerCase() },
  });
});

test('what a message does not promise is dropped on the way in', () => {
  const message = { kind: 'diagnose', question: { requestId: ID, token: 'x' }, tabId: 1 };
  expect(border.admit(message, blade)).toEqual({
    kind: 'diagnose',
    question: { requestId: ID.toLowerCase() },
  });
});

test.each([
  ['a content script asks who is signed in', { kind: 'account-status' }, blade],
  [
    'the shell changes the settings',
    { kind: 'save-settings', settings: { clientId: 'a', tenant: 'b' } },
    shell,
  ],
  [
    'a stranger asks for a diagnosis',
    { kind: 'diagnose', question: { requestId: ID } },
    { ...blade, id: 'other' },
  ],
  ['a request ID that is none', { kind: 'diagnose', question: { requestId: '1 or 1 eq 1' } }, blade],
  ['a user name without end', { kind: 'diagnose', question: { user: 'a'.repeat(300) } }, blade],
  ['an unknown kind', { kind: 'get-token' }, page],
  ['an address that is none of ours', { kind: 'open-search', hash: '//evil.example/#search' }, page],
  ['a content script opens a search', { kind: 'open-search', hash: '#search' }, blade],
  ['no message at all', null, page],
])('refused: %s', (_, message, sender) => {
  expect(border.admit(message, sender as Runtime.MessageSender)).toBeNull();
});

test('a search opens with what its address says', () => {
  const message = { kind: 'open-search', hash: '#search&user=ada%40contoso.com&last=7d' };
  expect(border.admit(message, page)).toEqual(message);
});
