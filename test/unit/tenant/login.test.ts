import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { ada, ravi, tenantId } from '../../tenant/users';
import {
  answerOf,
  authorize,
  authorizeUrl,
  Client,
  claimsIn,
  follow,
  origin,
  readScopes,
  redeem,
  redeemCode,
  redirectUri,
  submit,
  verifier,
} from './client';

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

const silently = async (changes: Record<string, string | null> = {}) =>
  answerOf((await follow(client, authorizeUrl(tenant, { prompt: 'none', ...changes }))).reply);
const pageOf = async (url: URL) => (await follow(client, url)).reply;
const refresh = (token: string, headers?: Record<string, string>) =>
  redeem(client, { grant_type: 'refresh_token', refresh_token: token, scope: readScopes }, headers);

describe('signing in', () => {
  it('gives a code to the redirect URI, and tokens for the code', async () => {
    const answer = await authorize(client, ada);
    expect(answer.get('state')).toBe('the-state');
    expect(answer.has('iss')).toBe(false);
    const { reply, body } = await redeemCode(client, answer);
    expect(reply.status).toBe(200);
    expect(reply.headers['access-control-allow-origin']).toBe(origin);
    expect(body).toMatchObject({ token_type: 'Bearer', refresh_token_expires_in: 24 * 60 * 60 });
    expect(body.scope.split(' ').sort()).toEqual([
      'AuditLog.Read.All',
      'Policy.Read.ConditionalAccess',
      'openid',
      'profile',
    ]);
  });

  it('names the user and the tenant as MSAL wants them', async () => {
    const { body } = await redeemCode(client, await authorize(client, ada));
    expect(claimsIn(body.id_token)).toMatchObject({
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      aud: tenant.clientId,
      tid: tenantId,
      oid: ada.id,
      ver: '2.0',
      name: 'Ada Ahlgren',
      preferred_username: 'ada@contoso.onmicrosoft.com',
      nonce: 'the-nonce',
    });
    expect(JSON.parse(Buffer.from(body.client_info, 'base64url').toString())).toEqual({
      uid: ada.id,
      utid: tenantId,
    });
  });

  it.each(['organizations', 'common', 'contoso.onmicrosoft.com'])('takes %s for the tenant', async name => {
    const at = await follow(client, authorizeUrl(tenant, {}, name));
    expect(at.reply.body).toContain('id="username"');
  });

  it('stays on the page after a wrong password', async () => {
    const at = await follow(client, authorizeUrl(tenant));
    const again = await submit(client, at.url, { username: ada.userPrincipalName, password: 'wrong' });
    expect(again.reply.body).toContain('AADSTS50126');
  });

  it('fills in the login hint', async () => {
    const { body } = await pageOf(authorizeUrl(tenant, { login_hint: 'ravi@contoso.onmicrosoft.com' }));
    expect(body).toContain('value="ravi@contoso.onmicrosoft.com"');
  });

  it('escapes what it repeats', async () => {
    const { body } = await pageOf(authorizeUrl(tenant, { login_hint: '"><script>' }));
    expect(body).not.toContain('<script>');
  });
});

describe('consent', () => {
  it('is asked for once, and names the permissions', async () => {
    const at = await follow(client, authorizeUrl(tenant));
    const page = await submit(client, at.url, { username: ada.userPrincipalName, password: ada.password });
    expect(page.reply.body).toContain('Read audit log data');
    const { reply } = await submit(client, page.url, { answer: 'accept' });
    expect(answerOf(reply)?.has('code')).toBe(true);
    expect((await silently())?.has('code')).toBe(true);
  });

  it('can be declined', async () => {
    const at = await follow(client, authorizeUrl(tenant));
    const page = await submit(client, at.url, { username: ada.userPrincipalName, password: ada.password });
    const answer = answerOf((await submit(client, page.url, { answer: 'cancel' })).reply);
    expect(answer?.get('error')).toBe('access_denied');
    expect(answer?.get('error_description')).toMatch(/^AADSTS65004: /);
  });

  it('is left out when an administrator has granted it', async () => {
    tenant.login.consent = 'granted';
    const at = await follow(client, authorizeUrl(tenant));
    const { reply } = await submit(client, at.url, {
      username: ada.userPrincipalName,
      password: ada.password,
    });
    expect(answerOf(reply)?.has('code')).toBe(true);
  });

  it('cannot be given by users where only administrators may', async () => {
    tenant.login.consent = 'admin-only';
    const at = await follow(client, authorizeUrl(tenant));
    const page = await submit(client, at.url, { username: ada.userPrincipalName, password: ada.password });
    expect(page.reply.body).toContain('AADSTS90094');
    const answer = answerOf((await submit(client, page.url, { answer: 'accept' })).reply);
    expect(answer?.get('error')).toBe('access_denied');
  });
});

