import * as refuse from './refusal';
import type { Registration } from './registration';
import { knownScopes, splitScopes } from './scopes';

/**
 * What Entra checks of an authorization request before anybody signs in. The OpenID Connect server behind would refuse most of
 * it too, but with other words; the words are what administrators search for.
 */
export function checkAuthorization(query: URLSearchParams, registration: Registration): Checked {
  const clientId = query.get('client_id');
  if (!clientId) return { page: refuse.missingParameter('client_id') };
  if (clientId !== registration.clientId) return { page: refuse.unknownClient(clientId) };
  const redirectUri = query.get('redirect_uri');
  // Compared as text: a missing slash at the end is another URI.
  if (!redirectUri || !registration.redirectUris.has(redirectUri))
    return { page: refuse.wrongRedirectUri(redirectUri ?? '', clientId) };
  const refusal = checkResponse(query) ?? checkScopes(query.get('scope')) ?? checkPrompt(query.get('prompt'));
  return refusal ? { redirect: refusal } : {};
}

/** A refusal on Entra's own page, when the redirect URI cannot be trusted, or one sent to the redirect URI, or none. */
export interface Checked {
  page?: refuse.Refusal;
  redirect?: refuse.Refusal;
}

function checkResponse(query: URLSearchParams): refuse.Refusal | undefined {
  const responseType = query.get('response_type');
  if (!responseType) return refuse.missingParameter('response_type');
  if (responseType !== 'code') return refuse.codeFlowOnly(responseType);
  if (!query.get('code_challenge') || query.get('code_challenge_method') !== 'S256')
    return refuse.proofKeyRequired;
  return undefined;
}

function checkScopes(scope: string | null): refuse.Refusal | undefined {
  const scopes = splitScopes(scope);
  if (!scopes.length) return refuse.missingParameter('scope');
  const unknown = scopes.find(name => !knownScopes.includes(name));
  if (unknown === undefined) return undefined;
  return unknown.includes('://') && !unknown.startsWith('https://graph.microsoft.com/')
    ? refuse.malformedScope(unknown)
    : refuse.unknownGraphScope(unknown);
}

function checkPrompt(prompt: string | null): refuse.Refusal | undefined {
  return prompt === null || ['none', 'login', 'consent', 'select_account'].includes(prompt)
    ? undefined
    : refuse.unknownPrompt(prompt);
}
