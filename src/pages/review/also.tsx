import type { Diagnosis } from '../../diagnosis/diagnosis';
import { Section } from './section';

export function AlsoNoticed({ also }: { also: Diagnosis['also'] }) {
  if (also.length === 0) return null;
  return (
    <Section title="Also noticed">
      <ul class="plain">
        {also.map(({ scenario, headline }) => (
          <li key={scenario}>{headline}</li>
        ))}
      </ul>
    </Section>
  );
}
