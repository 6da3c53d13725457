import { all, type Criterion, not } from '../criteria';
import { errorCodeIsPresent, errorCodeIsUpToMicrosoft } from '../criteria/code';
import type { Actor } from '../diagnosis';
import type { Facts } from '../facts';
import { readErrorCode } from './error-codes';
import { errorCodeLink, links, roles } from './links';

/** What the table of codes says is to be done, for scenarios and causes that know no more than the code. */

export const CODE_WORDS = { fix: '{codeStep}' } as const;

interface Limits<Cause extends string> {
  for?: readonly Cause[];
  when?: Criterion;
  /** Who acts; by the table when it is left out. */
  actor?: (facts: Facts) => Actor;
}

const whoFixes = ({ errorCode }: Facts): Actor => readErrorCode(errorCode ?? 0).actor;

/** Microsoft cannot be told to act here: somebody has to open a request. */
export function codeSteps<Cause extends string = never>(limits: Limits<Cause>) {
  const { when = errorCodeIsPresent(), actor = whoFixes } = limits;
  return [
    {
      ...limits,
      when: all(when, not(errorCodeIsUpToMicrosoft())),
      actor,
      say: 'fix' as const,
      link: (facts: Facts) => errorCodeLink(facts.errorCode ?? 0),
    },
    {
      ...limits,
      when: all(when, errorCodeIsUpToMicrosoft()),
      actor: 'an administrator' as const,
      say: 'fix' as const,
      link: links.supportRequest,
      role: roles.support,
      ticket: true as const,
    },
  ];
}
