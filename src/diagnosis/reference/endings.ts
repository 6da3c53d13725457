import { all, type Criterion, not, notKnownThat } from '../criteria';
import { theEndingIs, theEndingIsTold } from '../criteria/chain';
import { errorCodeIsPresent, theOutcomeIs } from '../criteria/code';
import { theRiskNeedsAReview } from '../criteria/open-risk';
import { links, roles } from './links';

/** What there is to do after a step of a sign-in: it depends on what followed, as far as that was read. */

export const REVIEW_WORDS = {
  review: 'Review the risk of {user} before you take this for a normal sign-in.',
} as const;
export const DONE_WORDS = {
  done: 'A later event of this sign-in shows a success. Nothing has to be done.',
} as const;
export const ENDING_WORDS = {
  ...REVIEW_WORDS,
  ...DONE_WORDS,
  wait: 'If a later event of this sign-in shows a success, nothing has to be done.',
  startAgain: 'Nothing followed this step. If you still need {app}, start the sign-in again.',
  seeLater: 'A later event of this sign-in is a failure. That one shows what has to be done.',
} as const;

export const interrupted = all(errorCodeIsPresent(), theOutcomeIs('interrupted'));
const ifInterrupted = (ending: Criterion): Criterion => all(interrupted, ending);

const nothingIsOpen = notKnownThat(theRiskNeedsAReview);

export const REVIEW_STEP = {
  when: theRiskNeedsAReview,
  actor: 'an administrator',
  say: 'review',
  link: links.remediateRisk,
  role: roles.risk,
} as const;

export const DONE_STEP = {
  when: ifInterrupted(all(theEndingIs('completed'), nothingIsOpen)),
  actor: 'nobody',
  say: 'done',
} as const;

export const ENDING_STEPS = [
  REVIEW_STEP,
  {
    when: ifInterrupted(all(not(theEndingIsTold()), nothingIsOpen)),
    actor: 'nobody' as const,
    say: 'wait' as const,
    link: links.signInLog,
  },
  DONE_STEP,
  { when: ifInterrupted(theEndingIs('abandoned')), actor: 'the user' as const, say: 'startAgain' as const },
  {
    when: ifInterrupted(theEndingIs('failed')),
    actor: 'an administrator' as const,
    say: 'seeLater' as const,
    link: links.signInLog,
  },
];
