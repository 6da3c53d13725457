import type { Diagnosis, PolicyFinding, Step } from '../src/diagnosis/diagnosis';

/** Not what a policy says when it had nothing to say. */
const SILENT: readonly PolicyFinding['state'][] = ['did not apply', 'would not have applied', 'disabled'];

/** A diagnosis as it is read in a terminal. */
export function textOf(diagnosis: Diagnosis): string {
  const { event } = diagnosis;
  const skipped = diagnosis.policies.filter(({ state }) => SILENT.includes(state)).length;
  return [
    diagnosis.headline,
    `  ${diagnosis.scenario}${diagnosis.cause ? `, ${diagnosis.cause}` : ''} | ${diagnosis.outcome} | ${diagnosis.verdict}`,
    `  ${[event.time, event.user || event.userPrincipalName, event.app, event.ipAddress, event.requestId].filter(Boolean).join(' | ')}`,
    ...section('Why', diagnosis.assessment.map(withNumbers)),
    ...section('Evidence', diagnosis.evidence.map(numbered)),
    ...section('Policies', policyLines(diagnosis.policies)),
    ...(skipped > 0 ? [`  and ${skipped} more that did not apply`] : []),
    ...section('What to do', diagnosis.steps.map(stepLine)),
    ...section(
      'Also noticed',
      diagnosis.also.map(other => other.headline),
    ),
    ...section(
      'Not known',
      diagnosis.missing.map(({ what, remedy }) => `${what} ${remedy}`),
    ),
    '',
    `Confidence: ${diagnosis.confidence}. ${diagnosis.confidenceReasons.join(' ')}`,
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map(line => `  ${line}`)] : [];

const withNumbers = ({ text, evidence }: Diagnosis['assessment'][number]): string =>
  `${text}${evidence.map(position => ` [${position + 1}]`).join('')}`;

const numbered = ({ field, value, meaning }: Diagnosis['evidence'][number], position: number): string =>
  `[${position + 1}] ${field} = ${value} (${meaning})`;

const policyLines = (policies: readonly PolicyFinding[]): string[] =>
  policies.filter(({ state }) => !SILENT.includes(state)).map(({ name, summary }) => `${name}: ${summary}`);

function stepLine({ actor, text, link, role }: Step): string {
  const where = link ? ` ${'url' in link.target ? link.target.url : link.label}` : '';
  return `${actor === 'nobody' ? '' : `(${actor}) `}${text}${role ? ` Role: ${role}.` : ''}${where}`;
}
