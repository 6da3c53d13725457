import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { ada } from '../../tenant/users';
import { redirectUri } from './client';
import { errorIn, GraphClient, type ListBody } from './graph-client';

let tenant: Tenant;
let graph: GraphClient;

beforeAll(async () => {
  tenant = await startTenant({ portal: false, backgroundEvents: 1100 });
  tenant.registerRedirectUri(redirectUri);
  tenant.login.consent = 'granted';
  graph = await GraphClient.signedIn(tenant, ada);
});
afterAll(() => tenant.close());

const kindsOf = (events: SignIn[]) => [...new Set(events.flatMap(event => event.signInEventTypes))].sort();
const countOf = (...kinds: string[]) =>
  tenant.events.filter(event => event.signInEventTypes?.some(kind => kinds.includes(kind))).length;

async function pages(first: string): Promise<SignIn[][]> {
  const all: SignIn[][] = [];
  for (let next: string | undefined = first; next; ) {
    const body = JSON.parse((await graph.get(next)).body) as ListBody;
    all.push(body.value);
    next = body['@odata.nextLink'];
  }
  return all;
}

describe('pages', () => {
  it('hold every interactive event once, newest first, a thousand at most', async () => {
    const all = await pages('beta/auditLogs/signIns');
    expect(all[0]).toHaveLength(1000);
    const events = all.flat();
    expect(events).toHaveLength(countOf('interactiveUser'));
    const times = events.map(event => event.createdDateTime);
    expect(times).toEqual([...times].sort().reverse());
    expect(kindsOf(events)).toEqual(['interactiveUser']);
  });

  it('keep the filter and the order', async () => {
    const filter = encodeURIComponent("startsWith(userPrincipalName,'sofia.') and status/errorCode eq 0");
    const all = await pages(`beta/auditLogs/signIns?$filter=${filter}&$top=7&$orderby=createdDateTime asc`);
    expect(all.length).toBeGreaterThan(2);
    expect(all.slice(0, -1).every(page => page.length === 7)).toBe(true);
    const events = all.flat();
    expect(new Set(events.map(event => event.userDisplayName))).toEqual(new Set(['Sofia Rossi']));
    const times = events.map(event => event.createdDateTime);
    expect(times).toEqual([...times].sort());
  });

  it('are followed as they are, or not at all', async () => {
    const body = JSON.parse((await graph.get('beta/auditLogs/signIns?$top=5')).body) as ListBody;
    const next = body['@odata.nextLink'] ?? '';
    for (const altered of [
      next.replace(/.$/, last => (last === 'A' ? 'B' : 'A')),
      next.replace('$top=5', '$top=6'),
      next.replace('/beta/', '/v1.0/'),
      'https://graph.microsoft.com/beta/auditLogs/signIns?$skiptoken=NQ',
    ]) {
      const reply = await graph.get(altered);
      expect(reply.status).toBe(400);
      expect(errorIn(reply).message).toBe('Skip token is null.');
    }
  });
});

describe('kinds of sign-in', () => {
  it.each([
    ["t eq 'nonInteractiveUser'", ['nonInteractiveUser']],
    ["t eq 'interactiveUser' or t eq 'nonInteractiveUser'", ['interactiveUser', 'nonInteractiveUser']],
    ["t eq 'servicePrincipal'", ['servicePrincipal']],
    ["t eq 'servicePrincipal' or t eq 'managedIdentity'", ['managedIdentity', 'servicePrincipal']],
    ["t ne 'interactiveUser'", ['managedIdentity', 'nonInteractiveUser', 'servicePrincipal']],
  ])('any(t: %s)', async (condition, kinds) => {
    expect(kindsOf(await graph.found(`signInEventTypes/any(t: ${condition})`))).toEqual(kinds);
  });

  it.each([
    ["signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'servicePrincipal')", 'beta'],
    ["signInEventTypes/any(t: t eq 'interactiveuser')", 'beta'],
    ["signInEventTypes/any(t: t eq 'interactiveUser')", 'v1.0'],
    ["signInEventTypes eq 'interactiveUser'", 'beta'],
    ["signInEventTypes/all(t: t eq 'interactiveUser')", 'beta'],
  ])('refuses %s in %s', async (filter, version) => {
    expect((await graph.list(filter, '', version)).status).toBe(400);
  });

  it('reaches an event of a workload identity by ID', async () => {
    const workload = tenant.events.find(event => event.signInEventTypes?.includes('servicePrincipal'));
    const byId = `id eq '${workload?.id}'`;
    expect(await graph.found(byId)).toEqual([]);
    const found = await graph.found(`${byId} and signInEventTypes/any(t: t eq 'servicePrincipal')`);
    expect(found.map(event => event.id)).toEqual([workload?.id]);
  });
});

describe('filters', () => {
  it('compare user principal names exactly, as they are stored', async () => {
    expect(
      (await graph.found("userPrincipalName eq 'sofia.rossi@contoso.onmicrosoft.com'")).length,
    ).toBeGreaterThan(0);
    expect(await graph.found("userPrincipalName eq 'Sofia.Rossi@contoso.onmicrosoft.com'")).toEqual([]);
  });

  it('bound the time, edges included', async () => {
    const sixth = tenant.events.filter(event => event.isInteractive)[5]?.createdDateTime ?? '';
    const found = await graph.found(`createdDateTime ge ${sixth} and createdDateTime le ${sixth}`);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(event => event.createdDateTime))).toEqual(new Set([sixth]));
  });

  it('combine with and, or and parentheses', async () => {
    const codes = async (filter: string) =>
      [...new Set((await graph.found(filter)).map(event => event.status?.errorCode))].sort();
    expect(await codes('status/errorCode eq 50126 or status/errorCode eq 50140')).toEqual([50126, 50140]);
    const one =
      "(status/errorCode eq 50126 or status/errorCode eq 50140) and conditionalAccessStatus eq 'success'";
    expect(await codes(one)).toEqual([50140]);
  });

  it('read a doubled quote as one', async () => {
    expect(await graph.found("userDisplayName eq 'Miles O''Brien'")).toEqual([]);
  });

  it('reach into locations and devices', async () => {
    const found = await graph.found(
      "location/city eq 'Munich' and startsWith(deviceDetail/browser,'Safari')",
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(event => event.location?.city === 'Munich')).toBe(true);
  });

  it.each([
    ['createdDateTime gt 2026-01-01T00:00:00Z', 'beta'],
    ["createdDateTime ge '2026-01-01T00:00:00Z'", 'beta'],
    ['createdDateTime ge 2026-01-01', 'beta'],
    ['status/errorCode ne 0', 'beta'],
    ["status/errorCode eq '0'", 'beta'],
    ["not (appId eq 'x')", 'beta'],
    ["contains(appDisplayName,'Azure')", 'beta'],
    ["startsWith(correlationId,'a')", 'beta'],
    ['isInteractive eq true', 'beta'],
    ["userprincipalname eq 'x'", 'beta'],
    ["constructor eq 'x'", 'beta'],
    ["originalRequestId eq 'x'", 'v1.0'],
    ["userAgent eq 'x'", 'v1.0'],
    ["id eq 'x", 'beta'],
    ['', 'beta'],
  ])('refuse %s in %s', async (filter, version) => {
    const reply = await graph.list(filter, '', version);
    expect(reply.status).toBe(400);
    expect(errorIn(reply).code).toBe('BadRequest');
  });
});
