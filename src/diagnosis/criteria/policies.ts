import { type Answer, question } from '../criteria';
import type { Evidence } from '../diagnosis';
import type { Facts } from '../facts';
import { whyMissing } from '../facts/gaps';
import type { Policy } from '../facts/policy';
import { errorCode } from '../reference/error-codes';

/** Questions about the Conditional Access policies of the event. Without a list none of them can be told. */

/** Asks the policies when the list is there, and says why it is not when it is absent. */
export function ifListed(facts: Facts, answer: () => boolean): Answer {
  return facts.policies === null ? (whyMissing(facts, 'policies') ?? 'not recorded') : answer();
}

export function resultEvidence(policy: Policy): Evidence {
  const met = policy.failed ? 'was not satisfied' : 'was satisfied';
  return {
    field: policy.field('result'),
    value: policy.result,
    meaning: policy.reportOnly ? `“${policy.name}” is in report-only mode.` : `“${policy.name}” ${met}.`,
  };
}

export const noFailedPolicyIsListed = question<[]>({
  name: 'no failed policy is listed',
  needs: ['policies'],
  words: () => 'the event lists no policy that was not satisfied',
  // Answered with yes also when the list is absent: then it lists none.
  ask: facts => facts.failed.length === 0,
  evidence: facts => {
    const value = facts.text('conditionalAccessStatus');
    const meaning = 'Conditional Access was not satisfied or it blocked; the event does not name the policy.';
    return value === 'failure' ? [{ field: 'conditionalAccessStatus', value, meaning }] : [];
  },
});

export const policiesAreListed = question<[]>({
  name: 'policies are listed',
  needs: ['policies'],
  words: () => 'the event lists policies',
  ask: facts => ifListed(facts, () => true),
  evidence: () => [],
});

/** Nobody can say so of a result that the reader was not given, such as `unknownFutureValue`. */
export const noPolicyWasEnforced = question<[]>({
  name: 'no policy was enforced',
  needs: ['policies'],
  words: () => 'no Conditional Access policy took part',
  ask: facts => {
    if (facts.policies === null) return whyMissing(facts, 'policies') ?? 'not recorded';
    if (facts.enforced.length > 0) return false;
    return facts.policies.every(policy => policy.hasKnownResult) || 'not recorded';
  },
  evidence: facts => {
    const results = [...new Set((facts.policies ?? []).map(policy => policy.result))].sort().join(', ');
    const meaning = 'The results of all listed policies: none of them took part.';
    return [{ field: 'appliedConditionalAccessPolicies', value: results, meaning }];
  },
});

/** Categories of codes that are written before Conditional Access looks at the sign-in. */
const BEFORE_CONDITIONAL_ACCESS = [
  'credential',
  'account-state',
  'pass-through-auth',
  'seamless-sso',
  'federated-idp',
];

/** It runs after the first factor: https://learn.microsoft.com/entra/identity/conditional-access/overview */
export const conditionalAccessRefused = question<[]>({
  name: 'Conditional Access refused',
  needs: [],
  words: () => 'Conditional Access was not satisfied or it blocked',
  ask: facts => {
    const status = facts.text('conditionalAccessStatus');
    if (status !== '') return status === 'failure';
    const category = facts.errorCode === null ? '' : (errorCode(facts.errorCode)?.category ?? '');
    return BEFORE_CONDITIONAL_ACCESS.includes(category) ? false : 'not recorded';
  },
  evidence: () => [],
});

export const policiesAreHidden = question<[]>({
  name: 'policies are hidden',
  needs: ['policies'],
  words: () => 'the event carries no list of policies',
  ask: facts => facts.policies === null,
  evidence: () => [],
});

/** Other formats do not hold the list whoever reads them. */
export const policiesNeedPermission = question<[]>({
  name: 'policies need permission',
  needs: ['policies'],
  words: () => 'the reader may not see policies',
  ask: facts => whyMissing(facts, 'policies') === 'no permission to see policies',
  evidence: () => [],
});

const includesRule = (policy: Policy, condition: string, rule: string): boolean =>
  policy.includeRules.some(included => included.condition === condition && included.rule === rule);

export const aFailedPolicyIncludesRule = question<[string, string]>({
  name: 'a failed policy includes rule',
  needs: ['policies', 'policy conditions'],
  words: ([condition, rule]) => `a policy that was not satisfied applied by the rule ${condition}: ${rule}`,
  ask: (facts, [condition, rule]) =>
    ifListed(facts, () => facts.failed.some(policy => includesRule(policy, condition, rule))),
  evidence: (facts, [condition, rule]) =>
    facts.failed
      .filter(policy => includesRule(policy, condition, rule))
      .flatMap(policy => [
        resultEvidence(policy),
        {
          field: policy.field('includeRulesSatisfied'),
          value: `${condition}: ${rule}`,
          meaning:
            'The policy is about a user action or an authentication context, not about an application.',
        },
      ]),
});

export const aPolicyFailed = question<[]>({
  name: 'a policy failed',
  needs: ['policies'],
  words: () => 'a policy was not satisfied',
  ask: facts => ifListed(facts, () => facts.failed.length > 0),
  evidence: facts => facts.failed.map(resultEvidence),
});

/** A success beside a failure of Conditional Access: Exchange ActiveSync logs so, and events that were split. */
export const conditionalAccessContradictsSuccess = question<[]>({
  name: 'Conditional Access contradicts the success',
  needs: [],
  words: () => 'the sign-in reads success and Conditional Access reads failure',
  ask: facts =>
    facts.errorCode === 0 && (facts.failed.length > 0 || facts.text('conditionalAccessStatus') === 'failure'),
  evidence: facts => {
    if (facts.failed.length > 0) return facts.failed.map(resultEvidence);
    const meaning = 'Conditional Access was not satisfied or it blocked.';
    return [{ field: 'conditionalAccessStatus', value: 'failure', meaning }];
  },
});

export const aPolicyWasSatisfied = question<[]>({
  name: 'a policy was satisfied',
  needs: ['policies'],
  words: () => 'a policy took part and was satisfied',
  ask: facts => ifListed(facts, () => facts.enforced.some(policy => !policy.failed)),
  evidence: facts => facts.enforced.filter(policy => !policy.failed).map(resultEvidence),
});

const WOULD = { 'have failed': 'reportOnlyFailure', 'have prompted': 'reportOnlyInterrupted' } as const;

export const aReportOnlyPolicyWould = question<[keyof typeof WOULD]>({
  name: 'a report-only policy would',
  needs: ['policies'],
  words: ([effect]) => `a policy in report-only mode would ${effect}`,
  ask: (facts, [effect]) =>
    ifListed(facts, () => facts.policies?.some(policy => policy.result === WOULD[effect]) ?? false),
  evidence: (facts, [effect]) =>
    (facts.policies ?? []).filter(policy => policy.result === WOULD[effect]).map(resultEvidence),
});

export const securityDefaultsAreListed = question<[]>({
  name: 'security defaults are listed',
  needs: ['policies'],
  words: () => 'security defaults stand in the list of policies',
  ask: facts => ifListed(facts, () => facts.securityDefaults !== null),
  evidence: facts => {
    const entry = facts.securityDefaults;
    const meaning = 'Security defaults are on and took part in this sign-in.';
    return entry ? [{ field: entry.field('result'), value: entry.result, meaning }] : [];
  },
});
