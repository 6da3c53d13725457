import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { SignIn } from '../../src/diagnosis/sign-in';
import { makeCertificate } from './certificate';
import { tenantEvents } from './events/events';
import type { GraphControl } from './graph/control';
import { createGraph } from './graph/graph';
import { graphHost, hostRulesFor, isPortalHost, loginHost } from './hosts';
import type { LoginControl } from './login/control';
import { createLogin } from './login/login';
import type { Platform } from './login/registration';
import { logRequest, noteRefusal, type RequestLogEntry } from './request-log';
import { tenantId, users } from './users';

export interface TenantOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The time the log is written for; decides how old the events are. */
  now?: Date;
  /** How many interactive events fill the log beside the fixtures. */
  backgroundEvents?: number;
  /** False leaves out the portal, which takes a moment to build. */
  portal?: boolean;
}

export interface Tenant {
  port: number;
  tenantId: string;
  clientId: string;
  users: typeof users;
  /** The value of Chromium's `--host-resolver-rules`. */
  hostRules: string;
  /** The sign-in log, newest first. */
  events: SignIn[];
  /** Every request so far. */
  log: RequestLogEntry[];
  graph: GraphControl;
  login: LoginControl;
  /** Adds a redirect URI to the app registration; for a single-page application unless said otherwise. */
  registerRedirectUri(uri: string, platform?: Platform): void;
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** The demo tenant: sign-in pages, Graph and the portal under their real names, on this machine, over TLS. */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  const events = tenantEvents({ now: options.now, background: options.backgroundEvents });
  const login = await createLogin();
  const graph = createGraph({ events, verifyAccessToken: login.verifyAccessToken });
  const portal = options.portal === false ? null : await loadPortal(events);
  const log: RequestLogEntry[] = [];
  const server = createServer(await makeCertificate(), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    logRequest(log, host, request, response);
    answer(handlerFor(host, { login: login.handle, graph: graph.handle, portal }), request, response);
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    tenantId,
    clientId: login.clientId,
    users,
    hostRules: hostRulesFor(port),
    events,
    log,
    graph: graph.control,
    login: login.control,
    registerRedirectUri: login.registerRedirectUri,
    close: () => close(server),
  };
}

/** Loaded only where it is wanted: it brings a bundler along. */
async function loadPortal(events: SignIn[]): Promise<Handler> {
  const { createPortal } = await import('./portal/serve');
  return createPortal({ events });
}

function handlerFor(
  host: string,
  handlers: { login: Handler; graph: Handler; portal: Handler | null },
): Handler {
  if (host === loginHost) return handlers.login;
  if (host === graphHost) return handlers.graph;
  if (isPortalHost(host) && handlers.portal) return handlers.portal;
  return (_request, response) => {
    noteRefusal(response, `unknown host ${host}`);
    response.writeHead(421).end();
  };
}

/** A stand-in that breaks says so in the answer and on the console; it does not take the others with it. */
async function answer(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await handler(request, response);
  } catch (error) {
    console.error(error);
    noteRefusal(response, `the stand-in failed: ${error}`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
