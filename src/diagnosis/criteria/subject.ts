import { question } from '../criteria';
import type { Facts } from '../facts';
import { readExternalUser } from '../facts/place';
import { instant } from '../read';
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
      facts.externalUserSign === 'userType'
        ? 'The user is a guest.'
        : "The user's home tenant is not the tenant of the resource.",
    ),
});

/** A guest may also be a local account, or come from an identity provider that is no tenant. */
export const theUserComesFromAnotherTenant = question<[]>({
  name: 'the user comes from another tenant',
  needs: [],
  words: () => 'the event shows that the user has another home tenant',
  ask: facts => foreignHome(facts) !== null,
  evidence: facts =>
    memberEvidence(
      facts,
      foreignHome(facts) ?? '',
      "The user's home tenant is not the tenant of the resource.",
    ),
});

function foreignHome({ event }: Facts): string | null {
  const { crossTenantAccessType, homeTenantId, resourceTenantId } = event;
  return readExternalUser({ crossTenantAccessType, homeTenantId, resourceTenantId });
}

/** The log holds an ID, also one of zeros, where it did not resolve the name. */
export const theUserIsNamed = question<[]>({
  name: 'the user is named',
  needs: [],
  words: () => 'the event holds the name of the user',
  ask: facts => !AN_ID.test(facts.text('userPrincipalName')) || !AN_ID.test(facts.text('userDisplayName')),
  evidence: facts => memberEvidence(facts, 'userPrincipalName', 'The user.'),
});

const AN_ID = /^([0-9a-f-]{36})?$/i;

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
    const created = instant(facts.event.createdDateTime);
    return created === null ? 'not recorded' : created >= Date.parse(date);
  },
  evidence: () => [],
});
