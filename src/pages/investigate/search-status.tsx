import type { SearchEnd, SearchProgress } from '../../messages';
import { counted } from '../../ui/counted';
import { formatTime } from '../../ui/time';
import { Countdown } from '../case/countdown';
import { ProblemNote } from '../case/problem-note';
import { Download } from './download';
import type { SearchStore } from './search-store';

interface Props {
  search: SearchStore;
  /** Events so far. */
  total: number;
  openOptions: () => void;
}

/** How far the search is, or how it ended and how to go on. One line high while it runs, so that nothing below jumps. */
export function SearchStatus({ search, total, openOptions }: Props) {
  const end = search.end.value;
  const progress = search.progress.value;
  if (search.scope.value === null) return null;
  return (
    <div class="search-status">
      {end === null ? (
        <Running progress={progress} total={total} onStop={search.stop} />
      ) : (
        <Ended {...{ search, end, progress, total, openOptions }} />
      )}
    </div>
  );
}

const ACTIVITY: Record<SearchProgress['activity'], string> = {
  'signing-in': 'Signing you in',
  fetching: 'Reading the sign-in log',
  searching: 'Reading the sign-in log',
  queued: 'Waiting for Microsoft Graph’s five requests in ten seconds',
  throttled: 'Microsoft Graph asked us to wait',
};

function Running({
  progress,
  total,
  onStop,
}: {
  progress: SearchProgress | null;
  total: number;
  onStop: () => void;
}) {
  return (
    <div class="status-line">
      <span class="spinner" aria-hidden="true" />
      <span role="status">
        {progress ? ACTIVITY[progress.activity] : 'Starting'}, {counted(total, 'event')} so far
      </span>
      {progress?.waitingUntil && <Countdown until={progress.waitingUntil} />}
      {progress && <Reach progress={progress} />}
      <button type="button" class="button" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}

/** How far back it is, and what of Graph's budget is left. */
function Reach({ progress: { reading, requests, requestsLeft } }: { progress: SearchProgress }) {
  return (
    <span class="quiet dotted">
      <span>
        back to {formatTime(reading.to).local}, step {reading.step} of {reading.steps}
      </span>
      <span>
        {counted(requests, 'request')}, {requestsLeft} of 5 left now
      </span>
    </span>
  );
}

interface EndedProps extends Props {
  end: SearchEnd;
  progress: SearchProgress | null;
}

function Ended({ search, end, progress, total, openOptions }: EndedProps) {
  switch (end.how) {
    case 'complete':
      return (
        <p class="status-line" role="status">
          {total === 0
            ? 'No event matches. Widen the time, or look in more types of sign-in.'
            : `All events were read: ${counted(total, 'event')}.`}
        </p>
      );
    case 'stopped':
      return (
        <div class="status-line">
          <span role="status">
            Stopped after {counted(total, 'event')}
            {progress && `, back to ${formatTime(progress.reading.to).local}`}.
          </span>
          <button type="button" class="button" onClick={search.goOn}>
            Go on
          </button>
        </div>
      );
    case 'needs-setup':
      return (
        <Ask text="Connect the extension to your tenant first." label="Open options" onClick={openOptions} />
      );
    case 'needs-sign-in':
      return (
        <>
          {end.problem && <ProblemNote problem={end.problem} />}
          <Ask text="Sign in to read the sign-in log." label="Sign in" onClick={search.signIn} />
        </>
      );
    case 'problem':
      return (
        <>
          <ProblemNote problem={end.problem} />
          {end.problem.kind === 'no-licence' ? <Download /> : <GoOn {...{ search, end, total }} />}
        </>
      );
  }
}

function GoOn({
  search,
  end,
  total,
}: {
  search: SearchStore;
  end: SearchEnd & { how: 'problem' };
  total: number;
}) {
  const { action } = end.problem;
  const kept = total > 0 ? `What came is kept: ${counted(total, 'event')}.` : 'Nothing was read yet.';
  if (action === 'sign-in') return <Ask text={kept} label="Sign in" onClick={search.signIn} />;
  return <Ask text={kept} label={total > 0 ? 'Go on from there' : 'Try again'} onClick={search.goOn} />;
}

function Ask({ text, label, onClick }: { text: string; label: string; onClick: () => void }) {
  return (
    <div class="status-line">
      <span>{text}</span>
      <button type="button" class="button primary" onClick={onClick}>
        {label}
      </button>
    </div>
  );
}
