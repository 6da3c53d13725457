import { type GraphContext, graphClient } from '../../../src/sources/graph/client';

/** What Graph answers to a request; the first entry whose pattern is in the request's decoded address wins. */
export type Script = [pattern: RegExp, answer: (request: Request) => Response | Promise<Response>][];

export const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);

export const refusal = (status: number, code: string, message = '', headers: Record<string, string> = {}) =>
  json({ error: { code, message, innerError: { 'request-id': 'graph-request' } } }, { status, headers });

export const notFound = () => refusal(404, 'UnknownError');

/** A client of the production code in front of a scripted Graph. Whatever the script does not know fails the test. */
export function fakeGraph(script: Script, context: Partial<GraphContext> = {}) {
  const requests: Request[] = [];
  const addresses: string[] = [];
  const graph = graphClient(
    {
      origin: 'https://graph.microsoft.com',
      signal: new AbortController().signal,
      token: async () => 'token-1',
      onQueue: () => undefined,
      onWait: () => undefined,
      onResume: () => undefined,
      ...context,
    },
    async request => {
      const address = decodeURIComponent(request.url.replaceAll('+', ' '));
      requests.push(request);
      addresses.push(address);
      const entry = script.find(([pattern]) => pattern.test(address));
      if (!entry) throw new Error(`not in the script: ${address}`);
      return entry[1](request);
    },
  );
  return { graph, requests, addresses };
}
