import { any, not } from '../criteria';
import { errorCodeBelongsTo, errorCodeIsOneOf } from '../criteria/code';
import { CODE_WORDS, codeSteps } from '../reference/code-steps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...CODE_WORDS,
  headline: 'A sign-in without a password was refused.',
  'headline method-not-allowed-by-policy':
    'The authentication methods policy does not let this user use the method.',
  'headline temporary-access-pass-needed': 'A Temporary Access Pass is needed for this sign-in.',
  'headline temporary-access-pass-wrong': 'The Temporary Access Pass is wrong or does not exist.',
  'headline temporary-access-pass-spent': 'The Temporary Access Pass has expired or was used already.',
  'headline windows-hello': 'Windows Hello was refused: its key is missing or did not match.',
  'headline device-disabled-or-gone': 'The device of the key is disabled or no longer in the directory.',
  'headline passkey-not-registered': 'The passkey is not registered for this user.',
  'headline passkey-check-failed': 'The passkey was offered and its answer did not pass the check.',
  'headline phone-sign-in': 'Phone sign-in was refused.',
  why: '{codeMeaning}',
  site: 'A page asked for a passkey of another site. Such a page may be a trap.',
  otherMethod: 'Sign in with another method that you have set up.',
  allow: 'If {user} should use the method, include the user, or a group of the user, in its settings.',
  pass: 'Once you are sure who asks, issue a Temporary Access Pass.',
  passAgain: 'Enter the pass again, exactly as you were given it.',
  hello: 'Set up Windows Hello again on this device: Settings, Accounts, Sign-in options.',
  device:
    'Look the device up in the directory. If it should be trusted, enable it; if it is gone, have it registered again.',
  register: 'Register the passkey for this account, or choose one that belongs to it.',
  retry: 'Try again from a new sign-in page and answer in time.',
  newKey: 'If it fails again, remove the passkey from your security info and register it anew.',
  phone: 'Check in Microsoft Authenticator that phone sign-in is set up for this account, and try again.',
  approve: 'If it was you who signed in, try again and approve it on the other device.',
  unwanted: 'If you did not start a sign-in, refuse it and tell your administrator.',
};

const wrongSite = errorCodeIsOneOf(135008);
const denied = errorCodeIsOneOf(1003033);
const policy = errorCodeIsOneOf(29210, 130500, 130501, 130502, 135016);

/**
 * A method that needs no password was tried and refused: by the methods policy, or because the pass, key, device or answer was
 * not right. A device that is disabled refuses Windows Hello and passkeys alike. Requests that a page built wrongly (135004 to
 * 135006 and others) and keys that the service could not set up are "other": the code says all that is known of them.
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/authentication/concept-authentication-methods-manage
 */
export default scenario({
  id: 'passwordless-method-refused',
  words,
  criteria: any(errorCodeBelongsTo('passwordless'), errorCodeIsOneOf(29210)),
  causes: {
    'method-not-allowed-by-policy': policy,
    'temporary-access-pass-needed': errorCodeIsOneOf(130506),
    'temporary-access-pass-wrong': errorCodeIsOneOf(130503, 130507),
    'temporary-access-pass-spent': errorCodeIsOneOf(130504, 130505),
    'device-disabled-or-gone': errorCodeIsOneOf(130007, 130008, 135011),
    'windows-hello': errorCodeIsOneOf(130004, 130005, 130006),
    'passkey-not-registered': errorCodeIsOneOf(135001, 135010, 135012),
    'passkey-check-failed': errorCodeIsOneOf(
      ...[135000, 135002, 135003, 135008, 135013, 135014, 135017, 135018, 135019, 135020, 135021],
    ),
    'phone-sign-in': errorCodeIsOneOf(500342, 500343, 1003033),
    other: errorCodeBelongsTo('passwordless'),
  },
  verdict: { 'blocked as intended': policy, else: 'needs action' },
  assessment: [{ say: 'site', because: wrongSite }],
  steps: [
    { for: ['temporary-access-pass-wrong'], actor: 'the user', say: 'passAgain' },
    {
      for: ['method-not-allowed-by-policy'],
      actor: 'an administrator',
      say: 'allow',
      link: links.methodsPolicy,
      role: roles.authenticationPolicy,
    },
    {
      for: ['temporary-access-pass-needed', 'temporary-access-pass-wrong', 'temporary-access-pass-spent'],
      actor: 'an administrator',
      say: 'pass',
      link: links.temporaryAccessPass,
      role: roles.authentication,
    },
    { for: ['windows-hello'], actor: 'the user', say: 'hello' },
    {
      for: ['device-disabled-or-gone'],
      actor: 'an administrator',
      say: 'device',
      link: links.deviceRegistration,
      role: roles.devices,
    },
    { for: ['passkey-not-registered'], actor: 'the user', say: 'register', link: links.securityInfo },
    { for: ['passkey-check-failed'], actor: 'the user', say: 'retry' },
    ...codeSteps({ when: errorCodeIsOneOf(135017) }),
    ...codeSteps({ for: ['other'] }),
    {
      for: ['passkey-check-failed'],
      when: not(wrongSite),
      actor: 'the user',
      say: 'newKey',
      link: links.securityInfo,
    },
    { when: denied, actor: 'the user', say: 'approve' },
    {
      for: ['phone-sign-in'],
      when: not(denied),
      actor: 'the user',
      say: 'phone',
      link: links.phoneSignIn,
    },
    { for: ['phone-sign-in'], actor: 'the user', say: 'unwanted' },
    { actor: 'the user', say: 'otherMethod' },
  ],
});
