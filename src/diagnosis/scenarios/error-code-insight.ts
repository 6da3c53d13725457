import { all, any, not } from '../criteria';
import {
  errorCodeBelongsTo,
  errorCodeHasAMeaning,
  errorCodeIsInTheTable,
  errorCodeIsOneOf,
  errorCodeIsPresent,
  errorCodeNeedsNoAction,
  theLogGivesAReason,
  theOutcomeIs,
} from '../criteria/code';
import { mfaWasAsked } from '../criteria/mfa';
import { theRiskIsAtLeast } from '../criteria/risk';
import { theSignInIsNotAUsers } from '../criteria/subject';
import { errorCategory } from '../reference/error-codes';
import { errorCodeLink, links, roles, userSignInsLink } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'The event holds error code {code}.',
  'headline no-code': 'The event does not say whether the sign-in succeeded.',
  'headline not-a-user-sign-in':
    '{workload} signed in for itself; this diagnosis is about sign-ins of users.',
  'headline expected-interrupt': '{codeMeaning}',
  'headline known-code': '{codeMeaning}',
  'headline undescribed-code': 'Error code {code} belongs to: {category}. Its meaning is not published.',
  'headline unknown-code': 'Error code {code} is not in our table.',
  why: 'There is no diagnosis for this code beyond its meaning.',
  reason: 'The log gives as the reason: “{failureReason}”',
  'why no-code': 'The event carries no error code. It may be incomplete.',
  'why not-a-user-sign-in': 'The event holds code {code}. {codeMeaning}',
  'why expected-interrupt':
    'Code {code} is written while a sign-in is under way. By itself it does not show a failure.',
  'why known-code': 'Code {code} belongs to: {category}.',
  'why unknown-code': 'Codes are added at any time.',
  either: 'The code alone does not tell whether a password reset or a registration was meant.',
  asked: 'Multifactor authentication was asked for in this sign-in.',
  risk: 'The sign-in was rated as {risk} risk.',
  wait: 'If the later events with the same correlation ID show a success, nothing has to be done.',
  category: '{categoryStep}',
  lookUp: "Look the code up on Microsoft's page.",
  reload: 'Load the event again later, or read it with Graph.',
  review: 'Review the risk of {user}.',
  pattern: 'See whether the same happens again in the other sign-ins of {user}.',
};

/** Their meaning leaves something open that the log may tell. */
const ambiguous = any(errorCodeIsOneOf(50053, 50125, 50131, 530032), not(errorCodeHasAMeaning()));

/** The last scenario: it matches whatever the others leave, so that an answer is never empty. */
export default scenario({
  id: 'error-code-insight',
  subjects: ['users', 'workloads'],
  words,
  criteria: any(errorCodeIsPresent(), not(errorCodeIsPresent())),
  causes: {
    'not-a-user-sign-in': theSignInIsNotAUsers(),
    'no-code': not(errorCodeIsPresent()),
    'expected-interrupt': theOutcomeIs('interrupted'),
    'unknown-code': not(errorCodeIsInTheTable()),
    'known-code': errorCodeHasAMeaning(),
    'undescribed-code': errorCodeIsInTheTable(),
  },
  verdict: {
    expected: any(errorCodeNeedsNoAction(), all(errorCodeIsPresent(), theOutcomeIs('interrupted'))),
    else: 'needs action',
  },
  assessment: [
    { say: 'either', because: errorCodeIsOneOf(50125) },
    { say: 'reason', because: all(ambiguous, theLogGivesAReason()) },
    { say: 'asked', because: mfaWasAsked() },
    { say: 'risk', because: theRiskIsAtLeast('low') },
  ],
  steps: [
    { for: ['expected-interrupt'], actor: 'nobody', say: 'wait' },
    {
      when: all(errorCodeIsPresent(), not(errorCodeBelongsTo('expected-interrupt'))),
      actor: facts =>
        (facts.errorCode !== null && errorCategory(facts.errorCode)?.actor) || 'an administrator',
      say: 'category',
    },
    {
      when: errorCodeIsPresent(),
      actor: 'an administrator',
      say: 'lookUp',
      link: facts => (facts.errorCode === null ? null : errorCodeLink(facts.errorCode)),
    },
    {
      for: ['no-code'],
      actor: 'an administrator',
      say: 'reload',
      link: links.signInLogs,
      role: roles.reports,
    },
    {
      when: theRiskIsAtLeast('medium'),
      actor: 'an administrator',
      say: 'review',
      link: links.remediateRisk,
      role: roles.risk,
    },
    {
      for: ['known-code', 'undescribed-code', 'unknown-code'],
      actor: 'an administrator',
      say: 'pattern',
      link: facts => userSignInsLink(facts.text('userId')),
      role: roles.reports,
    },
  ],
});
