import type { Activity, Question } from '../../messages';
import { Banner } from '../review/banner';
import { Countdown } from './countdown';
import type { PhaseProps } from './phase-props';

const LINES: Record<Activity, string> = {
  'signing-in': 'Signing you in. A Microsoft window may be waiting for you.',
  fetching: 'Fetching the sign-in from Microsoft Graph.',
  searching: 'Searching the sign-in log.',
  queued: 'Microsoft Graph allows five requests in ten seconds. Yours is next.',
  throttled: 'Microsoft Graph asked us to wait.',
};

/** Grey bars in the places of the answer. */
export function Working({ question, state, headingRef }: PhaseProps<'working'>) {
  const { activity, waitingUntil } = state;
  return (
    <article class="review" aria-busy="true">
      <Banner
        tone="neutral"
        icon={null}
        word="Working"
        headingRef={headingRef}
        headline={
          <>
            <span class="visually-hidden">Diagnosing the sign-in</span>
            <Bars widths={['92%', '64%']} />
          </>
        }
      >
        <p>{subjectOf(question).join(' · ') || <Bars widths={['56%']} />}</p>
        <p class="activity">
          {LINES[activity]} {waitingUntil && <Countdown until={waitingUntil} />}
        </p>
        <Bars widths={['36%']} />
      </Banner>
      <div class="review-columns" aria-hidden="true">
        <SkeletonSection widths={['100%', '96%', '58%']} />
        <SkeletonSection widths={['88%', '72%']} />
        <SkeletonSection widths={['94%', '80%', '42%']} />
      </div>
    </article>
  );
}

/** Line of the live region. Without the countdown, which would be read out every second. */
export function workingLine(activity: Activity): string {
  return LINES[activity];
}

function subjectOf({ user, app, requestId, correlationId }: Question): string[] {
  const shown = [user, app].filter(text => text !== undefined && text !== '');
  if (shown.length > 0) return shown as string[];
  if (requestId) return [`Request ${requestId}`];
  return correlationId ? [`Correlation ${correlationId}`] : [];
}

function SkeletonSection({ widths }: { widths: string[] }) {
  return (
    <div class="section">
      <Bars widths={['28%']} />
      <Bars widths={widths} />
    </div>
  );
}

function Bars({ widths }: { widths: string[] }) {
  return widths.map(width => <span key={width} class="bar" style={{ inlineSize: width }} />);
}
