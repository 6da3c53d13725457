import type { IncomingMessage, ServerResponse } from 'node:http';
import { signedOutPage } from './pages';
import { sessionCookie } from './provider';
import type { Registration } from './registration';
import { sendPage } from './send';
import type { LoginStore } from './store';

const cookiePattern = new RegExp(`${sessionCookie}=([^;]+)`);

/** Ends the browser's session, then goes back where the application wants, if that address is registered. */
export function logOut(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  { store, registration }: { store: LoginStore; registration: Registration },
): void {
  const session = cookiePattern.exec(request.headers.cookie ?? '')?.[1];
  if (session) store.of('Session').delete(session);
  response.setHeader('set-cookie', `${sessionCookie}=; path=/; secure; httponly; samesite=none; max-age=0`);
  const back = query.get('post_logout_redirect_uri');
  if (back && registration.redirectUris.has(back)) {
    const state = query.get('state');
    response.writeHead(302, { location: state ? `${back}?state=${encodeURIComponent(state)}` : back }).end();
  } else sendPage(response, signedOutPage());
}
