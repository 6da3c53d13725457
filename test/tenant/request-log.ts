import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request as the tenant saw it. Holds no header and no body, so no token. */
export interface RequestLogEntry {
  host: string;
  method: string;
  /** Path and query. */
  path: string;
  /** 0 while the request waits for its answer. */
  status: number;
  /**
   * Why the request was refused as wrongly made: an undocumented option, a missing scope, an unregistered redirect URI. Absent
   * for the refusals a correct client meets as well: no session, no role, no licence, not found, throttled.
   */
  refused?: string;
}

const entries = new WeakMap<ServerResponse, RequestLogEntry>();

/** Marks the request that `response` answers as wrongly made. */
export function noteRefusal(response: ServerResponse, reason: string): void {
  const entry = entries.get(response);
  if (entry) entry.refused = reason;
}

/** Adds the request to the log. Its status is there before the client can see the answer, so that tests need not wait. */
export function logRequest(
  log: RequestLogEntry[],
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = withoutTokens(request.url ?? '/');
  const entry: RequestLogEntry = { host, method: request.method ?? 'GET', path, status: 0 };
  log.push(entry);
  entries.set(response, entry);
  const end = response.end.bind(response) as (...rest: unknown[]) => ServerResponse;
  response.end = ((...rest: unknown[]) => {
    entry.status = response.statusCode;
    return end(...rest);
  }) as ServerResponse['end'];
}

const withoutTokens = (path: string): string => path.replace(/(id_token_hint=)[^&]*/g, '$1…');
