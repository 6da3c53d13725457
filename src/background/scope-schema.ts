import * as v from 'valibot';
import { MOST_IDS } from '../pasted/identifiers';
import { KINDS, SPANS } from '../sources/scope';

/** A scope as a page sends it. Pages check what is typed; this checks what is sent. */

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const instant = v.pipe(
  v.string(),
  v.maxLength(32),
  v.check(value => !Number.isNaN(Date.parse(value))),
);
const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

const scopeSchema = v.object({
  ids: v.optional(v.pipe(v.array(guid), v.maxLength(MOST_IDS))),
  user: v.optional(text),
  app: v.optional(text),
  ipAddress: v.optional(text),
  when: v.union([
    v.object({ last: v.picklist(SPANS) }),
    v.pipe(
      v.object({ from: instant, to: instant }),
      v.check(({ from, to }) => Date.parse(from) < Date.parse(to)),
    ),
  ]),
  kinds: v.pipe(v.array(v.picklist(KINDS)), v.minLength(1), v.maxLength(KINDS.length)),
  outcome: v.optional(v.picklist(['success', 'failure', 'interrupted'])),
  conditionalAccess: v.optional(v.picklist(['success', 'failure', 'notApplied'])),
  errorCode: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999))),
  scenario: v.optional(text),
  policy: v.optional(text),
});

const cursor = v.object({
  step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  before: v.nullable(instant),
});

export const searchRequests = v.variant('kind', [
  v.object({
    kind: v.literal('search'),
    run: v.pipe(v.number(), v.integer()),
    scope: scopeSchema,
    now: instant,
    cursor: v.nullable(cursor),
    signIn: v.boolean(),
  }),
  v.object({ kind: v.literal('stop') }),
  v.object({ kind: v.literal('still-here') }),
]);
