import type { KyInstance } from 'ky';
import type { SignIn } from '../../diagnosis/sign-in';
import type { Question } from '../question';
import type { Kind } from '../scope';
import { all, kindsFilter, quoted, USERS, windowFilter } from './filter';
import { GraphRefusal } from './refusal';
import { list, one } from './requests';
import { sameSecond, windowAround } from './shown-time';

/** Sign-in logs are kept for 30 days with Entra ID P1 or P2, 7 without. */
const RETENTION_DAYS = 30;
/** As many as a person can choose from. */
const MOST_CANDIDATES = 25;

export type GraphSource = 'graph-beta' | 'graph-v1';

/** One event, or several that the question does not tell apart, newest first. */
export type Found = { event: SignIn; source: GraphSource } | { candidates: SignIn[] };

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
  const event = await one(graph, `${version}/auditLogs/signIns/${encodeURIComponent(id)}`);
  return event && { event, source: version === 'beta' ? 'graph-beta' : 'graph-v1' };
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
  for (const kinds of [USERS, ['servicePrincipal'], ['managedIdentity']] satisfies (readonly Kind[])[]) {
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
  const events = await list(graph, all(window, who, what, where, kindsFilter(USERS)));
  const shown = events.filter(event => sameSecond(time, event.createdDateTime));
  if (events.length === 0) notFound(question);
  // An event of another second is an offer, not an answer.
  return shown.length > 0 ? chooseAmong(shown) : { candidates: merge(events).slice(0, MOST_CANDIDATES) };
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
