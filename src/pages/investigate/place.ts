import type { Question } from '../../messages';
import { questionFromHash } from '../../pasted/question-hash';
import type { Scope } from '../../sources/scope';
import { scopeFromHash } from '../define/scope-hash';
import { understand } from '../define/understand';

/** What the address asks for: one event, or all of a scope, or nothing yet. */
export interface Place {
  question: Question | null;
  scope: Scope | null;
  /** What the form begins with. */
  initial: Partial<Scope>;
  /** Why the form is there and no answer. */
  note: string | null;
}

const EMPTY: Place = { question: null, scope: null, initial: {}, note: null };

export function placeOf(hash: string): Place {
  const scope = scopeFromHash(hash);
  if (scope) return { ...EMPTY, scope, initial: scope };
  const pasted = new URLSearchParams(hash.slice(1)).get('pasted');
  if (pasted !== null) return placeOfPasted(pasted);
  return { ...EMPTY, question: questionFromHash(hash) };
}

/** Text that somebody selected on another page, in which there is no ID of one event. */
function placeOfPasted(text: string): Place {
  const { scope } = understand(text);
  const found = Object.keys(scope).length > 0;
  const note = found
    ? 'From the selected text. Check it, then search.'
    : 'The selected text holds neither a request ID nor a correlation ID. What is known of the sign-in?';
  return { ...EMPTY, initial: scope, note };
}
