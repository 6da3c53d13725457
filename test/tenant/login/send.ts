import type { ServerResponse } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { noteRefusal } from '../request-log';
import { refusalPage } from './pages';
import { badRequest, describe, type Refusal, tokenRefusalBody, unknownTenant } from './refusal';

export function sendPage(response: ServerResponse, page: string, status = 200): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(page);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
  });
  response.end(JSON.stringify(body));
}

/** For a request whose redirect URI cannot be trusted with an answer. */
export function refuseOnPage(response: ServerResponse, refusal: Refusal): void {
  noteRefusal(response, `AADSTS${refusal.code}`);
  sendPage(response, refusalPage(describe(refusal)), 400);
}

export function refuseTenant(response: ServerResponse, tenant: string, path: string): void {
  const refusal = unknownTenant(tenant);
  if (path === 'oauth2/v2.0/authorize') refuseOnPage(response, refusal);
  else {
    noteRefusal(response, `AADSTS${refusal.code}`);
    sendJson(response, 400, { ...tokenRefusalBody(refusal), error: 'invalid_tenant' });
  }
}

/** For what the OpenID Connect server has no address to send to, such as the end of a sign-in begun an hour ago. */
export function renderFault(
  context: KoaContextWithOIDC,
  fault: { error: string; error_description?: string },
): void {
  const text = fault.error_description ?? fault.error;
  noteRefusal(context.res, `${fault.error}: ${text}`);
  context.type = 'html';
  context.body = refusalPage(describe({ ...badRequest, text }));
}
