/** `npm run docs`: writes docs/scenarios.md from the scenarios themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { outline, sentence } from '../src/diagnosis/anatomy';
import type { Scenario, StepSource } from '../src/diagnosis/scenario';
import { scenarios } from '../src/diagnosis/scenarios';
import { MICROSOFT_2020, MICROSOFT_2026, type VendorScenario } from './vendor-scenarios';

const path = (relative: string) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

export const DOCUMENT = path('docs/scenarios.md');

export function scenarioDocs(): string {
  return `${[
    '# Scenarios',
    'Written by `npm run docs` from `src/diagnosis/scenarios`; edit those. In order of precedence: the first scenario that',
    'matches an event is its headline, later ones are “also noticed”. A question that the event cannot answer counts as neither',
    'yes nor no.\n',
    `${scenarios.length} scenarios, ${scenarios.flatMap(({ causes }) => Object.keys(causes)).length} named causes.\n`,
    ...scenarios.map(({ id }) => `- [${id}](#${id})`),
    '\n## What Microsoft names, and what we call it',
    'The names are those of “What are sign-in diagnostics in Azure AD” (December 2020) and of today’s documentation.\n',
    table('Named in 2020', MICROSOFT_2020),
    table('Named in 2026', MICROSOFT_2026),
    ...scenarios.map(section),
  ].join('\n')}\n`;
}

function table(title: string, vendors: readonly VendorScenario[]): string {
  const row = ({ name, ours }: VendorScenario) =>
    `| ${name} | ${ours.map(id => `[${id}](#${id.split(' ')[0]})`).join(', ')} |`;
  return [`| ${title} | here |`, '| --- | --- |', ...vendors.map(row), ''].join('\n');
}

function section(scenario: Scenario): string {
  const { id, criteria, causes, tentative = [], subjects = ['users'] } = scenario;
  const { meaning, rulings, sources } = comment(id);
  return [
    `\n## ${id}`,
    `${meaning}${subjects.includes('users') ? '' : ' For sign-ins of applications and managed identities.'}`,
    ...(rulings ? [`\n${rulings}`] : []),
    '\n**Matches when**\n',
    ...outline(criteria),
    ...(Object.keys(causes).length > 0 ? ['\n**Causes**, the first that holds\n'] : []),
    ...Object.entries(causes).flatMap(([cause, because]) => [
      `- \`${cause}\`${tentative.includes(cause) ? ' (suggested, not shown)' : ''}: ${words(scenario, `headline ${cause}`, 'headline')}`,
      ...outline(because).map(line => `  ${line}`),
    ]),
    '\n**What to do**\n',
    ...scenario.steps.map(step => stepLine(scenario, step)),
    `\nSources: ${sources.map(url => `<${url}>`).join(' ')}`,
  ].join('\n');
}

function stepLine(scenario: Scenario, step: StepSource): string {
  const actor = typeof step.actor === 'function' ? 'who depends on the event' : step.actor;
  const causes = step.for ? ` *(${step.for.join(', ')})*` : '';
  const condition = step.when ? sentence(step.when) : '';
  // What takes longer to read than the step itself is left to the scenario's file.
  const when = condition !== '' && condition.length <= 140 ? ` (if ${condition})` : '';
  const link = typeof step.link === 'object' && step.link ? ` ${linkInMarkdown(step.link)}` : '';
  const role = step.role ? ` Role: ${step.role}.` : '';
  return `- **${actor}**: ${words(scenario, step.say)}${role}${link}${causes}${when}`;
}

const linkInMarkdown = ({ label, target }: { label: string; target: object }): string =>
  'url' in target ? `[${label}](${target.url})` : `(${label})`;

/** Gaps are shown as what fills them: {user} becomes ‹user›. */
const words = ({ words }: Scenario, ...keys: string[]): string =>
  (keys.map(key => words[key]).find(Boolean) ?? '').replace(/\{(\w+)\}/g, '‹$1›');

/** The comment above the definition: its meaning, the rulings behind it, and the pages it stands on. */
export function comment(id: string): { meaning: string; rulings: string; sources: string[] } {
  const source = readFileSync(path(`src/diagnosis/scenarios/${id}.ts`), 'utf8');
  const before = source.slice(0, source.indexOf('export default scenario('));
  const text = (/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? '')
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim();
  const [body = '', links = ''] = text.split(/\n?Sources?:/);
  const [, meaning = '', rulings = ''] = /^([\s\S]*?[.!?])(?:\s+([\s\S]*))?$/.exec(body.trim()) ?? [];
  return {
    meaning: meaning.replace(/\s+/g, ' '),
    rulings: rulings
      .split(/\n{2,}/)
      .map(paragraph => paragraph.replace(/\s*\n(?!- )\s*/g, ' ').trim())
      .join('\n\n'),
    sources: [...links.matchAll(/https:\/\/[^\s,]+/g)].map(([url]) => url.replace(/[.)]$/, '')),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(DOCUMENT, scenarioDocs());
  console.log(`Wrote ${scenarios.length} scenarios to docs/scenarios.md.`);
}
