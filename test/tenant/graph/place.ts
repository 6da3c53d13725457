import type { IncomingMessage } from 'node:http';
import type { Version } from './filter';
import * as refuse from './refusal';
import { Refused } from './refusal';

/** What of the sign-in log a request is about. */
export interface Place {
  version: Version;
  /** Null for the list. */
  id: string | null;
}

export function placeOf(request: IncomingMessage, url: URL): Place {
  const [, version = '', collection = '', resource = '', id, ...more] = url.pathname
    .split('/')
    .map(decodeURIComponent);
  if (version !== 'beta' && version !== 'v1.0')
    throw new Refused({ ...refuse.badRequest(`Invalid version: ${version}`), status: 404 });
  if (collection !== 'auditLogs') throw new Refused(refuse.noSuchSegment(collection));
  if (resource !== 'signIns') throw new Refused(refuse.noSuchSegment(resource));
  if (more.length || id === '') throw new Refused(refuse.noSuchSegment(more[0] ?? ''));
  if (request.method !== 'GET') throw new Refused(refuse.notAllowed(request.method ?? ''));
  return { version, id: id ?? null };
}
