import { candidatesFor } from './candidates';
import type { Context } from './context';
import { type Answer, ask } from './criteria';
import type { Diagnosis } from './diagnosis';
import { explain, type Match, match, mention } from './explain';
import { Facts } from './facts';
import type { Prepared } from './prepare';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import type { SignIn } from './sign-in';

/** Sign-in in, diagnosis out. Never throws, whatever the event holds. */
export function diagnose(event: SignIn, context: Context): Diagnosis {
  return diagnoseWith(scenarios, event, context);
}

/** The last of the scenarios is the fallback and has to match always. */
export function diagnoseWith(candidates: readonly Scenario[], event: unknown, context: Context): Diagnosis {
  const facts = new Facts(event, context);
  const { matches, possible } = classify(candidates, facts);
  for (const [position, found] of matches.entries()) {
    const also = alsoNoticed(matches, position, facts);
    const diagnosis = attempt(explain, found, facts, also, possible);
    if (diagnosis) return diagnosis;
  }
  throw new Error('The fallback scenario has to match and to explain every event.');
}

/** The matches behind the headline, without the fallback. */
function alsoNoticed(matches: readonly Match[], headline: number, facts: Facts): Diagnosis['also'] {
  const also: Diagnosis['also'] = [];
  for (const other of matches.slice(headline + 1, -1)) {
    const noticed = attempt(mention, other, facts);
    if (noticed) also.push(noticed);
  }
  return also;
}

export interface Classification {
  /** In order of precedence; the last one is the fallback. */
  matches: Match[];
  /** Scenarios before the first match that could be neither shown nor ruled out. */
  possible: Prepared[];
}

export function classify(candidates: readonly Scenario[], facts: Facts): Classification {
  const matches: Match[] = [];
  const possible: Prepared[] = [];
  for (const prepared of candidatesFor(candidates, facts)) {
    const found = attempt(matchOrAnswer, prepared, facts);
    if (typeof found === 'object' && found) matches.push(found);
    else if (typeof found === 'string' && matches.length === 0) possible.push(prepared);
  }
  return { matches, possible };
}

/** The match, or why there is none: no, or what it is that cannot be told. */
function matchOrAnswer(prepared: Prepared, facts: Facts): Match | Answer {
  const answer = ask(prepared.criteria, facts);
  return answer === true ? match(prepared, facts) : answer;
}

/** An exception in one scenario costs that scenario, never the diagnosis. */
function attempt<Args extends unknown[], T>(work: (...args: Args) => T, ...args: Args): T | null {
  try {
    return work(...args);
  } catch {
    return null;
  }
}
