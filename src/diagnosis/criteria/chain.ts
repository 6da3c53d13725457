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
