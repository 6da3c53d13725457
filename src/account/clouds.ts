/** The services of one Microsoft cloud. Others (US Government, 21Vianet) will be further entries. */
export interface Cloud {
  login: string;
  graph: string;
  /** Origins of the portals the extension lives in. */
  portals: readonly string[];
  /** Hosts whose frames hold the blades, without the leading label. */
  bladeHosts: readonly string[];
}

export const PUBLIC_CLOUD: Cloud = {
  login: 'https://login.microsoftonline.com',
  graph: 'https://graph.microsoft.com',
  portals: ['https://portal.azure.com', 'https://preview.portal.azure.com', 'https://entra.microsoft.com'],
  bladeHosts: [
    'reactblade.portal.azure.net',
    'reactblade-ms.portal.azure.net',
    'reactblade-rc.portal.azure.net',
  ],
};

/**
 * The least that answers the question: the sign-in log, and the policies inside its entries (without the second, Graph
 * leaves `appliedConditionalAccessPolicies` out of every answer).
 * https://learn.microsoft.com/graph/api/resources/signin
 */
export const SCOPES = ['AuditLog.Read.All', 'Policy.Read.ConditionalAccess'];
