import type { AccountStatus } from './account/account';
import type { Settings, SettingsErrors } from './account/settings';
import type { ToldChain } from './diagnosis/chain';
import type { Diagnosis, EventSummary } from './diagnosis/diagnosis';
import type { SignIn } from './diagnosis/sign-in';
import type { Cursor } from './sources/graph/search';
import type { Problem } from './sources/problem';
import type { Question } from './sources/question';
import type { Scope } from './sources/scope';

export type { AccountStatus, Cursor, Problem, Question, Scope, Settings, SettingsErrors, ToldChain };

/**
 * All that the contexts of the extension may say to each other. Types only: what arrives is checked by background/border.ts.
 *
 * One-shot messages go to the worker with `runtime.sendMessage` and have one answer. Pages that show a case (the panel, the
 * investigate page) have a port as well, named `CASE_PORT`: the worker pushes the case whenever it changes. A port closes
 * when the browser stops the worker; a page that waits for an answer connects again at once, any other when it is woken, and
 * finds the case where it was.
 */

/** One question and how far its answer has come. The worker keeps one a tab. */
export interface Case {
  question: Question;
  state: CaseState;
}

export type CaseState =
  | { phase: 'idle' }
  | { phase: 'working'; activity: Activity; waitingUntil?: string }
  | { phase: 'needs-setup' }
  | { phase: 'needs-sign-in'; problem: Problem | null }
  | { phase: 'choose'; candidates: EventSummary[] }
  | { phase: 'problem'; problem: Problem }
  | {
      phase: 'diagnosed';
      diagnosis: Diagnosis;
      event: SignIn;
      source: string;
      fetchedAt: string;
      chain: ChainState;
    };

/** How far the reading of the sign-in's other events has come. `none`: they would tell nothing more, or cannot be found. */
export type ChainState =
  | { status: 'none' }
  | { status: 'reading' }
  | { status: 'told'; told: ToldChain }
  | { status: 'not read'; problem: Problem };

/**
 * `queued`: waits for its place among the five requests in ten seconds that Graph allows. `throttled`: Graph asked for a
 * pause; comes with `waitingUntil`, an ISO 8601 time.
 */
export type Activity = 'signing-in' | 'fetching' | 'searching' | 'queued' | 'throttled';

export type Theme = 'light' | 'dark';

/** One-shot messages: kind → what is sent, what is answered. */
export interface MessageMap {
  /** Blade script: a Diagnose button was pressed. */
  diagnose: { send: { question: Question }; answer: undefined };
  /** Shell script: the portal's theme, at start and on change. */
  'theme-changed': { send: { theme: Theme }; answer: undefined };
  /** Pop-up: show the case in the active tab's panel, or in the investigate page where there is no portal. */
  'diagnose-in-active-tab': { send: { question: Question }; answer: undefined };
  /** Pop-up, options. */
  'account-status': { send: Record<never, never>; answer: AccountStatus };
  'save-settings': { send: { settings: Settings }; answer: SettingsErrors };
  'sign-in': { send: Record<never, never>; answer: { problem: Problem | null } };
  'sign-out': { send: Record<never, never>; answer: undefined };
  /** A page opens the search page in a tab of its own; `hash` is what its address ends with. */
  'open-search': { send: { hash: string }; answer: undefined };
  'open-options': { send: Record<never, never>; answer: undefined };
}

export type MessageKind = keyof MessageMap;
export type Message<K extends MessageKind = MessageKind> = {
  [P in K]: { kind: P } & MessageMap[P]['send'];
}[K];
export type Answer<K extends MessageKind> = MessageMap[K]['answer'];

/** Worker to content scripts. */
export type ContentMessage =
  | { kind: 'open-panel' } // to the shell
  | { kind: 'close-panel' } // to the shell
  | { kind: 'focus-opener' }; // to the blade frame that asked

/** Worker to all pages: whose port closed with an earlier worker may connect again, there is news. */
export interface WakeMessage {
  kind: 'wake';
}

/** A page that lists events has a port of its own: the worker reads Graph, and pushes what it reads page by page. */
export const SEARCH_PORT = 'search';

/** Page to worker, over the search port. */
export type SearchRequest =
  /**
   * From the beginning, or from where an earlier search stood. `now`, ISO 8601, stays the same from the first time on. Answers
   * carry the number of the run, so that what an earlier one still says is known. `signIn`: shows the sign-in window first.
   */
  | { kind: 'search'; run: number; scope: Scope; now: string; cursor: Cursor | null; signIn: boolean }
  | { kind: 'stop' }
  | { kind: 'still-here' };

/** Worker to page, over the search port. */
export type SearchUpdate = SearchNews & { run: number };

/** `events` is a JSON list as Graph gave it: text, because the page only hands it on. */
export type SearchNews =
  | { kind: 'events'; json: string }
  | { kind: 'progress'; progress: SearchProgress }
  | { kind: 'ended'; end: SearchEnd };

export interface SearchProgress {
  activity: Activity;
  waitingUntil: string | null;
  /** What is being read: how far back, ISO 8601, and of how many steps this is which. */
  reading: { from: string; to: string; step: number; steps: number };
  /** All requests so far, and how many more Graph allows at this moment. */
  requests: number;
  requestsLeft: number;
  /** Where to go on when this is cut short: every event before it has been sent. */
  cursor: Cursor;
}

export type SearchEnd =
  | { how: 'complete' }
  | { how: 'stopped' }
  | { how: 'needs-setup' }
  | { how: 'needs-sign-in'; problem: Problem | null }
  | { how: 'problem'; problem: Problem };

export const CASE_PORT = 'case';

/** Page to worker, over the port. */
export type CaseRequest =
  | { kind: 'diagnose'; question: Question }
  | { kind: 'sign-in' }
  | { kind: 'retry' }
  | { kind: 'close' }
  /** Sent every 20 s while something is under way, so that the browser does not stop the worker as idle. */
  | { kind: 'still-here' };

/** Worker to page, over the port. */
export type CaseUpdate =
  | { kind: 'case'; case: Case }
  | { kind: 'theme'; theme: Theme }
  /** Origin of the portal in view, for deep links: `https://portal.azure.com`. */
  | { kind: 'portal'; origin: string };
