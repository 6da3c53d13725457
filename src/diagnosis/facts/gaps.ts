import type { CannotTell, MissingData, Supply } from '../diagnosis';
import type { Facts } from '../facts';

/** A kind of data that a criterion reads and that an event may lack. */
export type Need =
  | 'policies'
  | 'policy conditions'
  | 'requirement policies'
  | 'authentication steps'
  | 'risk'
  | 'device'
  | 'settled event'
  | 'later events';

const IN_LOG_FORMAT =
  'Read the event with Graph beta, or download it from the portal as JSON; this format does not carry it.';

/** Why the kind of data is missing, or null when it is there. */
export function whyMissing(facts: Facts, need: Need): CannotTell | null {
  switch (need) {
    case 'policies':
      return facts.policies === null ? whyPoliciesAreMissing(facts) : null;
    case 'policy conditions':
      if (facts.policies === null) return whyPoliciesAreMissing(facts);
      if (facts.enforced.every(policy => policy.conditionsAreRecorded)) return null;
      return isReduced(facts) ? 'not in this format' : 'not recorded';
    case 'requirement policies':
      return whyProvidersAreMissing(facts);
    case 'authentication steps':
      return whyListIsMissing(facts, facts.event.authenticationDetails);
    case 'risk':
      if (facts.risk === 'hidden') return 'no licence';
      return facts.risk === 'unknown' ? 'not recorded' : null;
    case 'device':
      if (facts.device.identity === 'redacted') return 'redacted';
      return facts.device.identity === 'not recorded' ? 'not recorded' : null;
    case 'settled event':
      if (facts.age === null) return 'not recorded';
      return facts.isSettling ? 'still settling' : null;
    case 'later events':
      return facts.outcome === 'interrupted' && !facts.endingIsTold ? 'not recorded' : null;
  }
}

/** Nobody misses them where a policy shows who asked, or where nothing was asked. */
function whyProvidersAreMissing(facts: Facts): CannotTell | null {
  if (facts.mfaPolicies.length > 0) return null;
  const asked = facts.mfaAsked || isReduced(facts);
  return asked ? whyListIsMissing(facts, facts.event.authenticationRequirementPolicies) : null;
}

/** Graph leaves the list out, instead of sending an empty one, when the reader may not see Conditional Access data. */
function whyPoliciesAreMissing(facts: Facts): CannotTell {
  if (isPortalText(facts)) return 'not in this format';
  return isFromALog(facts) || facts.isMfaAdapter ? 'not recorded' : 'no permission to see policies';
}

/** Exported to Azure Monitor, whole or as a row of the table. Graph beta and the portal hold more of the same event. */
const isFromALog = ({ context: { source } }: Facts): boolean =>
  source === 'azure-monitor' || source === 'signinlogs';

/** Formats that leave out what others hold of the same event. */
const isReduced = (facts: Facts): boolean => facts.context.source === 'graph-v1' || isPortalText(facts);

/** What the portal shows or writes without the policies. */
const isPortalText = ({ context: { source } }: Facts): boolean =>
  source === 'portal-csv' || source === 'portal-page';

function whyListIsMissing(facts: Facts, value: unknown): CannotTell | null {
  if (Array.isArray(value) && value.length > 0) return null;
  return isReduced(facts) ? 'not in this format' : 'not recorded';
}

const WHAT: Record<Need, string> = {
  policies: 'Which Conditional Access policies took part, and with what result.',
  'policy conditions': 'Which conditions of each policy matched.',
  'requirement policies': 'Who asked for multifactor authentication.',
  'authentication steps': 'The single steps of the sign-in and the methods that were used.',
  risk: 'The risk of this sign-in.',
  device: 'What kind of device was used.',
  'settled event': 'Whether the event is complete: its details may still change in the first two hours.',
  'later events': 'How the sign-in ended.',
};

const REMEDY: Record<Need, string> = {
  policies: 'Read the log with the role Security Reader and the permission Policy.Read.ConditionalAccess.',
  'policy conditions': IN_LOG_FORMAT,
  'requirement policies': IN_LOG_FORMAT,
  'authentication steps': IN_LOG_FORMAT,
  risk: 'Risk levels are shown in tenants with Microsoft Entra ID P2.',
  device: 'Ask the user, or the administrators of the home tenant, which device was used.',
  'settled event': 'Load the event again when the sign-in is two hours old.',
  'later events': 'Read the later events with the same correlation ID.',
};

/** The kinds of what the remedies name. */
const SUPPLY: Record<Need, readonly Supply[]> = {
  policies: ['role', 'permission'],
  'policy conditions': ['another format'],
  'requirement policies': ['another format'],
  'authentication steps': ['another format'],
  risk: ['licence'],
  device: ['a person'],
  'settled event': ['time'],
  'later events': ['another event'],
};

type Remedy = Pick<MissingData, 'remedy' | 'supply'>;

const NOTHING_SUPPLIES = 'The event does not hold it.';
const IN_THE_PORTAL = 'Open the event in the portal: it shows when the sign-in took place.';
const BY_LIKENESS =
  'The event holds no correlation ID. Look at the sign-ins of the same user and application that follow, or ask the user.';
const IN_GRAPH = 'Graph beta and the portal may hold it: read the event there by the same request ID.';
const OF_AN_ADAPTER = 'Events of such an adapter do not hold it.';
const LATER_COPIES = 'The event does not hold it. Later copies of the event may.';

export function missingData(facts: Facts, need: Need): MissingData | null {
  const reason = whyMissing(facts, need);
  if (!reason) return null;
  const own = { remedy: REMEDY[need], supply: [...SUPPLY[need]] };
  if (reason === 'not in this format') {
    return { reason, what: WHAT[need], remedy: IN_LOG_FORMAT, supply: ['another format'] };
  }
  const remedy = reason === 'not recorded' ? whereItIsNotRecorded(facts, need, own) : own;
  return { reason, what: WHAT[need], ...remedy };
}

/** An event is not told more by waiting once it is settled; and nobody is sent to what cannot be found. */
function whereItIsNotRecorded(facts: Facts, need: Need, own: Remedy): Remedy {
  switch (need) {
    case 'device':
      return own;
    case 'later events':
      // The event itself tells how it ended, where it is whole.
      if (facts.errorCode === null) return { remedy: IN_GRAPH, supply: ['another format'] };
      return facts.hasCorrelationId ? own : { remedy: BY_LIKENESS, supply: ['a person'] };
    case 'settled event':
      return { remedy: IN_THE_PORTAL, supply: ['another format'] };
    default:
      if (facts.isMfaAdapter) return { remedy: OF_AN_ADAPTER, supply: [] };
      if (isFromALog(facts)) return { remedy: IN_GRAPH, supply: ['another format'] };
      return facts.isSettling
        ? { remedy: LATER_COPIES, supply: ['time'] }
        : { remedy: NOTHING_SUPPLIES, supply: [] };
  }
}
