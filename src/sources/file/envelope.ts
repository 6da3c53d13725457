import type { SignIn } from '../../diagnosis/sign-in';
import { codeFrom, damagedMembers, isObject, type JsonObject, textOrNull } from './records';
import { readTime } from './times';

/** What the records of Azure Monitor and the rows of the log tables have in common: an envelope around the sign-in. */

/** A sign-in out of a record, and what could not be read of it. */
export interface Reading {
  event: SignIn;
  doubts: string[];
}

/** What stands outside of the sign-in itself, by the names of the envelope in lower case. */
export interface Envelope {
  /** The time where the sign-in has none of its own. */
  time: unknown;
  /** The log that the record is from: a category of Azure Monitor or the name of a table. */
  log: unknown;
  members: JsonObject;
}

const KINDS: readonly (readonly [string, string])[] = [
  ['noninteractiveuser', 'nonInteractiveUser'],
  ['serviceprincipal', 'servicePrincipal'],
  ['managedidentity', 'managedIdentity'],
];

/** The log tells whose sign-in it is where the record itself does not. */
function eventTypesFrom(log: unknown): string[] | null {
  if (typeof log !== 'string') return null;
  const lower = log.toLowerCase();
  const kind = KINDS.find(([name]) => lower.includes(name));
  return kind ? [kind[1]] : null;
}

/** Fills in what the sign-in does not hold and its envelope does; what it does hold stays. */
export function withEnvelope(signIn: SignIn, { time, log, members }: Envelope): Reading {
  const types = Array.isArray(signIn.signInEventTypes) ? signIn.signInEventTypes : eventTypesFrom(log);
  const isWorkload = types?.some(type => type === 'servicePrincipal' || type === 'managedIdentity') ?? false;
  const created = textOrNull(signIn.createdDateTime) ?? textOrNull(time);
  const read = created === null ? null : readTime(created);
  const outside: SignIn = {
    correlationId: textOrNull(members.correlationid),
    ipAddress: textOrNull(members.calleripaddress),
    [isWorkload ? 'servicePrincipalName' : 'userDisplayName']: textOrNull(members.identity),
    location: countryFrom(members.location),
    isInteractive: types?.includes('nonInteractiveUser') ? false : null,
  };
  const filled = Object.entries(outside).filter(
    ([member, value]) => value !== null && (signIn[member] ?? '') === '',
  );
  const event = {
    ...signIn,
    ...Object.fromEntries(filled),
    ...(read ? { createdDateTime: read.time } : {}),
    ...(types ? { signInEventTypes: types } : {}),
    status: statusFrom(signIn.status, members),
  };
  return { event, doubts: [...(read?.doubt ? [read.doubt] : []), ...damagedMembers(event)] };
}

/** The envelope's own location is the country of the sign-in. */
const countryFrom = (location: unknown): SignIn['location'] =>
  typeof location === 'string' && /^[A-Z]{2}$/.test(location) ? { countryOrRegion: location } : null;

/** The record's own status counts before the envelope's, and a number before the words Success and Failure. */
function statusFrom(status: unknown, members: JsonObject): SignIn['status'] {
  const own = isObject(status) ? (status as NonNullable<SignIn['status']>) : {};
  const errorCode =
    codeFrom(own.errorCode) ?? codeFrom(members.resulttype) ?? codeFrom(numberIn(members.resultsignature));
  const failureReason = own.failureReason ?? textOrNull(members.resultdescription);
  return {
    ...own,
    ...(errorCode === null ? {} : { errorCode }),
    ...(failureReason ? { failureReason } : {}),
  };
}

/** Where the result is a word, the schema promises the code in the signature; the word SUCCESS there is no code. */
const numberIn = (signature: unknown): unknown => (/\d/.test(String(signature)) ? signature : null);
