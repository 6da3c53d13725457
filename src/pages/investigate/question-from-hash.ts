import type { Question } from '../../messages';
import { parseQuestion } from '../../ui/parse-question';

/**
 * `#requestId=…&correlationId=…`. Anybody can write an address, so only what has the form of an ID is taken from it.
 */
export function questionFromHash(hash: string): Question | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const parsed = parseQuestion(
    ['requestId', 'correlationId'].map(name => `${name}: ${parameters.get(name) ?? ''}`).join('\n'),
  );
  return 'question' in parsed ? parsed.question : null;
}
