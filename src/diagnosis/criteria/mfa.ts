import { question } from '../criteria';
import type { Evidence } from '../diagnosis';
import type { Facts } from '../facts';
import { whyMissing } from '../facts/gaps';
import { isStrongMethod, type MfaAdapter, type MfaState } from '../facts/mfa';
import type { Sign } from '../facts/mfa-demand';
import {
  CONDITIONAL_ACCESS_PROVIDERS,
  requirementProviderInWords,
  SECURITY_DEFAULTS_PROVIDERS,
} from '../reference/requirement-providers';
import { errorCodeEvidence } from './code';
import { memberEvidence } from './member';
import { resultEvidence } from './policies';

/** Questions about multifactor authentication: whether it was asked for, by whom, and how it went. */

const MEANINGS: Record<string, string> = {
  authenticationRequirement: 'Multifactor authentication was required.',
  'status.additionalDetails': 'What the log says about multifactor authentication.',
  tokenIssuerType: 'Written by an adapter for multifactor authentication.',
  resourceId: 'Written by an adapter for multifactor authentication.',
};

const signEvidence = (sign: Sign): Evidence => ({
  field: sign.field,
  value: sign.value,
  meaning: MEANINGS[sign.field] ?? 'A step of the sign-in that speaks of multifactor authentication.',
});

export const mfaWasAsked = question<[]>({
  name: 'multifactor authentication was asked for',
  needs: ['authentication steps'],
  words: () => 'the event shows that multifactor authentication was asked for',
  ask: facts => facts.mfaAsked,
  evidence: facts =>
    facts.mfaSigns
      .filter(sign => !sign.field.startsWith('applied') && sign.field !== 'status.errorCode')
      .map(signEvidence),
});

export const theMfaStateIs = question<MfaState[]>({
  name: 'multifactor authentication state is',
  needs: ['authentication steps'],
  words: states => `multifactor authentication ended with: ${states.join(' or ')}`,
  ask: (facts, states) => states.includes(facts.mfa.state),
  evidence: facts =>
    facts.mfa.sources.length > 0 ? facts.mfa.sources.map(signEvidence) : errorCodeEvidence(facts),
});

/** The words of the log, which say more than the code. */
export const theLogSaysHowMfaEnded = question<[]>({
  name: 'the log says how multifactor authentication ended',
  needs: ['authentication steps'],
  words: () => 'the log says in words how multifactor authentication ended',
  ask: facts => facts.mfa.sources.length > 0,
  evidence: facts => facts.mfa.sources.map(signEvidence),
});

export const multifactorIsRequired = question<[]>({
  name: 'multifactor authentication is required',
  needs: [],
  words: () => 'the event is marked as requiring multifactor authentication',
  ask: facts => facts.text('authenticationRequirement') === 'multiFactorAuthentication',
  evidence: facts =>
    facts.mfaSigns.filter(sign => sign.field === 'authenticationRequirement').map(signEvidence),
});

export const singleFactorIsRequired = question<[]>({
  name: 'a single factor is required',
  needs: [],
  words: () => 'the event is marked as requiring a single factor',
  ask: facts => facts.text('authenticationRequirement') === 'singleFactorAuthentication',
  evidence: facts => memberEvidence(facts, 'authenticationRequirement', 'One factor was enough.'),
});

const providersAmong = (facts: Facts, names: readonly string[]): Sign[] =>
  facts.requirementProviders.filter(({ value }) => names.includes(value));

const providerEvidence = (sign: Sign): Evidence => ({
  field: sign.field,
  value: sign.value,
  meaning: `Multifactor authentication was asked for by ${requirementProviderInWords(sign.value)}.`,
});

export const aRequirementComesFrom = question<string[]>({
  name: 'a requirement comes from',
  needs: ['requirement policies'],
  words: names => `the requirement comes from ${names.map(requirementProviderInWords).join(' or ')}`,
  ask: (facts, names) =>
    providersAmong(facts, names).length > 0 ||
    (facts.requirementProviders.length === 0 && whyMissing(facts, 'requirement policies')) ||
    false,
  evidence: (facts, names) => providersAmong(facts, names).map(providerEvidence),
});

export const someRequirementIsNamed = question<[]>({
  name: 'a requirement is named',
  needs: ['requirement policies'],
  words: () => 'the event names who asked for multifactor authentication',
  ask: facts => facts.requirementProviders.length > 0,
  evidence: facts => facts.requirementProviders.map(providerEvidence),
});

