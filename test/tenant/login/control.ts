import type { LoginStore } from './store';

/** What a test may change about signing in. */
export interface LoginControl {
  /**
   * `ask`: each user consents once, on a page. `granted`: an administrator has consented for everybody. `admin-only`: users may
   * not consent, and nobody has for them.
   */
  consent: 'ask' | 'granted' | 'admin-only';
  /** Access tokens in use are past their time from now on. */
  expireAccessTokens(): void;
  /** As after 24 hours: the next silent renewal is refused with AADSTS700084. */
  expireRefreshTokens(): void;
  /** Ends every browser session: `prompt=none` is refused with AADSTS50058. */
  revokeSessions(): void;
  forgetConsent(): void;
  /** Back to the state after start, redirect URIs aside. */
  reset(): void;
}

export function createControl(store: LoginStore): LoginControl {
  return {
    consent: 'ask',
    expireAccessTokens: () => store.forget('AccessToken'),
    expireRefreshTokens: () => store.forget('RefreshToken'),
    revokeSessions: () => store.forget('Session'),
    forgetConsent: () => store.forget('Grant'),
    reset() {
      for (const kind of [
        'AccessToken',
        'RefreshToken',
        'Session',
        'Grant',
        'Interaction',
        'AuthorizationCode',
      ])
        store.forget(kind);
      this.consent = 'ask';
    },
  };
}
