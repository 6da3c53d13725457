import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { noteRefusal } from '../request-log';
import type { Failure } from './control';
import type { GraphRefusal } from './refusal';
import { prefersLateMembers } from './rights';

/** Sends what Graph has to say, with the headers it puts on every answer. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Failure | GraphRefusal,
): void {
  const requestId = randomUUID();
  const clientRequestId = String(request.headers['client-request-id'] ?? requestId);
  const body = 'code' in answer ? errorBody(answer, requestId, clientRequestId) : answer.body;
  if ('code' in answer && answer.wrong) noteRefusal(response, answer.wrong);
  response.writeHead(answer.status, {
    'content-type': 'application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8',
    'cache-control': 'no-cache',
    'request-id': requestId,
    'client-request-id': clientRequestId,
    ...(prefersLateMembers(request) ? { 'preference-applied': 'include-unknown-enum-members' } : {}),
    ...answer.headers,
  });
  response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
}

const errorBody = ({ code, message }: GraphRefusal, requestId: string, clientRequestId: string) => ({
  error: {
    code,
    message,
    innerError: {
      date: new Date().toISOString().slice(0, 19),
      'request-id': requestId,
      'client-request-id': clientRequestId,
    },
  },
});
