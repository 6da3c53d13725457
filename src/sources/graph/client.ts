import ky, { HTTPError, type KyInstance } from 'ky';
import pThrottle from 'p-throttle';

/** A query that runs longer is too heavy, and the browser stops a worker whose fetch gives no answer for 30 s. */
const PATIENCE = 25_000;

/** Graph allows 5 sign-in requests in 10 s for an app in a tenant. https://learn.microsoft.com/graph/throttling-limits */
const BUDGET = { limit: 5, interval: 10_000, strict: true };

/** Longest wait Graph may ask for before we hand the wait to the admin, in ms. */
const LONGEST_WAIT = 120_000;

/** Answers that ask for a pause. */
const PAUSES = [429, 503];

export interface GraphContext {
  /** Origin of Microsoft Graph in this cloud. */
  origin: string;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** A token; another one than before when Graph `refused` that, with what Graph said the next must hold. */
  token(refused?: { claims?: string }): Promise<string>;
  /** The request has to wait for its place in the budget. */
  onQueue(): void;
  /** Graph asked for a pause; the request is repeated by itself. */
  onWait(until: Date): void;
  /** The waiting is over. */
  onResume(): void;
}

type Send = (request: Request, context: GraphContext) => Promise<Response>;

const queued = new WeakSet<Request>();

/** When the last requests were sent, in ms. */
let sent: number[] = [];

/** How many more may be sent at once. */
export function requestsLeft(now = Date.now()): number {
  sent = sent.filter(time => time > now - BUDGET.interval);
  return Math.max(0, BUDGET.limit - sent.length);
}

const sendPatiently: Send = (request, context) => {
  context.signal.throwIfAborted();
  sent.push(Date.now());
  if (queued.has(request)) context.onResume();
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(PATIENCE)]);
  return fetch(request, { signal });
};

const onDelay = (request: Request, context: GraphContext) => {
  queued.add(request);
  context.onQueue();
};
const sendInBudget: Send = pThrottle({ ...BUDGET, onDelay })(sendPatiently);

/**
 * Microsoft Graph over HTTP: budget, patience, Retry-After, a refused token renewed once. Errors stay ky's own
 * (`HTTPError`) and the browser's; refusal.ts tells them apart.
 */
export function graphClient(context: GraphContext, send: Send = sendInBudget): KyInstance {
  return ky.create({
    prefixUrl: context.origin,
    signal: context.signal,
    // The budget's queue is no part of Graph's time.
    timeout: false,
    fetch: async input => {
      const response = await authorized(input as Request, context, send);
      announceWait(response, context);
      return response;
    },
    retry: {
      limit: 3,
      methods: ['get'],
      statusCodes: [...PAUSES, 504],
      afterStatusCodes: PAUSES,
      maxRetryAfter: LONGEST_WAIT,
      // Ours alone to judge: a lost network or a missing sign-in is told at once, a long pause is the admin's to wait.
      shouldRetry: ({ error }) =>
        error instanceof HTTPError && retryAfter(error.response) <= LONGEST_WAIT ? undefined : false,
    },
    hooks: { beforeRetry: [() => context.onResume()] },
    headers: {
      // Without it, report-only results and every newer enumeration member arrive as `unknownFutureValue`.
      Prefer: 'include-unknown-enum-members',
    },
  });
}

async function authorized(request: Request, context: GraphContext, send: Send): Promise<Response> {
  context.signal.throwIfAborted();
  const sendWith = (token: string) => {
    const copy = new Request(request.clone());
    copy.headers.set('Authorization', `Bearer ${token}`);
    return send(copy, context);
  };
  const response = await sendWith(await context.token());
  if (response.status !== 401) return response;
  const claims = claimsChallenge(response.headers.get('WWW-Authenticate'));
  return sendWith(await context.token({ claims }));
}

/** Continuous access evaluation: Graph says what the next token must hold, in base64. */
export function claimsChallenge(header: string | null): string | undefined {
  const encoded = header?.match(/claims="([^"]+)"/)?.[1];
  if (!encoded || !/error="insufficient_claims"/.test(header ?? '')) return undefined;
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

function announceWait(response: Response, context: GraphContext): void {
  const wait = retryAfter(response);
  if (PAUSES.includes(response.status) && wait > 0 && wait <= LONGEST_WAIT) {
    context.onWait(new Date(Date.now() + wait));
  }
}

/** The pause Graph asks for, in ms, written as seconds or as a date; 0 when it names none. */
export function retryAfter(response: Response): number {
  const text = response.headers.get('Retry-After') ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? 0 : Math.max(wait, 0);
}
