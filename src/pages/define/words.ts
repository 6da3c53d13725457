import type { Outcome } from '../../diagnosis/diagnosis';
import type { Kind, Scope, Span } from '../../sources/scope';

/** What a scope may say, in the portal's own terms, in the order of the form. */

export const KIND_NAMES: Record<Kind, string> = {
  interactiveUser: 'Interactive user sign-ins',
  nonInteractiveUser: 'Non-interactive user sign-ins',
  servicePrincipal: 'Service principal sign-ins',
  managedIdentity: 'Managed identity sign-ins',
};

export const SPAN_NAMES: Record<Span, string> = {
  '2h': 'Last 2 hours',
  '24h': 'Last 24 hours',
  '7d': 'Last 7 days',
  '30d': 'Last 30 days',
};

export const OUTCOME_NAMES: Record<Outcome, string> = {
  success: 'Success',
  failure: 'Failure',
  interrupted: 'Interrupted',
};

export const CONDITIONAL_ACCESS_NAMES: Record<NonNullable<Scope['conditionalAccess']>, string> = {
  success: 'Success',
  failure: 'Failure',
  notApplied: 'Not applied',
};

/** What most questions are about; applications that sign in by themselves would drown them. */
export const USUAL_KINDS: readonly Kind[] = ['interactiveUser', 'nonInteractiveUser'];
export const USUAL_SPAN: Span = '24h';

/** Whether a text is one of the names that a table has; not fooled by what every object has. */
export function isIn<K extends string>(table: Record<K, string>, text: string): text is K {
  return Object.hasOwn(table, text);
}

/** The names that a table has, in its order. */
export const namesIn = <K extends string>(table: Record<K, string>) => Object.keys(table) as K[];
