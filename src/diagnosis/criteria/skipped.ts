import { question } from '../criteria';
import type { Evidence } from '../diagnosis';
import type { Facts } from '../facts';
import { isHybridJoined } from '../facts/device';
import type { Policy } from '../facts/policy';
import type { SkipReason } from '../facts/skipped';
import { ifListed, resultEvidence } from './policies';

/** Questions about why nobody was prompted: policies that did not apply, and those that the device met by itself. */

function reasonEvidence(policy: Policy, reason: SkipReason): Evidence {
  if (reason === 'an exclusion') {
    const value = policy.excludeRules.map(({ condition, rule }) => `${condition}: ${rule}`).join(', ');
    const meaning = `The exclusion that matched in “${policy.name}”.`;
    return { field: policy.field('excludeRulesSatisfied'), value, meaning };
  }
  const meaning = `“${policy.name}” did not apply; the first condition in this list decided.`;
  return { field: policy.field('conditionsNotSatisfied'), value: policy.notMatched.join(','), meaning };
}

export const aPolicyWasSkippedFor = question<[SkipReason]>({
  name: 'a policy was skipped for',
  needs: ['policies'],
  words: ([reason]) => `a policy did not apply because of ${reason}`,
  ask: (facts, [reason]) => ifListed(facts, () => facts.skipped[reason].length > 0),
  evidence: (facts, [reason]) => facts.skipped[reason].map(policy => reasonEvidence(policy, reason)),
});

const metByDevice = (facts: Facts, policy: Policy): boolean =>
  !policy.failed &&
  ((facts.device.compliant === true && policy.controls.includes('compliant device')) ||
    (isHybridJoined(facts.device) && policy.controls.includes('hybrid joined device')));

export const theDeviceMetAPolicy = question<[]>({
  name: 'the device met a policy',
  needs: ['policies'],
  words: () => 'a policy asks for a kind of device, and the device is of that kind',
  ask: facts => ifListed(facts, () => facts.enforced.some(policy => metByDevice(facts, policy))),
  evidence: facts => [
    ...facts.enforced.filter(policy => metByDevice(facts, policy)).map(resultEvidence),
    facts.device.compliant
      ? { field: 'deviceDetail.isCompliant', value: 'true', meaning: 'The device is marked as compliant.' }
      : {
          field: 'deviceDetail.trustType',
          value: facts.device.trustType,
          meaning: 'How the device is joined.',
        },
  ],
});
