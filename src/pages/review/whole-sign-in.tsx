import type { ChainState, ToldChain } from '../../messages';
import { Icon } from '../../ui/icon';
import { formatSpan } from '../../ui/time';
import { lookOf } from './outcome';
import { Section } from './section';

interface Props {
  chain: ChainState;
  /** Of the event that is diagnosed above. */
  requestId: string;
  onAsk: (requestId: string) => void;
}

/** What the other events of the same sign-in tell: how it went on and ended. */
export function WholeSignIn({ chain, requestId, onAsk }: Props) {
  if (chain.status === 'none') return null;
  return (
    <Section title="The whole sign-in">
      {chain.status === 'reading' && (
        <p class="quiet" role="status">
          <span class="spinner" aria-hidden="true" /> Reading the other events of this sign-in…
        </p>
      )}
      {chain.status === 'not read' && (
        <p>
          The other events of this sign-in could not be read. {chain.problem.title} {chain.problem.next}
        </p>
      )}
      {chain.status === 'told' && <Told told={chain.told} requestId={requestId} onAsk={onAsk} />}
    </Section>
  );
}

function Told({
  told: { story, steps },
  requestId,
  onAsk,
}: { told: ToldChain } & Pick<Props, 'requestId' | 'onAsk'>) {
  return (
    <>
      <p class="strong">{story.headline}</p>
      {steps.length > 1 && (
        <ol class="standing">
          {steps.map(step => (
            <StepOfChain
              key={step.requestId}
              step={step}
              isShown={step.requestId === requestId}
              onAsk={onAsk}
            />
          ))}
        </ol>
      )}
      {story.sentences.map(sentence => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}

interface StepProps {
  step: ToldChain['steps'][number];
  isShown: boolean;
  onAsk: Props['onAsk'];
}

function StepOfChain({ step, isShown, onAsk }: StepProps) {
  const { icon, tone, word } = lookOf(step.outcome);
  return (
    <li class={`tone-${tone}`} aria-current={isShown ? 'step' : undefined}>
      <Icon name={icon} />
      <div>
        <span class="visually-hidden">{word}: </span>
        {isShown ? (
          step.headline
        ) : (
          <button type="button" class="grounds" onClick={() => onAsk(step.requestId)}>
            {step.headline}
          </button>
        )}
        <span class="block quiet dotted">
          {step.at !== null && <span>{formatSpan(step.at)}</span>}
          <bdi>{step.app || step.resource}</bdi>
          {isShown && <span>this event</span>}
        </span>
      </div>
    </li>
  );
}
