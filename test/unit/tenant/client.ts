import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Tenant } from '../../tenant/tenant';
import { type TenantUser, tenantId } from '../../tenant/users';

export const redirectUri = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
export const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
export const readScopes = 'openid profile offline_access AuditLog.Read.All Policy.Read.ConditionalAccess';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  location: URL | null;
}

/** A browser without a screen: goes to the tenant's names on this machine, keeps cookies, follows nothing by itself. */
export class Client {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  constructor(readonly tenant: Tenant) {}

  async send(
    address: string | URL,
    init: { method?: string; headers?: Record<string, string>; form?: Record<string, string> } = {},
  ): Promise<Reply> {
    const url = new URL(address);
    const body = init.form && new URLSearchParams(init.form).toString();
    const headers = {
      host: url.hostname,
      cookie: this.#cookiesFor(url.pathname),
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }),
      ...init.headers,
    };
    const { port } = this.tenant;
    const method = init.method ?? (body === undefined ? 'GET' : 'POST');
    return new Promise((resolve, reject) => {
      const sent = request({
        host: '127.0.0.1',
        port,
        servername: url.hostname,
        path: url.pathname + url.search,
        method,
        headers,
        rejectUnauthorized: false,
      });
      sent.on('error', reject);
      sent.on('response', async response => {
        this.#keep(response.headers['set-cookie'] ?? []);
        const location = response.headers.location ? new URL(response.headers.location, url) : null;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: await text(response),
          location,
        });
      });
      sent.end(body);
    });
  }

  #cookiesFor(path: string): string {
    const fitting = [...this.#cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  #keep(lines: string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /path=([^;]+)/i.exec(line)?.[1] ?? '/';
      if (value && !/max-age=0|1970/i.test(line)) this.#cookies.set(name, { value, path });
      else this.#cookies.delete(name);
    }
  }
}

export const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

/** An authorization request as MSAL sends it. */
export function authorizeUrl(
  tenant: Tenant,
  changes: Record<string, string | null> = {},
  path: string = tenantId,
): URL {
  const url = new URL(`https://login.microsoftonline.com/${path}/oauth2/v2.0/authorize`);
  const query: Record<string, string | null> = {
    client_id: tenant.clientId,
    scope: readScopes,
    redirect_uri: redirectUri,
    response_mode: 'fragment',
    client_info: '1',
    nonce: 'the-nonce',
    state: 'the-state',
    'x-client-SKU': 'msal.js.browser',
    claims: '{"access_token":{"xms_cc":{"values":["CP1"]}}}',
    response_type: 'code',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  for (const [name, value] of Object.entries(query)) if (value !== null) url.searchParams.set(name, value);
  return url;
}

/** What came back in the fragment of the redirect URI; null when the flow stands at a page. */
export const answerOf = (reply: Reply): URLSearchParams | null =>
  reply.location && `${reply.location.origin}/` === redirectUri
    ? new URLSearchParams(reply.location.hash.slice(1))
    : null;

/** Follows redirects until a page or the redirect URI, and says where it stands. */
export async function follow(client: Client, start: string | URL): Promise<{ url: URL; reply: Reply }> {
  let url = new URL(start);
  for (let hop = 0; hop < 10; hop++) {
    const reply = await client.send(url);
    if (!reply.location || answerOf(reply)) return { url, reply };
    url = reply.location;
  }
  throw new Error('too many redirects');
}

/** Posts a form of the page at `url` and follows on. */
export async function submit(
  client: Client,
  url: URL,
  form: Record<string, string>,
): Promise<{ url: URL; reply: Reply }> {
  const reply = await client.send(url, { form });
  return reply.location && !answerOf(reply) ? follow(client, reply.location) : { url, reply };
}

/** The whole interactive way: user name and password, then consent where it is asked. */
export async function authorize(
  client: Client,
  user: TenantUser,
  changes: Record<string, string | null> = {},
): Promise<URLSearchParams> {
  let at = await follow(client, authorizeUrl(client.tenant, changes));
  if (at.reply.body.includes('id="username"'))
    at = await submit(client, at.url, { username: user.userPrincipalName, password: user.password });
  if (at.reply.body.includes('id="accept"')) at = await submit(client, at.url, { answer: 'accept' });
  const answer = answerOf(at.reply);
  if (!answer) throw new Error(`stopped at ${at.url}: ${at.reply.status} ${at.reply.body}`);
  return answer;
}

export async function redeem(
  client: Client,
  changes: Record<string, string>,
  headers: Record<string, string> = { origin },
): Promise<{ reply: Reply; body: TokenBody }> {
  const reply = await client.send(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, {
    form: { client_id: client.tenant.clientId, redirect_uri: redirectUri, client_info: '1', ...changes },
    headers,
  });
  return { reply, body: JSON.parse(reply.body) };
}

export interface TokenBody {
  access_token: string;
  id_token: string;
  refresh_token: string;
  scope: string;
  client_info: string;
  expires_in: number;
  refresh_token_expires_in: number;
  error?: string;
  error_description?: string;
  error_codes?: number[];
}

export const redeemCode = (client: Client, answer: URLSearchParams) =>
  redeem(client, {
    grant_type: 'authorization_code',
    code: answer.get('code') ?? '',
    code_verifier: verifier,
    scope: readScopes,
  });

export async function accessToken(client: Client, user: TenantUser, scope = readScopes): Promise<string> {
  const { body } = await redeemCode(client, await authorize(client, user, { scope }));
  return body.access_token;
}

export const claimsIn = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
