import type { IncomingMessage, ServerResponse } from 'node:http';
import { noteRefusal } from '../request-log';

/** What a script of another origin may send. A header outside this list is stopped by the browser, as it should be noticed. */
const allowedHeaders = [
  'authorization',
  'prefer',
  'client-request-id',
  'content-type',
  'consistencylevel',
  'sdkversion',
];

const exposedHeaders =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, Retry-After, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, X-PublicClient-NetworkStatus';

export function allowScripts(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', exposedHeaders);
}

export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  const asked = (request.headers['access-control-request-headers'] ?? '')
    .toLowerCase()
    .split(/,\s*/)
    .filter(Boolean);
  const strange = asked.filter(name => !allowedHeaders.includes(name));
  if (strange.length) noteRefusal(response, `header ${strange.join(', ')}`);
  response.setHeader('Access-Control-Allow-Methods', 'GET');
  response.setHeader(
    'Access-Control-Allow-Headers',
    asked.filter(name => allowedHeaders.includes(name)).join(','),
  );
  response.setHeader('Access-Control-Max-Age', '3600');
  response.writeHead(200).end();
}
