import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { ada, nora, ravi } from '../../tenant/users';
import { Client, redirectUri } from './client';
import { errorIn, GraphClient, type ListBody } from './graph-client';

let tenant: Tenant;
let graph: GraphClient;

const id = (kind: string): string =>
  tenant.events.find(event => event.signInEventTypes?.includes(kind) && event.status?.errorCode === 0)?.id ??
  '';
const get = (path: string, headers?: Record<string, string>) => graph.get(path, headers);
const refusals = () => tenant.log.flatMap(entry => entry.refused ?? []);
const late = { prefer: 'include-unknown-enum-members' };

beforeAll(async () => {
  tenant = await startTenant({ portal: false, backgroundEvents: 1200 });
  tenant.registerRedirectUri(redirectUri);
  tenant.login.consent = 'granted';
  graph = await GraphClient.signedIn(tenant, ada);
});
beforeEach(() => {
  tenant.graph.reset();
  tenant.log.length = 0;
});
afterAll(() => tenant.close());

describe('one event by its ID', () => {
  it.each([
    ['beta', 'interactiveUser', 200],
    ['beta', 'nonInteractiveUser', 200],
    ['beta', 'servicePrincipal', 404],
    ['beta', 'managedIdentity', 404],
    ['v1.0', 'interactiveUser', 200],
    ['v1.0', 'nonInteractiveUser', 404],
  ])('%s, %s: %i', async (version, kind, status) => {
    const wanted = id(kind);
    const reply = await get(`${version}/auditLogs/signIns/${wanted}`);
    expect(reply.status).toBe(status);
    if (status === 200) expect(JSON.parse(reply.body).id).toBe(wanted);
    else expect(errorIn(reply).code).toBe('ResourceNotFound');
    expect(refusals()).toEqual([]);
  });

  it('takes no query option', async () => {
    const reply = await get(`beta/auditLogs/signIns/${id('interactiveUser')}?$select=id`);
    expect(reply.status).toBe(400);
    expect(refusals()).toHaveLength(1);
  });

  it('is not there before it is written', async () => {
    const path = `beta/auditLogs/signIns/${id('interactiveUser')}`;
    tenant.graph.hide(id('interactiveUser'));
    expect((await get(path)).status).toBe(404);
    tenant.graph.reveal(id('interactiveUser'));
    expect((await get(path)).status).toBe(200);
  });
});

describe('beta and v1.0', () => {
  const both = async (): Promise<[SignIn, SignIn]> => {
    const read = async (version: string) =>
      JSON.parse((await get(`${version}/auditLogs/signIns/${id('interactiveUser')}`, late)).body);
    return [await read('beta'), await read('v1.0')];
  };

  it('differ in who asked for MFA, and in the steps', async () => {
    const [beta, v1] = await both();
    for (const member of [
      'authenticationDetails',
      'authenticationRequirement',
      'authenticationRequirementPolicies',
      'signInEventTypes',
      'originalRequestId',
      'networkLocationDetails',
      'sessionLifetimePolicies',
    ]) {
      expect(beta).toHaveProperty(member);
      expect(v1).not.toHaveProperty(member);
    }
    expect(Object.keys(beta).length).toBeGreaterThan(60);
    expect(v1.status).toEqual(beta.status);
    expect(v1.deviceDetail).not.toHaveProperty('browserId');
  });

  it('differ in why a policy applied', async () => {
    const [beta, v1] = await both();
    const names = (event: SignIn) => Object.keys(event.appliedConditionalAccessPolicies?.[0] ?? {}).sort();
    expect(names(beta)).toContain('conditionsNotSatisfied');
    expect(names(v1)).toEqual([
      'displayName',
      'enforcedGrantControls',
      'enforcedSessionControls',
      'id',
      'result',
    ]);
  });
});

