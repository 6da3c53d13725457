import type { EventSummary } from '../../diagnosis/diagnosis';
import { formatTime } from '../../ui/time';
import { Banner } from '../review/banner';
import type { PhaseProps } from './phase-props';

export function Choose({ state: { candidates }, send, headingRef }: PhaseProps<'choose'>) {
  return (
    <article class="review">
      <Banner
        tone="neutral"
        icon="info"
        word="Choose"
        headingRef={headingRef}
        headline={
          candidates.length === 1 ? 'Is this the sign-in?' : `Which of these ${candidates.length} sign-ins?`
        }
      >
        <p>More than one event may fit what you asked for. Choose the one to diagnose.</p>
      </Banner>
      <ul class="candidates">
        {candidates.map(event => (
          <li key={event.requestId}>
            <button
              type="button"
              class="candidate"
              onClick={() => send({ kind: 'diagnose', question: { requestId: event.requestId } })}
            >
              <Candidate event={event} />
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Candidate({ event }: { event: EventSummary }) {
  return (
    <>
      <span class="candidate-head">
        <span class="strong">{formatTime(event.time).local}</span>
        <Status code={event.errorCode} />
      </span>
      <span class="dotted">
        {[event.user || event.userPrincipalName, event.app].filter(Boolean).map(text => (
          <bdi key={text}>{text}</bdi>
        ))}
      </span>
      <span class="dotted quiet">
        {[event.ipAddress, event.location, event.failureReason].filter(Boolean).map(text => (
          <bdi key={text}>{text}</bdi>
        ))}
      </span>
    </>
  );
}

/** The list holds codes, not outcomes: an error code may stand for a failure or for an interruption. */
function Status({ code }: { code: number | null }) {
  if (code === null) return <span class="quiet">No status</span>;
  if (code === 0) return <span class="badge tone-success">Success</span>;
  return <span class="badge tone-neutral">Error {code}</span>;
}
