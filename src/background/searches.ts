/** Reads Graph for a page that lists events. Each port is one search at a time; what was read is the page's to keep. */
import * as v from 'valibot';
import { getToken, signIn } from '../account/account';
import { PUBLIC_CLOUD } from '../account/clouds';
import type { SignIn } from '../diagnosis/sign-in';
import type {
  Cursor,
  Scope,
  SearchEnd,
  SearchNews,
  SearchProgress,
  SearchRequest,
  SearchUpdate,
} from '../messages';
import type { Runtime } from '../platform';
import { graphClient, requestsLeft } from '../sources/graph/client';
import { search, stepsOf } from '../sources/graph/search';
import { stateOfError } from './answer';
import { searchRequests } from './scope-schema';

/** Events of one message: a page of a thousand in one piece would hold up the window that receives it. */
const PIECE = 50;

type Tell = (news: SearchNews) => void;
type Asked = Extract<SearchRequest, { kind: 'search' }>;

export function serveSearches(port: Runtime.Port): void {
  let run: AbortController | null = null;
  const tell = (number: number, news: SearchNews) => {
    try {
      port.postMessage({ ...news, run: number } satisfies SearchUpdate);
    } catch {
      run?.abort();
    }
  };
  const start = async (what: Asked) => {
    run?.abort();
    const current = new AbortController();
    run = current;
    const end = await runSearch(what, news => tell(what.run, news), current.signal);
    tell(what.run, { kind: 'ended', end });
  };
  port.onDisconnect.addListener(() => run?.abort());
  port.onMessage.addListener(message => {
    const parsed = v.safeParse(searchRequests, message);
    if (!parsed.success) return;
    const request = parsed.output;
    if (request.kind === 'search') void start(request as Asked);
    if (request.kind === 'stop') run?.abort();
  });
}

/** Never rejects: how it ended is the answer. */
async function runSearch(
  { scope, now, cursor, signIn: withSignIn }: Asked,
  tell: Tell,
  signal: AbortSignal,
): Promise<SearchEnd> {
  const told = new Progress(scope, new Date(now), cursor ?? { step: 0, before: null }, tell);
  try {
    if (withSignIn) {
      told.say('signing-in');
      await signIn();
    }
    const graph = graphClient({
      origin: PUBLIC_CLOUD.graph,
      signal,
      token: getToken,
      onQueue: () => told.say('queued'),
      onWait: until => told.say('throttled', until),
      onResume: () => told.say('searching'),
    });
    told.say('searching');
    for await (const { events, next } of search(graph, scope, new Date(now), cursor ?? undefined)) {
      if (signal.aborted) return { how: 'stopped' };
      sendInPieces(events, tell);
      told.read(next);
    }
    return { how: 'complete' };
  } catch (error) {
    return signal.aborted ? { how: 'stopped' } : endOfError(error);
  }
}

function sendInPieces(events: readonly SignIn[], tell: Tell): void {
  for (let start = 0; start < events.length; start += PIECE) {
    tell({ kind: 'events', json: JSON.stringify(events.slice(start, start + PIECE)) });
  }
}

function endOfError(error: unknown): SearchEnd {
  const state = stateOfError(error);
  if (state.phase === 'needs-sign-in') return { how: 'needs-sign-in', problem: state.problem };
  if (state.phase === 'problem') return { how: 'problem', problem: state.problem };
  return { how: 'needs-setup' };
}

/** What the page is told of how far it is. */
class Progress {
  #requests = 0;
  readonly #steps: ReturnType<typeof stepsOf>;

  constructor(
    scope: Scope,
    now: Date,
    private cursor: Cursor,
    private readonly tell: Tell,
  ) {
    this.#steps = stepsOf(scope, now);
  }

  /** A page has been sent whole. */
  read(next: Cursor | null): void {
    this.#requests++;
    if (next === null) return;
    this.cursor = next;
    this.say('searching');
  }

  say(activity: SearchProgress['activity'], until?: Date): void {
    const { step, before } = this.cursor;
    const window = this.#steps[step]?.window;
    if (!window) return;
    const progress: SearchProgress = {
      activity,
      waitingUntil: until?.toISOString() ?? null,
      reading: {
        from: window.from.toISOString(),
        to: before ?? window.to.toISOString(),
        step: step + 1,
        steps: this.#steps.length,
      },
      requests: this.#requests,
      requestsLeft: requestsLeft(),
      cursor: this.cursor,
    };
    this.tell({ kind: 'progress', progress });
  }
}
