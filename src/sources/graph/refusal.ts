import { HTTPError } from 'ky';
import type { ProblemKind } from '../problem';
import type { Question } from '../question';
import { retryAfter } from './client';

/** Graph's no, told apart. `said` is Graph's own word for a ticket; it never holds a token. */
export class GraphRefusal extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly said: string | null,
    readonly question?: Question,
    /** When Graph may be asked again. */
    readonly retryAt?: Date,
  ) {
    super(said ?? kind);
  }

  /** A list that took long: Graph no longer knows where its next page begins. */
  get isForgottenPage(): boolean {
    return this.kind === 'bad-answer' && /skip ?token/i.test(this.said ?? '');
  }
}

interface GraphErrorBody {
  error?: { code?: string; message?: string; innerError?: { 'request-id'?: string } };
}

/** The refusal behind an error of the client; null when it is none of Graph's making. */
export async function refusalOf(error: unknown): Promise<GraphRefusal | null> {
  if (error instanceof HTTPError) return refusalOfResponse(error.response);
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new GraphRefusal('timed-out', 'No answer within 25 s.');
  }
  // fetch rejects with a TypeError when no answer can be had at all.
  if (error instanceof TypeError) {
    return new GraphRefusal(
      globalThis.navigator?.onLine === false ? 'offline' : 'unavailable',
      error.message,
    );
  }
  if (error instanceof SyntaxError) return new GraphRefusal('bad-answer', error.message);
  return null;
}

async function refusalOfResponse(response: Response): Promise<GraphRefusal> {
  const body: GraphErrorBody = await response.json().catch(() => ({}));
  const code = body.error?.code ?? '';
  const message = body.error?.message ?? '';
  const requestId = body.error?.innerError?.['request-id'] ?? response.headers.get('request-id');
  const said = [`HTTP ${response.status}`, code, message, requestId && `request-id ${requestId}`];
  const wait = retryAfter(response);
  return new GraphRefusal(
    kindOf(response.status, code, message),
    said.filter(Boolean).join(' · '),
    undefined,
    wait > 0 ? new Date(Date.now() + wait) : undefined,
  );
}

/** Codes have variants: they are matched by their beginning. */
function kindOf(status: number, code: string, message: string): ProblemKind {
  if (code.startsWith('Authentication_RequestFromNonPremiumTenant')) return 'no-licence';
  if (/premium license check/i.test(message)) return 'licence-check-failed';
  if (code.startsWith('Authentication_RequestFromUnsupportedUserRole')) return 'no-role';
  if (code.startsWith('Authentication_MSGraphPermissionMissing')) return 'no-consent';
  if (status === 401) return 'token-refused';
  if (status === 403) return 'access-denied';
  if (status === 404) return 'not-found';
  // A version of Graph that does not serve the log in this cloud.
  if (status === 400 && /resource not found for the segment/i.test(message)) return 'not-found';
  if (status === 429) return 'throttled';
  if (status === 504 || status === 408) return 'timed-out';
  if (status >= 500) return 'unavailable';
  return 'bad-answer';
}
