import type { Criterion, Fact } from './criteria';
import type { Need } from './facts/gaps';

/** What can be read off a criterion without an event. */

/** The kinds of data a criterion reads, so that a missing one can be named. */
export function needsOf(criterion: Criterion): readonly Need[] {
  switch (criterion.kind) {
    case 'fact':
      return criterion.question.needs;
    case 'all':
    case 'any':
      return [...new Set(criterion.of.flatMap(needsOf))];
    case 'not':
    case 'not known':
      return needsOf(criterion.of);
  }
}

/**
 * What remains of a criterion once the error code is known; null when it cannot hold any more. Facts about the code that
 * hold stay in it, because they are evidence.
 */
export function given(code: number | null, criterion: Criterion): Criterion | null {
  switch (criterion.kind) {
    case 'fact': {
      const codes = criterion.question.codes?.(criterion.args);
      return !codes || (code !== null && codes.includes(code)) ? criterion : null;
    }
    case 'all': {
      const parts: Criterion[] = [];
      for (const part of criterion.of) {
        const rest = given(code, part);
        if (!rest) return null;
        if (rest !== ALWAYS) parts.push(rest);
      }
      return parts.length === 0 ? ALWAYS : group('all', parts);
    }
    case 'any': {
      const parts = criterion.of.map(part => given(code, part)).filter(rest => rest !== null);
      return parts.length === 0 ? null : group('any', parts);
    }
    case 'not':
    case 'not known': {
      const rest = given(code, criterion.of);
      return rest ? { kind: criterion.kind, of: rest } : ALWAYS;
    }
  }
}

/** Holds whatever the event is, and shows nothing. */
const ALWAYS: Criterion = { kind: 'all', of: [] };

const group = (kind: 'all' | 'any', of: Criterion[]): Criterion =>
  of.length === 1 && of[0] ? of[0] : { kind, of };

/** The facts a criterion is built from. */
export function factsOf(criterion: Criterion): Fact[] {
  switch (criterion.kind) {
    case 'fact':
      return [criterion];
    case 'all':
    case 'any':
      return criterion.of.flatMap(factsOf);
    case 'not':
    case 'not known':
      return factsOf(criterion.of);
  }
}

/** A criterion as a nested list, for the documentation: a question of the event on each line. */
export function outline(criterion: Criterion, before = ''): string[] {
  switch (criterion.kind) {
    case 'fact':
      return [`- ${before}${criterion.question.words(criterion.args)}`];
    case 'all':
    case 'any': {
      const title = criterion.kind === 'all' ? 'all of' : 'one of';
      const parts = flattened(criterion).flatMap(part => outline(part));
      return [`- ${before}${title}`, ...parts.map(line => `  ${line}`)];
    }
    case 'not':
      return outline(criterion.of, `${before}not: `);
    case 'not known':
      return outline(criterion.of, `${before}it is not known that: `);
  }
}

/** A criterion as a sentence, for the documentation. */
export function sentence(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'fact':
      return criterion.question.words(criterion.args);
    case 'all':
    case 'any': {
      const parts = flattened(criterion).map(part => ('of' in part ? `(${sentence(part)})` : sentence(part)));
      return parts.join(criterion.kind === 'all' ? ' and ' : ' or ');
    }
    case 'not':
      return `not ${sentence(criterion.of)}`;
    case 'not known':
      return `it is not known that ${sentence(criterion.of)}`;
  }
}

type Group = Criterion & { kind: 'all' | 'any' };

/** All of all of, and one of one of, say the same without the inner group. */
const flattened = ({ kind, of }: Group): Criterion[] =>
  of.flatMap(part => (part.kind === kind ? flattened(part as Group) : [part]));
