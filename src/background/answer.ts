/**
 * From a question to the state that a page shows: account, source, diagnosis. Never rejects; what an aborted run still
 * gives is nobody's answer.
 */
import { getToken, SetupRequired, SignInRequired } from '../account/account';
import { PUBLIC_CLOUD } from '../account/clouds';
import { diagnose } from '../diagnosis/diagnose';
import type { Diagnosis } from '../diagnosis/diagnosis';
import { Facts } from '../diagnosis/facts';
import type { SignIn } from '../diagnosis/sign-in';
import { summarise } from '../diagnosis/summary';
import type { CaseState, Question } from '../messages';
import { remember } from '../recent/recent';
import { graphClient } from '../sources/graph/client';
import { problemOfRefusal } from '../sources/graph/problems';
import { GraphRefusal } from '../sources/graph/refusal';
import { type Found, findSignIn } from '../sources/graph/sign-ins';
import { problem } from '../sources/problem';
import { signInFromPage } from '../sources/shown';
import { chainWouldTell, withChain } from './chain';

export type Report = (state: CaseState) => void;

const SILENT = { onQueue: () => undefined, onWait: () => undefined, onResume: () => undefined };

export async function answer(question: Question, report: Report, signal: AbortSignal): Promise<CaseState> {
  const activity = question.requestId ? 'fetching' : 'searching';
  const working = () => report({ phase: 'working', activity });
  const account = { origin: PUBLIC_CLOUD.graph, signal, token: getToken };
  try {
    const graph = graphClient({
      ...account,
      onQueue: () => report({ phase: 'working', activity: 'queued' }),
      onWait: until => report({ phase: 'working', activity: 'throttled', waitingUntil: until.toISOString() }),
      onResume: working,
    });
    working();
    const state = stateOf(await findSignIn(graph, question, new Date()));
    if (state.phase === 'diagnosed') void rememberEvent(state.diagnosis);
    if (state.phase !== 'diagnosed' || !chainWouldTell(state)) return state;
    report({ ...state, chain: { status: 'reading' } });
    // A wait for what stands beside the diagnosis does not take its place on the screen.
    return await withChain(state, graphClient({ ...account, ...SILENT }));
  } catch (error) {
    return fromPage(question, error) ?? stateOfError(error);
  }
}

/** Where Graph gives the tenant no log, what the portal's pane shows has to do, and the reason stands beside it. */
function fromPage({ shown, ...question }: Question, error: unknown): CaseState | null {
  if (!(error instanceof GraphRefusal) || error.kind !== 'no-licence' || !shown) return null;
  const event = signInFromPage(shown, question);
  if (!event) return null;
  const now = new Date();
  return {
    phase: 'diagnosed',
    event,
    source: 'portal-page',
    diagnosis: diagnose(event, { now, source: 'portal-page' }),
    fetchedAt: now.toISOString(),
    chain: { status: 'not read', problem: problemOfRefusal(error, now) },
  };
}

/** For the lists of what was diagnosed lately. Whether it can be kept changes nothing here. */
function rememberEvent({ headline, event: { requestId, user, app } }: Diagnosis): Promise<void> {
  const entry = {
    at: new Date().toISOString(),
    label: headline,
    detail: [user, app].filter(Boolean).join(' · '),
  };
  return remember({ what: 'event', requestId, ...entry }).catch(() => undefined);
}

function stateOf(found: Found): CaseState {
  const now = new Date();
  if ('candidates' in found) {
    const summaryOf = (event: SignIn) => summarise(new Facts(event, { now, source: 'graph-beta' }));
    return { phase: 'choose', candidates: found.candidates.map(summaryOf) };
  }
  return {
    phase: 'diagnosed',
    ...found,
    diagnosis: diagnose(found.event, { now, source: found.source }),
    fetchedAt: now.toISOString(),
    chain: { status: 'none' },
  };
}

/** What a page shows of a failure, of signing in or of asking. */
export function stateOfError(error: unknown): CaseState {
  if (error instanceof SetupRequired) return { phase: 'needs-setup' };
  if (error instanceof SignInRequired) {
    // Without a network no sign-in page can be had either.
    if (!navigator.onLine)
      return { phase: 'problem', problem: problem('offline', error.failure?.text ?? null) };
    return { phase: 'needs-sign-in', problem: problemOfSignIn(error) };
  }
  if (error instanceof GraphRefusal)
    return { phase: 'problem', problem: problemOfRefusal(error, new Date()) };
  return { phase: 'problem', problem: problem('unexpected', String(error)) };
}

/** How the last try to sign in ended, for the card that offers the next. */
export function problemOfSignIn({ failure }: SignInRequired) {
  if (!failure) return null;
  if (failure.reason === 'cancelled') {
    return problem('sign-in-failed', failure.text, {
      title: 'The sign-in was cancelled.',
      detail: 'The window was closed, or the permissions were declined. Nothing has changed.',
      next: 'Sign in when you are ready.',
    });
  }
  return problem('sign-in-failed', failure.text);
}
