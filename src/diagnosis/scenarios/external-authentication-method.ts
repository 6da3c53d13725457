import { all, not } from '../criteria';
import { errorCodeBelongsTo, errorCodeIsOneOf, theLogGivesAReason } from '../criteria/code';
import { aFailedPolicyAsksForAnUnknownControl } from '../criteria/controls';
import { aPolicyFailed } from '../criteria/policies';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'The user was sent to an external check, and it went wrong.',
  'headline answer-not-accepted':
    'The external provider was asked, and its answer or its set-up lacks a claim.',
  'headline provider-not-reached': 'The call to the external provider failed.',
  'headline control-not-set-up':
    'The external check that was asked for is not completely set up in the tenant.',
  'headline provider-not-approved': 'The external provider is not approved in the tenant.',
  'headline federated-sign-in': 'A sign-in at the federated identity provider is required.',
  why: '{codeMeaning}',
  policies: 'Not satisfied: {failedPolicies}.',
  own: 'The log lists {ownControls} as the control. Terms of use and custom controls are listed by their names.',
  kind: 'The event does not tell whether a custom control or an external authentication method was used.',
  reason: 'The log gives as the reason: “{failureReason}”',
  retry: 'Try again after a short while. If the prompt offers another registered method, use that one.',
  federated: 'Sign in again, and finish the sign-in page of your organisation.',
  claims:
    'Compare the claims that the provider sends with those that Microsoft Entra asks for. Its vendor can say.',
  status: 'Check whether the provider is up and reachable from the internet.',
  control: 'Compare the custom controls of the tenant with the control that the policy asks for.',
  consent: 'Check that the application of the provider still has admin consent and that the method is on.',
  idp: 'Check the federation settings of the domain and whether its identity provider answers.',
  set: 'Check how the external provider is set up in the tenant.',
};

const answer = errorCodeIsOneOf(50159, 50161);
const call = errorCodeIsOneOf(50166, 1000021);
const control = errorCodeIsOneOf(50170, 50176);
const approval = errorCodeIsOneOf(50172);
const federated = errorCodeIsOneOf(53006, 53007);

/**
 * A provider outside Microsoft Entra had to check the user, and its answer, its set-up or the call to it failed.
 *
 * 50158 is not here: it says that the user was sent away, to terms of use, a custom control or an external method, and not
 * that anything failed. Custom controls and external authentication methods share these codes; only a policy that names the
 * control tells which. A prompt at an external method that the user does not finish is a matter of who asked for it.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 * https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-external-method-manage
 * https://learn.microsoft.com/entra/identity/conditional-access/controls
 */
export default scenario({
  id: 'external-authentication-method',
  words,
  criteria: all(errorCodeBelongsTo('mfa-external'), not(errorCodeIsOneOf(50158))),
  causes: {
    'answer-not-accepted': answer,
    'provider-not-reached': call,
    'control-not-set-up': control,
    'provider-not-approved': approval,
    'federated-sign-in': federated,
    other: errorCodeBelongsTo('mfa-external'),
  },
  verdict: { else: 'needs action' },
  assessment: [
    { say: 'reason', because: theLogGivesAReason() },
    { say: 'policies', because: aPolicyFailed() },
    { say: 'own', because: aFailedPolicyAsksForAnUnknownControl() },
    {
      say: 'kind',
      because: not(aFailedPolicyAsksForAnUnknownControl()),
      for: ['answer-not-accepted', 'provider-not-reached', 'provider-not-approved', 'other'],
    },
  ],
  steps: [
    { for: ['provider-not-reached'], actor: 'the user', say: 'retry' },
    { for: ['federated-sign-in'], actor: 'the user', say: 'federated' },
    {
      for: ['answer-not-accepted'],
      actor: 'an administrator',
      say: 'claims',
      link: links.externalMethodProviders,
      role: roles.authenticationPolicy,
    },
    { for: ['provider-not-reached'], actor: 'an administrator', say: 'status', link: links.externalMethods },
    {
      for: ['control-not-set-up'],
      actor: 'an administrator',
      say: 'control',
      link: links.customControls,
      role: roles.conditionalAccess,
    },
    {
      for: ['provider-not-approved'],
      actor: 'an administrator',
      say: 'consent',
      link: links.externalMethods,
      role: roles.adminConsent,
    },
    {
      for: ['federated-sign-in'],
      actor: 'an administrator',
      say: 'idp',
      link: links.federatedDomains,
      role: roles.hybridIdentity,
    },
    { for: ['other'], actor: 'an administrator', say: 'set', link: links.externalMethods },
  ],
});
