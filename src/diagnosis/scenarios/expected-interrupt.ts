import { all, any, not } from '../criteria';
import { theEndingIs, theEndingIsTold } from '../criteria/chain';
import { theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeIsOneOf, theOutcomeIs } from '../criteria/code';
import { mfaWasAsked } from '../criteria/mfa';
import { theRiskNeedsAReview } from '../criteria/open-risk';
import { theRiskIsAtLeast, theRiskIsCured } from '../criteria/risk';
import { theUserIsExternal, theUserIsNamed } from '../criteria/subject';
import { ENDING_STEPS, ENDING_WORDS } from '../reference/endings';
import { scenario } from '../scenario';

const words = {
  ...ENDING_WORDS,
  headline: 'This is a step of a sign-in that is under way.',
  'headline keep-me-signed-in': 'The user was shown the page “Stay signed in?”.',
  'headline silent-sign-in': '{app} tried to sign a user in silently, and no session was enough for that.',
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
  cured: 'The event marks the risk as dealt with: {riskCure}.',
  silent:
    'If {app} asks again and again, check whether the browser blocks its cookies, and whether the session ended.',
  chooser: 'Choose the account that {app} knows, or sign out of the others.',
  retry: 'If you were interrupted, open {app} again and finish the sign-in.',
};

const silent = errorCodeIsOneOf(50058);
/** With an account of another tenant the same code means that the account is not known here. */
const chooser = all(errorCodeIsOneOf(16000, 16001), not(all(errorCodeIsOneOf(16000), theUserIsExternal())));

const isOver = theEndingIs('completed');

const owner = { actor: 'the application owner' } as const;
const user = { actor: 'the user' } as const;

/**
 * The log keeps the steps of a sign-in, and this one is part of normal life.
 *
 * 50140, 50058, 16000 and their like are what Microsoft's own workbooks count as pending user action. How the sign-in ended
 * is in a later event. 165100 is in that list too, and nothing is published about what it means. An interrupt can be risky:
 * with a risk of medium or high that nobody dealt with, somebody has to look, whatever the step.
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
  verdict: { 'needs action': theRiskNeedsAReview, else: 'expected' },
  assessment: [
    { say: 'step', because: theOutcomeIs('interrupted') },
    { say: 'nobody', because: all(silent, not(theUserIsNamed())) },
    { say: 'asked', because: mfaWasAsked() },
    { say: 'risk', because: theRiskIsAtLeast('low') },
    { say: 'cured', because: all(theRiskIsCured(), not(theRiskNeedsAReview)) },
  ],
  steps: [
    ...ENDING_STEPS,
    { for: ['silent-sign-in', 'browser-check'], ...owner, say: 'silent' },
    { for: ['account-chooser'], when: not(isOver), ...user, say: 'chooser' },
    {
      for: ['confirmation', 'message'],
      when: not(any(theEndingIsTold(), theRequestIsNonInteractive())),
      ...user,
      say: 'retry',
    },
    { for: ['user-stopped'], when: not(theRequestIsNonInteractive()), ...user, say: 'retry' },
  ],
});
