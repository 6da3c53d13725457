import { all, any, not } from '../criteria';
import { theAppIsRegisteredElsewhere } from '../criteria/application';
import { errorCodeBelongsTo, errorCodeIsOneOf, theLogGivesAReason } from '../criteria/code';
import { theFirstFactorWasStrong } from '../criteria/mfa';
import {
  MALFORMED_REDIRECT_URI,
  MALFORMED_REQUEST,
  REDIRECT_URI_NOT_REGISTERED,
  SAML_ASSERTION,
  SUBJECT_CLAIM,
} from '../reference/app-codes';
import { CREDENTIAL_STEPS, CREDENTIAL_WORDS } from '../reference/client-credentials';
import { links } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...CREDENTIAL_WORDS,
  headline: 'The request that {app} sent cannot be answered.',
  'headline authentication-context': '{app} asks for another way of signing in than the user used.',
  'headline unsigned-request': '{app} has to sign its SAML requests, and this one is not signed.',
  'headline request-expired': 'The SAML request of {app} was too old when it arrived.',
  'headline saml-assertion': 'A SAML assertion that was presented cannot be used.',
  'headline saml-request': 'The SAML request of {app} cannot be read or is not supported.',
  'headline credential-expired': 'The client secret of {app} has expired.',
  'headline credential-wrong': 'The credential that {app} sent was not accepted.',
  'headline credential-missing': '{app} has to send a secret or an assertion, and sent none.',
  'headline public-client': '{app} sent a secret although it is a public client.',
  'headline assertion-refused': 'The certificate or signed assertion of {app} was not accepted.',
  'headline scope': '{app} asks for a scope that does not exist or does not fit.',
  'headline response-type': '{app} asks for a kind of answer that is not switched on for it.',
  'headline grant-type': '{app} uses a grant type that is not supported there.',
  'headline single-page-app':
    'The platform in the registration of {app} does not fit how it redeems the code.',
  'headline code-verifier': '{app} did not prove that it started this sign-in.',
  'headline code-redeemed': '{app} used the same authorization code twice.',
  'headline redirect-uri': 'The redirect URI in the request of {app} is missing or malformed.',
  'headline request-loop': '{app} sent the same request too often, and was stopped.',
  why: '{codeMeaning}',
  strong: 'The user signed in with {method}. A request that asks for a password is refused then.',
  reason: 'The log gives as the reason: “{failureReason}”',
  elsewhere: 'The application is registered in another tenant: its publisher has to act.',
  context: 'Leave RequestedAuthnContext out of the SAML request, or ask for a way of signing in that fits.',
  sign: 'Sign the SAML requests, with the certificate that is set up for {app}.',
  clock: 'Set the clock of the application right, and do not let users bookmark the sign-in page.',
  assertion: 'Find out who made the assertion, an identity provider or an application, and correct it there.',
  saml: 'Compare the SAML request with what Microsoft Entra supports.',
  client: 'Register the platform that fits: a web application sends a credential, a public client none.',
  scope: 'Ask for scopes of one resource at a time, spelled as that resource publishes them.',
  response: 'Use the authorization code flow, or allow in the registration the tokens that it asks for.',
  platform:
    'Register the redirect URI for the platform that redeems the code: single-page application or web.',
  verifier: 'Send a code challenge and the verifier that belongs to it. Most libraries do both.',
  once: 'Redeem each code once, and keep the tokens. Look for a double click, a reload or a retry.',
  loop: 'Find out why the application asks again, although it was answered: often a cookie or a cache is lost.',
  fix: '{codeStep}',
};

const requests = errorCodeBelongsTo('saml', 'oauth-request', 'app-credential', 'client-loop');
const malformed = errorCodeIsOneOf(...MALFORMED_REQUEST);

