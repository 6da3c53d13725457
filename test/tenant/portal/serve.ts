/**
 * The demo tenant's stand-in for portal.azure.com and entra.microsoft.com: one request handler for the shell's hosts and for
 * the hosts its blades' cross-origin frames come from.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { answerApi } from './api';
import { type ClientFile, loadClients } from './build';
import { frameHeaders, newNonce, shellHeaders } from './headers';

export interface PortalOptions {
  /** Read anew on every request, so a caller may add events while the portal runs. */
  events: SignIn[];
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

const shellHosts = new Set(['portal.azure.com', 'preview.portal.azure.com', 'entra.microsoft.com']);
const frameHost = /^([a-z0-9-]+\.)?reactblade\.portal\.azure\.net$/;

export async function createPortal(options: PortalOptions): Promise<RequestHandler> {
  const clients = await loadClients();

  return (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    const asset = clients.get(url.pathname);
    if (asset?.hashed) sendAsset(response, asset);
    else if (shellHosts.has(url.hostname)) serveShell(clients, url, response);
    else if (frameHost.test(url.hostname)) serveFrame(clients, options.events, url, response);
    else response.writeHead(421).end('This server does not answer for that host.');
  };
}

function serveShell(clients: Map<string, ClientFile>, url: URL, response: ServerResponse) {
  // Any path without an extension is the shell: the first part may name a directory (`/contoso.onmicrosoft.com`).
  if (url.pathname.startsWith('/Content/') || url.pathname.startsWith('/api/')) return notFound(response);
  sendPage(response, clients.get('/shell/index.html'), shellHeaders(url.port));
}

function serveFrame(clients: Map<string, ClientFile>, events: SignIn[], url: URL, response: ServerResponse) {
  if (url.pathname === '/React/Index') {
    const nonce = newNonce();
    return sendPage(response, clients.get('/frame/index.html'), frameHeaders(nonce), nonce);
  }
  const answer = answerApi(events, url);
  if (answer === undefined) return notFound(response);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    // Frames without `allow-same-origin` have an opaque origin.
    'access-control-allow-origin': '*',
  });
  response.end(JSON.stringify(answer));
}

function sendPage(
  response: ServerResponse,
  page: ClientFile | undefined,
  headers: Record<string, string>,
  nonce = '',
) {
  if (!page) return notFound(response);
  response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store', ...headers });
  response.end(page.body.toString('utf8').replaceAll('__NONCE__', nonce));
}

function sendAsset(response: ServerResponse, asset: ClientFile) {
  response.writeHead(200, {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
  response.end(asset.body);
}

function notFound(response: ServerResponse) {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}
