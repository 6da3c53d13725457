import { all, any, not } from '../criteria';
import { errorCodeBelongsTo, errorCodeIsOneOf } from '../criteria/code';
import { theSignInIsFederated } from '../criteria/mfa';
import { theUserIsExternal } from '../criteria/subject';
import { CODE_WORDS, codeSteps } from '../reference/code-steps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...CODE_WORDS,
  headline: 'Signing in through another identity provider failed.',
  'headline provider-failed': 'The other identity provider failed or could not be reached.',
  'headline provider-refused': 'The other identity provider refused the sign-in.',
  'headline provider-error': 'The other identity provider answered with an error.',
  'headline answer-not-usable': 'The answer of the other identity provider could not be used.',
  'headline provider-settings': 'The set-up of the other identity provider in this tenant does not fit.',
  'headline account-not-linked': 'The account is not linked to this identity provider.',
  why: '{codeMeaning}',
  'why answer-not-usable':
    'A token or message was missing, malformed, out of date or from an issuer that is not trusted. {codeMeaning}',
  'why account-not-linked': 'The account is bound to another way of signing in, or the link is not complete.',
  federated: "The organisation's own identity provider took the first factor of this sign-in.",
  external:
    'The user belongs to another tenant, so the identity provider may be that of the home organisation.',
  log: 'Look into the log of the identity provider at this time, and ask its administrator; the event holds only its answer.',
  certificate:
    'Compare issuer, addresses and signing certificate in the federation settings with what the identity provider uses now.',
  settings: 'Correct the definition of the identity provider in the tenant as the code says.',
  again: 'Try again. If it fails again, tell your administrator.',
};

const category = errorCodeBelongsTo('federated-idp');

/**
 * Their texts speak of WS-Federation requests to Microsoft Entra itself, or of a domain name: no other identity provider need
 * have taken part.
 */
const notTheProvider = errorCodeIsOneOf(90029, 90081, 90082, 90085, 90087);

const answerNotUsable = errorCodeIsOneOf(
  ...[20012, 40003, 40004, 40005, 50008, 70041, 90050, 90134, 500083, 500126, 500277, 5000819],
);

const providerSettings = errorCodeIsOneOf(
  ...[50107, 50169, 50186, 50200, 90088, 1000005, 1000006, 1000007, 1000008, 1000009, 1000010, 1000011],
  ...[1000012, 1000013, 1000018, 9002320],
);

/**
 * Another identity provider was to sign the user in: AD FS or a product like it, or a provider set up for guests or customers.
 * Its administrator has to look, because the event holds nothing but its answer. Published texts say no more than that for many of
 * these codes. Codes of the category that speak of requests to Microsoft Entra itself are not here.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/external-id/direct-federation
 */
export default scenario({
  id: 'federated-identity-provider',
  words,
  criteria: any(all(category, not(notTheProvider)), answerNotUsable, providerSettings),
  causes: {
    'provider-failed': errorCodeIsOneOf(40008, 40010, 40014),
    'provider-refused': errorCodeIsOneOf(90123),
    'provider-error': errorCodeIsOneOf(20001, 40002, 40009, 40015, 40016),
    'answer-not-usable': answerNotUsable,
    'provider-settings': providerSettings,
    'account-not-linked': errorCodeIsOneOf(1000000, 1003037),
    other: category,
  },
  verdict: { else: 'needs action' },
  assessment: [
    { say: 'federated', because: theSignInIsFederated() },
    { say: 'external', because: theUserIsExternal() },
  ],
  steps: [
    {
      for: ['provider-failed', 'provider-error'],
      when: not(errorCodeIsOneOf(40008)),
      actor: 'the user',
      say: 'again',
    },
    ...codeSteps({ for: ['account-not-linked', 'other'] }),
    {
      for: ['provider-failed', 'provider-refused', 'provider-error', 'answer-not-usable'],
      actor: 'an administrator',
      say: 'log',
    },
    {
      for: ['answer-not-usable'],
      actor: 'an administrator',
      say: 'certificate',
      link: links.federatedDomains,
      role: roles.hybridIdentity,
    },
    {
      for: ['provider-settings'],
      actor: 'an administrator',
      say: 'settings',
      link: links.directFederation,
      role: roles.identityProviders,
    },
  ],
});
