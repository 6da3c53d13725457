import { browser } from '../platform';

/** Why the browser's sign-in window gave nothing back. */
export class WebAuthFlowError extends Error {
  constructor(
    readonly reason: 'cancelled' | 'interaction-required' | 'failed',
    text: string,
  ) {
    super(text);
  }
}

/** A login page may go on by script before it answers. Chromium only: Firefox refuses options it does not know. */
const PATIENCE = { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: 10_000 };

/**
 * Shows (or, not interactive, silently visits) a sign-in page and resolves with the address it came back to.
 * The browser tells its refusals apart by text only; anything unknown stays `failed` and keeps the text.
 */
export async function launchWebAuthFlow(url: string, interactive: boolean): Promise<string> {
  try {
    const details = interactive ? { url, interactive } : { url, interactive, ...PATIENCE };
    const responseUrl = await browser.identity.launchWebAuthFlow(details);
    if (!responseUrl) throw new Error('The sign-in window closed without an answer.');
    return responseUrl;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new WebAuthFlowError(reasonOf(text, interactive), text);
  }
}

function reasonOf(text: string, interactive: boolean): WebAuthFlowError['reason'] {
  if (/did not approve|cancel|closed/i.test(text)) return interactive ? 'cancelled' : 'interaction-required';
  if (/interaction required|user interaction|timed? ?out/i.test(text)) return 'interaction-required';
  return 'failed';
}
