import { allUsers, type TenantUser, tenantName } from '../users';
import { type Html, html } from './html';
import { style } from './style';

/*
 * The pages a person meets while signing in: plain HTML, no scripts. Tests find their way by these ids:
 *
 *   sign-in    #username  #password  #submit   #error (after a wrong password)   #account (continue as who is signed in)
 *   consent    #accept  #cancel   #scopes (the list)
 *   approval   #cancel (back to the application)
 *   refusal    #error (holds the AADSTS text)
 */

const page = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body><main><p class="brand">${tenantName}</p><h1>${title}</h1>${body}</main><footer>Demo tenant: a stand-in on this machine, not a Microsoft service.</footer></body>
</html>`.text;

export interface SignInPage {
  username: string;
  error: string | null;
  /** Who is signed in to this browser already. */
  signedIn: TenantUser | null;
}

export const signInPage = ({ username, error, signedIn }: SignInPage): string =>
  page(
    signedIn ? 'Pick an account' : 'Sign in',
    html`${signedIn && accountTile(signedIn)}<form method="post">
${error === null ? null : html`<p id="error" role="alert">${error}</p>`}
<label for="username">Email</label><input id="username" name="username" type="email" autocomplete="username" value="${username}" required>
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<p class="actions"><button id="submit" class="primary" type="submit">Sign in</button></p>
</form>${demoUsers()}`,
  );

const accountTile = (user: TenantUser): Html =>
  html`<form method="post"><button id="account" class="tile" name="account" value="${user.id}">
<strong>${user.displayName}</strong><span>${user.userPrincipalName}</span></button></form><h2>Use another account</h2>`;

const demoUsers = (): Html =>
  html`<section class="users"><h2>Who you can be</h2><dl>${allUsers().map(
    user =>
      html`<dt>${user.userPrincipalName}</dt><dd>${user.role ?? 'no role'}, password <code>${user.password}</code></dd>`,
  )}</dl></section>`;

export const consentPage = (app: string, user: TenantUser, permissions: string[]): string =>
  page(
    'Permissions requested',
    html`<p>${user.userPrincipalName}</p><p class="app"><strong>${app}</strong><span>unverified</span></p>
<p>This application would like to:</p><ul id="scopes">${permissions.map(text => html`<li>${text}</li>`)}</ul>
<form method="post" class="actions"><button id="cancel" name="answer" value="cancel">Cancel</button>
<button id="accept" class="primary" name="answer" value="accept">Accept</button></form>`,
  );

/** Shown when users may not consent themselves. Source: AADSTS90094 in the list of error codes. */
export const approvalPage = (app: string): string =>
  page(
    'Need admin approval',
    html`<p><strong>${app}</strong> needs permission to access resources in your organization that only an admin can grant.
Please ask an admin to grant permission to this app before you can use it.</p><p id="error">AADSTS90094</p>
<form method="post" class="actions"><button id="cancel" name="answer" value="cancel">Return to the application without granting consent</button></form>`,
  );

export const refusalPage = (description: string): string =>
  page('Sorry, but we’re having trouble signing you in.', html`<p id="error">${description}</p>`);

export const signedOutPage = (): string =>
  page('You signed out of your account', html`<p>It’s a good idea to close all browser windows.</p>`);
