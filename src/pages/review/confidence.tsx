import type { Diagnosis } from '../../diagnosis/diagnosis';
import { Section } from './section';

const WORDS: Record<Diagnosis['confidence'], string> = { high: 'High', medium: 'Medium', low: 'Low' };
const BARS: Diagnosis['confidence'][] = ['low', 'medium', 'high'];

export function Confidence({ diagnosis }: { diagnosis: Diagnosis }) {
  const { confidence, confidenceReasons, missing } = diagnosis;
  return (
    <Section
      title="Confidence"
      aside={
        <span class={`confidence confidence-${confidence}`}>
          <span aria-hidden="true">
            {BARS.map(bar => (
              <i key={bar} />
            ))}
          </span>
          {WORDS[confidence]}
        </span>
      }
    >
      {confidenceReasons.length > 0 && (
        <ul class="plain">
          {confidenceReasons.map(reason => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <>
          <h3>Not known</h3>
          <ul class="plain">
            {missing.map(({ reason, what, remedy }) => (
              <li key={what}>
                {what} <span class="quiet">({reason})</span>
                <span class="block quiet">{remedy}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
