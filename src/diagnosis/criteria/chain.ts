import type { Ending } from '../context';
import { question } from '../criteria';

/** Questions about the other events of the same sign-in. */

/** For words about "the later events": they are out of place where the whole chain was read. */
export const theEndingIsTold = question<[]>({
  name: 'the ending is told',
  needs: [],
  words: () => 'the other events of the sign-in tell how it ended',
  ask: facts => facts.endingIsTold,
  evidence: () => [],
});

export const theEndingIs = question<[Ending]>({
  name: 'the ending is',
  needs: [],
  words: ([ending]) => `the other events of the sign-in show it as ${ending}`,
  ask: (facts, [ending]) => facts.context.ending === ending,
  evidence: () => [],
});

/** Without a correlation ID nobody can be sent to the later events by it. */
export const theEventHasACorrelationId = question<[]>({
  name: 'the event has a correlation ID',
  needs: [],
  words: () => 'the event holds a correlation ID',
  ask: facts => facts.hasCorrelationId,
  evidence: () => [],
});
