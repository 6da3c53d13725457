import { candidatesFor } from './candidates';
import type { Context } from './context';
import { type Answer, ask } from './criteria';
import type { Diagnosis } from './diagnosis';
import { explain, type Match, match, mention } from './explain';
import { Facts } from './facts';
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
    const also = matches.slice(position + 1, -1).map(other => attempt(() => mention(other, facts)));
    const diagnosis = attempt(() =>
      explain(
        found,
        facts,
        also.filter(other => other !== null),
        possible,
      ),
    );
    if (diagnosis) return diagnosis;
  }
  throw new Error('The fallback scenario has to match and to explain every event.');
}

export interface Classification {
  /** In order of precedence; the last one is the fallback. */
  matches: Match[];
  /** Scenarios before the first match that could be neither shown nor ruled out. */
  possible: Scenario[];
}

export function classify(candidates: readonly Scenario[], facts: Facts): Classification {
  const matches: Match[] = [];
  const possible: Scenario[] = [];
  for (const scenario of candidatesFor(candidates, facts)) {
    const answer = attempt((): Answer => ask(scenario.criteria, facts));
    if (answer === true) {
      const found = attempt(() => match(scenario, facts));
      if (found) matches.push(found);
    } else if (typeof answer === 'string' && matches.length === 0) {
      possible.push(scenario);
    }
  }
  return { matches, possible };
}

/** An exception in one scenario costs that scenario, never the diagnosis. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
