import {
  badRequest,
  missingParameter,
  noConsent,
  notForScripts,
  type Refusal,
  unknownClient,
} from './refusal';

/** What oidc-provider says of a token request it refuses. */
export interface Fault {
  error: string;
  error_description?: string | undefined;
  error_detail?: string | undefined;
}

const invalidGrant = (code: number, text: string): Refusal => ({ code, error: 'invalid_grant', text });

const expiredRefreshToken: Refusal = {
  ...invalidGrant(
    700084,
    'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.',
  ),
  expected: true,
};

/** The provider's reason, as it names it → Entra's. The first line that fits counts. */
const faults: [RegExp, Refusal][] = [
  [/refresh token not found|refresh token is expired|grant not found/, expiredRefreshToken],
  [/refresh token missing requested scope/, { ...noConsent, error: 'invalid_grant' }],
  [
    /already consumed/,
    invalidGrant(
      54005,
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code.',
    ),
  ],
  [
    /code is expired|code not found/,
    invalidGrant(70008, 'The provided authorization code has expired or is invalid.'),
  ],
  [
    /PKCE|verifier/i,
    invalidGrant(
      501481,
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    ),
  ],
  [
    /redirect_uri mismatch/,
    invalidGrant(50011, 'The redirect URI does not match the one the code was issued for.'),
  ],
  [
    /client mismatch/,
    invalidGrant(
      70000,
      'The provided value for the input parameter is not valid: it was issued to another client.',
    ),
  ],
];

export function refusalOf(fault: Fault, clientId: string): Refusal {
  const said = `${fault.error_detail ?? ''} ${fault.error_description ?? ''}`;
  if (fault.error === 'invalid_client') return unknownClient(clientId);
  if (/origin .* not allowed/.test(said)) return notForScripts;
  const missing = /missing required parameter\(s\) '?([a-z_]+)/.exec(said)?.[1];
  if (missing) return missingParameter(missing);
  return (
    faults.find(([pattern]) => pattern.test(said))?.[1] ?? {
      ...badRequest,
      error: fault.error,
      text: said.trim(),
    }
  );
}
