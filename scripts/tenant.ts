import { startTenant } from '../test/tenant/tenant';
import { allUsers } from '../test/tenant/users';

/*
 * Serves the demo tenant alone, for a browser started by hand. `npm run tenant -- 9443` takes another port, further words are
 * redirect URIs to register for the extension.
 */
const [port = '8443', ...redirectUris] = process.argv.slice(2);

const tenant = await startTenant({ port: Number(port) });
tenant.graph.enforceBudget = true;
for (const uri of redirectUris) tenant.registerRedirectUri(uri);

const people = allUsers().map(
  user => `  ${user.userPrincipalName}  ${user.password}  (${user.role ?? 'no role'})`,
);

console.log(`The demo tenant listens on 127.0.0.1:${tenant.port}, with ${tenant.events.length} sign-in events.

Start Chromium with a throw-away profile that finds the tenant's names here and accepts its certificate:

  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="${tenant.hostRules}" \\
    --load-extension=dist https://portal.azure.com/

Directory (tenant) ID     ${tenant.tenantId}
Application (client) ID   ${tenant.clientId}
Redirect URIs             ${redirectUris.join(', ') || 'none yet: give the one the options page shows as an argument'}

Sign in as:
${people.join('\n')}

Ctrl+C ends it.`);
