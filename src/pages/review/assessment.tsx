import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Diagnosis, Evidence, Statement } from '../../diagnosis/diagnosis';
import { EvidenceList } from './evidence';
import { Section } from './section';

export function Assessment({ diagnosis: { assessment, evidence } }: { diagnosis: Diagnosis }) {
  if (assessment.length === 0) return null;
  return (
    <Section title="What happened">
      <ul class="statements">
        {assessment.map(statement => (
          <StatementItem key={statement.text} statement={statement} evidence={evidence} />
        ))}
      </ul>
    </Section>
  );
}

function StatementItem({ statement, evidence }: { statement: Statement; evidence: Evidence[] }) {
  const open = useSignal(false);
  const id = useId();
  const grounds = statement.evidence.flatMap(position => evidence[position] ?? []);
  return (
    <li>
      {statement.text}{' '}
      {grounds.length > 0 && (
        <button
          type="button"
          class="grounds"
          aria-expanded={open.value}
          aria-controls={id}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <span class="visually-hidden">Based on </span>
          {grounds.length === 1 ? '1 field' : `${grounds.length} fields`}
          <span class="icon icon-chevron" aria-hidden="true" />
        </button>
      )}
      <div id={id} hidden={!open.value}>
        <EvidenceList evidence={grounds} />
      </div>
    </li>
  );
}
