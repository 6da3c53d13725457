import { PermissionList } from '../../ui/permission-list';
import { Banner } from '../review/banner';
import type { PhaseProps } from './phase-props';
import { ProblemNote } from './problem-note';

export function NeedsSignIn({ state, send, headingRef }: PhaseProps<'needs-sign-in'>) {
  return (
    <article class="review">
      <Banner
        tone="neutral"
        icon="person"
        word="Sign in"
        headingRef={headingRef}
        headline="Sign in to read the sign-in log"
      >
        <p>Use the work account with which you read sign-ins in this tenant.</p>
      </Banner>
      <div class="prose">
        {state.problem && <ProblemNote problem={state.problem} />}
        <p>
          The account needs the role Security Reader or Global Reader. The extension asks for two permissions:
        </p>
        <PermissionList />
        <p class="quiet">It can only read, and never more than you can.</p>
        <p>
          <button type="button" class="button primary" onClick={() => send({ kind: 'sign-in' })}>
            Sign in
          </button>
        </p>
      </div>
    </article>
  );
}
