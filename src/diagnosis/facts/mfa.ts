import { list, type Members, members, remember, text } from '../read';

/**
 * Where multifactor authentication stands in this event. `none`: nothing in the event speaks of it. `not recorded`: it was
 * asked for and the event does not tell how that went.
 */
export type MfaState =
  | 'none'
  | 'pending'
  | 'completed'
  | 'satisfied by claim'
  | 'satisfied by external provider'
  | 'skipped'
  | 'expired'
  | 'declined'
  | 'no response'
  | 'wrong code'
  | 'unreachable'
  | 'blocked user'
  | 'service error'
  | 'failed'
  | 'abandoned'
  | 'registration'
  | 'nothing registered'
  | 'missing federated claim'
  | 'not recorded';

export interface MfaFinding {
  state: MfaState;
  /** The texts that say so. */
  sources: { field: string; value: string }[];
}

export interface AuthenticationStep {
  index: number;
  method: string;
  detail: string;
  result: string;
  requirement: string;
  succeeded: boolean | null;
}

/**
 * Phrases of `status.additionalDetails` and of the steps, in lower case; the first that is found counts. All were written
 * by the service in English in every record seen.
 *
 * Source: https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting
 */
const PHRASES: readonly (readonly [string, MfaState])[] = [
  ['any verification methods registered', 'nothing registered'],
  ['registration prompted', 'registration'],
  ['mfa requirement satisfied by claim in the token', 'satisfied by claim'],
  ['mfa requirement satisfied by claim provided by external provider', 'satisfied by external provider'],
  ['mfa requirement satisfied', 'completed'],
  ['mfa requirement skipped', 'skipped'],
  ['mfa completed', 'completed'],
  ['mfa successfully completed', 'completed'],
  ['expired due to the policies', 'expired'],
  ['user declined the authentication', 'declined'],
  ['fraud', 'declined'],
  ['did not respond', 'no response'],
  ["didn't respond", 'no response'],
  ['never entered the verification code', 'no response'],
  ['went to voicemail', 'no response'],
  ['hung up the phone', 'abandoned'],
  ['incorrect code', 'wrong code'],
  ['incorrect pin', 'wrong code'],
  ['invalid mobile app verification code', 'wrong code'],
  ['verification code already used', 'wrong code'],
  ['unable to reach', 'unreachable'],
  ['unable to send', 'unreachable'],
  ['has an invalid format', 'unreachable'],
  ['user is blocked', 'blocked user'],
  ['service error', 'service error'],
  ['misconfiguration', 'service error'],
  ['authentication in progress', 'pending'],
  ['authentication in-progress', 'pending'],
  ['mfa denied', 'failed'],
  ['mfa required', 'pending'],
];

/** What a text of the log says of multifactor authentication. */
export const stateOf = remember((words: string): MfaState => {
  const lower = words.toLowerCase();
  return PHRASES.find(([phrase]) => lower.includes(phrase))?.[1] ?? 'none';
});

export function readSteps(event: Members): AuthenticationStep[] {
  return list(event.authenticationDetails).map((entry, index) => {
    const step = members(entry);
    return {
      index,
      method: text(step.authenticationMethod),
      detail: text(step.authenticationMethodDetail),
      result: text(step.authenticationStepResultDetail),
      requirement: text(step.authenticationStepRequirement),
      succeeded: typeof step.succeeded === 'boolean' ? step.succeeded : null,
    };
  });
}

export interface MfaAdapter {
  name: 'NPS extension' | 'AD FS adapter';
  /** The member that shows it. */
  field: 'tokenIssuerType' | 'resourceId';
}

/**
 * The on-premises component that asked for the second factor and wrote the event, or null.
 *
 * Source: https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting
 */
export function readMfaAdapter(event: Members): MfaAdapter | null {
  const issuer = text(event.tokenIssuerType);
  if (issuer === 'NPSExtension') return { name: 'NPS extension', field: 'tokenIssuerType' };
  if (issuer === 'ADFederationServicesMFAAdapter') return { name: 'AD FS adapter', field: 'tokenIssuerType' };
  const resource = text(event.resourceId).toLowerCase();
  if (resource === 'radius') return { name: 'NPS extension', field: 'resourceId' };
  return resource === 'adfs' ? { name: 'AD FS adapter', field: 'resourceId' } : null;
}

/** The log has left the requirement of a step empty too; then only what the step says tells the first factor apart. */
export const isFirstFactor = (step: AuthenticationStep): boolean =>
  /^primary/i.test(step.requirement) || (step.requirement === '' && stateOf(step.result) === 'none');

/** What a success can end with; an earlier step may well have been pending or refused. */
const GOOD = new Set<MfaState>([
  'completed',
  'satisfied by claim',
  'satisfied by external provider',
  'skipped',
]);

/**
 * The words decide before the flags: a step may read `succeeded: false` beside "satisfied by claim in the token", and a
 * finished prompt may stay "in progress" while `additionalDetails` says completed. The last step counts before earlier ones.
 */
export function readMfa(
  event: Members,
  steps: readonly AuthenticationStep[],
  code: number | null,
  federated: boolean,
): MfaFinding {
  const said: { field: string; value: string }[] = [];
  const details = text(members(event.status).additionalDetails);
  if (stateOf(details) !== 'none') said.push({ field: 'status.additionalDetails', value: details });
  for (const step of steps.toReversed()) {
    if (stateOf(step.result) === 'none') continue;
    const field = `authenticationDetails[${step.index}].authenticationStepResultDetail`;
    said.push({ field, value: step.result });
  }
  const telling = code === 0 ? said.filter(({ value }) => GOOD.has(stateOf(value))) : said;
  const first = telling[0];
  if (code === 50079 && federated) return { state: 'missing federated claim', sources: [] };
  if (!first) return { state: stateFromCode(code, said.length > 0), sources: [] };
  const words = stateOf(first.value);
  const state = agreed(words, code);
  return { state, sources: state === words ? telling.filter(({ value }) => stateOf(value) === words) : [] };
}

/** "Required" and "denied" are said early and of anything; a code that tells how the prompt ended says more. */
function agreed(said: MfaState, code: number | null): MfaState {
  if (said !== 'pending' && said !== 'failed') return said;
  const ended = stateFromCode(code, true);
  if (ended === 'not recorded' || (said === 'failed' && ended === 'abandoned')) return said;
  return ended;
}

/** Telephony ran into a limit. The log does not say whose. */
export const PHONE_LIMIT_CODES = [50088, 500881, 500882, 500883];

/** The credential that was used cannot be followed by a second factor. */
export const UNSUITED_CREDENTIAL_CODES = [54008, 54009];

const FAILED_CODES = [...PHONE_LIMIT_CODES, ...UNSUITED_CREDENTIAL_CODES];

function stateFromCode(code: number | null, spokenOf: boolean): MfaState {
  if (code === 50074 || code === 50076) return 'pending';
  if (code === 50078) return 'expired';
  if (code === 50072 || code === 50079) return 'registration';
  if (code === 500121) return 'abandoned';
  if (code === 50086 || code === 50087) return 'service error';
  if (code !== null && FAILED_CODES.includes(code)) return 'failed';
  return spokenOf ? 'not recorded' : 'none';
}

/** Methods that are two factors in one act. Source: https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths */
const STRONG_METHODS = [
  'windows hello',
  'passkey',
  'fido2',
  'multifactor certificate',
  'multi-factor certificate',
];

export const isStrongMethod = remember((method: string): boolean => {
  const lower = method.toLowerCase();
  return STRONG_METHODS.some(name => lower.includes(name));
});
