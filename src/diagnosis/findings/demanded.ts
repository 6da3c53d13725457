import type { Demand, Met, PolicyFinding } from '../diagnosis';
import type { Facts } from '../facts';
import { mfaMet } from './controls';
import { whoAsked } from './mfa-story';

/** Codes that name the control that was missing, for events that do not list the policy that asked. */
const MISSING_BY_CODE = new Map([
  [53000, 'a compliant device'],
  [530002, 'a compliant device'],
  [53001, 'a Microsoft Entra hybrid joined device'],
  [53002, 'an approved client app'],
  [53005, 'an app protection policy'],
  [53009, 'an app protection policy'],
  [50142, 'a password change'],
]);

/** More than anybody reads. */
const MOST = 30;
const MFA = 'multifactor authentication';
const STRENGTH = 'the authentication strength ';
const ORDER: Record<Met, number> = { 'not met': 0, 'cannot tell': 1, met: 2 };

/** What was asked of the sign-in by whom: each thing once, the unmet ones first. */
export function findDemands(facts: Facts, findings: readonly PolicyFinding[]): Demand[] {
  const demands: Demand[] = [];
  for (const finding of findings) if (hadASay(finding)) demandsOf(finding, demands);
  if (facts.mfaAsked) demandMfa(facts, demands);
  const missing = facts.errorCode === null ? undefined : MISSING_BY_CODE.get(facts.errorCode);
  if (missing) add(demands, missing, 'not met', NOBODY, BY_CODE);
  return demands.length > 1 ? demands.sort((one, other) => ORDER[one.met] - ORDER[other.met]) : demands;
}

const NOBODY: readonly string[] = [];
const BY_CODE: readonly string[] = ['status.errorCode'];

const hadASay = ({ state, kind }: PolicyFinding): boolean =>
  kind === 'conditional access' && (state === 'failed' || state === 'satisfied' || state === 'blocked');

function demandsOf(finding: PolicyFinding, demands: Demand[]): void {
  const by = [finding.name];
  const { grantControls, authenticationStrength: strength, sessionControlsUnmet } = finding;
  const path = `appliedConditionalAccessPolicies[${finding.index}]`;
  for (const { name, met } of grantControls) {
    // Nobody can meet a Block, and a policy that names its strength need not be told twice.
    if (met === null || (strength && name === 'an authentication strength')) continue;
    add(demands, name, met, by, [`${path}.enforcedGrantControls`, `${path}.result`]);
  }
  if (strength?.met) {
    add(demands, `${STRENGTH}${strength.name}`, strength.met, by, [`${path}.authenticationStrength`]);
  }
  for (const control of sessionControlsUnmet) {
    add(demands, control, 'not met', by, [`${path}.sessionControlsNotSatisfied`]);
  }
}

/** An authentication strength is multifactor authentication by another name. */
function demandMfa(facts: Facts, demands: Demand[]): void {
  let strengthIsAsked = false;
  for (const { what } of demands) {
    if (what === MFA) {
      strengthIsAsked = false;
      break;
    }
    if (what.startsWith(STRENGTH)) strengthIsAsked = true;
  }
  if (strengthIsAsked) return;
  const fields: string[] = [];
  for (const { field } of facts.mfaSigns) fields.push(field);
  add(demands, MFA, mfaMet(facts.mfa.state), whoAsked(facts), fields);
}

/** Where one says more than the other, that counts; and what was enough for one who asked was not enough for another. */
function add(
  demands: Demand[],
  what: string,
  met: Met,
  by: readonly string[],
  fields: readonly string[],
): void {
  const known = demands.find(demand => demand.what === what);
  if (!known) {
    if (demands.length < MOST) demands.push({ what, met, by: [...by], fields: [...fields] });
    return;
  }
  if (known.met === 'cannot tell') known.met = met;
  else if (met !== 'cannot tell' && met !== known.met) known.met = 'not met';
  note(by, known.by);
  note(fields, known.fields);
}

function note(added: readonly string[], list: string[]): void {
  for (const item of added) if (list.length < MOST && !list.includes(item)) list.push(item);
}