/** Where the cause has a step of its own. */
const noCredential = errorCodeIsOneOf(7000216, 7000218, 7000219);
const scope = errorCodeIsOneOf(28002, 28003, 70011, 700022, 1002012);
const responseType = errorCodeIsOneOf(70005, 70007, 700051, 700053, 700054);
const singlePage = errorCodeIsOneOf(9002326, 9002327);
const verifier = errorCodeIsOneOf(50147, 50148, 50149, 501471, 501481, 501482, 501491, 9002325);
const redeemed = errorCodeIsOneOf(54005);
const told = any(noCredential, scope, responseType, singlePage, verifier, redeemed);

const owner = { actor: 'the application owner' } as const;

/**
 * The application, not Microsoft Entra and not the user, has to change something: its request, its secret or its code.
 *
 * The split from the settings in Microsoft Entra is ours. 50192 is a certificate of the user that did not come, 50008 and
 * 5000819 are assertions of a federated identity provider; they are told elsewhere. Other assertions may come from an identity
 * provider as well as from the application, so that cause names both. 50148 is a failure: what it means does not fit a step
 * of a sign-in, though one of Microsoft's workbooks lists it so.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity-platform/single-sign-on-saml-protocol https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export default scenario({
  id: 'enterprise-app-service-provider',
  words,
  criteria: all(
    any(requests, malformed),
    not(errorCodeIsOneOf(50008, 50192, 5000819, ...REDIRECT_URI_NOT_REGISTERED, ...SUBJECT_CLAIM)),
  ),
  causes: {
    'authentication-context': errorCodeIsOneOf(75011),
    'unsigned-request': errorCodeIsOneOf(76021),
    'request-expired': errorCodeIsOneOf(76026),
    'saml-assertion': errorCodeIsOneOf(...SAML_ASSERTION),
    'saml-request': errorCodeBelongsTo('saml'),
    'credential-expired': errorCodeIsOneOf(7000222),
    'credential-wrong': errorCodeIsOneOf(7000215, 70002),
    'credential-missing': noCredential,
    'public-client': errorCodeIsOneOf(700025, 9002319),
    'assertion-refused': errorCodeBelongsTo('app-credential'),
    scope,
    'response-type': responseType,
    'grant-type': errorCodeIsOneOf(70003, 7000021, 9001023),
    'single-page-app': singlePage,
    'code-verifier': verifier,
    'code-redeemed': redeemed,
    'redirect-uri': errorCodeIsOneOf(...MALFORMED_REDIRECT_URI),
    'request-loop': errorCodeIsOneOf(50196),
  },
  tentative: ['saml-assertion'],
  verdict: { else: 'needs action' },
  assessment: [
    { say: 'strong', because: all(errorCodeIsOneOf(75011), theFirstFactorWasStrong()) },
    { say: 'elsewhere', because: theAppIsRegisteredElsewhere() },
    { say: 'reason', because: theLogGivesAReason() },
  ],
  steps: [
    ...CREDENTIAL_STEPS,
    { for: ['authentication-context'], ...owner, say: 'context', link: links.samlProtocol },
    { for: ['unsigned-request'], ...owner, say: 'sign', link: links.signedRequests },
    { for: ['request-expired'], ...owner, say: 'clock', link: links.samlDebugging },
    { for: ['saml-assertion'], ...owner, say: 'assertion', link: links.samlDebugging },
    { for: ['saml-request'], ...owner, say: 'saml', link: links.samlProtocol },
    { for: ['credential-missing', 'public-client'], ...owner, say: 'client', link: links.redirectUris },
    { for: ['scope'], ...owner, say: 'scope', link: links.appPermissions },
    { for: ['response-type'], ...owner, say: 'response', link: links.authorizationCode },
    { for: ['single-page-app'], ...owner, say: 'platform', link: links.redirectUris },
    { for: ['code-verifier'], ...owner, say: 'verifier', link: links.authorizationCode },
    { for: ['code-redeemed'], ...owner, say: 'once', link: links.authorizationCode },
    { for: ['request-loop'], ...owner, say: 'loop', link: links.errorCodes },
    {
      when: all(any(malformed, errorCodeBelongsTo('oauth-request')), not(told)),
      ...owner,
      say: 'fix',
      link: links.errorCodes,
    },
  ],
});
