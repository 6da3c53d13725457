import { all, any, not } from '../criteria';
import { theAppIsRegisteredElsewhere } from '../criteria/application';
import {
  errorCodeBelongsTo,
  errorCodeIsOneOf,
  errorCodeIsUpToMicrosoft,
  theLogGivesAReason,
} from '../criteria/code';
import { ACCOUNT_KIND, REDIRECT_URI_NOT_REGISTERED, SUBJECT_CLAIM } from '../reference/app-codes';
import { CODE_WORDS, codeSteps } from '../reference/code-steps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...CODE_WORDS,
  headline: 'The way {app} is set up in Microsoft Entra stopped the sign-in.',
  'headline user-not-assigned': '{user} is not assigned to {app}, which requires it.',
  'headline reply-url': 'The address that {app} wants the answer sent to is not registered for it.',
  'headline identifier-or-tenant':
    'This tenant does not know the application, or what it asks for, by the name in the request.',
  'headline account-types': '{app} is not set up for this kind of account, or for the address it called.',
  'headline tenant-not-found': 'The tenant that the request of {app} names was not found.',
  'headline wrong-method':
    "An address of Microsoft Entra was called in the wrong way, for example by the browser's Back button.",
  'headline account-kind': 'This kind of account cannot be used for {app}, or for what it asks for.',
  'headline disabled-or-not-found': 'What the request names is disabled, or this tenant does not know it.',
  'headline signing-key': '{app} has no usable key or certificate in Microsoft Entra.',
  'headline claims': 'A claim for the token of {app} could not be made.',
  'headline permissions': 'The permissions in the registration of {app} do not fit what it asks for.',
  'headline service-missing': '{app} asks for a service that this tenant does not have.',
  'headline app-disabled': '{app} is disabled.',
  'headline resource-disabled': '{app} asks for {resource}, which is disabled.',
  'headline on-behalf-of': '{app} may not ask for tokens on behalf of a user.',
  'headline other': 'The sign-in to {app} stopped at a setting of an application or of the service.',
  'headline audience': 'The token that {app} presented was made for another application.',
  why: '{codeMeaning}',
  'why wrong-method': 'Such an error can be ignored when it happens once.',
  'why user-not-assigned':
    '{app} lets in only users and groups that are assigned to it. Nested groups do not count.',
  reason: 'The log gives as the reason: “{failureReason}”',
  elsewhere: 'The application is registered in another tenant: only its owner can change the registration.',
  assign: 'Assign {user}, or a group that {user} is a direct member of, if this user should use {app}.',
  redirect:
    'Add the exact address of the request to the redirect URIs of the application, or correct the request.',
  identifier: 'Compare the application ID, the identifier of the resource and the tenant with the request.',
  add: 'If the application or the resource belongs in this tenant, add it here by granting consent.',
  accounts: 'Use the sign-in address that fits the registration, or change its supported account types.',
  key: 'Look at the signing certificate of {app}: whether it is there, active and not expired.',
  claim:
    'Compare the claims of {app} with what the user has: an empty attribute or a bad expression is enough.',
  permission: 'Add what {app} asks for to the permissions of its registration, and grant consent.',
  subscription: 'Check whether the service is licensed in this tenant, and its service principal present.',
  lookUp:
    'Look it up among the enterprise applications: whether it is there, and whether sign-in is enabled.',
  enable: 'Find out who disabled it and why, before you enable it again.',
  delegate:
    'Use a token of a user and not of an application, and check whether the application may exchange it.',
  audience: 'Ask for the token with the identifier of the application that will receive it.',
};

const ofClaims = errorCodeIsOneOf(...SUBJECT_CLAIM, 50100, 50101, 50102, 50103, 50123, 50124, 501241, 501621);

const owner = { actor: 'the application owner' } as const;
const appAdmin = { actor: 'an administrator', role: roles.applications } as const;

/**
 * An enterprise application or its registration in Microsoft Entra is not set up for what was asked.
 *
 * That these codes are for the side of Microsoft Entra, and others for the side of the application, is our own split. A
 * redirect URI that is not registered stands here, because it is mostly corrected in the registration; one that is
 * malformed stands there. Codes of this kind without a cause of their own are told by their meaning alone.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-problem-application-error https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal
 */
