import { generate } from 'selfsigned';
import { certificateNames } from './hosts';

/** A certificate for all the tenant's names, made at start and forgotten at the end: no key lies in the repository. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const altNames = [
    ...certificateNames.map(value => ({ type: 2 as const, value })),
    { type: 7 as const, ip: '127.0.0.1' },
  ];
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'Sign-in Diagnostics demo tenant' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [{ name: 'subjectAltName', altNames }],
    },
  );
  return { key, cert };
}
