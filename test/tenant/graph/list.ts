import type { SignIn } from '../../../src/diagnosis/sign-in';
import { compileFilter, type Version } from './filter';
import { pageSize, readSkipToken, writeSkipToken } from './paging';
import { badRequest, Refused } from './refusal';

const options = ['$filter', '$top', '$orderby', '$skiptoken'];

export interface Page {
  events: SignIn[];
  /** Query of the next page; null on the last one. */
  next: string | null;
}

/** One page of the sign-in log. `events` are newest first, as the log is by default. */
export function listSignIns(events: readonly SignIn[], query: URLSearchParams, version: Version): Page {
  for (const name of query.keys())
    if (!options.includes(name)) throw new Refused(badRequest(`Query option '${name}' is not allowed.`));
  for (const name of options)
    if (query.getAll(name).length > 1)
      throw new Refused(badRequest(`Query option '${name}' was specified more than once.`));
  const passes = compileFilter(query.get('$filter'), version);
  const size = pageSize(query.get('$top'));
  const found = inOrder(events.filter(passes), query.get('$orderby'));
  const asked = queryText(query);
  const start = readSkipToken(query.get('$skiptoken'), `${version} ${asked}`);
  const end = start + size;
  const token = end < found.length ? writeSkipToken(end, `${version} ${asked}`) : null;
  const next = token && [asked, `$skiptoken=${token}`].filter(Boolean).join('&');
  return { events: found.slice(start, end), next };
}

/** The options that make the query, in one spelling. */
const queryText = (query: URLSearchParams): string =>
  ['$filter', '$top', '$orderby']
    .filter(name => query.has(name))
    .map(name => `${name}=${encodeURIComponent(query.get(name) ?? '')}`)
    .join('&');

function inOrder(events: SignIn[], order: string | null): SignIn[] {
  if (order === null || order === 'createdDateTime desc') return events;
  if (order === 'createdDateTime' || order === 'createdDateTime asc') return events.reverse();
  throw new Refused(badRequest(`Sign-ins cannot be ordered by '${order}'.`));
}
