import { all, any, not } from '../criteria';
import { theEndingIs } from '../criteria/chain';
import {
  errorCodeHasAMeaning,
  errorCodeHasAName,
  errorCodeIsInTheTable,
  errorCodeIsOneOf,
  errorCodeIsPresent,
  errorCodeIsSerious,
  errorCodeNeedsNoAction,
  theLogGivesAReason,
  theOutcomeIs,
} from '../criteria/code';
import { mfaWasAsked } from '../criteria/mfa';
import { theRiskIsAtLeast } from '../criteria/risk';
import { CODE_WORDS, codeSteps } from '../reference/code-steps';
import { ENDING_STEPS, ENDING_WORDS, interrupted } from '../reference/endings';
import { links, roles, userSignInsLink } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...ENDING_WORDS,
  ...CODE_WORDS,
  headline: 'The event holds error code {code}.',
  'headline no-code': 'The event does not say whether the sign-in succeeded.',
  'headline known-code': '{codeMeaning}',
  'headline undescribed-code': 'Error code {code} belongs to: {category}. Its meaning is not published.',
  'headline unknown-code': 'Error code {code} is not in our table.',
  why: 'There is no diagnosis for this code beyond its meaning.',
  'why no-code': 'The event carries no error code. It may be incomplete.',
  'why known-code': 'Code {code} belongs to: {category}. No other scenario explains it.',
  'why unknown-code': '{codeMeaning}',
  named: 'Microsoft calls it {codeName}.',
  failure: 'This request ended without a token.',
  interrupt: 'Code {code} is written while a sign-in is under way. By itself it does not show a failure.',
  serious: 'By what the code means, it may concern many users, or security.',
  either: 'The code alone does not tell whether a password reset or a registration was meant.',
  reason: 'The log gives as the reason: “{failureReason}”',
  asked: 'Multifactor authentication was asked for in this sign-in.',
  risk: 'The sign-in was rated as {risk} risk.',
  reload: 'Load the event again later, or read it with Graph.',
  pattern: 'See whether the same happens again in the other sign-ins of {user}.',
};

/** Their meaning leaves something open that the log may tell. */
const ambiguous = any(errorCodeIsOneOf(50053, 50125, 50131, 530032), not(errorCodeHasAMeaning()));

/**
 * No other scenario explains the event; what is known of its error code is all there is to say.
 *
 * It matches always and stands last, so that an answer is never empty. A number tells nothing of itself: a code that the
 * table does not know is not read by its range.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://login.microsoftonline.com/error
 */
export default scenario({
  id: 'error-code-insight',
  subjects: ['users', 'workloads'],
  words,
  criteria: any(errorCodeIsPresent(), not(errorCodeIsPresent())),
  causes: {
    'no-code': not(errorCodeIsPresent()),
    'unknown-code': not(errorCodeIsInTheTable()),
    'known-code': errorCodeHasAMeaning(),
    'undescribed-code': errorCodeIsInTheTable(),
  },
  verdict: { expected: any(errorCodeNeedsNoAction(), interrupted), else: 'needs action' },
  assessment: [
    { say: 'named', because: errorCodeHasAName() },
    { say: 'failure', because: theOutcomeIs('failure') },
    { say: 'interrupt', because: interrupted },
    { say: 'serious', because: errorCodeIsSerious() },
    { say: 'either', because: errorCodeIsOneOf(50125) },
    { say: 'reason', because: all(ambiguous, theLogGivesAReason()) },
    { say: 'asked', because: mfaWasAsked() },
    { say: 'risk', because: theRiskIsAtLeast('low') },
  ],
  steps: [
    ...ENDING_STEPS,
    ...codeSteps({ when: all(errorCodeIsPresent(), not(all(interrupted, theEndingIs('completed')))) }),
    {
      for: ['no-code'],
      actor: 'an administrator',
      say: 'reload',
      link: links.signInLogs,
      role: roles.reports,
    },
    {
      when: theOutcomeIs('failure'),
      actor: 'an administrator',
      say: 'pattern',
      link: facts => userSignInsLink(facts.text('userId')),
      role: roles.reports,
    },
  ],
});
