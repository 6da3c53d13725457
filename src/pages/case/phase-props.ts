import type { Ref } from 'preact';
import type { CaseRequest, CaseState, Question } from '../../messages';

/** What the view of one phase is given. */
export interface PhaseProps<P extends CaseState['phase']> {
  question: Question;
  state: Extract<CaseState, { phase: P }>;
  send: (request: CaseRequest) => void;
  openOptions: () => void;
  headingRef: Ref<HTMLHeadingElement>;
}