describe('prompt=none', () => {
  it('is refused without a session', async () => {
    const answer = await silently();
    expect(answer?.get('error')).toBe('login_required');
    expect(answer?.get('error_description')).toMatch(/^AADSTS50058: /);
    expect(answer?.get('state')).toBe('the-state');
  });

  it('is answered with a code while the session lasts', async () => {
    await authorize(client, ada);
    expect((await silently({ login_hint: 'ada@contoso.onmicrosoft.com' }))?.has('code')).toBe(true);
    tenant.login.revokeSessions();
    expect((await silently())?.get('error')).toBe('login_required');
  });

  it('takes the login_hint claim of the ID token as a hint', async () => {
    const { body } = await redeemCode(client, await authorize(client, ada));
    const hint = String(claimsIn(body.id_token).login_hint);
    expect((await silently({ login_hint: hint }))?.has('code')).toBe(true);
  });

  it('is refused when another user is signed in', async () => {
    await authorize(client, ada);
    expect((await silently({ login_hint: 'ravi@contoso.onmicrosoft.com' }))?.get('error')).toBe(
      'login_required',
    );
  });

  it('is refused for a scope nobody consented to', async () => {
    await authorize(client, ada);
    const answer = await silently({ scope: 'openid Directory.Read.All' });
    expect(answer?.get('error')).toBe('consent_required');
    expect(answer?.get('error_description')).toMatch(/^AADSTS65001: /);
  });

  it('meets no refusal that the log counts as a mistake', async () => {
    await silently();
    expect(tenant.log.filter(entry => entry.refused)).toEqual([]);
  });
});

describe('prompt=select_account', () => {
  it('offers who is signed in, and another account', async () => {
    await authorize(client, ada);
    const at = await follow(client, authorizeUrl(tenant, { prompt: 'select_account' }));
    expect(at.reply.body).toContain('id="account"');
    const { reply } = await submit(client, at.url, { account: ada.id });
    expect(answerOf(reply)?.has('code')).toBe(true);
  });

  it('lets another user take over the session', async () => {
    await authorize(client, ada);
    const { body } = await redeemCode(client, await authorize(client, ravi, { prompt: 'select_account' }));
    expect(claimsIn(body.id_token).oid).toBe(ravi.id);
  });
});

describe('the token endpoint', () => {
  it('wants an Origin', async () => {
    const answer = await authorize(client, ada);
    const form = {
      grant_type: 'authorization_code',
      code: answer.get('code') ?? '',
      code_verifier: verifier,
    };
    const { reply, body } = await redeem(client, form, {});
    expect(reply.status).toBe(400);
    expect(body.error_codes).toEqual([9002327]);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    expect(tenant.log.at(-1)?.refused).toBe('AADSTS9002327');
  });

  it('wants the verifier of the challenge', async () => {
    const answer = await authorize(client, ada);
    const form = {
      grant_type: 'authorization_code',
      code: answer.get('code') ?? '',
      code_verifier: 'x'.repeat(43),
    };
    const { body } = await redeem(client, form);
    expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [501481] });
  });

  it('redeems a code once', async () => {
    const answer = await authorize(client, ada);
    await redeemCode(client, answer);
    const { body } = await redeemCode(client, answer);
    expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [54005] });
  });

  it('refuses another client', async () => {
    const answer = await authorize(client, ada);
    const { body } = await redeem(client, {
      client_id: '00000000-1111-4222-8333-444444444444',
      grant_type: 'authorization_code',
      code: answer.get('code') ?? '',
      code_verifier: verifier,
    });
    expect(body.error_codes).toEqual([700016]);
  });

  it('refuses scripts the codes of a web application', async () => {
    const web = 'https://www.contoso.com/signed-in';
    tenant.registerRedirectUri(web, 'web');
    const { body, reply } = await redeem(client, {
      redirect_uri: web,
      grant_type: 'authorization_code',
      code: 'x',
    });
    expect(body.error_codes).toEqual([9002326]);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('renews tokens, with a new refresh token each time', async () => {
    const { body: first } = await redeemCode(client, await authorize(client, ada));
    const { body: second } = await refresh(first.refresh_token);
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(second.client_info).toBe(first.client_info);
    // Entra does not revoke the old one on use.
    expect((await refresh(first.refresh_token)).reply.status).toBe(200);
  });

  it('ends renewing after a day', async () => {
    const { body } = await redeemCode(client, await authorize(client, ada));
    tenant.login.expireRefreshTokens();
    const { reply, body: refused } = await refresh(body.refresh_token);
    expect(reply.status).toBe(400);
    expect(refused).toMatchObject({ error: 'invalid_grant', error_codes: [700084] });
    expect(refused.error_description).toMatch(
      /^AADSTS700084: .* Trace ID: .* Correlation ID: .* Timestamp: /,
    );
    // A page has to be able to read the reason.
    expect(reply.headers['access-control-allow-origin']).toBe(origin);
  });

  it('gives no refresh token to who does not ask for offline access', async () => {
    const { body } = await redeemCode(client, await authorize(client, ada, { scope: 'openid User.Read' }));
    expect(body.refresh_token).toBeUndefined();
  });
});
