import type { Brought } from '../diagnosis';
import type { Facts } from '../facts';
import type { Device } from '../facts/device';
import { type AuthenticationStep, isFirstFactor, stateOf } from '../facts/mfa';
import { joinInWords } from '../reference/device-joins';
import { mfaMet } from './controls';
import { PREVIOUSLY_SATISFIED } from './mfa-story';

/** What was shown for the sign-in, as far as the event lists it. */
export function findBrought(facts: Facts): Brought[] {
  if (facts.isWorkload) return credential(facts);
  const brought: Brought[] = [];
  for (const step of facts.steps) if (step.method !== '') brought.push(stepBrought(step));
  if (brought.length === 0 && facts.errorCode === 50126) brought.push(REFUSED_PASSWORD);
  const type = facts.text('incomingTokenType');
  const token = type === '' || type === 'none' ? undefined : TOKENS.get(type.toLowerCase());
  if (token) brought.push(notJudged('token', token, 'incomingTokenType'));
  const device = deviceInWords(facts.device);
  if (device) brought.push(notJudged('device', device, 'deviceDetail'));
  return brought;
}

const notJudged = (kind: Brought['kind'], what: string, field: string): Brought => {
  return { kind, what, accepted: 'not judged', detail: '', field };
};

/** Steps are often left out of the record of a wrong password, and the code says the same. */
const REFUSED_PASSWORD: Brought = {
  kind: 'first factor',
  what: 'A user name and a password',
  accepted: 'refused',
  detail: '',
  field: 'status.errorCode',
};

function stepBrought(step: AuthenticationStep): Brought {
  const { method } = step;
  return {
    kind: isFirstFactor(step) ? 'first factor' : 'second factor',
    what: method === PREVIOUSLY_SATISFIED ? 'An earlier sign-in' : method,
    accepted: acceptedIn(step),
    detail: step.result.trim(),
    field: `authenticationDetails[${step.index}]`,
  };
}

/** The words decide before the flag: a step may read `succeeded: false` and say that a claim met it. */
function acceptedIn({ succeeded, result }: AuthenticationStep): Brought['accepted'] {
  const state = stateOf(result);
  if (mfaMet(state) === 'met' || (succeeded && state !== 'pending')) return 'accepted';
  return succeeded === null || state === 'pending' || state === 'registration' ? 'cannot tell' : 'refused';
}

/** Both spellings of the log. Source: https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta */
const TOKENS = new Map([
  ['primaryrefreshtoken', 'A primary refresh token: the session of the device'],
  ['primary refresh token', 'A primary refresh token: the session of the device'],
  ['refreshtoken', 'A refresh token: an earlier sign-in to the application'],
  ['refresh token', 'A refresh token: an earlier sign-in to the application'],
  ['saml11', 'A SAML token of another identity provider'],
  ['saml20', 'A SAML token of another identity provider'],
  ['remotedesktoptoken', 'A remote desktop token'],
]);

function deviceInWords(device: Device): string {
  switch (device.identity) {
    case 'identified':
      return `A device that ${joined(device.trustType)}${complianceInWords(device.compliant)}`;
    case 'not identified':
      return 'No device identity';
    case 'redacted':
      return 'A device of another tenant, its details masked';
    case 'not recorded':
      return '';
  }
}

const joined = (trustType: string): string =>
  trustType === '' ? 'identified itself' : `is ${joinInWords(trustType)}`;

function complianceInWords(compliant: boolean | null): string {
  if (compliant === null) return '';
  return compliant ? ' and marked as compliant' : ' and not marked as compliant';
}

function credential(facts: Facts): Brought[] {
  const type = facts.text('clientCredentialType');
  if (type === '' || type === 'none') return [];
  return [notJudged('credential', CREDENTIALS.get(type) ?? type, 'clientCredentialType')];
}

const CREDENTIALS = new Map([
  ['clientSecret', 'A client secret'],
  ['clientAssertion', 'A client assertion'],
  ['certificate', 'A certificate'],
  ['federatedIdentityCredential', 'A federated identity credential'],
  ['managedIdentity', 'A managed identity'],
]);
