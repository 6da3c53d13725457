import { describe, expect, test } from 'vitest';
import { NO_ID, parseQuestion } from '../../src/pasted/parse-question';

const REQUEST = '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00';
const CORRELATION = 'c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3';
const APP = 'a1c4e6f8-2b3d-4c5e-8f90-1a2b3c4d5e6f';

describe('texts that hold a question', () => {
  test.each([
    ['a lone ID', REQUEST, { requestId: REQUEST }],
    ['a lone ID in capitals and braces', ` {${REQUEST.toUpperCase()}}\n`, { requestId: REQUEST }],
    [
      'the details of the error page',
      `Request Id: ${REQUEST} Correlation Id: ${CORRELATION} Timestamp: 2026-11-12T13:03:22Z`,
      { requestId: REQUEST, correlationId: CORRELATION, time: '2026-11-12T13:03:22Z' },
    ],
    [
      'an error text with a blank in its time',
      `Trace ID: ${REQUEST}\r\nTimestamp: 2026-11-12 13:03:22Z`,
      { requestId: REQUEST, time: '2026-11-12T13:03:22Z' },
    ],
    ['a time without a zone says nothing', `${REQUEST} 2026-11-12 13:03:22`, { requestId: REQUEST }],
    [
      'the same, correlation ID first',
      `Correlation ID\t${CORRELATION}\nRequest ID\t${REQUEST}`,
      { requestId: REQUEST, correlationId: CORRELATION },
    ],
    [
      'an error text: the app in brackets is not the request',
      `AADSTS50105: The application 'HR' (${APP}) is restricted. Trace ID: ${REQUEST} Correlation ID: ${CORRELATION}`,
      { requestId: REQUEST, correlationId: CORRELATION },
    ],
    [
      "the token endpoint's JSON",
      `{"error":"invalid_grant","trace_id":"${REQUEST}","correlation_id":"${CORRELATION}"}`,
      { requestId: REQUEST, correlationId: CORRELATION },
    ],
    ['a correlation ID alone', `correlationId = ${CORRELATION}`, { correlationId: CORRELATION }],
    ["a library's header", `client-request-id: ${CORRELATION}`, { correlationId: CORRELATION }],
    ['the same ID twice', `Request Id: ${REQUEST}, again ${REQUEST}`, { requestId: REQUEST }],
    ['an app ID beside a lone ID', `App ID: ${APP}\n\n${REQUEST}`, { requestId: REQUEST }],
    ['a word that ends in "id" is no label', `The request was not valid ${REQUEST}`, { requestId: REQUEST }],
  ])('%s', (_, text, question) => {
    expect(parseQuestion(text)).toEqual({ question });
  });
});

describe('texts that hold none', () => {
  test.each([
    ['nothing', '  ', 'Paste a request ID or a correlation ID.'],
    ['no ID', 'AADSTS50105', NO_ID],
    ['an ID that is cut off', REQUEST.slice(0, -1), NO_ID],
    ['an ID that is too long', `${REQUEST}0`, NO_ID],
    [
      'two IDs without labels',
      `${REQUEST} ${CORRELATION}`,
      'There are 2 IDs in this text and no labels. Leave only the request ID.',
    ],
    [
      'two request IDs',
      `Request ID: ${REQUEST} Request ID: ${APP}`,
      'There are 2 request IDs in this text. Leave only one.',
    ],
    [
      'an app ID',
      `Application ID: ${APP}`,
      'The ID in this text is labelled as something else. Paste the request ID or the correlation ID.',
    ],
  ])('%s', (_, text, error) => {
    expect(parseQuestion(text)).toEqual({ error });
  });
});
