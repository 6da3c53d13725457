import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { graphHost } from '../hosts';
import { Budget } from './budget';
import { type Failure, type GraphControl, GraphState } from './control';
import { allowScripts, answerPreflight } from './cors';
import { isInteractive, isOfUser } from './event-kinds';
import type { Version } from './filter';
import { listSignIns } from './list';
import { type Place, placeOf } from './place';
import * as refuse from './refusal';
import { type GraphRefusal, Refused } from './refusal';
import { callerOf, checkRights, type VerifyAccessToken, viewOf } from './rights';
import { send } from './send';
import { shapeOf, type View } from './shape';

export interface Graph {
  control: GraphControl;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

interface Options {
  /** Newest first. */
  events: readonly SignIn[];
  verifyAccessToken: VerifyAccessToken;
}

/** graph.microsoft.com, as far as it knows the sign-in log: strict where the real one is vague. */
export function createGraph({ events, verifyAccessToken }: Options): Graph {
  const state = new GraphState();
  const budget = new Budget();

  async function answer(request: IncomingMessage, url: URL): Promise<Failure | GraphRefusal> {
    const place = placeOf(request, url);
    await wait(state.takeDelay(), undefined, { ref: false });
    const failure = state.nextFailure();
    if (failure) return failure;
    const caller = await callerOf(request, verifyAccessToken);
    if (state.enforceBudget) budget.spend(`${caller.clientId} ${caller.tenantId}`, Date.now());
    checkRights(caller, state.licence);
    const written = events.filter(event => !state.hidden.has(event.id ?? ''));
    return {
      status: 200,
      body: read(written, place, url.searchParams, viewOf(caller, request, place.version)),
    };
  }

  return {
    control: state,
    async handle(request, response) {
      allowScripts(response);
      if (request.method === 'OPTIONS') return answerPreflight(request, response);
      const url = new URL(request.url ?? '/', `https://${graphHost}`);
      send(request, response, await answer(request, url).catch(refusalIn));
    },
  };
}

function refusalIn(error: unknown): GraphRefusal {
  if (error instanceof Refused) return error.refusal;
  throw error;
}

function read(events: readonly SignIn[], { version, id }: Place, query: URLSearchParams, view: View): object {
  const resource = `https://${graphHost}/${version}`;
  const context = `${resource}/$metadata#auditLogs/signIns`;
  if (id !== null)
    return { '@odata.context': `${context}/$entity`, ...shapeOf(find(events, id, version, query), view) };
  const { events: page, next } = listSignIns(events, query, version);
  return {
    '@odata.context': context,
    ...(next ? { '@odata.nextLink': `${resource}/auditLogs/signIns?${next}` } : {}),
    value: page.map(event => shapeOf(event, view)),
  };
}

/**
 * By key: sign-ins of users; in v1.0 interactive ones. Whether the real beta serves workload identities by key is not
 * documented, so here they are reached through the list alone.
 */
function find(events: readonly SignIn[], id: string, version: Version, query: URLSearchParams): SignIn {
  const [option] = query.keys();
  if (option !== undefined)
    throw new Refused(refuse.badRequest(`Query option '${option}' is not allowed with a key.`));
  const has = version === 'v1.0' ? isInteractive : isOfUser;
  const event = events.find(candidate => candidate.id === id && has(candidate));
  if (!event) throw new Refused(refuse.notFound);
  return event;
}