/**
 * Security defaults are named, or they stand in the list of policies and nobody else is named. Without a list nobody can say;
 * in a list that does not hold them they had no say.
 */
export const securityDefaultsAskedForMfa = question<[]>({
  name: 'security defaults asked for multifactor authentication',
  needs: ['policies', 'requirement policies'],
  words: () => 'security defaults asked for multifactor authentication',
  ask: facts => {
    if (providersAmong(facts, SECURITY_DEFAULTS_PROVIDERS).length > 0) return true;
    if (facts.requirementProviders.length > 0 || !facts.mfaAsked) return false;
    return facts.policies === null
      ? (whyMissing(facts, 'policies') ?? false)
      : facts.securityDefaults !== null;
  },
  evidence: facts => {
    const named = providersAmong(facts, SECURITY_DEFAULTS_PROVIDERS).map(providerEvidence);
    return facts.securityDefaults ? [...named, resultEvidence(facts.securityDefaults)] : named;
  },
});

/** An NPS extension or an AD FS adapter: it asked for a second factor on behalf of a system on premises. */
export const anAdapterAskedForMfa = question<MfaAdapter['name'][]>({
  name: 'an adapter asked for multifactor authentication',
  needs: [],
  words: names => `the event was written by ${names.join(' or ') || 'an NPS extension or an AD FS adapter'}`,
  ask: (facts, names) => {
    const adapter = facts.mfaAdapter;
    return adapter !== null && (names.length === 0 || names.includes(adapter.name));
  },
  evidence: facts => {
    const field = facts.mfaAdapter?.field ?? 'tokenIssuerType';
    return memberEvidence(facts, field, `Written by an adapter on premises: ${facts.mfaAdapter?.name}.`);
  },
});

/** A reason in the log's words, such as "app password". */
export const theLogSaysOfMfa = question<[string]>({
  name: 'the log says of multifactor authentication',
  needs: ['authentication steps'],
  words: ([phrase]) => `the log says “${phrase}” of multifactor authentication`,
  ask: (facts, [phrase]) => facts.mfa.sources.some(({ value }) => value.toLowerCase().includes(phrase)),
  evidence: facts => facts.mfa.sources.map(signEvidence),
});

/** A policy that had a say asks for it, or the event names Conditional Access as who asked. */
export const conditionalAccessAskedForMfa = question<[]>({
  name: 'Conditional Access asked for multifactor authentication',
  needs: ['policies', 'requirement policies'],
  words: () => 'Conditional Access asked for multifactor authentication',
  ask: facts => {
    if (facts.mfaPolicies.length > 0) return true;
    if (providersAmong(facts, CONDITIONAL_ACCESS_PROVIDERS).length > 0) return true;
    return facts.requirementProviders.length === 0 && facts.policies === null
      ? (whyMissing(facts, 'policies') ?? false)
      : false;
  },
  evidence: facts => [
    ...facts.mfaPolicies.map(resultEvidence),
    ...providersAmong(facts, CONDITIONAL_ACCESS_PROVIDERS).map(providerEvidence),
  ],
});

/** Windows Hello, a passkey or a certificate is two factors in one act, whatever the label says. */
export const theFirstFactorWasStrong = question<[]>({
  name: 'the first factor was strong',
  needs: ['authentication steps'],
  words: () => 'the user signed in with a method that is two factors in one',
  ask: facts => facts.steps.some(step => step.succeeded !== false && isStrongMethod(step.method)),
  evidence: facts =>
    facts.steps
      .filter(step => step.succeeded !== false && isStrongMethod(step.method))
      .map(step => ({
        field: `authenticationDetails[${step.index}].authenticationMethod`,
        value: step.method,
        meaning: 'A method that is two factors in one act.',
      })),
});

export const theSignInIsFederated = question<[]>({
  name: 'the sign-in is federated',
  needs: ['authentication steps'],
  words: () => "an identity provider outside Microsoft Entra took the user's first factor",
  ask: facts => {
    if (facts.isFederated) return true;
    return facts.text('tokenIssuerType') === '' && facts.steps.length === 0 ? 'not recorded' : false;
  },
  evidence: facts => {
    const value = facts.text('tokenIssuerType');
    const meaning = "The organisation's own identity provider signed the user in.";
    return value.startsWith('ADFederationServices') ? [{ field: 'tokenIssuerType', value, meaning }] : [];
  },
});
