import type { Actor, Step } from '../../diagnosis/diagnosis';
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

export function Steps({ steps, portal }: { steps: Step[]; portal: string }) {
  if (steps.length === 0) return null;
  return (
    <Section title="What to do">
      <ol class="steps">
        {steps.map(step => (
          <StepItem key={step.text} step={step} portal={portal} />
        ))}
      </ol>
    </Section>
  );
}

function StepItem({ step, portal }: { step: Step; portal: string }) {
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
    </li>
  );
}
