/** The two requests that sign-ins are read with, their answers checked. */
import type { KyInstance } from 'ky';
import * as v from 'valibot';
import type { SignIn } from '../../diagnosis/sign-in';
import { GraphRefusal, refusalOf } from './refusal';

/** Events of one page of a search; a search with fewer has found all there are. */
export const PAGE = 200;

const signInSchema = v.looseObject({ id: v.string() });
const listSchema = v.looseObject({ value: v.array(signInSchema) });
const link = v.pipe(v.string(), v.url());
const pageSchema = v.looseObject({ value: v.array(signInSchema), '@odata.nextLink': v.optional(link) });

/** Null when Graph has no such event. Rejects with `GraphRefusal` or what the client throws. */
export async function one(graph: KyInstance, path: string): Promise<SignIn | null> {
  const answer = await ask(graph, path);
  return answer ? (check(signInSchema, answer) as SignIn) : null;
}

/** The newest events that a filter matches, at most a page of them. */
export async function list(graph: KyInstance, filter: string): Promise<SignIn[]> {
  const answer = await ask(graph, 'beta/auditLogs/signIns', { $filter: filter, $top: String(PAGE) });
  return answer ? (check(listSchema, answer).value as SignIn[]) : [];
}

export interface Page {
  events: SignIn[];
  /** Path and query of the next page; null on the last one. */
  next: string | null;
}

/** The first page of what a filter matches, newest first, as large as Graph makes them. */
export async function firstPage(graph: KyInstance, filter: string): Promise<Page> {
  return pageOf(await ask(graph, 'beta/auditLogs/signIns', { $filter: filter, $top: '1000' }));
}

export async function nextPage(graph: KyInstance, next: string): Promise<Page> {
  return pageOf(await ask(graph, next));
}

function pageOf(answer: unknown): Page {
  if (answer === null) return { events: [], next: null };
  const { value, '@odata.nextLink': link } = check(pageSchema, answer);
  return { events: value as SignIn[], next: link ? pathOf(link) : null };
}

/** The client goes to Graph alone, whatever host a link names. */
function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname.slice(1)}${search}`;
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
