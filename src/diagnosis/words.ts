import type { Facts } from './facts';
import { isFirstFactor, isStrongMethod } from './facts/mfa';
import { byName, type Policy } from './facts/policy';
import { readAggregatedRisk, readRiskDetections } from './facts/risk';
import { credentialInWords } from './facts/workload';
import { conditionInWords } from './reference/conditions';
import { errorCategory, errorCode, readErrorCode } from './reference/error-codes';
import { grantControlInWords } from './reference/grant-controls';
import { requirementProviderInWords } from './reference/requirement-providers';
import { riskCureInWords, riskDetectionInWords } from './reference/risk';
import { sessionControlInWords } from './reference/session-controls';
import { sessionLifetimeInWords } from './reference/session-lifetimes';

/** Fills the `{names}` in the words of scenarios. */

/** `“A”`, `“A” and “B”`, `“A”, “B” and 3 more`. */
function names(policies: readonly Policy[], nobody: string): string {
  const all = [...new Set(policies.map(policy => policy.name || policy.id || 'a policy without a name'))];
  return enumerate(all.map(name => `“${name}”`)) || nobody;
}

function enumerate(items: readonly string[]): string {
  if (items.length > 3) return `${items.slice(0, 2).join(', ')} and ${items.length - 2} more`;
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const unique = (items: readonly string[]): string => enumerate([...new Set(items)]);

/** Grant controls, and what stands beside them: the authentication strength and unmet session controls. */
const controlsInWords = (policy: Policy): string[] => [
  ...policy.grantControls.map(grantControlInWords),
  ...(policy.strengthName ? [`the authentication strength “${policy.strengthName}”`] : []),
  ...policy.sessionControlsUnmet.map(sessionControlInWords),
];

const withResult = (facts: Facts, result: string): readonly Policy[] =>
  (facts.policies ?? []).filter(policy => policy.result === result).sort(byName);

/** In the log's own words. */
const mfaDetail = (facts: Facts): string => `“${facts.mfa.sources[0]?.value.trim() || 'not recorded'}”`;

const strongMethod = (facts: Facts): string =>
  facts.steps.find(step => isStrongMethod(step.method))?.method ?? '';

/** The method of the last step that is not the first factor; a method that is two factors in one counts too. */
function mfaMethod(facts: Facts): string {
  const step = facts.steps.findLast(step => {
    return step.method !== '' && step.method !== 'Previously satisfied' && !isFirstFactor(step);
  });
  return step?.method || strongMethod(facts) || 'a method that the event does not name';
}

/** With the condition that decided: `“A” (location)`. */
const withFirstCondition = (policy: Policy): string =>
  `“${policy.name || policy.id}” (${conditionInWords(policy.notMatched[0] ?? '')})`;

/** The log holds an identifier where it did not resolve the name. */
const userName = (name: string): string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name) ? '' : name;