describe('late enumeration members', () => {
  const results = async (headers: Record<string, string>): Promise<unknown[]> => {
    const body = JSON.parse((await get('beta/auditLogs/signIns?$top=50', headers)).body) as ListBody;
    return body.value.flatMap(
      event => event.appliedConditionalAccessPolicies?.map(policy => policy.result) ?? [],
    );
  };

  it('are hidden from who does not ask for them', async () => {
    const seen = await results({});
    expect(seen).toContain('unknownFutureValue');
    expect(seen.filter(result => String(result).startsWith('reportOnly'))).toEqual([]);
  });

  it('are shown to who does', async () => {
    const seen = await results(late);
    expect(seen).toContain('reportOnlyFailure');
    // One event of the log is written as for readers who do not ask; of the others none is masked.
    const masked = (list: unknown[]) => list.filter(result => result === 'unknownFutureValue').length;
    expect(masked(seen)).toBeLessThan(masked(await results({})));
    const reply = await get('beta/auditLogs/signIns?$top=1', late);
    expect(reply.headers['preference-applied']).toBe('include-unknown-enum-members');
  });
});

describe('rights', () => {
  const answerTo = async (client: GraphClient) =>
    client.get(`beta/auditLogs/signIns/${id('interactiveUser')}`);

  it('show the policies to a Security Reader', async () => {
    expect(JSON.parse((await answerTo(graph)).body)).toHaveProperty('appliedConditionalAccessPolicies');
  });

  it('leave the key out for a Reports Reader', async () => {
    const body = JSON.parse((await answerTo(await GraphClient.signedIn(tenant, ravi))).body);
    expect(body.id).toBe(id('interactiveUser'));
    expect(body).not.toHaveProperty('appliedConditionalAccessPolicies');
  });

  it('leave the key out without the permission', async () => {
    const client = await GraphClient.signedIn(tenant, ada, 'openid AuditLog.Read.All');
    expect(JSON.parse((await answerTo(client)).body)).not.toHaveProperty('appliedConditionalAccessPolicies');
  });

  it('take the permission with its resource as well', async () => {
    const scope = 'openid https://graph.microsoft.com/AuditLog.Read.All';
    expect((await answerTo(await GraphClient.signedIn(tenant, ada, scope))).status).toBe(200);
  });

  it('are refused without the permission to read the log', async () => {
    const reply = await answerTo(await GraphClient.signedIn(tenant, ada, 'openid User.Read'));
    expect(reply.status).toBe(403);
    expect(errorIn(reply).code).toBe('Authentication_MSGraphPermissionMissing');
  });

  it('are refused to who has no reporting role', async () => {
    const reply = await answerTo(await GraphClient.signedIn(tenant, nora));
    expect(reply.status).toBe(403);
    expect(errorIn(reply).code).toBe('Authentication_RequestFromUnsupportedUserRole');
    expect(refusals()).toEqual([]);
  });

  it('are refused to applications of a free tenant', async () => {
    tenant.graph.licence = 'Free';
    const reply = await answerTo(graph);
    expect(reply.status).toBe(403);
    expect(errorIn(reply).code).toBe('Authentication_RequestFromNonPremiumTenantOrB2CTenant');
  });

  it('need a token that Entra gave out', async () => {
    const none = await new Client(tenant).send('https://graph.microsoft.com/beta/auditLogs/signIns');
    expect(none.status).toBe(401);
    expect(errorIn(none).code).toBe('InvalidAuthenticationToken');
    const forged = await new GraphClient(graph.client, 'forged').get('beta/auditLogs/signIns');
    expect(forged.status).toBe(401);
  });

  it('end with the token', async () => {
    const client = await GraphClient.signedIn(tenant, ada);
    tenant.login.expireAccessTokens();
    expect((await answerTo(client)).status).toBe(401);
    graph = await GraphClient.signedIn(tenant, ada);
  });
});

