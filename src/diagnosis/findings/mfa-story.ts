import type { MfaStory } from '../diagnosis';
import type { Facts } from '../facts';
import { type AuthenticationStep, isFirstFactor, isStrongMethod } from '../facts/mfa';
import type { Sign } from '../facts/mfa-demand';
import { CONDITIONAL_ACCESS_PROVIDERS, requirementProviderInWords } from '../reference/requirement-providers';

/** How multifactor authentication stands, never more than the event says. */
const ENDINGS: Record<MfaStory['state'], string> = {
  'not recorded': 'It was asked for; the event does not tell how it ended.',
  pending: 'It was asked for and not yet done when this event was written.',
  completed: 'The user completed it.',
  'satisfied by claim': 'An earlier sign-in had met it: the token carried the claim, so there was no prompt.',
  'satisfied by external provider': 'A provider outside Microsoft Entra says that it was done.',
  skipped: 'It was skipped; the log says why.',
  expired: 'It had been done, too long ago for a policy.',
  declined: 'The prompt was declined or reported.',
  'no response': 'Nobody answered the prompt.',
  'wrong code': 'A wrong code was entered.',
  unreachable: "The user's phone or app could not be reached.",
  'blocked user': 'The user is blocked from multifactor authentication.',
  'service error': 'A service failed while it was under way.',
  failed: 'It was tried and did not succeed.',
  abandoned: 'The prompt ended without an answer that counts.',
  registration: 'The user was asked to register a method first.',
  'nothing registered': 'The user has no method registered.',
  'missing federated claim': "The organisation's identity provider did not send the claim that it was done.",
  'met by the first factor': 'The first factor met it: the method is two factors in one.',
};

/** What the steps name where a claim in the token met a requirement. */
export const PREVIOUSLY_SATISFIED = 'Previously satisfied';

export function tellMfa(facts: Facts): MfaStory | null {
  const { mfa, requirementProviders } = facts;
  if (!facts.mfaAsked && mfa.state === 'none' && requirementProviders.length === 0) return null;
  const strong = facts.steps.find(step => step.succeeded !== false && isStrongMethod(step.method));
  const state = mfa.state !== 'none' ? mfa.state : strong ? 'met by the first factor' : 'not recorded';
  const fields: string[] = [];
  note(mfa.sources, fields);
  note(facts.mfaSigns, fields);
  note(requirementProviders, fields);
  return {
    askedBy: whoAsked(facts),
    methods: methodsOf(facts.steps),
    state,
    ending: ENDINGS[state],
    detail: mfa.sources[0]?.value.trim() ?? '',
    fields,
  };
}

function note(signs: readonly Sign[], fields: string[]): void {
  for (const { field } of signs) if (!fields.includes(field)) fields.push(field);
}

/** Policies by name; "Conditional Access" only where none is named. Security defaults exclude policies. */
export function whoAsked(facts: Facts): string[] {
  const names: string[] = [];
  for (const policy of facts.mfaPolicies) addTo(names, policy.name || policy.id || 'a policy without a name');
  const policiesAreNamed = names.length > 0;
  for (const { value } of facts.requirementProviders) {
    if (policiesAreNamed && CONDITIONAL_ACCESS.includes(value)) continue;
    addTo(names, requirementProviderInWords(value));
  }
  if (names.length === 0 && facts.securityDefaults) names.push('security defaults');
  return names;
}

const CONDITIONAL_ACCESS: readonly string[] = CONDITIONAL_ACCESS_PROVIDERS;

function addTo(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name);
}

function methodsOf(steps: readonly AuthenticationStep[]): string[] {
  const methods: string[] = [];
  for (const step of steps) {
    const { method } = step;
    if (method === '' || method === PREVIOUSLY_SATISFIED) continue;
    if (!isFirstFactor(step) || isStrongMethod(method)) addTo(methods, method);
  }
  return methods;
}
