import { any, question } from '../criteria';
import { whyMissing } from '../facts/gaps';
import { theClientIsLegacy, theRequestIsNonInteractive } from './client';
import { memberEvidence } from './member';

/** Questions about accounts, passwords and who checks them. */

const REASONS = {
  'too many wrong passwords': /\blocked\b|too many times/i,
  'an address with malicious activity': /malicious/i,
} as const;

/**
 * Only `failureReason` tells the two causes of 50053 apart; `additionalDetails` belongs to the code and speaks of repeated
 * attempts either way. A text that names both tells nothing.
 *
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const theAccountIsLockedBecauseOf = question<[keyof typeof REASONS]>({
  name: 'the account is locked because of',
  needs: [],
  words: ([reason]) => `the log gives ${reason} as the only reason`,
  ask: (facts, [reason]) => {
    const words = facts.status('failureReason');
    const named = Object.entries(REASONS).filter(([, pattern]) => pattern.test(words));
    return named.length === 1 && named[0]?.[0] === reason;
  },
  evidence: facts => {
    const meaning = 'The reason in the words of the log.';
    return [{ field: 'status.failureReason', value: facts.status('failureReason'), meaning }];
  },
});

/** It runs after the first factor: https://learn.microsoft.com/entra/identity/conditional-access/overview */
export const conditionalAccessDidNotRun = question<[]>({
  name: 'Conditional Access did not run',
  needs: [],
  words: () => 'no Conditional Access policy was evaluated',
  ask: facts => facts.text('conditionalAccessStatus') === 'notApplied' && facts.enforced.length === 0,
  evidence: facts =>
    memberEvidence(facts, 'conditionalAccessStatus', 'The first factor comes before Conditional Access.'),
});

const PASS_THROUGH = /^pass-?\s?through authentication$/i;

export const anAgentCheckedThePassword = question<[]>({
  name: 'an agent checked the password',
  needs: ['authentication steps'],
  words: () => 'a step names pass-through authentication',
  ask: facts =>
    facts.steps.some(step => PASS_THROUGH.test(step.detail)) ||
    (whyMissing(facts, 'authentication steps') ?? false),
  evidence: facts =>
    facts.steps
      .filter(step => PASS_THROUGH.test(step.detail))
      .map(step => ({
        field: `authenticationDetails[${step.index}].authenticationMethodDetail`,
        value: step.detail,
        meaning: 'An agent on premises checked the password against Active Directory.',
      })),
});

const theAppSentThePassword = question<[]>({
  name: 'the application sent the password',
  needs: [],
  words: () => 'the application itself sent user name and password (ROPC)',
  ask: facts => facts.text('authenticationProtocol') === 'ropc',
  evidence: facts =>
    memberEvidence(facts, 'authenticationProtocol', 'The application sends the password; no page is shown.'),
});

/** Then nobody typed on the sign-in page, and nobody saw a page that asks for something new. */
export const nobodyCouldBeAsked = () =>
  any(theClientIsLegacy(), theAppSentThePassword(), theRequestIsNonInteractive());
