import type { Diagnosis, Step } from '../../diagnosis/diagnosis';
import { formatTime } from '../../ui/time';
import { hrefOf } from './links';
import { lookOf, VERDICT_WORDS } from './outcome';

/**
 * The diagnosis as plain text. It opens with what Microsoft's support asks for: both IDs and the time. The user's name and
 * address are not in the head, because a ticket may leave the company.
 */
export function ticketText(diagnosis: Diagnosis, portal: string): string {
  const { event, outcome, verdict } = diagnosis;
  const error = event.errorCode ? `${event.errorCode} ${event.failureReason}`.trim() : '';
  const blocks = [
    [diagnosis.headline],
    [
      line('Outcome', `${lookOf(outcome).word} (${VERDICT_WORDS[verdict].toLowerCase()})`),
      line('Request ID', event.requestId),
      line('Correlation ID', event.correlationId),
      line('Time', formatTime(event.time).utc),
      line('Application', event.app),
      line('Error', error),
    ],
    list(
      'What happened',
      diagnosis.assessment.map(statement => `- ${statement.text}`),
    ),
    list(
      'Recommended steps',
      diagnosis.steps.map((step, index) => stepText(step, index, portal)),
    ),
    list(
      'Not known',
      diagnosis.missing.map(missing => `- ${missing.what}`),
    ),
    [`Confidence: ${diagnosis.confidence}`],
  ];
  return blocks
    .map(lines => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function line(label: string, value: string): string {
  return value === '' ? '' : `${label}: ${value}`;
}

function list(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function stepText(step: Step, index: number, portal: string): string {
  const who = step.actor === 'nobody' ? '' : ` [${step.actor}]`;
  const role = step.role ? ` (role: ${step.role})` : '';
  const href = step.link && hrefOf(step.link.target, portal);
  return `${index + 1}.${who} ${step.text}${role}${href ? `\n   ${href}` : ''}`;
}
