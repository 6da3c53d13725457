import { all, type Criterion, not } from './criteria';
import { theEndingIsTold, theEventHasACorrelationId } from './criteria/chain';
import { errorCodeIsOneOf, errorCodeIsPresent, theOutcomeIs } from './criteria/code';
import { theResourceSawAnotherAddress } from './criteria/network';
import { aPolicyFailed, aReportOnlyPolicyWould } from './criteria/policies';
import { theRiskIsAtLeast } from './criteria/risk';

/** Sentences that are worth saying whatever the scenario, where they are true. */
export interface Observation {
  say: string;
  because: Criterion;
}

/** Report-only results are told of a success, where they are news; beside a refusal they would only distract from its cause. */
export const observations: readonly Observation[] = [
  {
    say: 'The event reads success, yet it reads failure for {failedPolicies}.',
    because: all(errorCodeIsOneOf(0), aPolicyFailed()),
  },
  {
    say: 'This event is one step. The later events with the same correlation ID show how the sign-in ended.',
    because: all(
      errorCodeIsPresent(),
      theOutcomeIs('interrupted'),
      not(theEndingIsTold()),
      theEventHasACorrelationId(),
    ),
  },
  {
    say: 'Report-only: this sign-in would not have satisfied {wouldHaveFailed}. Nothing was enforced.',
    because: all(theOutcomeIs('success'), aReportOnlyPolicyWould('have failed')),
  },
  {
    say: 'Report-only: {wouldHavePrompted} would have prompted the user. Nothing was enforced.',
    because: all(theOutcomeIs('success'), aReportOnlyPolicyWould('have prompted')),
  },
  {
    say: 'Microsoft Entra rated this successful sign-in as {risk} risk.',
    because: all(theOutcomeIs('success'), theRiskIsAtLeast('medium')),
  },
  {
    say: 'The resource saw the address {resourceAddress}, which is not the one Microsoft Entra saw.',
    because: theResourceSawAnotherAddress(),
  },
];
