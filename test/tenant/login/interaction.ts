import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { type TenantUser, tenantId, userById, userByName } from '../users';
import { approvalPage, consentPage, refusalPage, signInPage } from './pages';
import { nameInHint } from './provider';
import { badRequest, describe } from './refusal';
import { allSpellings, consentTexts, splitScopes } from './scopes';
import { sendPage } from './send';
import type { LoginStore } from './store';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

export interface InteractionOptions {
  provider: Provider;
  store: LoginStore;
  appName: string;
  /** True when only an administrator may consent. */
  adminOnly: () => boolean;
}

export const interactionPath = `/${tenantId}/login/`;

/** The pages between the authorization request and its answer: who are you, and do you allow it. */
export async function answerInteraction(
  request: IncomingMessage,
  response: ServerResponse,
  options: InteractionOptions,
): Promise<void> {
  const interaction = await options.provider.interactionDetails(request, response).catch(() => null);
  if (!interaction)
    return sendPage(
      response,
      refusalPage(describe({ ...badRequest, text: 'The sign-in has expired.' })),
      400,
    );
  const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : null;
  const result =
    interaction.prompt.name === 'consent'
      ? await consent(interaction, form, options)
      : signIn(interaction, form, options.store);
  if (typeof result === 'string') return sendPage(response, result);
  return options.provider.interactionFinished(request, response, result);
}

/** A page to show, or the end of this part of the story. */
type Outcome = string | Parameters<Provider['interactionFinished']>[2];

function signIn(interaction: Interaction, form: URLSearchParams | null, store: LoginStore): Outcome {
  const signedIn = userById(interaction.session?.accountId ?? '') ?? null;
  const hint = interaction.params.login_hint;
  const username = form?.get('username') ?? (typeof hint === 'string' ? nameInHint(hint) : '');
  if (!form) return signInPage({ username, error: null, signedIn });
  const user = form.get('account') === signedIn?.id ? signedIn : userWith(username, form.get('password'));
  if (!user)
    return signInPage({ username, signedIn, error: 'Your account or password is incorrect. (AADSTS50126)' });
  if (signedIn && signedIn.id !== user.id) switchAccount(interaction, store);
  return { login: { accountId: user.id }, select_account: {} };
}

function userWith(username: string, password: string | null): TenantUser | null {
  const user = userByName(username);
  return user && user.password === password ? user : null;
}

/** The OpenID Connect server would ask to sign the first user out; Entra lets another one sign in beside. */
function switchAccount(interaction: Interaction, store: LoginStore): void {
  const stored = [...store.of('Session').values()].find(session => session.uid === interaction.session?.uid);
  const waiting = store.of('Interaction').get(interaction.uid)?.session;
  for (const session of [stored, waiting]) if (session) delete session.accountId;
}

async function consent(
  interaction: Interaction,
  form: URLSearchParams | null,
  options: InteractionOptions,
): Promise<Outcome> {
  const user = userById(interaction.session?.accountId ?? '');
  const scopes = splitScopes(String(interaction.params.scope));
  if (!user || !form) {
    const texts = consentTexts(scopes);
    return options.adminOnly() || !user
      ? approvalPage(options.appName)
      : consentPage(options.appName, user, texts);
  }
  if (form.get('answer') !== 'accept' || options.adminOnly()) return { error: 'access_denied' };
  const { Grant } = options.provider;
  const grant =
    (interaction.grantId && (await Grant.find(interaction.grantId))) ||
    new Grant({ accountId: user.id, clientId: String(interaction.params.client_id) });
  grant.addOIDCScope(allSpellings(scopes).join(' '));
  return { consent: { grantId: await grant.save() } };
}
