import { question } from '../criteria';
import { memberEvidence } from './member';

/** Questions about who signed in, and when. */

export const theUserIsExternal = question<[]>({
  name: 'the user is external',
  needs: [],
  words: () => 'the user belongs to another tenant',
  ask: facts => facts.externalUserSign !== null,
  evidence: facts =>
    memberEvidence(
      facts,
      facts.externalUserSign ?? '',
      "The user's home tenant is not the tenant of the resource.",
    ),
});

export const theSignInIsNotAUsers = question<[]>({
  name: "the sign-in is not a user's",
  needs: [],
  words: () => 'an application or a managed identity signed in for itself',
  ask: facts => facts.isWorkload,
  evidence: facts =>
    memberEvidence(
      facts,
      'servicePrincipalName',
      'An application or a managed identity signed in for itself.',
    ),
});

export const theSignInIsSince = question<[string]>({
  name: 'the sign-in is since',
  needs: [],
  words: ([date]) => `the sign-in took place on ${date} or later`,
  ask: (facts, [date]) => {
    const created = Date.parse(facts.text('createdDateTime'));
    return Number.isNaN(created) ? 'not recorded' : created >= Date.parse(date);
  },
  evidence: () => [],
});
