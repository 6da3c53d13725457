import type { Actor, Step, Ticket } from '../../diagnosis/diagnosis';
import { CodeBlock } from '../../ui/code-block';
import { CopyButton } from '../../ui/copy-button';
import { Disclosure } from '../../ui/disclosure';
import { ExternalLink } from '../../ui/external-link';
import { hrefOf } from './links';
import { Section } from './section';

const ACTOR_LABELS: Record<Actor, string | null> = {
  'the user': 'User',
  'an administrator': 'Administrator',
  'the application owner': 'Application owner',
  Microsoft: 'Microsoft',
  nobody: null,
};

interface Props {
  steps: Step[];
  ticket: Ticket | null;
  portal: string;
}

export function Steps({ steps, ticket, portal }: Props) {
  if (steps.length === 0) return null;
  return (
    <Section title="What to do">
      <ol class="steps">
        {steps.map(step => (
          <StepItem key={step.text} step={step} ticket={step.ticket ? ticket : null} portal={portal} />
        ))}
      </ol>
    </Section>
  );
}

function StepItem({ step, ticket, portal }: { step: Step; ticket: Ticket | null; portal: string }) {
  const actor = ACTOR_LABELS[step.actor];
  const href = step.link && hrefOf(step.link.target, portal);
  return (
    <li>
      <p>{step.text}</p>
      {(actor || step.role) && (
        <p class="step-facts dotted">
          {actor && <span class="strong">{actor}</span>}
          {step.role && <span class="quiet">Role needed: {step.role}</span>}
        </p>
      )}
      {step.link && href && <ExternalLink href={href}>{step.link.label}</ExternalLink>}
      {ticket && <TicketText ticket={ticket} />}
    </li>
  );
}

function TicketText({ ticket: { title, text } }: { ticket: Ticket }) {
  return (
    <Disclosure summary="Text for the support request">
      {() => (
        <>
          <CopyButton text={`${title}\n\n${text}`} label="Copy for Microsoft support" labelled />
          <CodeBlock label={title} text={text} />
        </>
      )}
    </Disclosure>
  );
}
