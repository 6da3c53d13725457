import type { ControlFinding, Met, PolicyState } from '../diagnosis';
import type { Facts } from '../facts';
import type { MfaState } from '../facts/mfa';
import type { Policy } from '../facts/policy';
import { NONE, remember } from '../read';
import { isHybridJoin } from '../reference/device-joins';
import { type GrantControl, grantControlInWords } from '../reference/grant-controls';
import { strengthMet, strengthResultInWords } from '../reference/strength-results';

/**
 * Which of a policy's controls were met. The log lists them without telling "and" from "or", so the result of the policy
 * settles the matter only where it lists one; beside it, what the rest of the event says of each control counts.
 */
export interface ControlFindings {
  grantControls: readonly ControlFinding[];
  strength: (ControlFinding & { result: string }) | null;
}

type Result = 'satisfied' | 'unsatisfied' | 'contradicted' | 'unknown';

const RESULTS: Record<PolicyState, Result | null> = {
  blocked: 'contradicted',
  failed: 'unsatisfied',
  satisfied: 'satisfied',
  'would have failed': 'unsatisfied',
  'would have prompted': 'unsatisfied',
  'would have been satisfied': 'satisfied',
  unknown: 'unknown',
  'did not apply': null,
  'would not have applied': null,
  disabled: null,
};

const NOTHING_ASKED: ControlFindings = Object.freeze({ grantControls: NONE, strength: null });

export function findControls(policy: Policy, state: PolicyState, facts: Facts): ControlFindings {
  const { grantControls, strengthName } = policy;
  const strength = strengthName ? policy.strengthResult : null;
  if (grantControls.length === 0 && strength === null) return NOTHING_ASKED;
  const result = resultOf(policy, state, facts);
  if (result === null && strength === null && grantControls.length === 1) {
    return { grantControls: askedInVain(grantControls[0] ?? ''), strength: null };
  }
  const marks = marksOf(policy, strength, result, facts);
  const found: ControlFinding[] = [];
  for (let position = 0; position < grantControls.length; position++) {
    const name = grantControlInWords(grantControls[position] ?? '');
    found.push({ name, met: marks?.[position] ?? null });
  }
  return {
    grantControls: found,
    strength:
      strength === null
        ? null
        : {
            name: strengthName,
            met: marks?.[grantControls.length] ?? null,
            result: strengthResultInWords(strength),
          },
  };
}

/** The one control of a policy that did not apply, as of most policies in an event. */
const askedInVain = remember((token: string): readonly ControlFinding[] =>
  Object.freeze([Object.freeze({ name: grantControlInWords(token), met: null })]),
);

/** A Block, or a session control that was not met, explains a failure whatever the other controls were. */
function resultOf(policy: Policy, state: PolicyState, facts: Facts): Result | null {
  const result = RESULTS[state];
  if (result === null) return null;
  // Listed with "success" also where they asked for nothing.
  if (policy.isSecurityDefaults) return 'unknown';
  if (result !== 'unsatisfied') return result;
  const otherwise = policy.isBlock || policy.sessionControlsUnmet.length > 0;
  return otherwise || (state === 'failed' && facts.outcome === 'success') ? 'contradicted' : result;
}

/** In the order of the grant controls, the strength last; null where nothing was asked. */
function marksOf(
  policy: Policy,
  strength: string | null,
  result: Result | null,
  facts: Facts,
): (Met | null)[] | null {
  if (result === null) return null;
  const { controls } = policy;
  const asked = controls.length + (strength === null ? 0 : 1);
  if (asked === 1 && controls[0] !== 'block' && (result === 'satisfied' || result === 'unsatisfied')) {
    return [result === 'satisfied' ? 'met' : 'not met'];
  }
  const marks: (Met | null)[] = controls.map(control => metByEvent(control, facts));
  if (strength !== null) marks.push(strengthMet(strength));
  return settle(marks, result);
}

/** The event says one thing of all of them and the policy the opposite: then one of the two is out of date. */
function settle(marks: (Met | null)[], result: Result): (Met | null)[] {
  const opposite = result === 'satisfied' ? 'not met' : result === 'unsatisfied' ? 'met' : null;
  return opposite !== null && marks.every(mark => mark === opposite) ? marks.map(() => 'cannot tell') : marks;
}

/** What the event itself says of a control, whatever a policy reads. */
function metByEvent(control: GrantControl | null, facts: Facts): Met | null {
  switch (control) {
    case 'block':
      return null;
    case 'multifactor authentication':
      return mfaMet(facts.mfa.state);
    case 'compliant device':
      return facts.device.compliant === null ? 'cannot tell' : metIf(facts.device.compliant);
    case 'hybrid joined device':
      return hybridJoinMet(facts.device.trustType);
    default:
      return 'cannot tell';
  }
}

/** A kind of join that we do not know may be one. */
function hybridJoinMet(trustType: string): Met {
  const isHybrid = isHybridJoin(trustType);
  return isHybrid === null ? 'cannot tell' : metIf(isHybrid);
}

const metIf = (yes: boolean): Met => (yes ? 'met' : 'not met');

const MET = new Set<MfaState>(['completed', 'satisfied by claim', 'satisfied by external provider']);
const OPEN = new Set<MfaState>(['none', 'not recorded', 'skipped']);

export function mfaMet(state: MfaState): Met {
  if (MET.has(state)) return 'met';
  return OPEN.has(state) ? 'cannot tell' : 'not met';
}
