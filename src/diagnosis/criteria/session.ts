import { question } from '../criteria';
import type { Facts } from '../facts';
import type { Sign } from '../facts/mfa-demand';
import type { Policy } from '../facts/policy';
import { sessionControlInWords } from '../reference/session-controls';
import { sessionLifetimeInWords } from '../reference/session-lifetimes';
import { ifListed } from './policies';

/** Questions about how long a session lasts, and who set that. */

export const aPolicySetsTheSessionControl = question<string[]>({
  name: 'a policy sets the session control',
  needs: ['policies'],
  words: names => `a policy that took part sets ${names.map(sessionControlInWords).join(' or ')}`,
  ask: (facts, names) => ifListed(facts, () => facts.enforced.some(policy => sets(policy, names))),
  evidence: (facts, names) =>
    facts.enforced
      .filter(policy => sets(policy, names))
      .map(policy => ({
        field: policy.field('enforcedSessionControls'),
        value: policy.sessionControls.join(', '),
        meaning: `“${policy.name}” sets: ${policy.sessionControls.map(sessionControlInWords).join(', ')}.`,
      })),
});

const sets = (policy: Policy, names: readonly string[]): boolean =>
  policy.sessionControls.some(name => names.includes(name));

const lifetimes = (facts: Facts, names: readonly string[]): Sign[] =>
  facts.sessionLifetimes.filter(({ value }) => names.length === 0 || names.includes(value));

/** Without names: by anything. */
export const theSessionLifetimeIsLimited = question<string[]>({
  name: 'the session lifetime is limited',
  needs: [],
  words: names =>
    `the event lists what limits the session${names.length > 0 ? `: ${names.map(sessionLifetimeInWords).join(' or ')}` : ''}`,
  ask: (facts, names) => lifetimes(facts, names).length > 0,
  evidence: (facts, names) =>
    lifetimes(facts, names).map(({ field, value }) => ({
      field,
      value,
      meaning: `What limits the session: ${sessionLifetimeInWords(value)}.`,
    })),
});