const PLACEHOLDERS: Record<string, (facts: Facts) => string> = {
  app: facts => facts.text('appDisplayName') || facts.text('resourceDisplayName') || 'the application',
  user: facts =>
    userName(facts.text('userDisplayName')) || userName(facts.text('userPrincipalName')) || 'the user',
  workload: facts => facts.text('servicePrincipalName') || 'An application',
  client: facts => facts.text('clientAppUsed') || 'The client',
  place: facts => [facts.text('ipAddress'), facts.place].filter(Boolean).join(', ') || 'an unrecorded place',
  platform: facts => facts.device.operatingSystem || 'a platform that was not recorded',
  device: facts => (facts.device.name ? `“${facts.device.name}”` : 'the device'),
  browser: facts => facts.device.browser || 'the browser',
  risk: facts => facts.risk,
  code: facts => (facts.errorCode === null ? 'none' : String(facts.errorCode)),
  codeName: facts => (facts.errorCode !== null && errorCode(facts.errorCode)?.name) || '',
  codeMeaning: facts => (facts.errorCode === null ? '' : readErrorCode(facts.errorCode).meaning),
  codeStep: facts => (facts.errorCode === null ? '' : readErrorCode(facts.errorCode).step),
  category: facts => (facts.errorCode !== null && errorCategory(facts.errorCode)?.label) || 'other errors',
  failureReason: facts => facts.status('failureReason'),
  resource: facts => facts.text('resourceDisplayName') || 'the resource',
  credential: facts => credentialInWords(facts.text('clientCredentialType')),
  skippedByExclusion: facts => names(facts.skipped['an exclusion'], 'A policy'),
  skippedByCondition: facts => unique(facts.skipped['a condition'].map(withFirstCondition)),
  skippedByApplication: facts => names(facts.skipped['the application'], 'A policy'),
  skippedByUser: facts => names(facts.skipped['the user'], 'A policy'),
  blockingPolicies: facts =>
    names(
      facts.failed.filter(policy => policy.isBlock),
      'A policy',
    ),
  blockingConditions: facts =>
    unique(
      facts.failed.filter(policy => policy.isBlock).flatMap(policy => policy.telling.map(conditionInWords)),
    ),
  failedPolicies: facts => names(facts.failed, 'A policy'),
  satisfiedPolicies: facts =>
    names(
      facts.enforced.filter(policy => !policy.failed),
      'A policy',
    ),
  mfaPolicies: facts => names(facts.mfaPolicies, 'Conditional Access'),
  wouldHaveFailed: facts => names(withResult(facts, 'reportOnlyFailure'), 'A policy'),
  wouldHavePrompted: facts => names(withResult(facts, 'reportOnlyInterrupted'), 'A policy'),
  // With commas: the log does not tell "and" from "or".
  unmetControls: facts =>
    [...new Set(facts.failed.flatMap(controlsInWords))].join(', ') || 'none that the log names',
  ownControls: facts =>
    unique(facts.failed.flatMap(policy => policy.unknownControls.map(name => `“${name}”`))) || 'a control',
  unmetSessionControls: facts =>
    unique(facts.enforced.flatMap(policy => policy.sessionControlsUnmet.map(sessionControlInWords))),
  strength: facts =>
    unique(facts.failed.flatMap(policy => (policy.strengthName ? [`“${policy.strengthName}”`] : []))) ||
    'an authentication strength',
  requirementSource: facts =>
    unique(facts.requirementProviders.map(({ value }) => requirementProviderInWords(value))) ||
    'a source that the event does not name',
  mfaDetail,
  mfaMethod,
  mfaAdapter: facts => facts.mfaAdapter?.name ?? 'component on premises',
  sessionLifetime: facts => unique(facts.sessionLifetimes.map(({ value }) => sessionLifetimeInWords(value))),
  method: facts => strongMethod(facts) || 'a strong method',
  resourceAddress: facts => facts.text('ipAddressFromResourceProvider'),
  riskDetections: facts => unique(readRiskDetections(facts.event).map(riskDetectionInWords)),
  aggregatedRisk: facts => readAggregatedRisk(facts.event),
  riskCure: facts => riskCureInWords(facts.text('riskDetail')) ?? 'the log does not say how',
  homeTenant: facts => facts.text('homeTenantName') || "the user's home tenant",
  frequencyPolicies: facts =>
    names(
      facts.enforced.filter(policy => policy.sessionControls.includes('SignInFrequency')),
      'A policy',
    ),
};

export const PLACEHOLDER_NAMES: readonly string[] = Object.keys(PLACEHOLDERS);

/** Words taken apart: texts and what fills the gaps between them. */
export interface Template {
  texts: readonly string[];
  gaps: readonly ((facts: Facts) => string)[];
}

/** At odd positions of the parts stand the names. An unknown one stays empty; a test looks for it. */
export function template(words = ''): Template {
  const parts = words.split(/\{(\w+)\}/);
  const nothing = () => '';
  return {
    texts: parts.filter((_, position) => position % 2 === 0),
    gaps: parts.filter((_, position) => position % 2 === 1).map(name => PLACEHOLDERS[name] ?? nothing),
  };
}

export function fill({ texts, gaps }: Template, facts: Facts): string {
  let filled = texts[0] ?? '';
  for (let position = 0; position < gaps.length; position++) {
    filled += (gaps[position]?.(facts) ?? '') + texts[position + 1];
  }
  // "the application", where a sentence begins with what has no name.
  return texts[0] === '' && filled.startsWith('the ') ? `The ${filled.slice(4)}` : filled;
}
