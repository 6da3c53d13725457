import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Client } from './client';

let tenant: Tenant;

beforeAll(async () => {
  tenant = await startTenant({ portal: false, backgroundEvents: 0 });
});
afterAll(() => tenant.close());

it('leads the tenant’s names to this machine, and all others nowhere', () => {
  const rules = tenant.hostRules.split(', ');
  for (const host of [
    'login.microsoftonline.com',
    'graph.microsoft.com',
    'portal.azure.com',
    'entra.microsoft.com',
    'sandbox-1.reactblade.portal.azure.net',
    'sandbox-4.reactblade.portal.azure.net',
  ])
    expect(rules).toContain(`MAP ${host} 127.0.0.1:${tenant.port}`);
  // The first rule that fits counts.
  expect(rules.filter(rule => rule.startsWith('MAP')).at(-1)).toBe('MAP * ~NOTFOUND');
  expect(rules).toContain('EXCLUDE 127.0.0.1');
});

it('does not answer for a name it does not have', async () => {
  const reply = await new Client(tenant).send('https://www.example.com/');
  expect(reply.status).toBe(421);
  expect(tenant.log.at(-1)).toMatchObject({
    host: 'www.example.com',
    refused: 'unknown host www.example.com',
  });
});

it('lets two tenants run side by side, each with its own sessions', async () => {
  const other = await startTenant({ portal: false, backgroundEvents: 0 });
  expect(other.port).not.toBe(tenant.port);
  await other.close();
});
