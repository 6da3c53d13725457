import type { Actor } from '../diagnosis';

/** What the codes of one kind have in common: where the fault lies and who can do something about it. */
export interface ErrorCategory {
  /** "The error belongs to: consent." */
  label: string;
  actor: Actor;
  /** What that actor does next. */
  step: string;
  /** False where the code is part of normal life and nobody has to act. */
  needsAction: boolean;
}

const category = (label: string, actor: Actor, step: string, needsAction = true): ErrorCategory => ({
  label,
  actor,
  step,
  needsAction,
});

const app = 'the application owner';
const admin = 'an administrator';

/** Who fixes what is our reading of the code's published meaning; the vendor publishes no such list. */
export const ERROR_CATEGORIES: ReadonlyMap<string, ErrorCategory> = new Map(
  Object.entries({
    'app-assignment': category(
      'application assignment',
      admin,
      'Assign the user, or a group the user is in, to the application, or switch off the assignment requirement.',
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
      'the user',
      'Use an app and a broker that the policy accepts.',
    ),
    'ca-control-device': category(
      'device requirement of Conditional Access',
      'the user',
      'Use a device that is registered and meets the policy, in a browser or app that can show it.',
    ),
    'ca-control-location': category(
      'location requirement of Conditional Access',
      'the user',
      'Allow Microsoft Authenticator to share the location when it asks.',
    ),
    'ca-session': category(
      'session control of Conditional Access',
      'the user',
      'Sign in again; the policy ended the session as it is set up to.',
      false,
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
      'the user',
      'Sign in again with the right user name and password. Reset the password if it is forgotten or expired.',
    ),
    'custom-auth-extension': category(
      'custom authentication extension',
      app,
      'Check the service behind the custom authentication extension.',
    ),
    device: category('device', admin, 'Check the registration of the device in the directory.'),
    'device-code': category('device code flow', 'the user', 'Start again and enter the new code in time.'),
    'expected-interrupt': category(
      'normal steps of a sign-in',
      'nobody',
      'If the later events with the same correlation ID show a success, nothing has to be done.',
      false,
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
      'the user',
      'Sign out of Windows and in again, so that the device gets a new session.',
    ),
    'mfa-external': category(
      'external check',
      admin,
      'Check the provider that the user was sent to, and how it is set up in the tenant.',
    ),
    'mfa-failed': category(
      'multifactor authentication',
      'the user',
      'Try again, with another registered method if one is there.',
    ),
    'mfa-registration': category(
      'registration of security information',
      'the user',
      'Finish setting up security information.',
    ),
    'mfa-required': category('multifactor authentication', 'the user', 'Answer the prompt.', false),
    'oauth-request': category('OAuth request', app, 'Correct the request that the application sends.'),
    other: category('other errors', admin, 'Repeat the sign-in and see whether the code comes again.'),
    'pass-through-auth': category(
      'pass-through authentication',
      admin,
      'Check the pass-through authentication agents and their connection to Active Directory.',
    ),
    'password-change': category(
      'password change',
      'the user',
      'Try again with a password that meets the rules.',
    ),
    passwordless: category(
      'passwordless method',
      admin,
      'Check the authentication methods policy and the methods registered for the user.',
    ),
    'qr-code': category('QR code sign-in', admin, 'Check the QR code method of the user.'),
    risk: category('risk', admin, 'Review the risk of the user and of the sign-in.'),
    saml: category('SAML request', app, 'Compare the SAML request with the application settings.'),
    'seamless-sso': category(
      'seamless single sign-on',
      admin,
      'Check the seamless single sign-on setup: the AZUREADSSOACC account, the browser zone and the clocks.',
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
      'the user',
      'Try again after a short while.',
      false,
    ),
    'sign-out': category('sign-out', app, 'Check how the application signs users out.'),
    success: category('success', 'nobody', 'Nothing has to be done.', false),
    'tenant-restriction': category(
      'tenant restrictions',
      admin,
      'Check the tenant restrictions of the network the user is in.',
    ),
    'tenant-routing': category('tenant of the request', app, 'Check which tenant the application names.'),
    'token-session': category(
      'session or token',
      'the user',
      'Sign in again; the old session or token can no longer be used.',
      false,
    ),
    'token-validation': category('token', app, 'Check the token that the application sends.'),
  }),
);
