import { all, type Criterion } from './criteria';
import { theResourceSawAnotherAddress, theRiskIsAtLeast } from './criteria/circumstances';
import { errorCodeIsOneOf, errorCodeIsPresent, theOutcomeIs } from './criteria/code';
import { aPolicyFailed, aReportOnlyPolicyWould } from './criteria/policies';

/** Sentences that are worth saying whatever the scenario, where they are true. */
export interface Observation {
  say: string;
  because: Criterion;
}

/** A policy reads failure on a success: an Exchange ActiveSync client, or the copy of an event that was split. */
export const policyContradictsSuccess = all(errorCodeIsOneOf(0), aPolicyFailed());

/** Report-only results are told of a success, where they are news; beside a refusal they would only distract from its cause. */
export const observations: readonly Observation[] = [
  {
    say: 'The sign-in succeeded, yet the log reads failure for {failedPolicies}. It does so for Exchange ActiveSync clients and for events that were split.',
    because: policyContradictsSuccess,
  },
  {
    say: 'This event is one step. How the sign-in ended stands in the later events with the same correlation ID.',
    because: all(errorCodeIsPresent(), theOutcomeIs('interrupted')),
  },
  {
    say: 'In report-only mode: {wouldHaveFailed}. If it were on, this sign-in would not have satisfied it; nothing was enforced.',
    because: all(theOutcomeIs('success'), aReportOnlyPolicyWould('have failed')),
  },
  {
    say: 'In report-only mode: {wouldHavePrompted}. If it were on, the user would have been prompted; nothing was enforced.',
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
