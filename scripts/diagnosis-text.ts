import type { Chain, ChainStep } from '../src/diagnosis/chain';
import type {
  Brought,
  Circumstance,
  Demand,
  Diagnosis,
  PolicyFinding,
  Step,
} from '../src/diagnosis/diagnosis';

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
    ...section('Asked and brought', [
      ...diagnosis.demanded.map(demandLine),
      ...diagnosis.brought.map(broughtLine),
      ...(diagnosis.mfa ? [`multifactor authentication: ${diagnosis.mfa.ending}`] : []),
    ]),
    ...section('Circumstances', diagnosis.circumstances.map(circumstanceLine)),
    ...section('Policies', policyLines(diagnosis.policies)),
    ...(skipped > 0 ? [`  and ${skipped} more that did not apply`] : []),
    ...section('What to do', diagnosis.steps.map(stepLine)),
    ...section(diagnosis.ticket?.title ?? '', diagnosis.ticket?.text.split('\n') ?? []),
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

/** The story of a chain, and then the diagnosis of the event that decides. One event without a story is only diagnosed. */
export function textOfChain({ story, steps, ending, bond, deciding, diagnosis }: Chain): string {
  if (steps.length === 1 && story.sentences.length === 0) return textOf(diagnosis);
  const isOne = steps.length === 1;
  const lines = steps.map((step, position) => stepInLine(step, position === deciding));
  return [
    story.headline,
    `  ${isOne ? '1 event' : `${steps.length} events, put together by ${bond}`} | ${ending}`,
    ...section('Steps', isOne ? [] : lines),
    ...section(isOne ? 'About this event' : 'How they hang together', story.sentences),
    ...(isOne ? [] : ['', `The event that decides: ${deciding + 1} of ${steps.length}`]),
    '',
    textOf(diagnosis),
  ].join('\n');
}

function stepInLine(step: ChainStep, decides: boolean): string {
  const { at, errorCode, kind, app, resource, headline } = step;
  const where = [app, resource === app ? '' : resource, kind === 'interactive' ? '' : kind];
  return [
    `${decides ? '>' : ' '} ${at === null ? 'no time' : duration(at)}`.padEnd(12) + (errorCode ?? 'no code'),
    where.filter(Boolean).join(', '),
    headline,
  ].join(' | ');
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 120 ? `+${seconds} s` : `+${Math.round(seconds / 60)} min`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map(line => `  ${line}`)] : [];

const withNumbers = ({ text, evidence }: Diagnosis['assessment'][number]): string =>
  `${text}${evidence.map(position => ` [${position + 1}]`).join('')}`;

const numbered = ({ field, value, meaning }: Diagnosis['evidence'][number], position: number): string =>
  `[${position + 1}] ${field} = ${value} (${meaning})`;

const policyLines = (policies: readonly PolicyFinding[]): string[] =>
  policies.filter(({ state }) => !SILENT.includes(state)).map(({ name, summary }) => `${name}: ${summary}`);

const demandLine = ({ what, met, by }: Demand): string =>
  `asked: ${what}${by.length > 0 ? ` (by ${by.join(', ')})` : ''}: ${met}`;

const broughtLine = ({ kind, what, accepted, detail }: Brought): string =>
  `brought, ${kind}: ${what}: ${accepted}${detail ? ` (${detail})` : ''}`;

const circumstanceLine = ({ name, value, knowledge }: Circumstance): string =>
  `${name}: ${knowledge === 'known' ? value : knowledge}`;

function stepLine({ actor, text, link, role }: Step): string {
  const where = link ? ` ${'url' in link.target ? link.target.url : link.label}` : '';
  return `${actor === 'nobody' ? '' : `(${actor}) `}${text}${role ? ` Role: ${role}.` : ''}${where}`;
}
