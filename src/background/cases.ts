/** Runs the case of each tab and tells the pages that show it. */
import { signIn } from '../account/account';
import type { CaseRequest, CaseState, CaseUpdate, Question, Theme, WakeMessage } from '../messages';
import { browser, type Runtime } from '../platform';
import { answer, type Report, stateOfError } from './answer';
import { admitCaseRequest } from './border';
import { closePanel, returnFocus } from './panel';
import { changeTab, forgetTab, tabState } from './tabs';

/** Pages that show the case of a tab. */
const watchers = new Map<number, Set<Runtime.Port>>();
/** The run under way in a tab. A newer one aborts it, and what it still brings is dropped. */
const runs = new Map<number, AbortController>();

/** Starts a new question in a tab. Any older one there is dropped. */
export async function ask(tabId: number, question: Question): Promise<void> {
  await run(tabId, question, (report, signal) => answer(question, report, signal));
}

/** A page opened or came back after the worker was stopped: it gets the case, and a case cut short is run again. */
export async function watch(port: Runtime.Port, tabId: number): Promise<void> {
  const ports = watchers.get(tabId) ?? new Set();
  watchers.set(tabId, ports.add(port));
  port.onDisconnect.addListener(() => ports.delete(port));
  port.onMessage.addListener(message => {
    const request = admitCaseRequest(message);
    if (request) void obey(request, tabId);
  });
  const state = await tabState(tabId);
  if (state.theme) post(port, { kind: 'theme', theme: state.theme });
  if (state.portal) post(port, { kind: 'portal', origin: state.portal });
  post(port, { kind: 'case', case: state.case });
  if (isUnderWay(state.case.state) && !runs.has(tabId))
    await resume(tabId, state.case.question, state.case.state);
}

/** Also where a diagnosis is shown already and the other events of the sign-in are still read. */
const isUnderWay = (state: CaseState): boolean =>
  state.phase === 'working' || (state.phase === 'diagnosed' && state.chain.status === 'reading');

export function tellTheme(tabId: number, theme: Theme, origin: string): void {
  tell(tabId, { kind: 'theme', theme });
  tell(tabId, { kind: 'portal', origin });
}

export const isWatched = (tabId: number) => (watchers.get(tabId)?.size ?? 0) > 0;

export async function forget(tabId: number): Promise<void> {
  runs.get(tabId)?.abort();
  runs.delete(tabId);
  watchers.delete(tabId);
  await forgetTab(tabId);
}

async function obey(request: CaseRequest, tabId: number): Promise<void> {
  switch (request.kind) {
    case 'diagnose':
      return ask(tabId, request.question);
    case 'retry':
      return ask(tabId, (await tabState(tabId)).case.question);
    case 'sign-in':
      return signInAndAsk(tabId);
    case 'close':
      await closePanel(tabId);
      return returnFocus(tabId);
    case 'still-here':
      // Having been received, it has done its work: the browser counts the worker as busy again.
      return;
  }
}

async function signInAndAsk(tabId: number): Promise<void> {
  const { question } = (await tabState(tabId)).case;
  await run(tabId, question, async (report, signal) => {
    report({ phase: 'working', activity: 'signing-in' });
    try {
      await signIn();
    } catch (error) {
      return stateOfError(error);
    }
    return answer(question, report, signal);
  });
}

/** The worker was stopped half-way. A window that was open for signing in is gone; anything else can be asked again. */
async function resume(tabId: number, question: Question, state: CaseState): Promise<void> {
  const waitingUntil = state.phase === 'working' ? state.waitingUntil : undefined;
  await run(tabId, question, async (report, signal) => {
    const wait = new Date(waitingUntil ?? 0).getTime() - Date.now();
    if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
    return answer(question, report, signal);
  });
}

type Work = (report: Report, signal: AbortSignal) => Promise<CaseState>;

async function run(tabId: number, question: Question, work: Work): Promise<void> {
  const controller = new AbortController();
  runs.get(tabId)?.abort();
  runs.set(tabId, controller);
  const report = async (state: CaseState) => {
    if (controller.signal.aborted) return;
    const shown = { question, state };
    await changeTab(tabId, { case: shown });
    if (!controller.signal.aborted) tell(tabId, { kind: 'case', case: shown });
  };
  try {
    await report(await work(state => void report(state), controller.signal));
  } finally {
    if (runs.get(tabId) === controller) runs.delete(tabId);
  }
}

function tell(tabId: number, update: CaseUpdate): void {
  if (!isWatched(tabId)) wakePages();
  for (const port of watchers.get(tabId) ?? []) post(port, update);
}

/** A page whose port closed with the worker before this one connects again and is told then. */
function wakePages(): void {
  const wake: WakeMessage = { kind: 'wake' };
  // Rejected when there is no page at all.
  browser.runtime.sendMessage(wake).catch(() => undefined);
}

/** A port can close between two lines; its page connects again and is told then. */
function post(port: Runtime.Port, update: CaseUpdate): void {
  try {
    port.postMessage(update);
  } catch {
    port.disconnect();
  }
}
