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
      return facts.context.source === 'graph-v1' ? 'not in this format' : 'not recorded';
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
  const asked = facts.mfaAsked || facts.context.source === 'graph-v1';
  return asked ? whyListIsMissing(facts, facts.event.authenticationRequirementPolicies) : null;
}

/** Graph leaves the list out, instead of sending an empty one, when the reader may not see Conditional Access data. */
function whyPoliciesAreMissing(facts: Facts): CannotTell {
  const { source } = facts.context;
  return source === 'azure-monitor' || source === 'signinlogs' || facts.isMfaAdapter
    ? 'not recorded'
    : 'no permission to see policies';
}

function whyListIsMissing(facts: Facts, value: unknown): CannotTell | null {
  if (Array.isArray(value) && value.length > 0) return null;
  return facts.context.source === 'graph-v1' ? 'not in this format' : 'not recorded';
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

/** What has a remedy of its own also where the event merely lacks it. */
const ALWAYS_SUPPLIED: readonly Need[] = ['settled event', 'later events', 'device'];

export function missingData(facts: Facts, need: Need): MissingData | null {
  const reason = whyMissing(facts, need);
  if (!reason) return null;
  if (reason === 'not recorded' && !ALWAYS_SUPPLIED.includes(need)) {
    const remedy = 'The event does not hold it. Later copies of the event may.';
    return { reason, what: WHAT[need], remedy, supply: ['time'] };
  }
  return { reason, what: WHAT[need], remedy: REMEDY[need], supply: [...SUPPLY[need]] };
}
