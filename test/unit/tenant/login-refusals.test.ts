import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { ada, tenantId } from '../../tenant/users';
import { answerOf, authorize, authorizeUrl, Client, follow, redirectUri, submit } from './client';

let tenant: Tenant;
let client: Client;

beforeAll(async () => {
  tenant = await startTenant({ portal: false, backgroundEvents: 0 });
  tenant.registerRedirectUri(redirectUri);
});
beforeEach(() => {
  tenant.login.reset();
  tenant.log.length = 0;
  client = new Client(tenant);
});
afterAll(() => tenant.close());

const pageOf = async (url: URL) => (await follow(client, url)).reply;

describe('what Entra refuses before anybody signs in', () => {
  it.each([
    ['a redirect URI without the slash', { redirect_uri: redirectUri.slice(0, -1) }, 50011],
    ['an unknown application', { client_id: '00000000-1111-4222-8333-444444444444' }, 700016],
    ['no application', { client_id: null }, 900144],
  ])('on a page: %s', async (_, changes, code) => {
    const { body, location } = await pageOf(authorizeUrl(tenant, changes));
    expect(location).toBeNull();
    expect(body).toContain(`AADSTS${code}:`);
    expect(tenant.log.at(-1)?.refused).toBe(`AADSTS${code}`);
  });

  it('on a page: an unknown tenant', async () => {
    const { body } = await pageOf(authorizeUrl(tenant, {}, 'fabrikam.onmicrosoft.com'));
    expect(body).toContain('AADSTS90002:');
  });

  it.each([
    ['no proof key', { code_challenge: null }, 9002325],
    ['a plain proof key', { code_challenge_method: 'plain' }, 9002325],
    ['an implicit token', { response_type: 'token' }, 700051],
    ['an unknown Graph permission', { scope: 'openid AuditLog.Read.Everything' }, 650053],
    ['a permission of no known resource', { scope: 'https://example.com/read' }, 70011],
    ['no scope', { scope: null }, 900144],
    ['an unknown prompt', { prompt: 'quietly' }, 90023],
  ])('at the redirect URI: %s', async (_, changes, code) => {
    const answer = answerOf(await pageOf(authorizeUrl(tenant, changes)));
    expect(answer?.get('error_description')).toMatch(new RegExp(`^AADSTS${code}: `));
    expect(answer?.get('state')).toBe('the-state');
    expect(tenant.log.at(-1)?.refused).toBe(`AADSTS${code}`);
  });
});

describe('a sign-in begun too long ago', () => {
  it('is refused on a page, at the form and at the way back', async () => {
    const at = await follow(client, authorizeUrl(tenant));
    tenant.login.reset();
    const form = { username: ada.userPrincipalName, password: ada.password };
    expect((await submit(client, at.url, form)).reply.body).toContain('The sign-in has expired.');
    const back = at.url.href.replace('/login/', '/oauth2/v2.0/authorize/');
    const { status, headers, body } = await client.send(back);
    expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(body).toContain('id="error"');
  });
});

describe('the rest of the login server', () => {
  const read = async (path: string) =>
    JSON.parse((await client.send(`https://login.microsoftonline.com/${path}`)).body);

  it('describes itself, with a placeholder for the issuer where no tenant is named', async () => {
    const own = await read(`${tenantId}/v2.0/.well-known/openid-configuration`);
    expect(own.issuer).toBe(`https://login.microsoftonline.com/${tenantId}/v2.0`);
    expect(own.token_endpoint).toBe(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`);
    const shared = await read('organizations/v2.0/.well-known/openid-configuration');
    expect(shared.issuer).toBe('https://login.microsoftonline.com/{tenantid}/v2.0');
  });

  it('publishes the keys of its ID tokens', async () => {
    const { keys } = await read(`${tenantId}/discovery/v2.0/keys`);
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
  });

  it('signs out, and goes back to a registered address', async () => {
    await authorize(client, ada);
    const url = new URL(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/logout`);
    url.searchParams.set('post_logout_redirect_uri', redirectUri);
    expect((await client.send(url)).location?.href).toBe(redirectUri);
    const silent = answerOf(await pageOf(authorizeUrl(tenant, { prompt: 'none' })));
    expect(silent?.get('error')).toBe('login_required');
  });

  it('keeps tokens out of the log', async () => {
    await client.send(
      `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/logout?id_token_hint=secret`,
    );
    expect(JSON.stringify(tenant.log)).not.toContain('secret');
  });
});
