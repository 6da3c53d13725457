import type { Met } from '../diagnosis';

/**
 * How the user's methods compare with an authentication strength, as the event names it.
 *
 * Source: https://learn.microsoft.com/graph/api/resources/authenticationstrength?view=graph-rest-beta
 */
const RESULTS = new Map<string, readonly [Met, string]>([
  ['notSet', ['cannot tell', 'the log gives no result']],
  ['skippedForProofUp', ['cannot tell', 'not checked, because the user was setting up a method']],
  ['satisfied', ['met', 'met']],
  ['singleChallengeRequired', ['not met', 'one more method was asked for']],
  ['multipleChallengesRequired', ['not met', 'more than one method was asked for']],
  ['singleRegistrationRequired', ['not met', 'the user has to register one more method']],
  ['multipleRegistrationsRequired', ['not met', 'the user has to register more than one method']],
  [
    'cannotSatisfyDueToCombinationConfiguration',
    ['not met', 'the user has such a method, but not one that the details of the strength allow'],
  ],
  ['cannotSatisfy', ['not met', 'no method that the user may use meets it']],
]);

export const strengthMet = (result: string): Met => RESULTS.get(result)?.[0] ?? 'cannot tell';

/** A result we do not know is shown as the log spells it; none, as what it is. */
export function strengthResultInWords(result: string): string {
  return RESULTS.get(result)?.[1] ?? (result || 'the log gives no result');
}
