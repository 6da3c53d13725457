/**
 * The pop-up over the tab in view, as a click on the toolbar's button opens it. Playwright does not take it for a page, so
 * it is driven through the browser's own protocol.
 */
import type { CDPSession } from 'playwright-core';
import type { ExtensionBrowser } from './browser';
import { until } from './scene';

export interface ToolbarPopup {
  /** The value of an expression, evaluated in the pop-up; a promise is awaited. */
  evaluate<T>(expression: string): Promise<T>;
  enter(text: string): Promise<void>;
  press(button: string): Promise<void>;
}

const POPUP = '/popup/popup.html';

export async function openToolbarPopup(browser: ExtensionBrowser): Promise<ToolbarPopup> {
  const [anyPage] = browser.context.pages();
  if (!anyPage) throw new Error('the browser has no tab');
  const session = await browser.context.newCDPSession(anyPage);
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  const target = await until(async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(info => info.url.includes(POPUP));
  }, 'the pop-up');
  const evaluate = await evaluator(session, target.targetId);
  await until(() => evaluate(`document.querySelector('form') !== null`), 'the form of the pop-up');
  const buttons = `[...document.querySelectorAll('button')]`;
  return {
    evaluate,
    enter: text =>
      evaluate(`{
        const field = document.querySelector('input, textarea');
        field.value = ${JSON.stringify(text)};
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }`),
    async press(name) {
      const button = `${buttons}.find(one => one.textContent.trim() === ${JSON.stringify(name)} && !one.disabled)`;
      await until(() => evaluate(`${button} !== undefined`), `the button ${name}`);
      // The answer may never come: what the button does can close the pop-up.
      await evaluate(`setTimeout(() => ${button}.click()), true`);
    },
  };
}

async function evaluator(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, unknown>();
  session.on('Target.receivedMessageFromTarget', event => {
    const { id, result } = JSON.parse(event.message);
    if (id !== undefined) answers.set(id, result?.result?.value);
  });
  let counter = 0;
  return async <T>(expression: string): Promise<T> => {
    counter += 1;
    const id = counter;
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    await until(() => answers.has(id), 'an answer of the pop-up');
    return answers.get(id) as T;
  };
}
