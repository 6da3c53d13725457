/**
 * The border of the background: who sent a message, and whether it has the promised shape. What identifies a sender comes
 * from the browser, never from the message.
 */
import * as v from 'valibot';
import { PUBLIC_CLOUD } from '../account/clouds';
import type { CaseRequest, Message, MessageKind } from '../messages';
import { browser, type Runtime } from '../platform';

/** `page`: our own. `shell`: the script in a portal's top frame. `blade`: the script in a blade's frame. */
export type SenderClass = 'page' | 'shell' | 'blade' | 'stranger';

/** A frame's origin may read `null` in a sandbox, so its address decides. */
export function classOf(sender: Runtime.MessageSender): SenderClass {
  if (sender.id !== browser.runtime.id || !sender.url) return 'stranger';
  const url = new URL(sender.url);
  if (url.origin === new URL(browser.runtime.getURL('')).origin) return 'page';
  if (!sender.tab) return 'stranger';
  if (PUBLIC_CLOUD.portals.includes(url.origin) && sender.frameId === 0) return 'shell';
  const host = url.host;
  const isBlade = PUBLIC_CLOUD.bladeHosts.some(blade => host === blade || host.endsWith(`.${blade}`));
  return url.protocol === 'https:' && isBlade ? 'blade' : 'stranger';
}

const guid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  v.transform(text => text.toLowerCase()),
);
const shown = v.pipe(v.string(), v.maxLength(256));
const shownLong = v.pipe(v.string(), v.maxLength(2000));

const question = v.object({
  requestId: v.optional(guid),
  correlationId: v.optional(guid),
  user: v.optional(shown),
  app: v.optional(shown),
  ipAddress: v.optional(v.pipe(v.string(), v.maxLength(64))),
  time: v.optional(v.pipe(v.string(), v.maxLength(64))),
  shown: v.optional(
    v.object({
      errorCode: v.optional(shown),
      status: v.optional(shown),
      failureReason: v.optional(shownLong),
      additionalDetails: v.optional(shownLong),
      userDisplayName: v.optional(shown),
      userPrincipalName: v.optional(shown),
      appDisplayName: v.optional(shown),
      resourceDisplayName: v.optional(shown),
      clientAppUsed: v.optional(shown),
      ipAddress: v.optional(shown),
      location: v.optional(shown),
      browser: v.optional(shown),
      operatingSystem: v.optional(shown),
    }),
  ),
});

const settings = v.object({
  clientId: v.pipe(v.string(), v.maxLength(256)),
  tenant: v.pipe(v.string(), v.maxLength(256)),
});

/** The page it opens checks what is in it. */
const searchHash = v.pipe(v.string(), v.regex(/^(#search[&\w%.=,+:@*-]*)?$/), v.maxLength(8000));

const messages = v.variant('kind', [
  v.object({ kind: v.literal('diagnose'), question }),
  v.object({ kind: v.literal('theme-changed'), theme: v.picklist(['light', 'dark']) }),
  v.object({ kind: v.literal('diagnose-in-active-tab'), question }),
  v.object({ kind: v.literal('account-status') }),
  v.object({ kind: v.literal('save-settings'), settings }),
  v.object({ kind: v.literal('sign-in') }),
  v.object({ kind: v.literal('sign-out') }),
  v.object({ kind: v.literal('open-search'), hash: searchHash }),
  v.object({ kind: v.literal('open-options') }),
]);

const caseRequests = v.variant('kind', [
  v.object({ kind: v.literal('diagnose'), question }),
  v.object({ kind: v.literal('sign-in') }),
  v.object({ kind: v.literal('retry') }),
  v.object({ kind: v.literal('close') }),
  v.object({ kind: v.literal('still-here') }),
]);

/** Who may say what. A content script can ask for a diagnosis and gets nothing back but silence. */
const ALLOWED: Record<MessageKind, readonly SenderClass[]> = {
  diagnose: ['blade'],
  'theme-changed': ['shell'],
  'diagnose-in-active-tab': ['page'],
  'account-status': ['page'],
  'save-settings': ['page'],
  'sign-in': ['page'],
  'sign-out': ['page'],
  'open-search': ['page'],
  'open-options': ['page'],
};

/** The message, checked; null when it is malformed or its sender may not say it. */
export function admit(message: unknown, sender: Runtime.MessageSender): Message | null {
  const parsed = v.safeParse(messages, message);
  if (!parsed.success) return null;
  return ALLOWED[parsed.output.kind].includes(classOf(sender)) ? parsed.output : null;
}

/** What a page says over its port, checked; null when malformed. */
export function admitCaseRequest(message: unknown): CaseRequest | null {
  const parsed = v.safeParse(caseRequests, message);
  return parsed.success ? parsed.output : null;
}
