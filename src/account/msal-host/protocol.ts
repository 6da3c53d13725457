/** What the worker asks of the MSAL host. Both are background contexts; no page takes part. */
export type HostRequest = { config: HostConfig } & (
  | { kind: 'begin'; prompt?: 'none' | 'select_account'; loginHint?: string; claims?: string }
  | { kind: 'finish'; responseUrl: string }
  /** `force`: not the token in the cache, however fresh it looks. */
  | { kind: 'renew'; homeAccountId: string; claims?: string; force: boolean }
  | { kind: 'forget' }
);

export interface HostConfig {
  clientId: string;
  authority: string;
  redirectUri: string;
  scopes: string[];
}

export interface HostAnswer {
  /** `begin`: the address of the sign-in page. */
  url?: string;
  /** `finish`, `renew`. */
  grant?: Grant;
  error?: HostError;
}

/** A token and whose it is. */
export interface Grant {
  accessToken: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  username: string;
  homeAccountId: string;
  loginHint: string;
}

export interface HostError {
  /** MSAL's or the login service's code: `access_denied`, `login_required`, `no_account_error` … */
  code: string;
  /** The login service's own sentence with its AADSTS number, or MSAL's help link. */
  text: string;
  /** A person has to do something in a sign-in window. */
  interactionRequired: boolean;
}

/** Marks the message: every extension page hears it, only the host answers. */
export const TO_MSAL_HOST = 'msal-host';
