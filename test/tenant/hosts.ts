export const loginHost = 'login.microsoftonline.com';
export const graphHost = 'graph.microsoft.com';
export const portalHosts = ['portal.azure.com', 'entra.microsoft.com'] as const;
/** The portal spreads its cross-origin frames over numbered hosts. */
export const bladeHosts = [1, 2, 3, 4].map(number => `sandbox-${number}.reactblade.portal.azure.net`);
const bladeDomain = 'reactblade.portal.azure.net';

export const allHosts: readonly string[] = [loginHost, graphHost, ...portalHosts, ...bladeHosts];
/** What the certificate names: the exact hosts, and every blade host a test may think of. */
export const certificateNames: readonly string[] = [
  ...allHosts,
  bladeDomain,
  `*.${bladeDomain}`,
  'localhost',
];

export const isPortalHost = (host: string): boolean =>
  portalHosts.some(name => name === host) || host === bladeDomain || host.endsWith(`.${bladeDomain}`);

/**
 * The value of Chromium's `--host-resolver-rules`: the tenant's names lead to this machine, every other name to nowhere, so
 * that nothing under test can reach the internet. The first rule that matches wins.
 */
export function hostRulesFor(port: number): string {
  const map = allHosts.map(host => `MAP ${host} 127.0.0.1:${port}`);
  return [...map, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}
