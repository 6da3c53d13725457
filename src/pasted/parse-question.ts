import type { Question } from '../messages';
import { type IdKind, identifiers, instantIn, readable } from './identifiers';

/** A question, or a sentence that says why the text holds none. */
export type Parsed = { question: Question } | { error: string };

export const NO_ID =
  'There is no request ID or correlation ID in this text. An ID looks like 0f8fad5b-d9cb-469f-a165-70867728950e.';

/**
 * Finds the IDs, and the time, in whatever an admin has at hand: a bare ID, the details a user copied from the error page
 * ("Request Id: … Correlation Id: … Timestamp: …"), an error text with "Trace ID", or the JSON of a token answer.
 *
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes ("Trace ID" names the request)
 */
export function parseQuestion(text: string): Parsed {
  const searched = readable(text);
  const parsed = questionOf(searched);
  const time = instantIn(searched);
  return 'question' in parsed && time ? { question: { ...parsed.question, time } } : parsed;
}

function questionOf(text: string): Parsed {
  const ids = identifiers(text);
  if (ids.size === 0)
    return { error: text.trim() === '' ? 'Paste a request ID or a correlation ID.' : NO_ID };

  const request = [...ids].filter(([, kind]) => kind === 'request').map(([id]) => id);
  const correlation = [...ids].filter(([, kind]) => kind === 'correlation').map(([id]) => id);
  if (request.length > 1) return { error: several(request.length, 'request') };
  if (correlation.length > 1) return { error: several(correlation.length, 'correlation') };
  if (request.length + correlation.length > 0) {
    return { question: { ...name('requestId', request[0]), ...name('correlationId', correlation[0]) } };
  }
  return fromUnlabelled(ids);
}

/** A lone ID without a label is taken for a request ID: that is what a row of the log identifies itself by. */
function fromUnlabelled(ids: Map<string, IdKind>): Parsed {
  const unlabelled = [...ids].filter(([, kind]) => kind === 'unlabelled').map(([id]) => id);
  const [only, ...others] = unlabelled;
  if (only === undefined) {
    return {
      error: 'The ID in this text is labelled as something else. Paste the request ID or the correlation ID.',
    };
  }
  if (others.length > 0) {
    return {
      error: `There are ${unlabelled.length} IDs in this text and no labels. Leave only the request ID.`,
    };
  }
  return { question: { requestId: only } };
}

function several(count: number, kind: string): string {
  return `There are ${count} ${kind} IDs in this text. Leave only one.`;
}

function name(key: 'requestId' | 'correlationId', id: string | undefined): Question {
  return id === undefined ? {} : { [key]: id };
}
