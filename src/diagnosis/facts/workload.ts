import type { Actor } from '../diagnosis';
import type { Facts } from '../facts';
import { members, text, texts } from '../read';
import { readErrorCode } from '../reference/error-codes';

/** What an application or a managed identity shows of itself, in Graph's spelling. */
const CREDENTIALS = new Map([
  ['clientSecret', 'a client secret'],
  ['clientAssertion', 'a signed assertion'],
  ['certificate', 'a certificate'],
  ['federatedIdentityCredential', 'a token of another identity provider'],
  ['managedIdentity', 'a managed identity'],
]);

/** `none` is also what older events hold where nothing was recorded. */
export const isKnownCredential = (type: string): boolean => CREDENTIALS.has(type);

export const credentialInWords = (type: string): string =>
  CREDENTIALS.get(type) ?? 'a credential that the event does not name';

/** Azure looks after the credential of a managed identity; an application's owner looks after that of an application. */
export function isManagedIdentity(facts: Facts): boolean {
  if (texts(facts.event.signInEventTypes).includes('managedIdentity')) return true;
  const type = text(members(facts.event.managedServiceIdentity).msiType);
  return type === 'systemAssigned' || type === 'userAssigned';
}

/** No user takes part, also where a code is mostly a user's to cure. */
export function whoFixesWorkload({ errorCode }: Facts): Actor {
  const { actor } = readErrorCode(errorCode ?? 0);
  return actor === 'the user' ? 'the application owner' : actor;
}