export default scenario({
  id: 'enterprise-app-configuration',
  words,
  criteria: any(
    errorCodeBelongsTo('app-assignment', 'app-config'),
    errorCodeIsOneOf(...REDIRECT_URI_NOT_REGISTERED, ...SUBJECT_CLAIM, ...ACCOUNT_KIND),
  ),
  causes: {
    'user-not-assigned': errorCodeIsOneOf(50105),
    'reply-url': errorCodeIsOneOf(...REDIRECT_URI_NOT_REGISTERED),
    'identifier-or-tenant': errorCodeIsOneOf(...[90049, 500011, 500012, 700011, 700016, 7000217, 7000229]),
    'tenant-not-found': errorCodeIsOneOf(90002),
    'wrong-method': errorCodeIsOneOf(900561),
    'disabled-or-not-found': errorCodeIsOneOf(50001, 70001),
    'account-kind': errorCodeIsOneOf(...ACCOUNT_KIND),
    'account-types': errorCodeIsOneOf(
      ...[50194, 90027, 90124, 90129, 90130, 500015, 500201, 9002331, 9002332, 9002337],
    ),
    'signing-key': errorCodeIsOneOf(50003, 50007, 50146),
    claims: ofClaims,
    permissions: errorCodeIsOneOf(65005, 65006, 65007, 650053, 650055, 650056, 650057, 650061, 1003031),
    'service-missing': errorCodeIsOneOf(650052, 650054, 650058),
    'app-disabled': errorCodeIsOneOf(7000112, 7000116),
    'resource-disabled': errorCodeIsOneOf(500014, 7000117),
    'on-behalf-of': errorCodeIsOneOf(7000113, 7000114),
    audience: errorCodeIsOneOf(50010, 500101, 500102, 500103, 500131),
    other: errorCodeBelongsTo('app-assignment', 'app-config'),
  },
  tentative: ['disabled-or-not-found'],
  verdict: {
    expected: errorCodeIsOneOf(900561),
    'blocked as intended': errorCodeIsOneOf(50105, 7000112, 7000116),
    else: 'needs action',
  },
  assessment: [
    {
      say: 'elsewhere',
      because: all(theAppIsRegisteredElsewhere(), not(errorCodeIsUpToMicrosoft())),
      for: ['reply-url', 'identifier-or-tenant', 'account-types', 'permissions', 'on-behalf-of', 'other'],
    },
    {
      say: 'reason',
      because: all(theLogGivesAReason(), errorCodeBelongsTo('app-config', 'oauth-request', 'saml')),
    },
  ],
  steps: [
    { for: ['user-not-assigned'], ...appAdmin, say: 'assign', link: links.assignUsers },
    { for: ['reply-url'], ...owner, say: 'redirect', link: links.redirectUris },
    {
      for: ['identifier-or-tenant', 'disabled-or-not-found'],
      ...owner,
      say: 'identifier',
      link: links.appObjects,
    },
    { for: ['identifier-or-tenant'], ...appAdmin, say: 'add', link: links.grantConsent },
    { for: ['account-types', 'account-kind'], ...owner, say: 'accounts', link: links.accountTypes },
    { for: ['signing-key'], ...appAdmin, say: 'key', link: links.signingCertificates },
    { for: ['claims'], ...appAdmin, say: 'claim', link: links.samlClaims },
    { for: ['permissions'], ...owner, say: 'permission', link: links.appPermissions },
    { for: ['service-missing'], ...appAdmin, say: 'subscription', link: links.appObjects },
    { for: ['disabled-or-not-found'], ...appAdmin, say: 'lookUp', link: links.appProperties },
    { for: ['app-disabled', 'resource-disabled'], ...appAdmin, say: 'enable', link: links.appProperties },
    { for: ['on-behalf-of'], ...owner, say: 'delegate', link: links.errorCodes },
    { for: ['audience'], ...owner, say: 'audience', link: links.errorCodes },
    ...codeSteps({ for: ['tenant-not-found', 'wrong-method', 'account-kind', 'other'] }),
  ],
});
