import type { Circumstance, Knowledge } from '../../diagnosis/diagnosis';
import { Section } from './section';

/** Where the sign-in came from and with what; what is masked, hidden or not there is told apart from what is not known. */
export function Circumstances({ circumstances }: { circumstances: Circumstance[] }) {
  if (circumstances.length === 0) return null;
  return (
    <Section title="Circumstances">
      <dl class="facts">
        {circumstances.map(circumstance => (
          <div key={circumstance.name}>
            <dt>{circumstance.name}</dt>
            <dd>
              {circumstance.value && <bdi>{circumstance.value} </bdi>}
              {circumstance.knowledge !== 'known' && <span class="quiet">{wordsFor(circumstance)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const WORDS: Record<Exclude<Knowledge, 'known' | 'absent'>, string> = {
  redacted: 'masked: it belongs to another tenant',
  hidden: 'hidden: shown with Microsoft Entra ID P2',
  'not recorded': 'not recorded',
  'not in this format': 'not in this format',
};

function wordsFor({ about, value, knowledge }: Circumstance): string {
  if (knowledge === 'redacted' && value) return '(partly masked)';
  if (knowledge === 'absent') return about === 'device' ? 'did not identify itself' : 'none';
  return knowledge === 'known' ? '' : WORDS[knowledge];
}
