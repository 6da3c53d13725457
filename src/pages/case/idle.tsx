import type { Ref } from 'preact';
import type { Question } from '../../messages';
import { QuestionForm } from '../../ui/question-form';
import { Banner } from '../review/banner';

interface Props {
  onAsk: (question: Question) => void;
  headingRef: Ref<HTMLHeadingElement>;
}

export function Idle({ onAsk, headingRef }: Props) {
  return (
    <article class="review">
      <Banner
        tone="neutral"
        icon="info"
        word="Ready"
        headingRef={headingRef}
        headline="Which sign-in do you want to understand?"
      >
        <p>See what happened, why, and who has to act.</p>
      </Banner>
      <div class="prose">
        <p>
          In the sign-in logs of the Azure portal or the Microsoft Entra admin center, press{' '}
          <strong>Diagnose</strong> in the row of a sign-in. Or paste its ID:
        </p>
        <QuestionForm onAsk={onAsk} />
      </div>
    </article>
  );
}