describe('trouble on demand', () => {
  it('throttles as often as told, then answers', async () => {
    tenant.graph.throttle({ times: 2, retryAfterSeconds: 7 });
    const first = await get('beta/auditLogs/signIns?$top=1');
    expect(first.status).toBe(429);
    expect(first.headers['retry-after']).toBe('7');
    expect((await get('beta/auditLogs/signIns?$top=1')).status).toBe(429);
    expect((await get('beta/auditLogs/signIns?$top=1')).status).toBe(200);
  });

  it('may throttle without naming a time', async () => {
    tenant.graph.throttle({ times: 1, retryAfterSeconds: null });
    expect((await get('beta/auditLogs/signIns')).headers['retry-after']).toBeUndefined();
  });

  it('keeps to five requests in ten seconds where the budget is enforced', async () => {
    tenant.graph.enforceBudget = true;
    const statuses: number[] = [];
    for (let request = 0; request < 6; request++)
      statuses.push((await get('beta/auditLogs/signIns?$top=1')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const last = await get('beta/auditLogs/signIns?$top=1');
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(last.headers['retry-after'])).toBeLessThanOrEqual(10);
  });

  it('fails as told', async () => {
    tenant.graph.failNext({
      status: 504,
      body: '<html>Gateway</html>',
      headers: { 'content-type': 'text/html' },
    });
    const reply = await get('beta/auditLogs/signIns');
    expect([reply.status, reply.body, reply.headers['content-type']]).toEqual([
      504,
      '<html>Gateway</html>',
      'text/html',
    ]);
    expect((await get('beta/auditLogs/signIns')).status).toBe(200);
  });

  it('challenges for claims', async () => {
    tenant.graph.challengeNext('{"access_token":{}}');
    const reply = await get('beta/auditLogs/signIns');
    expect(reply.status).toBe(401);
    const challenge = String(reply.headers['www-authenticate']);
    expect(challenge).toContain('error="insufficient_claims"');
    expect(atob(/claims="([^"]+)"/.exec(challenge)?.[1] ?? '')).toBe('{"access_token":{}}');
  });

  it('waits as told', async () => {
    tenant.graph.delayNext(50);
    const start = performance.now();
    await get('beta/auditLogs/signIns?$top=1');
    expect(performance.now() - start).toBeGreaterThanOrEqual(49);
  });
});

describe('requests of scripts', () => {
  const preflight = (headers: string) =>
    graph.client.send('https://graph.microsoft.com/beta/auditLogs/signIns', {
      method: 'OPTIONS',
      headers: { origin: 'chrome-extension://x', 'access-control-request-headers': headers },
    });

  it('may carry a token and a preference', async () => {
    const { headers } = await preflight('authorization,prefer');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-headers']).toBe('authorization,prefer');
    expect(refusals()).toEqual([]);
  });

  it('may not carry inventions', async () => {
    const { headers } = await preflight('authorization,x-invented');
    expect(headers['access-control-allow-headers']).toBe('authorization');
    expect(refusals()).toEqual(['header x-invented']);
  });

  it('may read how long to wait', async () => {
    const { headers } = await get('beta/auditLogs/signIns?$top=1');
    expect(headers['access-control-expose-headers']).toContain('Retry-After');
    expect(headers['request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('what is not documented', () => {
  it.each([
    'beta/auditLogs/servicePrincipalSignIns',
    'beta/me',
    'v2.0/auditLogs/signIns',
    'beta/auditLogs/signIns/',
    'beta/auditLogs/signIns?$select=id',
    'beta/auditLogs/signIns?$skip=5',
    'beta/auditLogs/signIns?$count=true',
    'beta/auditLogs/signIns?top=5',
    'beta/auditLogs/signIns?$orderby=userDisplayName',
    'beta/auditLogs/signIns?$top=0',
    'beta/auditLogs/signIns?$top=1001',
  ])('is refused, loudly: %s', async path => {
    const { status } = await get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(refusals()).toHaveLength(1);
  });

  it('is refused for other methods', async () => {
    const headers = { authorization: `Bearer ${graph.token}` };
    const reply = await graph.client.send('https://graph.microsoft.com/beta/auditLogs/signIns', {
      method: 'POST',
      headers,
    });
    expect(reply.status).toBe(405);
  });
});
