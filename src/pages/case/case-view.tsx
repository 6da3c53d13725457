import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseState, Scope } from '../../messages';
import { alikeOf, scopeAround } from '../review/alike-of';
import { Review } from '../review/review';
import { Choose } from './choose';
import { Idle } from './idle';
import { NeedsSetup } from './needs-setup';
import { NeedsSignIn } from './needs-sign-in';
import { ProblemView } from './problem';
import type { CaseStore } from './store';
import { Working, workingLine } from './working';

interface Props {
  store: CaseStore;
  openOptions: () => void;
  roomy: boolean;
  /** Looks for the sign-ins of a scope. */
  onSearch: (scope: Scope) => void;
}

/** Whatever phase the case is in, with the focus on its heading and its gist read out. */
export function CaseView(props: Props) {
  const { state } = props.store.current.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<CaseState['phase'] | null>(null);

  useLayoutEffect(() => {
    const lost = document.activeElement === document.body;
    if (shown.current !== state.phase && (shown.current === 'working' || lost)) heading.current?.focus();
    shown.current = state.phase;
  }, [state.phase]);

  return (
    <>
      <p class="visually-hidden" role="status">
        {announcement(state)}
      </p>
      <Phase {...props} headingRef={heading} />
    </>
  );
}

function Phase({
  store,
  openOptions,
  roomy,
  onSearch,
  headingRef,
}: Props & { headingRef: Ref<HTMLHeadingElement> }) {
  const { question, state } = store.current.value;
  const common = { question, send: store.send, openOptions, headingRef };
  switch (state.phase) {
    case 'idle':
      return <Idle {...common} onAsk={asked => store.send({ kind: 'diagnose', question: asked })} />;
    case 'working':
      return <Working {...common} state={state} />;
    case 'needs-setup':
      return <NeedsSetup {...common} />;
    case 'needs-sign-in':
      return <NeedsSignIn {...common} state={state} />;
    case 'choose':
      return <Choose {...common} state={state} />;
    case 'problem':
      return <ProblemView {...common} state={state} />;
    case 'diagnosed': {
      const { requestId, time } = state.diagnosis.event;
      return (
        <Review
          key={requestId}
          state={state}
          portal={store.portal.value}
          roomy={roomy}
          headingRef={headingRef}
          onAsk={chosen => store.send({ kind: 'diagnose', question: { requestId: chosen } })}
          alike={alikeOf(state.diagnosis)}
          onAlike={({ scope }) => onSearch(scopeAround(time, scope, new Date()))}
        />
      );
    }
  }
}

function announcement(state: CaseState): string {
  switch (state.phase) {
    case 'working':
      return workingLine(state.activity);
    case 'diagnosed':
      return `Diagnosis ready: ${state.diagnosis.headline}`;
    case 'problem':
      return state.problem.title;
    case 'needs-sign-in':
      return state.problem?.title ?? 'Sign in to read the sign-in log';
    case 'choose':
      return `${state.candidates.length} sign-ins found. Choose one.`;
    default:
      return '';
  }
}
