import type { Problem } from '../../sources/problem';
import { Banner } from '../review/banner';
import type { PhaseProps } from './phase-props';
import { TechnicalDetails } from './problem-note';

type Action = NonNullable<Problem['action']>;

const LABELS: Record<Action, string> = {
  retry: 'Try again',
  'sign-in': 'Sign in',
  'open-options': 'Open options',
};

export function ProblemView({ state: { problem }, send, openOptions, headingRef }: PhaseProps<'problem'>) {
  const { action } = problem;
  const act = (chosen: Action) => (chosen === 'open-options' ? openOptions() : send({ kind: chosen }));
  return (
    <article class="review">
      <Banner
        tone="neutral"
        wordTone="warning"
        icon="warning"
        word="No diagnosis"
        headingRef={headingRef}
        headline={problem.title}
      >
        <p>{problem.detail}</p>
      </Banner>
      <div class="prose">
        <h2>What to do</h2>
        <p>{problem.next}</p>
        {action && (
          <p>
            <button type="button" class="button primary" onClick={() => act(action)}>
              {LABELS[action]}
            </button>
          </p>
        )}
        <TechnicalDetails problem={problem} />
      </div>
    </article>
  );
}
