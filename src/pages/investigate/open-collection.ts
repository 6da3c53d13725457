import workerAddress from '../../collection/worker?worker&url';
import type { CollectionWorker } from './collection-store';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(address: string): unknown };
}

/** The one script that this page may start; the page's policy allows no other. */
const { trustedTypes } = globalThis as typeof globalThis & { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('collection', { createScriptURL: () => workerAddress });

export function openCollection(): CollectionWorker {
  const address = (policy?.createScriptURL(workerAddress) ?? workerAddress) as string;
  return new Worker(address, { type: 'module' });
}
