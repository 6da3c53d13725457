import { question } from '../criteria';
import type { Evidence } from '../diagnosis';
import type { Policy } from '../facts/policy';
import type { UnmetControl } from '../facts/unmet';
import { type GrantControl, grantControlInWords } from '../reference/grant-controls';
import { sessionControlInWords } from '../reference/session-controls';
import { ifListed, resultEvidence } from './policies';

/** Questions about what policies asked for: grant controls, authentication strengths, session controls. */

function controlsEvidence(policy: Policy): Evidence[] {
  if (policy.grantControls.length === 0) return [];
  const words = policy.grantControls.map(grantControlInWords).join(', ');
  const value = policy.grantControls.join(', ');
  return [{ field: policy.field('enforcedGrantControls'), value, meaning: `The policy asks for: ${words}.` }];
}

const asksFor = (policy: Policy, controls: readonly GrantControl[]): boolean =>
  policy.controls.some(control => control !== null && controls.includes(control));

export const aFailedPolicyAsksFor = question<GrantControl[]>({
  name: 'a failed policy asks for',
  needs: ['policies'],
  words: controls => `a policy that was not satisfied asks for ${controls.join(' or ')}`,
  ask: (facts, controls) => ifListed(facts, () => facts.failed.some(policy => asksFor(policy, controls))),
  evidence: (facts, controls) =>
    facts.failed
      .filter(policy => asksFor(policy, controls))
      .flatMap(policy => [resultEvidence(policy), ...controlsEvidence(policy)]),
});

/** Where policies ask for several things, the code for any refusal does not tell which one was missing. */
export const theOnlyUnmetControlIs = question<UnmetControl[]>({
  name: 'the only unmet control is',
  needs: ['policies'],
  words: controls => `the policies that were not satisfied ask for nothing but ${controls.join(' or ')}`,
  ask: (facts, controls) =>
    ifListed(facts, () => {
      const unmet = facts.unmetControls;
      return unmet.length > 0 && unmet.every(control => controls.includes(control));
    }),
  evidence: facts => facts.failed.flatMap(policy => [resultEvidence(policy), ...controlsEvidence(policy)]),
});

export const severalControlsAreUnmet = question<[]>({
  name: 'several controls are unmet',
  needs: ['policies'],
  words: () => 'the policies that were not satisfied ask for more than one control',
  ask: facts => ifListed(facts, () => facts.unmetControls.length > 1),
  evidence: facts => facts.failed.flatMap(policy => [resultEvidence(policy), ...controlsEvidence(policy)]),
});

const TERMS = /terms|use policy|acceptable/i;

/** Terms of use and custom controls come under their own names; nothing but the name tells them apart. */
export const aFailedPolicyAsksForAnUnknownControl = question<[('terms of use' | 'any')?]>({
  name: 'a failed policy asks for an unknown control',
  needs: ['policies'],
  words: ([kind]) =>
    `a policy that was not satisfied asks for ${kind === 'terms of use' ? kind : 'a control of its own'}`,
  ask: (facts, [kind = 'any']) =>
    ifListed(facts, () =>
      facts.failed.some(policy => policy.unknownControls.some(name => kind === 'any' || TERMS.test(name))),
    ),
  evidence: facts =>
    facts.failed
      .filter(policy => policy.unknownControls.length > 0)
      .flatMap(policy => [resultEvidence(policy), ...controlsEvidence(policy)]),
});

export const aFailedStrengthIs = question<string[]>({
  name: 'a failed authentication strength is',
  needs: ['policies'],
  words: results => `an authentication strength was not met, with the result ${results.join(' or ')}`,
  ask: (facts, results) =>
    ifListed(facts, () => facts.failed.some(policy => results.includes(policy.strengthResult))),
  evidence: (facts, results) =>
    facts.failed.filter(policy => results.includes(policy.strengthResult)).flatMap(strengthEvidence),
});

export const aStrengthWasNotMet = question<[]>({
  name: 'an authentication strength was not met',
  needs: ['policies'],
  words: () => 'a policy that was not satisfied asks for an authentication strength',
  ask: facts => ifListed(facts, () => facts.failed.some(policy => policy.hasStrength)),
  evidence: facts => facts.failed.filter(policy => policy.hasStrength).flatMap(strengthEvidence),
});

function strengthEvidence(policy: Policy): Evidence[] {
  const field = policy.field('authenticationStrength.authenticationStrengthResult');
  const meaning = `How the user's methods compare with the strength “${policy.strengthName}”.`;
  return [resultEvidence(policy), { field, value: policy.strengthResult, meaning }];
}

export const aSessionControlIsUnmet = question<string[]>({
  name: 'a session control is unmet',
  needs: ['policies'],
  words: names =>
    `the session control ${names.map(sessionControlInWords).join(' or ') || 'of a policy'} was not met`,
  ask: (facts, names) => ifListed(facts, () => facts.enforced.some(policy => hasUnmet(policy, names))),
  evidence: (facts, names) =>
    facts.enforced
      .filter(policy => hasUnmet(policy, names))
      .map(policy => ({
        field: policy.field('sessionControlsNotSatisfied'),
        value: policy.sessionControlsUnmet.join(', '),
        meaning: `“${policy.name}” asks for: ${policy.sessionControlsUnmet.map(sessionControlInWords).join(', ')}.`,
      })),
});

/** Without names: any session control. */
const hasUnmet = (policy: Policy, names: readonly string[]): boolean =>
  policy.sessionControlsUnmet.some(name => names.length === 0 || names.includes(name));
