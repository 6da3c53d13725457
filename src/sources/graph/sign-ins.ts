import type { KyInstance } from 'ky';
import * as v from 'valibot';
import type { SignIn } from '../../diagnosis/sign-in';
import type { Question } from '../question';
import { all, type EventKinds, kindsFilter, quoted, windowFilter } from './filter';
import { GraphRefusal, refusalOf } from './refusal';
import { sameSecond, windowAround } from './shown-time';

/** Sign-in logs are kept for 30 days with Entra ID P1 or P2, 7 without. */
const RETENTION_DAYS = 30;
/** A page of a search, and as many as a person can choose from. */
const PAGE = 200;
const MOST_CANDIDATES = 25;

export type GraphSource = 'graph-beta' | 'graph-v1';

/** One event, or several that the question does not tell apart, newest first. */
export type Found = { event: SignIn; source: GraphSource } | { candidates: SignIn[] };

const signInSchema = v.looseObject({ id: v.string() });
const listSchema = v.looseObject({ value: v.array(signInSchema) });

/**
 * Finds the event that a question means. Beta first, because v1.0 lacks who asked for MFA and why a policy applied; each
 * further rung is for events the one before cannot reach. Rejects with `GraphRefusal` or what the client throws.
 */
export async function findSignIn(graph: KyInstance, question: Question, now: Date): Promise<Found> {
  const id = question.requestId ?? question.correlationId;
  if (!id) return searchByRow(graph, question, now);
  return (
    (question.requestId ? await byId(graph, 'beta', question.requestId) : null) ??
    (await searchById(graph, id, question, now)) ??
    (question.requestId ? await byId(graph, 'v1.0', question.requestId) : null) ??
    notFound(question)
  );
}

function notFound(question: Question): never {
  throw new GraphRefusal('not-found', null, question);
}

async function byId(graph: KyInstance, version: 'beta' | 'v1.0', id: string): Promise<Found | null> {
  const answer = await ask(graph, `${version}/auditLogs/signIns/${encodeURIComponent(id)}`);
  if (!answer) return null;
  const event = check(signInSchema, answer) as SignIn;
  return { event, source: version === 'beta' ? 'graph-beta' : 'graph-v1' };
}

/**
 * By ID through the list, which reaches workload identities too. The same GUID is tried as a correlation ID: people paste
 * either, and one filter costs one request.
 */
async function searchById(
  graph: KyInstance,
  id: string,
  question: Question,
  now: Date,
): Promise<Found | null> {
  const window = windowFilter(windowAround(question.time, now, RETENTION_DAYS));
  const ids = `(id eq ${quoted(id)} or correlationId eq ${quoted(question.correlationId ?? id)})`;
  for (const kinds of ['users', 'servicePrincipal', 'managedIdentity'] satisfies EventKinds[]) {
    const events = await list(graph, all(window, ids, kindsFilter(kinds)));
    const same = events.filter(event => event.id === question.requestId);
    if (same.length > 0) return { event: richest(same), source: 'graph-beta' };
    // Asked for one event of a chain, another one is an offer, not an answer.
    const mayBeOther = question.requestId !== undefined && question.correlationId !== undefined;
    if (events.length > 0) return mayBeOther ? { candidates: merge(events) } : chooseAmong(events);
  }
  return null;
}

/** By what a row shows, where its Request ID column is hidden. */
async function searchByRow(graph: KyInstance, question: Question, now: Date): Promise<Found> {
  const { user, app, ipAddress, time } = question;
  if (!user && !app && !ipAddress) throw new GraphRefusal('unidentified', null);
  const window = windowFilter(windowAround(time, now, RETENTION_DAYS));
  // Graph stores principal names in lower case and compares them exactly.
  const who = user?.includes('@')
    ? `userPrincipalName eq ${quoted(user.toLowerCase())}`
    : user && `userDisplayName eq ${quoted(user)}`;
  const what = app && `appDisplayName eq ${quoted(app)}`;
  const where = ipAddress && `ipAddress eq ${quoted(ipAddress)}`;
  const events = await list(graph, all(window, who, what, where, kindsFilter('users')));
  const shown = events.filter(event => sameSecond(time, event.createdDateTime));
  if (events.length === 0) notFound(question);
  // An event of another second is an offer, not an answer.
  return shown.length > 0 ? chooseAmong(shown) : { candidates: merge(events).slice(0, MOST_CANDIDATES) };
}

async function list(graph: KyInstance, filter: string): Promise<SignIn[]> {
  const answer = await ask(graph, 'beta/auditLogs/signIns', {
    $filter: filter,
    $top: String(PAGE),
  });
  return answer ? (check(listSchema, answer).value as SignIn[]) : [];
}

/** One request: its JSON, or null when Graph has no such thing. */
async function ask(graph: KyInstance, path: string, query?: Record<string, string>): Promise<unknown> {
  try {
    return await graph.get(path, { searchParams: query }).json();
  } catch (error) {
    const refusal = await refusalOf(error);
    if (refusal?.kind === 'not-found') return null;
    throw refusal ?? error;
  }
}

function check<T extends v.GenericSchema>(schema: T, answer: unknown): v.InferOutput<T> {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  throw new GraphRefusal('bad-answer', v.flatten(parsed.issues).root?.[0] ?? 'unexpected shape');
}

/** One event may be published again, fuller, once its risk or its MFA steps are known. */
function merge(events: SignIn[]): SignIn[] {
  const ids = [...new Set(events.map(event => event.id))];
  return ids.map(id => richest(events.filter(event => event.id === id)));
}

function chooseAmong(events: SignIn[]): Found {
  const merged = merge(events);
  const [only] = merged;
  return merged.length === 1 && only
    ? { event: only, source: 'graph-beta' }
    : { candidates: merged.slice(0, MOST_CANDIDATES) };
}

function richest(copies: SignIn[]): SignIn {
  const weight = (event: SignIn) => JSON.stringify(event).length;
  return copies.reduce((best, copy) => (weight(copy) > weight(best) ? copy : best));
}
