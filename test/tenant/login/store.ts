import type { Adapter, AdapterPayload } from 'oidc-provider';
import { asClient, type Registration } from './registration';

/** Everything the login server remembers: sessions, consents, codes, tokens. In memory, for the life of the tenant. */
export class LoginStore {
  readonly #records = new Map<string, Map<string, AdapterPayload>>();

  of(kind: string): Map<string, AdapterPayload> {
    const records = this.#records.get(kind) ?? new Map<string, AdapterPayload>();
    this.#records.set(kind, records);
    return records;
  }

  forget(kind: string): void {
    this.#records.delete(kind);
  }

  forgetGrant(grantId: string): void {
    for (const records of this.#records.values())
      for (const [id, payload] of records) if (payload.grantId === grantId) records.delete(id);
  }
}

/** What oidc-provider calls its storage with, one adapter for each kind of record. */
export function adapterFor(store: LoginStore, registration: Registration): (kind: string) => Adapter {
  return kind => ({
    upsert: async (id, payload) => void store.of(kind).set(id, payload),
    // The registration can gain redirect URIs at any time, as in the portal, so it is never stored.
    find: async id =>
      kind === 'Client' && id === registration.clientId ? asClient(registration) : store.of(kind).get(id),
    findByUid: async uid => [...store.of(kind).values()].find(payload => payload.uid === uid),
    findByUserCode: async () => undefined,
    destroy: async id => void store.of(kind).delete(id),
    revokeByGrantId: async grantId => store.forgetGrant(grantId),
    consume: async id => consume(kind, store.of(kind).get(id)),
  });
}

/**
 * A code is good for one use. A refresh token is replaced with every use, but Entra does not revoke the old one.
 * Source: "Refresh tokens in the Microsoft identity platform".
 */
function consume(kind: string, payload: AdapterPayload | undefined): void {
  if (kind === 'AuthorizationCode' && payload) payload.consumed = Math.floor(Date.now() / 1000);
}
