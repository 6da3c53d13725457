import { CASE_PORT } from '../messages';
import { browser } from '../platform';
import type { Ask } from './ask';
import type { OpenPort } from './case/connection';

/** The two ways from a page to the worker. Only the entry files import this: elsewhere there is no extension. */
export const ask: Ask = (kind, send) => browser.runtime.sendMessage({ kind, ...send });

export const openCasePort: OpenPort = () => browser.runtime.connect({ name: CASE_PORT });
