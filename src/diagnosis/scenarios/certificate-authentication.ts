import { any, not } from '../criteria';
import { theEndingIs } from '../criteria/chain';
import { errorCodeBelongsTo, errorCodeIsOneOf } from '../criteria/code';
import { aStrengthWasNotMet } from '../criteria/controls';
import { DONE_STEP, DONE_WORDS } from '../reference/endings';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...DONE_WORDS,
  headline: 'The certificate was not accepted.',
  'headline picker-shown': 'The user was asked to choose a certificate.',
  'headline not-sent': 'No credential reached Microsoft Entra, for example no certificate.',
  'headline revoked': 'The certificate has been revoked.',
  'headline outside-validity': 'The certificate is not valid yet, or no longer.',
  'headline revocation-list': 'The revocation list of the certificate could not be used.',
  'headline revocation-list-loading': 'The revocation list was still being downloaded.',
  'headline another-tenant': 'The certificate and the sign-in belong to different tenants.',
  'headline user-not-allowed': 'This user may not sign in with a certificate.',
  'headline criteria-unmet': 'The certificate does not meet the criteria.',
  'headline tenant-settings': 'The certificate method is not set up in this tenant, or not rightly.',
  'headline signature': 'What was signed does not match the certificate.',
  why: '{codeMeaning}',
  'why picker-shown': 'Choosing a certificate is a step of the sign-in.',
  'why not-sent':
    'Where a certificate was to be sent, the user may have chosen none, the device may have none, or a proxy took it out.',
  'why not-validated':
    'The issuer may be missing among the trusted authorities, or a revocation list could not be found or loaded. The code does not tell which.',
  'why user-not-allowed': 'The conditions of the certificate method exclude this user.',
  'why criteria-unmet':
    'A rule of the certificate method, or of an authentication strength, asks for another certificate.',
  strength: 'A policy asks for the authentication strength {strength}.',
  choose:
    'Choose the certificate of your account. If none is offered, connect the smart card or ask for one.',
  proxy:
    'If a proxy inspects TLS, let connections to the certificate endpoint pass as they are (*.certauth.login.microsoftonline.com in the public cloud).',
  another: 'Sign in with a valid certificate that was issued for this account.',
  retry: 'Try again in a few minutes.',
  issuer:
    'Check that the issuers up to the root are among the trusted authorities of the tenant, each with its revocation list.',
  list: 'Check that the revocation list can be downloaded over the internet, is signed by its authority, is valid and is not too large.',
  reissue: 'If {user} should have access, issue a new certificate.',
  target: 'Check which users the certificate method includes, and its rules for issuers and policies.',
};

/**
 * A sign-in with a certificate stopped at the certificate. The picker (50019) is a step, and for 2205013 it is enough to try
 * again. 50017 has several published reasons and the event names none; 50192 is published with a certificate as the
 * example, so it is tentative. Where a policy asks for an authentication strength, the
 * certificate stays the headline because it is what was refused; that the policy was not satisfied is noticed beside it.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/authentication/concept-certificate-based-authentication-certificate-revocation-list
 */
export default scenario({
  id: 'certificate-authentication',
  words,
  criteria: any(errorCodeBelongsTo('certificate-auth'), errorCodeIsOneOf(50192)),
  causes: {
    'picker-shown': errorCodeIsOneOf(50019),
    'not-sent': errorCodeIsOneOf(50192),
    'not-validated': errorCodeIsOneOf(50017),
    revoked: errorCodeIsOneOf(500183),
    'outside-validity': errorCodeIsOneOf(1000502),
    'revocation-list': errorCodeIsOneOf(220501, 2205015),
    'revocation-list-loading': errorCodeIsOneOf(2205013),
    'another-tenant': errorCodeIsOneOf(500185),
    'user-not-allowed': errorCodeIsOneOf(500186),
    'criteria-unmet': errorCodeIsOneOf(500187),
    signature: errorCodeIsOneOf(500184),
    'tenant-settings': errorCodeIsOneOf(1002002),
  },
  tentative: ['not-sent', 'not-validated'],
  verdict: {
    expected: errorCodeIsOneOf(50019, 2205013),
    'blocked as intended': errorCodeIsOneOf(500183, 500186, 500187),
    else: 'needs action',
  },
  assessment: [{ say: 'strength', because: aStrengthWasNotMet() }],
  steps: [
    DONE_STEP,
    {
      for: ['picker-shown', 'not-sent'],
      when: not(theEndingIs('completed')),
      actor: 'the user',
      say: 'choose',
    },
    {
      for: ['not-sent'],
      actor: 'an administrator',
      say: 'proxy',
      link: links.certificateAuthentication,
    },
    {
      for: ['outside-validity', 'revoked', 'another-tenant', 'criteria-unmet'],
      actor: 'the user',
      say: 'another',
    },
    { for: ['revocation-list-loading', 'signature'], actor: 'the user', say: 'retry' },
    {
      for: ['not-validated', 'tenant-settings'],
      actor: 'an administrator',
      say: 'issuer',
      link: links.certificateAuthentication,
      role: roles.authenticationPolicy,
    },
    {
      for: ['not-validated', 'revocation-list', 'revocation-list-loading'],
      actor: 'an administrator',
      say: 'list',
      link: links.revocationLists,
    },
    { for: ['revoked', 'outside-validity'], actor: 'an administrator', say: 'reissue' },
    {
      for: ['user-not-allowed', 'criteria-unmet', 'tenant-settings'],
      actor: 'an administrator',
      say: 'target',
      link: links.certificateAuthentication,
      role: roles.authenticationPolicy,
    },
  ],
});
