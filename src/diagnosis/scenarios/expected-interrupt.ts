import { all, any, not } from '../criteria';
import { theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeIsOneOf, theOutcomeIs } from '../criteria/code';
import { mfaWasAsked } from '../criteria/mfa';
import { theRiskIsAtLeast } from '../criteria/risk';
import { theUserIsExternal } from '../criteria/subject';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'This is a step of a sign-in that is under way.',
  'headline keep-me-signed-in': 'The user was shown the page “Stay signed in?”.',
  'headline silent-sign-in': '{app} tried to sign a user in silently and found no session.',
  'headline account-chooser': 'The user was asked to choose an account.',
  'headline device-proof': 'The device was asked to prove who it is.',
  'headline confirmation': 'The user was asked to confirm that this application may sign in.',
  'headline browser-check': 'The browser was asked what it can do, or whether it holds a session.',
  'headline home-tenant': 'The sign-in had to find out which tenant is meant.',
  'headline message': 'The user was shown a message during the sign-in.',
  'headline password-reset': 'The user is resetting the password.',
  'headline windows-sign-in': '{app} asked for a sign-in with the Windows account.',
  'headline qr-code': 'The user was shown a QR code to sign in with.',
  'headline user-stopped': 'The user chose not to go on.',
  'headline other-step': 'The sign-in was sent to another step.',
  why: '{codeMeaning}',
  step: 'Code {code} is written while a sign-in is under way. By itself it does not show a failure.',
  nobody: 'The user is not known yet at this step, so the log may show an ID of zeros.',
  asked: 'Multifactor authentication was asked for in this sign-in.',
  risk: 'The sign-in was rated as {risk} risk.',
  wait: 'If the later events with the same correlation ID show a success, nothing has to be done.',
  silent:
    'If {app} asks again and again, check whether the browser blocks its cookies, and whether the session ended.',
  chooser: 'Choose the account that {app} knows, or sign out of the others.',
  retry: 'If you were interrupted, open {app} again and finish the sign-in.',
  review: 'Review the risk of {user} before you take this for a normal sign-in.',
};

const silent = errorCodeIsOneOf(50058);
/** With an account of another tenant the same code means that the account is not known here. */
const chooser = all(errorCodeIsOneOf(16000, 16001), not(all(errorCodeIsOneOf(16000), theUserIsExternal())));

const owner = { actor: 'the application owner' } as const;
const user = { actor: 'the user' } as const;

/**
 * The log keeps the steps of a sign-in, and this one is part of normal life.
 *
 * 50140, 50058, 16000 and their like are what Microsoft's own workbooks count as pending user action. How the sign-in ended
 * is in a later event. 165100 is in that list too, and nothing is published about what it means. An interrupt can be risky:
 * with a risk of medium or high somebody has to look, whatever the step.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/monitoring-health/reports-faq https://learn.microsoft.com/entra/fundamentals/how-to-manage-stay-signed-in-prompt
 */
export default scenario({
  id: 'expected-interrupt',
  words,
  criteria: any(
    errorCodeIsOneOf(50140, 50058, 50097, 50199, 399218, 50168, 500581, 500583, 501314, 50059, 50143),
    errorCodeIsOneOf(50201, 50207, 50209, 51006, 29200, 90135, 165100, 26000, 50157, 51005, 500141, 500142),
    errorCodeIsOneOf(50136, 50205, 1000002),
    chooser,
  ),
  causes: {
    'keep-me-signed-in': errorCodeIsOneOf(50140),
    'silent-sign-in': silent,
    'account-chooser': chooser,
    'device-proof': errorCodeIsOneOf(50097),
    confirmation: errorCodeIsOneOf(50199, 399218),
    'browser-check': errorCodeIsOneOf(50168, 500581, 500583, 501314),
    'home-tenant': errorCodeIsOneOf(50059, 50143),
    message: errorCodeIsOneOf(50201),
    'password-reset': errorCodeIsOneOf(50209),
    'windows-sign-in': errorCodeIsOneOf(51006),
    'qr-code': errorCodeIsOneOf(29200),
    'user-stopped': errorCodeIsOneOf(90135),
    'other-step': errorCodeIsOneOf(50136, 50207, 165100, 26000, 50157, 50205, 51005, 500141, 500142, 1000002),
  },
  verdict: { 'needs action': theRiskIsAtLeast('medium'), else: 'expected' },
  assessment: [
    { say: 'step', because: theOutcomeIs('interrupted') },
    { say: 'nobody', because: silent },
    { say: 'asked', because: mfaWasAsked() },
    { say: 'risk', because: theRiskIsAtLeast('low') },
  ],
  steps: [
    {
      when: theRiskIsAtLeast('medium'),
      actor: 'an administrator',
      say: 'review',
      link: links.remediateRisk,
      role: roles.risk,
    },
    { when: not(errorCodeIsOneOf(90135)), actor: 'nobody', say: 'wait', link: links.signInLog },
    { for: ['silent-sign-in', 'browser-check'], ...owner, say: 'silent' },
    { for: ['account-chooser'], ...user, say: 'chooser' },
    {
      for: ['user-stopped', 'confirmation', 'message'],
      when: not(theRequestIsNonInteractive()),
      ...user,
      say: 'retry',
    },
  ],
});
