import type { Brought, Demand, Diagnosis, MfaStory } from '../../diagnosis/diagnosis';
import { type Mark, MarkedItem, MET_MARKS } from './marks';
import { Section } from './section';

/** What was demanded of the sign-in beside what was shown for it, and multifactor authentication from end to end. */
export function AskedAndBrought({ diagnosis: { demanded, brought, mfa } }: { diagnosis: Diagnosis }) {
  if (demanded.length === 0 && brought.length === 0 && !mfa) return null;
  return (
    <Section title="Asked and brought">
      {demanded.length > 0 && (
        <>
          <h3>Asked for</h3>
          <ul class="standing">
            {demanded.map(demand => (
              <DemandItem key={demand.what} demand={demand} />
            ))}
          </ul>
        </>
      )}
      {brought.length > 0 && (
        <>
          <h3>Brought</h3>
          <ul class="standing">
            {brought.map(item => (
              <BroughtItem key={`${item.field} ${item.kind}`} brought={item} />
            ))}
          </ul>
        </>
      )}
      {mfa && <Story mfa={mfa} toldBefore={brought.some(({ detail }) => detail === mfa.detail)} />}
    </Section>
  );
}

function DemandItem({ demand: { what, met, by } }: { demand: Demand }) {
  return (
    <MarkedItem mark={MET_MARKS[met]} text={what}>
      {by.length > 0 && (
        <span class="block quiet">
          by <bdi>{by.join(', ')}</bdi>
        </span>
      )}
    </MarkedItem>
  );
}

const ACCEPTED_MARKS: Record<Brought['accepted'], Mark> = {
  accepted: { icon: 'success', tone: 'success', word: 'accepted' },
  refused: { icon: 'failure', tone: 'danger', word: 'not accepted' },
  'cannot tell': MET_MARKS['cannot tell'],
  'not judged': { icon: 'info', tone: 'neutral', word: '' },
};

/** The device and the token name themselves. */
const KIND_WORDS: Record<Brought['kind'], string> = {
  'first factor': ' (first factor)',
  'second factor': ' (second factor)',
  token: '',
  credential: '',
  device: '',
};

function BroughtItem({ brought: { kind, what, accepted, detail } }: { brought: Brought }) {
  return (
    <MarkedItem mark={ACCEPTED_MARKS[accepted]} text={`${what}${KIND_WORDS[kind]}`}>
      {detail && <span class="block quiet">“{detail}”</span>}
    </MarkedItem>
  );
}

/** The log's words stand beside a factor already, where it was a step that said them. */
function Story({ mfa, toldBefore }: { mfa: MfaStory; toldBefore: boolean }) {
  const { askedBy, methods, ending, detail } = mfa;
  return (
    <>
      <h3>Multifactor authentication</h3>
      <p>{ending}</p>
      <dl class="facts">
        <div>
          <dt>Asked by</dt>
          <dd>
            <bdi>{askedBy.join(', ') || 'The event does not say'}</bdi>
          </dd>
        </div>
        {methods.length > 0 && (
          <div>
            <dt>Method</dt>
            <dd>{methods.join(', ')}</dd>
          </div>
        )}
        {detail && !toldBefore && (
          <div>
            <dt>The log says</dt>
            <dd>“{detail}”</dd>
          </div>
        )}
      </dl>
    </>
  );
}
