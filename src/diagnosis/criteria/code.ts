import { question } from '../criteria';
import type { Evidence, Outcome } from '../diagnosis';
import type { Facts } from '../facts';
import { NONE, remember } from '../read';
import { categoryInWords, codesOfCategories, errorCode, readErrorCode } from '../reference/error-codes';

/** Questions about the error code. */

export const errorCodeEvidence = (facts: Facts): readonly Evidence[] =>
  facts.errorCode === null ? NONE : evidenceOf(String(facts.errorCode));

/** The same in every event with that code. */
const evidenceOf = remember((code: string): readonly Evidence[] => {
  const { meaning } = readErrorCode(Number(code));
  return [Object.freeze({ field: 'status.errorCode', value: code, meaning })];
});

export const errorCodeIsOneOf = question<number[]>({
  name: 'error code is one of',
  needs: [],
  words: codes => `the error code is ${codes.join(', ')}`,
  ask: (facts, codes) => facts.errorCode !== null && codes.includes(facts.errorCode),
  codes: codes => codes,
  evidence: errorCodeEvidence,
});

export const errorCodeIsPresent = question<[]>({
  name: 'error code is present',
  needs: [],
  words: () => 'the event holds an error code',
  ask: facts => facts.errorCode !== null,
  evidence: errorCodeEvidence,
});

export const errorCodeHasAMeaning = question<[]>({
  name: 'error code has a meaning',
  needs: [],
  words: () => 'the meaning of the error code is published',
  ask: facts => facts.errorCode !== null && errorCode(facts.errorCode)?.isShared === false,
  evidence: errorCodeEvidence,
});

export const errorCodeIsInTheTable = question<[]>({
  name: 'error code is in the table',
  needs: [],
  words: () => 'the error code is known',
  ask: facts => facts.errorCode !== null && errorCode(facts.errorCode) !== null,
  evidence: errorCodeEvidence,
});

export const errorCodeNeedsNoAction = question<[]>({
  name: 'error code needs no action',
  needs: [],
  words: () => 'the error code is part of normal life',
  ask: facts => facts.errorCode !== null && errorCode(facts.errorCode)?.severity === 'none',
  evidence: errorCodeEvidence,
});

export const errorCodeBelongsTo = question<string[]>({
  name: 'error code belongs to',
  needs: [],
  words: categories => `the error code is one of: ${categories.map(categoryInWords).join(', ')}`,
  ask: (facts, categories) =>
    facts.errorCode !== null && categories.includes(errorCode(facts.errorCode)?.category ?? ''),
  codes: codesOfCategories,
  evidence: errorCodeEvidence,
});

export const errorCodeHasAName = question<[]>({
  name: 'error code has a name',
  needs: [],
  words: () => 'the error code has a symbolic name',
  ask: facts => facts.errorCode !== null && Boolean(errorCode(facts.errorCode)?.name),
  evidence: errorCodeEvidence,
});

export const errorCodeIsSerious = question<[]>({
  name: 'error code is serious',
  needs: [],
  words: () => 'the error code may concern many users or security',
  ask: facts => facts.errorCode !== null && errorCode(facts.errorCode)?.severity === 'high',
  evidence: errorCodeEvidence,
});

export const errorCodeIsUpToMicrosoft = question<[]>({
  name: 'error code is up to Microsoft',
  needs: [],
  words: () => 'only Microsoft can do something about the error code',
  ask: facts => facts.errorCode !== null && errorCode(facts.errorCode)?.actor === 'Microsoft',
  evidence: errorCodeEvidence,
});

/** "Other" and texts with unfilled placeholders say nothing. */
export const theLogGivesAReason = question<[]>({
  name: 'the log gives a reason',
  needs: [],
  words: () => 'the log gives a reason in words',
  ask: facts => !/^(other\.?)?$|[{}]/i.test(facts.status('failureReason').trim()),
  evidence: facts => {
    const meaning = 'The reason in the words of the log.';
    return [{ field: 'status.failureReason', value: facts.status('failureReason'), meaning }];
  },
});

export const theOutcomeIs = question<[Outcome]>({
  name: 'outcome is',
  needs: [],
  words: ([outcome]) => `the outcome is ${outcome}`,
  ask: (facts, [outcome]) => facts.outcome === outcome,
  evidence: errorCodeEvidence,
});
