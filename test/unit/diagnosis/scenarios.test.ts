import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { comment, DOCUMENT, scenarioDocs } from '../../../scripts/scenario-docs';
import { factsOf, outline } from '../../../src/diagnosis/anatomy';
import type { Criterion } from '../../../src/diagnosis/criteria';
import { diagnose } from '../../../src/diagnosis/diagnose';
import type { LinkTarget } from '../../../src/diagnosis/diagnosis';
import { codesOfCategories, errorCode } from '../../../src/diagnosis/reference/error-codes';
import type { Scenario } from '../../../src/diagnosis/scenario';
import { scenarios } from '../../../src/diagnosis/scenarios';
import { PLACEHOLDER_NAMES } from '../../../src/diagnosis/words';
import { CONTEXT, fixtures } from './fixtures';

const FOLDER = fileURLToPath(new URL('../../../src/diagnosis/scenarios/', import.meta.url));
const files = readdirSync(FOLDER).filter(file => file !== 'index.ts');

/** Routes of the portal that were seen in use; everything else is documentation. */
const PORTAL_ROUTES = [
  /^#view\/Microsoft_AAD_IAM\/(SignInLogsList|AuditLogList)\.ReactView$/,
  /^#view\/Microsoft_Azure_Support\/NewSupportRequestV3Blade\/callerName\/ActiveDirectory\/issueType\/technical$/,
  /^#view\/Microsoft_AAD_UsersAndTenants\/UserProfileMenuBlade\/~\/SignIns\/userId\/[0-9a-f-]{36}$/,
];
const URLS = [
  /^https:\/\/learn\.microsoft\.com\/(entra|mem\/intune)\/[\w./-]+$/,
  /^https:\/\/aka\.ms\/(mysecurityinfo|mfasetup)$/,
  /^https:\/\/login\.microsoftonline\.com\/error\?code=\d+$/,
];

const isAllowed = (target: LinkTarget) =>
  'url' in target
    ? URLS.some(pattern => pattern.test(target.url))
    : PORTAL_ROUTES.some(route => route.test(target.portal));

const isMet = (answer: Criterion | undefined): answer is Criterion => answer !== undefined;

function criteriaOf(scenario: Scenario): Criterion[] {
  const { else: _, ...verdicts } = scenario.verdict;
  return [
    scenario.criteria,
    ...Object.values(scenario.causes),
    ...Object.values(verdicts).filter(isMet),
    ...scenario.assessment.map(({ because }) => because),
    ...scenario.steps.map(({ when }) => when).filter(isMet),
  ];
}

test('every file is a scenario of the index, and nothing else is', () => {
  expect(scenarios.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('the fallback is the last and matches always', () => {
  expect(scenarios.at(-1)?.id).toBe('error-code-insight');
  expect(diagnose({}, CONTEXT).scenario).toBe('error-code-insight');
});

describe.each(scenarios)('$id', scenario => {
  const own = fixtures.filter(fixture => fixture.folder === scenario.id);
  const matching = own.filter(fixture => !fixture.name.startsWith('not-'));
  const nearMisses = own.filter(fixture => fixture.name.startsWith('not-'));

  it('has matching fixtures and a near miss', () => {
    expect(matching.length).toBeGreaterThanOrEqual(2);
    expect(nearMisses.length).toBeGreaterThanOrEqual(1);
    for (const { expect: expected } of matching) expect(expected.scenario).toBe(scenario.id);
    for (const { expect: expected } of nearMisses) expect(expected.scenario).not.toBe(scenario.id);
  });

  it('offers a step for each matching fixture, with links on the list', () => {
    for (const { event, name } of matching) {
      const { steps } = diagnose(event, CONTEXT);
      expect(steps.length, name).toBeGreaterThan(0);
      const bad = steps.filter(({ link }) => link && !isAllowed(link.target));
      expect(bad, name).toEqual([]);
    }
  });

  it('has words for every key, and a filling for every placeholder', () => {
    const keys = ['headline', 'why', ...[...scenario.assessment, ...scenario.steps].map(({ say }) => say)];
    expect(keys.filter(key => !scenario.words[key])).toEqual([]);
    const placeholders = Object.values(scenario.words).flatMap(words =>
      [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
    expect(placeholders.filter(name => !PLACEHOLDER_NAMES.includes(String(name)))).toEqual([]);
  });

  it('uses every word it has', () => {
    const said = [...scenario.assessment, ...scenario.steps].map(({ say }) => say);
    const causes = Object.keys(scenario.causes).flatMap(cause => [`headline ${cause}`, `why ${cause}`]);
    const unused = Object.keys(scenario.words).filter(
      key => !['headline', 'why', ...said, ...causes].includes(key),
    );
    expect(unused).toEqual([]);
  });

  it('names only causes it has', () => {
    const named = [...scenario.assessment, ...scenario.steps].flatMap(source => source.for ?? []);
    expect(named.filter(cause => !Object.hasOwn(scenario.causes, cause))).toEqual([]);
  });

  it('asks for known error codes only', () => {
    const codes = criteriaOf(scenario)
      .flatMap(factsOf)
      .filter(({ name }) => name === 'error code is one of')
      .flatMap(({ args }) => args);
    expect(codes.filter(code => errorCode(Number(code)) === null)).toEqual([]);
  });

  it('can be described in words', () => {
    for (const criterion of criteriaOf(scenario)) {
      for (const line of outline(criterion)) expect(line).toMatch(/^ *- \S.{4,}$/);
    }
  });

  it('belongs to categories of codes that exist', () => {
    const categories = criteriaOf(scenario)
      .flatMap(factsOf)
      .filter(({ name }) => name === 'error code belongs to')
      .flatMap(({ args }) => args);
    expect(categories.filter(category => codesOfCategories([String(category)]).length === 0)).toEqual([]);
  });

  it('says what it means and names its sources, for the documentation', () => {
    const { meaning, sources } = comment(scenario.id);
    expect(meaning).toMatch(/^[A-Z].{20,}\.$/);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('has all its words written', () => {
    const source = readFileSync(`${FOLDER}${scenario.id}.ts`, 'utf8');
    const texts = [source, ...own.map(({ about }) => about)];
    expect(texts.filter(text => /\bWRITE\b/.test(text))).toEqual([]);
  });

  it('never tells anybody to disable a policy', () => {
    const texts = Object.values(scenario.words).join('\n');
    expect(texts).not.toMatch(/(disable|switch off|turn off|delete|remove) (the|this|a|your) (\w+ )?polic/i);
  });

  it('imports criteria, facts, reference and the scenario type alone', () => {
    const source = readFileSync(`${FOLDER}${scenario.id}.ts`, 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, target]) => target);
    const allowed = /^\.\.\/(criteria|facts|scenario|(criteria|facts|reference)\/[\w-]+)$/;
    expect(imports.filter(target => !allowed.test(String(target)))).toEqual([]);
  });
});

test('docs/scenarios.md is what the scenarios say; if not, run npm run docs', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(scenarioDocs());
});

test('no two fixtures share a request ID', () => {
  const ids = fixtures.map(({ event }) => event.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every cause has a fixture', () => {
  const seen = new Set(fixtures.map(({ expect: { scenario, cause } }) => `${scenario} ${cause}`));
  const causes = scenarios.flatMap(({ id, causes }) => Object.keys(causes).map(cause => `${id} ${cause}`));
  expect(causes.filter(cause => !seen.has(cause))).toEqual([]);
});
