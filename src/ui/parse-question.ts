import type { Question } from '../messages';

/** A question, or a sentence that says why the text holds none. */
export type Parsed = { question: Question } | { error: string };

const GUID = /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/gi;

type Kind = 'request' | 'correlation' | 'other' | 'unlabelled';

/** Libraries send their correlation ID as the header `client-request-id`. */
const LABELS: Record<string, Kind> = {
  request: 'request',
  trace: 'request',
  correlation: 'correlation',
  'client-request': 'correlation',
};
const OTHER_LABELS = 'app|application|client|tenant|directory|user|object|policy|device|session|resource';
const LABEL_BEFORE = new RegExp(
  `\\b(${Object.keys(LABELS).join('|')}|${OTHER_LABELS})[\\s_-]*id(?:entifier)?(?:\\s+is)?[^a-z0-9]*$`,
  'i',
);
/** As error pages write it: `2026-11-12T13:03:22Z`, or with a blank in the middle. Only a time in UTC is a time for sure. */
const TIMESTAMP = /\b(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?Z/;
/** Room for the label, a colon, quotes and blanks. */
const LONGEST_LABEL = 80;
/** Longer than any error page; keeps the search short when a whole document was pasted. */
const LONGEST_TEXT = 20_000;

export const NO_ID =
  'There is no request ID or correlation ID in this text. An ID looks like 0f8fad5b-d9cb-469f-a165-70867728950e.';

/**
 * Finds the IDs, and the time, in whatever an admin has at hand: a bare ID, the details a user copied from the error page
 * ("Request Id: … Correlation Id: … Timestamp: …"), an error text with "Trace ID", or the JSON of a token answer.
 *
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes ("Trace ID" names the request)
 */
export function parseQuestion(text: string): Parsed {
  const searched = text.slice(0, LONGEST_TEXT);
  const parsed = questionOf(searched);
  const [, date, time] = TIMESTAMP.exec(searched) ?? [];
  return 'question' in parsed && date
    ? { question: { ...parsed.question, time: `${date}T${time}Z` } }
    : parsed;
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
function fromUnlabelled(ids: Map<string, Kind>): Parsed {
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

function identifiers(text: string): Map<string, Kind> {
  const found = new Map<string, Kind>();
  let end = 0;
  for (const match of text.matchAll(GUID)) {
    const id = match[0].toLowerCase();
    const kind = kindOf(text.slice(Math.max(end, match.index - LONGEST_LABEL), match.index));
    end = match.index + id.length;
    if (!found.has(id) || found.get(id) === 'unlabelled') found.set(id, kind);
  }
  return found;
}

function kindOf(before: string): Kind {
  const label = LABEL_BEFORE.exec(before)?.[1]?.toLowerCase();
  return label === undefined ? 'unlabelled' : (LABELS[label] ?? 'other');
}

function several(count: number, kind: string): string {
  return `There are ${count} ${kind} IDs in this text. Leave only one.`;
}

function name(key: 'requestId' | 'correlationId', id: string | undefined): Question {
  return id === undefined ? {} : { [key]: id };
}
