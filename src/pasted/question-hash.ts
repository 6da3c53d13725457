import type { Question } from '../messages';
import { parseQuestion } from './parse-question';

/** A question in the address of the investigate page. What a page showed beside it is no business of an address. */
export function hashOfQuestion({ shown: _, ...question }: Question): string {
  return `#${new URLSearchParams(question)}`;
}

/** What a row shows where it has no ID to show. */
const SHOWN = ['user', 'app', 'ipAddress', 'time'] as const;
const LONGEST = 64;

/**
 * `#requestId=…&correlationId=…`, or `#user=…&app=…&time=…`. Anybody can write an address, so only what has the form of an
 * ID is taken as one, and texts only where there is none.
 */
export function questionFromHash(hash: string): Question | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const identifying = ['requestId', 'correlationId', 'time'];
  const parsed = parseQuestion(identifying.map(name => `${name}: ${parameters.get(name) ?? ''}`).join('\n'));
  if ('question' in parsed) return parsed.question;
  const shown = SHOWN.flatMap(name => {
    const text = parameters.get(name)?.trim().slice(0, LONGEST);
    return text ? [[name, text]] : [];
  });
  return shown.length > 0 ? Object.fromEntries(shown) : null;
}
