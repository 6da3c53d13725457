import type { PolicyFinding, PolicyState } from '../../diagnosis/diagnosis';
import type { IconName } from '../../ui/icon';
import type { Tone } from './outcome';

interface StateLook {
  label: string;
  icon: IconName;
  tone: Tone;
}

/** In the order in which they are shown. */
export const STATE_LOOKS: Record<PolicyState, StateLook> = {
  blocked: { label: 'Blocked', icon: 'blocked', tone: 'danger' },
  failed: { label: 'Not satisfied', icon: 'failure', tone: 'danger' },
  unknown: { label: 'Result unknown', icon: 'unknown', tone: 'neutral' },
  satisfied: { label: 'Satisfied', icon: 'success', tone: 'success' },
  'would have failed': { label: 'Would have failed', icon: 'failure', tone: 'warning' },
  'would have prompted': { label: 'Would have prompted', icon: 'interrupted', tone: 'warning' },
  'would have been satisfied': { label: 'Would have been satisfied', icon: 'success', tone: 'neutral' },
  'did not apply': { label: 'Did not apply', icon: 'info', tone: 'neutral' },
  'would not have applied': { label: 'Would not have applied', icon: 'info', tone: 'neutral' },
  disabled: { label: 'Off', icon: 'info', tone: 'neutral' },
};

const ORDER = Object.keys(STATE_LOOKS);
const NOT_APPLIED = new Set<PolicyState>(['did not apply', 'would not have applied', 'disabled']);

interface Groups {
  enforced: PolicyFinding[];
  reportOnly: PolicyFinding[];
  notApplied: PolicyFinding[];
}

/** Those that mattered, those that would have, and the rest. */
export function groupPolicies(policies: PolicyFinding[]): Groups {
  const groups: Groups = { enforced: [], reportOnly: [], notApplied: [] };
  const sorted = policies.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  for (const policy of sorted) {
    if (NOT_APPLIED.has(policy.state)) groups.notApplied.push(policy);
    else if (policy.reportOnly) groups.reportOnly.push(policy);
    else groups.enforced.push(policy);
  }
  return groups;
}
