import type { Told } from '../../collection/protocol';
import type { CaseState } from '../../messages';
import { Review } from '../review/review';
import type { CollectionStore } from './collection-store';

interface Props {
  told: Told;
  portal: string;
  collection: CollectionStore;
}

/** The diagnosis of the chosen sign-in, from the events that are there. */
export function Chosen({ told, portal, collection }: Props) {
  const { requestId } = told.diagnosis.event;
  return (
    <aside class="chosen" aria-label="Review the diagnosis">
      <div class="chosen-bar">
        <a class="link" href={`#requestId=${encodeURIComponent(requestId)}`}>
          Read the whole sign-in from Microsoft Graph
        </a>
        <button
          type="button"
          class="button subtle square"
          aria-label="Close the diagnosis"
          title="Close the diagnosis"
          onClick={() => collection.select(null)}
        >
          <span class="icon icon-close" aria-hidden="true" />
        </button>
      </div>
      <Review
        state={stateOf(told)}
        portal={portal}
        roomy={false}
        headingRef={null}
        onAsk={id => collection.select(id)}
        alike={told.alike}
        onAlike={({ scope }) => collection.only(scope)}
      />
    </aside>
  );
}

/** In the words of a case, which the review is written for. */
function stateOf({
  diagnosis,
  event,
  source,
  chain,
  readAt,
}: Told): Extract<CaseState, { phase: 'diagnosed' }> {
  return {
    phase: 'diagnosed',
    ...{ diagnosis, event, source, fetchedAt: readAt },
    chain: chain ? { status: 'told', told: chain } : { status: 'none' },
  };
}
