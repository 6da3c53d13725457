import type { Evidence } from '../../diagnosis/diagnosis';

/** Field, value, meaning: three columns where there is room, one below the other where there is not. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <dl class="evidence">
      {evidence.map(({ field, value, meaning }) => (
        <div key={`${field} ${meaning}`}>
          <dt>
            <code>{field}</code>
          </dt>
          <dd>
            <code class="value">{value}</code>
          </dd>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
