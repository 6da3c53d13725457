import { type Answer, question } from '../criteria';
import type { Evidence } from '../diagnosis';
import type { Facts } from '../facts';
import { whyMissing } from '../facts/gaps';
import type { Policy } from '../facts/policy';
import { conditionInWords } from '../reference/conditions';
import { ifListed, resultEvidence } from './policies';

/** Questions about the policies that blocked, and the conditions by which they applied. */

/** The member of the event that a condition was compared with. */
const CONDITION_FIELDS: Record<string, string> = {
  location: 'ipAddress',
  clientType: 'clientAppUsed',
  signInRisk: 'riskLevelDuringSignIn',
  authenticationFlows: 'authenticationProtocol',
};

function conditionEvidence(facts: Facts, policy: Policy, conditions: readonly string[]): Evidence[] {
  const words = policy.matched.map(conditionInWords).join(', ');
  const value = policy.matched.join(',');
  const evidence = [
    resultEvidence(policy),
    { field: policy.field('conditionsSatisfied'), value, meaning: `What matched: ${words}.` },
  ];
  for (const condition of conditions) {
    const field = CONDITION_FIELDS[condition];
    const seen = field ? facts.text(field) : '';
    const meaning = `The value that the condition “${conditionInWords(condition)}” was compared with.`;
    if (field && seen !== '') evidence.push({ field, value: seen, meaning });
  }
  if (conditions.includes('devicePlatform') && facts.device.operatingSystem !== '') {
    const meaning = 'The device platform as the sign-in reported it.';
    evidence.push({ field: 'deviceDetail.operatingSystem', value: facts.device.operatingSystem, meaning });
  }
  return evidence;
}

const RISK = ['signInRisk', 'userRisk'];

const blocks = (facts: Facts): readonly Policy[] => facts.failed.filter(policy => policy.isBlock);

export const severalPoliciesBlock = question<[]>({
  name: 'several policies block',
  needs: ['policies'],
  words: () => 'more than one policy blocked',
  ask: facts => ifListed(facts, () => blocks(facts).length > 1),
  evidence: facts => blocks(facts).map(resultEvidence),
});

/** Whether the answer is no or unknown where no listed condition says yes: Graph v1.0 lists none. */
function conditionsTell(facts: Facts, policies: readonly Policy[]): Answer {
  if (facts.policies === null) return whyMissing(facts, 'policies') ?? 'not recorded';
  if (policies.every(policy => policy.matched.length > 0)) return false;
  return whyMissing(facts, 'policy conditions') ?? 'not recorded';
}

export const aBlockingPolicyMatched = question<string[]>({
  name: 'a blocking policy matched',
  needs: ['policies', 'policy conditions'],
  words: conditions => `a policy that blocked matched by ${conditions.map(conditionInWords).join(' or ')}`,
  ask: (facts, conditions) => {
    const policies = blocks(facts);
    const found = policies.some(policy => policy.telling.some(name => conditions.includes(name)));
    return found || conditionsTell(facts, policies);
  },
  evidence: (facts, conditions) =>
    blocks(facts)
      .filter(policy => policy.telling.some(name => conditions.includes(name)))
      .flatMap(policy => conditionEvidence(facts, policy, conditions)),
});

const hasOnlyScope = (policy: Policy): boolean => policy.matched.length > 0 && policy.telling.length === 0;

export const aBlockingPolicyMatchedByScopeAlone = question<[]>({
  name: 'a blocking policy matched by scope alone',
  needs: ['policies', 'policy conditions'],
  words: () => 'a policy that blocked matched by user and application alone',
  ask: facts => blocks(facts).some(hasOnlyScope) || conditionsTell(facts, blocks(facts)),
  evidence: facts =>
    blocks(facts)
      .filter(hasOnlyScope)
      .flatMap(policy => conditionEvidence(facts, policy, [])),
});

export const severalConditionsMatched = question<[]>({
  name: 'several conditions matched',
  needs: ['policies', 'policy conditions'],
  words: () => 'a policy that blocked matched by more than one condition beside user and application',
  ask: facts => blocks(facts).some(policy => policy.telling.length > 1),
  evidence: facts =>
    blocks(facts)
      .filter(policy => policy.telling.length > 1)
      .flatMap(policy => conditionEvidence(facts, policy, policy.telling)),
});

/** A Block for which no condition of risk is listed as matched. */
export const aPolicyBlocksApartFromRisk = question<[]>({
  name: 'a policy blocks apart from risk',
  needs: ['policies'],
  words: () => 'a policy that was not satisfied asks for block, and not because of risk',
  ask: facts => ifListed(facts, () => apartFromRisk(facts).length > 0),
  evidence: facts =>
    apartFromRisk(facts).flatMap(policy => [
      resultEvidence(policy),
      {
        field: policy.field('enforcedGrantControls'),
        value: policy.grantControls.join(', '),
        meaning: 'The policy blocks.',
      },
    ]),
});

const apartFromRisk = (facts: Facts): Policy[] =>
  blocks(facts).filter(policy => !policy.matched.some(name => RISK.includes(name)));
