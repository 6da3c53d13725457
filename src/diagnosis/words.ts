import type { Facts } from './facts';
import { isStrongMethod } from './facts/mfa';
import type { Policy } from './facts/policy';
import { conditionInWords } from './reference/conditions';
import { errorCategory, errorCode } from './reference/error-codes';
import { grantControlInWords } from './reference/grant-controls';
import { requirementProviderInWords } from './reference/requirement-providers';
import { sessionControlInWords } from './reference/session-controls';

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
  (facts.policies ?? []).filter(policy => policy.result === result);

/** In the log's own words. */
const mfaDetail = (facts: Facts): string => `“${facts.mfa.sources[0]?.value.trim() || 'not recorded'}”`;

const strongMethod = (facts: Facts): string =>
  facts.steps.find(step => isStrongMethod(step.method))?.method ?? '';

/** The method of the last step that is not the first factor; a method that is two factors in one counts too. */
function mfaMethod(facts: Facts): string {
  const step = facts.steps.findLast(({ method, requirement }) => {
    return method !== '' && method !== 'Previously satisfied' && !/^primary/i.test(requirement);
  });
  return step?.method || strongMethod(facts) || 'a method that the event does not name';
}

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
  codeMeaning: codeMeaning,
  category: facts => (facts.errorCode !== null && errorCategory(facts.errorCode)?.label) || 'other errors',
  categoryStep: facts => {
    const category = facts.errorCode === null ? null : errorCategory(facts.errorCode);
    return category?.step ?? 'Repeat the sign-in and see whether the code comes again.';
  },
  failureReason: facts => facts.status('failureReason'),
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
  method: facts => strongMethod(facts) || 'a strong method',
  resourceAddress: facts => facts.text('ipAddressFromResourceProvider'),
};

function codeMeaning(facts: Facts): string {
  if (facts.errorCode === null) return '';
  const meaning = errorCode(facts.errorCode)?.meaning;
  if (meaning) return meaning;
  const category = errorCategory(facts.errorCode);
  return category ? `The error belongs to: ${category.label}.` : 'The code is not in our table.';
}

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
  return filled;
}
