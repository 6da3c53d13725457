/**
 * Response headers of the shell and of its frames. The real portal's policy is not published; products framed by it name the
 * hosts in `frame-ancestors`. The stand-in takes the strict side: no inline script, no eval, no host but its own.
 */
import { randomBytes } from 'node:crypto';

const shells = [
  'https://portal.azure.com:*',
  'https://*.portal.azure.com:*',
  'https://entra.microsoft.com:*',
];

export const newNonce = () => randomBytes(16).toString('base64');

export function shellHeaders(port: string): Record<string, string> {
  const frames = `https://*.reactblade.portal.azure.net${port ? `:${port}` : ''}`;
  return {
    ...common,
    'content-security-policy': policy({
      'script-src': "'self'",
      'style-src': "'self'",
      'frame-src': frames,
      'frame-ancestors': "'none'",
    }),
  };
}

export function frameHeaders(nonce: string): Record<string, string> {
  return {
    ...common,
    'content-security-policy': policy({
      'script-src': "'self'",
      // Fluent UI 8 writes its styles into a <style> element of its own; merge-styles gives that element the nonce.
      'style-src': `'self' 'nonce-${nonce}'`,
      'frame-src': "'none'",
      'frame-ancestors': shells.join(' '),
    }),
  };
}

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

function policy(directives: Record<string, string>): string {
  const all = {
    'default-src': "'none'",
    'connect-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...directives,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
