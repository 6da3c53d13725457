import type Provider from 'oidc-provider';
import { noteRefusal } from '../request-log';
import { tenantId } from '../users';
import { type LoginContext, paths } from './provider';
import * as refuse from './refusal';
import { splitScopes } from './scopes';
import { type Fault, refusalOf } from './token-refusals';

/**
 * Puts Entra's clothes on what the OpenID Connect server says: `client_info` beside the tokens, AADSTS texts on refusals, and
 * the rule that tokens of a single-page application are given to cross-origin requests alone.
 */
export function dress(provider: Provider): void {
  provider.on('grant.error', (context, error) => {
    context.state.fault = error;
  });
  provider.use(async (context, next) => {
    if (context.path === paths.token && context.method === 'POST')
      await answerTokenRequest(context as LoginContext, next);
    else {
      await next();
      if (context.path.startsWith(paths.authorization)) dressRedirect(context as LoginContext);
    }
  });
}

async function answerTokenRequest(context: LoginContext, next: () => Promise<void>): Promise<void> {
  if (!context.get('origin')) return refuseToken(context, refuse.originRequired);
  await next();
  const fault: Fault | undefined = context.state.fault;
  if (fault) return refuseToken(context, refusalOf(fault, String(context.oidc.body?.client_id ?? '')));
  const body = context.body as Record<string, unknown>;
  const { RefreshToken, Account } = context.oidc.entities;
  context.body = {
    ...body,
    scope: splitScopes(String(body.scope))
      .filter(scope => scope !== 'offline_access')
      .join(' '),
    ext_expires_in: body.expires_in,
    ...(RefreshToken ? { refresh_token_expires_in: RefreshToken.remainingTTL } : {}),
    client_info: clientInfo(Account?.accountId ?? ''),
  };
}

function refuseToken(context: LoginContext, refusal: refuse.Refusal): void {
  if (!refusal.expected) noteRefusal(context.res, `AADSTS${refusal.code}`);
  context.status = 400;
  context.body = refuse.tokenRefusalBody(refusal, correlationIdOf(context));
}

/** MSAL sends it in the query, lest the request need a preflight. */
const correlationIdOf = ({ query }: LoginContext): string | undefined => {
  const id = query['client-request-id'];
  return typeof id === 'string' ? id : undefined;
};

/** Tells MSAL which home account the tokens belong to. */
const clientInfo = (userId: string): string =>
  Buffer.from(JSON.stringify({ uid: userId, utid: tenantId })).toString('base64url');

/** The answer to an authorization request travels in the fragment or the query of the redirect URI. */
function dressRedirect(context: LoginContext): void {
  const location = context.response.get('location');
  if (!location || !URL.canParse(location)) return;
  const url = new URL(location);
  const inFragment = url.hash.length > 1;
  const answer = new URLSearchParams(inFragment ? url.hash.slice(1) : url.search);
  if (!answer.has('code') && !answer.has('error')) return;
  answer.delete('iss');
  if (answer.has('code')) {
    answer.set('client_info', clientInfo(context.oidc.account?.accountId ?? ''));
    answer.set('session_state', context.oidc.session?.uid ?? '');
  } else dressError(context, answer);
  if (inFragment) url.hash = answer.toString();
  else url.search = answer.toString();
  context.set('location', url.href);
  // The server's own text repeats the address as it was.
  context.body = '';
}

const authorizationRefusals: Record<string, refuse.Refusal> = {
  login_required: refuse.noSession,
  consent_required: refuse.noConsent,
  access_denied: refuse.consentDeclined,
};

function dressError(context: LoginContext, answer: URLSearchParams): void {
  const error = answer.get('error') ?? '';
  const text = answer.get('error_description') ?? error;
  const refusal = authorizationRefusals[error] ?? { ...refuse.badRequest, error, text };
  if (!refusal.expected) noteRefusal(context.res, `AADSTS${refusal.code}: ${text}`);
  writeRefusal(answer, refusal);
}

export function writeRefusal(answer: URLSearchParams, refusal: refuse.Refusal): void {
  answer.set('error', refusal.error);
  answer.set('error_description', refuse.describe(refusal));
  if (refusal.suberror) answer.set('error_subcode', refusal.suberror);
}
