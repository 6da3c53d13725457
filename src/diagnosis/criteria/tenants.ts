import { question } from '../criteria';
import { memberEvidence } from './member';

/** Questions about tenants: whose user, whose resource, whose network. */

export const theCrossTenantAccessIs = question<string[]>({
  name: 'the cross-tenant access is',
  needs: [],
  words: types => `the cross-tenant access type is ${types.join(' or ')}`,
  ask: (facts, types) => types.includes(facts.text('crossTenantAccessType')),
  evidence: facts => memberEvidence(facts, 'crossTenantAccessType', 'How the user reached the other tenant.'),
});

/** Set for every sign-in under such a policy, refused or not. */
export const theEventIsTenantRestricted = question<[]>({
  name: 'the event is tenant restricted',
  needs: [],
  words: () => 'the event is marked as subject to tenant restrictions',
  ask: facts => facts.event.isTenantRestricted === true,
  evidence: () => [
    {
      field: 'isTenantRestricted',
      value: 'true',
      meaning: 'A tenant restrictions policy covered this sign-in.',
    },
  ],
});
