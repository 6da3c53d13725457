import { loginHost } from '../hosts';
import { tenantId } from '../users';

const at = (tenant: string) => `https://${loginHost}/${tenant}`;

/** `tenant` as the caller named it: Entra answers with the alias in the addresses and a placeholder for it in the issuer. */
export function openIdConfiguration(tenant: string): Record<string, unknown> {
  const isAlias = tenant === 'common' || tenant === 'organizations';
  const base = at(isAlias ? tenant : tenantId);
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: isAlias ? `${at('{tenantid}')}/v2.0` : `${base}/v2.0`,
    request_uri_parameter_supported: false,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    tenant_region_scope: isAlias ? null : 'EU',
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
  };
}

export const instanceDiscovery = (): Record<string, unknown> => ({
  tenant_discovery_endpoint: `${at('common')}/v2.0/.well-known/openid-configuration`,
  'api-version': '1.1',
  metadata: [
    {
      preferred_network: loginHost,
      preferred_cache: 'login.windows.net',
      aliases: [loginHost, 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    },
  ],
});
