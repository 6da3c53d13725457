import type { EventSummary, Step, Ticket } from '../diagnosis';
import type { Facts } from '../facts';
import { errorCode } from '../reference/error-codes';

/**
 * The text for a support request, where a step asks for one. IDs, the time, the code and the application: with these support
 * finds the sign-in. The reason in the log's words is left out, because it may name the user.
 */
export function writeTicket(steps: readonly Step[], event: EventSummary, facts: Facts): Ticket | null {
  if (!steps.some(step => step.ticket)) return null;
  const code = event.errorCode === null ? null : errorCode(event.errorCode);
  const error = event.errorCode === null ? 'without an error code' : `with error ${event.errorCode}`;
  const meaning = code?.meaning ?? '';
  const lines = [
    `A sign-in ended ${error}.${meaning ? ` ${meaning}` : ''}`,
    '',
    line(
      'Error code',
      event.errorCode === null ? '' : [event.errorCode, code?.name].filter(Boolean).join(' '),
    ),
    line('Request ID', event.requestId),
    line('Correlation ID', event.correlationId),
    line('Time (UTC)', event.time),
    line('Application', facts.text('appDisplayName')),
    line('Application ID', facts.text('appId')),
    line('Resource ID', facts.text('resourceId')),
    line('Home tenant ID', facts.text('homeTenantId')),
    line('Resource tenant ID', facts.text('resourceTenantId')),
    '',
    'Please tell us why this sign-in ended so, and what we can do.',
  ];
  return {
    title: `Microsoft Entra sign-in ${error}`,
    text: lines.filter(words => words !== null).join('\n'),
  };
}

const line = (label: string, value: string): string | null => (value === '' ? null : `${label}: ${value}`);
