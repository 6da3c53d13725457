import type { Actor } from '../diagnosis';

/**
 * How much a code should worry an administrator. This is our own reading; Microsoft publishes no such scale.
 * - `none`: part of normal life.
 * - `low`: one user is held up, and trying again, signing in again or waiting cures it.
 * - `medium`: a user or an application is stopped until somebody acts.
 * - `high`: many users are concerned, or security is: agents down, provider set up wrongly, attacks.
 * - `unknown`: the code is not in the table.
 */
export type ErrorSeverity = 'none' | 'low' | 'medium' | 'high' | 'unknown';

/** What the codes of one kind have in common: where the fault lies and who can do something about it. */
export interface ErrorCategory {
  /** "The error belongs to: consent." */
  label: string;
  actor: Actor;
  /** What that actor does next. */
  step: string;
  /** Of most codes in the category; the table names those that differ. */
  severity: ErrorSeverity;
}

const category = (
  label: string,
  actor: Actor,
  step: string,
  severity: ErrorSeverity = 'medium',
): ErrorCategory => ({ label, actor, step, severity });

const user = 'the user';
const app = 'the application owner';
const admin = 'an administrator';

/** The category of what belongs to no other. */
export const OTHER = category(
  'other errors',
  admin,
  'Repeat the sign-in and see whether the code comes again.',
);

/** Who fixes what is our reading of the code's published meaning; the vendor publishes no such list. */
export const ERROR_CATEGORIES: ReadonlyMap<string, ErrorCategory> = new Map(
  Object.entries({
    'app-assignment': category(
      'application assignment',
      admin,
      'Assign the user, or a group the user is in, to the application.',
    ),
    'app-config': category(
      'application configuration',
      app,
      'Compare the request with the application registration and correct what the code names.',
    ),
    'app-credential': category(
      'application credential',
      app,
      'Check the client secret or certificate of the application and renew it if it is wrong or has expired.',
    ),
    'account-state': category(
      'state of the account',
      admin,
      'Open the user and check whether the account exists, is enabled and is not locked.',
    ),
    'bad-request': category('request', app, 'Check how the application builds its request.'),
    'ca-block': category(
      'Conditional Access',
      admin,
      'Check the Conditional Access policies that the event lists, and those of the tenant that owns the resource.',
    ),
    'ca-control-app': category(
      'app requirement of Conditional Access',
      user,
      'Use an app and a broker that the policy accepts.',
    ),
    'ca-control-device': category(
      'device requirement of Conditional Access',
      user,
      'Use a device that is registered and meets the policy, in a browser or app that can show it.',
    ),
    'ca-control-location': category(
      'location requirement of Conditional Access',
      user,
      'Allow Microsoft Authenticator to share the location when it asks.',
      'low',
    ),
    'ca-session': category(
      'session control of Conditional Access',
      user,
      'Sign in again; the policy ended the session as it is set up to.',
      'none',
    ),
    'certificate-auth': category(
      'certificate-based authentication',
      admin,
      'Check the certificate, its issuer and its revocation list against the certificate settings of the tenant.',
    ),
    'client-loop': category('client', app, 'Find out why the application repeats the same request.'),
    consent: category('consent', admin, 'Review what the application asks for and grant or refuse consent.'),
    credential: category(
      'user name or password',
      user,
      'Sign in again with the right user name and password. Reset the password if it is forgotten or expired.',
      'low',
    ),
    'custom-auth-extension': category(
      'custom authentication extension',
      app,
      'Check the service behind the custom authentication extension.',
    ),
    device: category('device', admin, 'Check the registration of the device in the directory.'),
    'device-code': category('device code flow', user, 'Start again and enter the new code in time.', 'low'),
    'expected-interrupt': category(
      'normal steps of a sign-in',
      'nobody',
      'If a later event of the same sign-in shows a success, nothing has to be done.',
      'none',
    ),
    'external-user': category(
      'external user',
      admin,
      'Check whether the account is invited, and the cross-tenant access settings of both tenants.',
    ),
    'federated-idp': category(
      'external identity provider',
      admin,
      'Check the identity provider and its federation settings.',
    ),
    'kerberos-prt': category(
      'Windows session',
      user,
      'Sign out of Windows and in again, so that the device gets a new session.',
      'low',
    ),
    'mfa-external': category(
      'external check',
      admin,
      'Check the provider that the user was sent to, and how it is set up in the tenant.',
    ),
    'mfa-failed': category(
      'multifactor authentication',
      user,
      'Try again, with another registered method if one is there.',
      'low',
    ),
    'mfa-registration': category(
      'registration of security information',
      user,
      'Finish setting up security information.',
      'low',
    ),
    'mfa-required': category('multifactor authentication', user, 'Answer the prompt.', 'none'),
    'oauth-request': category('OAuth request', app, 'Correct the request that the application sends.'),
    other: OTHER,
    'pass-through-auth': category(
      'pass-through authentication',
      admin,
      'Check the pass-through authentication agents and their connection to Active Directory.',
      'high',
    ),
    'password-change': category(
      'password change',
      user,
      'Try again with a password that meets the rules.',
      'low',
    ),
    passwordless: category(
      'passwordless method',
      admin,
      'Check the authentication methods policy and the methods registered for the user.',
    ),
    'qr-code': category('QR code sign-in', admin, 'Check the QR code method of the user.'),
    risk: category('risk', admin, 'Review the risk of the user and of the sign-in.', 'high'),
    saml: category('SAML request', app, 'Compare the SAML request with the application settings.'),
    'seamless-sso': category(
      'seamless single sign-on',
      admin,
      'Check the seamless single sign-on setup: the AZUREADSSOACC account, the browser zone and the clocks.',
      'low',
    ),
    'security-defaults': category(
      'security defaults',
      admin,
      'Move the client to modern authentication, or replace security defaults by Conditional Access.',
    ),
    'service-internal': category(
      'the sign-in service',
      'Microsoft',
      'Repeat the sign-in. If the error stays, open a support request with the request ID and the time.',
    ),
    'service-transient': category(
      'the sign-in service, for a short time',
      user,
      'Try again after a short while.',
      'low',
    ),
    'sign-out': category('sign-out', app, 'Check how the application signs users out.', 'low'),
    success: category('success', 'nobody', 'Nothing has to be done.', 'none'),
    'tenant-restriction': category(
      'tenant restrictions',
      admin,
      'Check the tenant restrictions of the network the user is in.',
    ),
    'tenant-routing': category('tenant of the request', app, 'Check which tenant the application names.'),
    'token-session': category(
      'session or token',
      user,
      'Sign in again; the old session or token can no longer be used.',
      'none',
    ),
    'token-validation': category('token', app, 'Check the token that the application sends.'),
  }),
);
