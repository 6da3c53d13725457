import type { EventSummary } from '../../diagnosis/diagnosis';
import { CopyButton } from '../../ui/copy-button';
import { formatTime } from '../../ui/time';
import { Section } from './section';

interface Row {
  label: string;
  value: string;
  /** A second line, quiet. */
  more?: string;
  /** Machine-made: monospaced, with a button that copies it. */
  copied?: string;
}

/** The sign-in as the log names it, with what a ticket to Microsoft has to carry. Where it came from is in the circumstances. */
export function Identifiers({ event }: { event: EventSummary }) {
  const rows = rowsOf(event).filter(row => row.value !== '');
  return (
    <Section title="This sign-in">
      <dl class="identifiers">
        {rows.map(row => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>
              <bdi class={row.copied && !row.more ? 'mono' : undefined}>{row.value}</bdi>
              {row.more && <bdi class="quiet">{row.more}</bdi>}
            </dd>
            {row.copied && (
              <dd>
                <CopyButton text={row.copied} label={`Copy ${lowerFirst(row.label)}`} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function rowsOf(event: EventSummary): Row[] {
  const time = formatTime(event.time);
  return [
    { label: 'Request ID', value: event.requestId, copied: event.requestId },
    { label: 'Correlation ID', value: event.correlationId, copied: event.correlationId },
    { label: 'Time', value: time.local, more: time.utc, copied: event.time },
    {
      label: 'User',
      value: event.user || event.userPrincipalName,
      more: event.user && event.userPrincipalName,
    },
    { label: 'Application', value: event.app },
    { label: 'Resource', value: event.resource },
    { label: 'Error', value: event.errorCode ? String(event.errorCode) : '', more: event.failureReason },
  ];
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
