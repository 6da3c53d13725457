import type { Evidence } from '../diagnosis';
import type { Facts } from '../facts';

/** One member of the event as evidence; nothing when it is empty. */
export function memberEvidence(facts: Facts, field: string, meaning: string): Evidence[] {
  const value = facts.text(field);
  return value === '' ? [] : [{ field, value, meaning }];
}
