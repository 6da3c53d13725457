import { question } from '../criteria';
import type { Evidence } from '../diagnosis';
import type { Facts } from '../facts';
import { type DeviceIdentity, isHybridJoined } from '../facts/device';
import { whyMissing } from '../facts/gaps';
import { RISK_LEVELS, type RiskLevel } from '../facts/risk';
import { list, members, text } from '../read';

/** Questions about who signed in, with what, from where. */

/** One member of the event as evidence; nothing when it is empty. */
function member(facts: Facts, field: string, meaning: string): Evidence[] {
  const value = facts.text(field);
  return value === '' ? [] : [{ field, value, meaning }];
}

export const theClientIsLegacy = question<[]>({
  name: 'the client is legacy',
  needs: [],
  words: () => 'the client app uses legacy authentication',
  ask: facts => facts.isLegacyClient,
  evidence: facts =>
    member(
      facts,
      'clientAppUsed',
      'Legacy authentication: no prompt can be shown and no device is identified.',
    ),
});

export const theAppIsOneOf = question<string[]>({
  name: 'the application is one of',
  needs: [],
  words: ids => `the application ID is ${ids.join(' or ')}`,
  ask: (facts, ids) => ids.includes(facts.text('appId').toLowerCase()),
  evidence: facts => member(facts, 'appId', `The application is ${facts.text('appDisplayName') || 'known'}.`),
});

/** Device code flow and authentication transfer are named in one of two members, depending on the stage. */
export const theFlowIs = question<['deviceCode' | 'authenticationTransfer']>({
  name: 'the authentication flow is',
  needs: [],
  words: ([flow]) => (flow === 'deviceCode' ? 'device code flow was used' : 'authentication was transferred'),
  ask: (facts, [flow]) =>
    facts.text('authenticationProtocol') === flow || facts.text('originalTransferMethod').startsWith(flow),
  evidence: facts => [
    ...member(facts, 'authenticationProtocol', 'The protocol of this sign-in.'),
    ...member(facts, 'originalTransferMethod', 'How the session came to this device.'),
  ],
});

export const theDeviceIs = question<[Exclude<DeviceIdentity, 'not recorded'>]>({
  name: 'the device is',
  needs: ['device'],
  words: ([identity]) => `the device is ${identity}`,
  ask: (facts, [identity]) =>
    facts.device.identity === 'not recorded' ? 'not recorded' : facts.device.identity === identity,
  evidence: (facts, [identity]) => {
    const meaning = {
      identified: 'The device identified itself.',
      'not identified': 'The device did not identify itself.',
      redacted: 'The device belongs to another tenant and its details are masked.',
    }[identity];
    const value = members(facts.event.deviceDetail).deviceId;
    return [{ field: 'deviceDetail.deviceId', value: String(value), meaning }];
  },
});

export const theDeviceIsNotCompliant = question<[]>({
  name: 'the device is not compliant',
  needs: ['device'],
  words: () => 'the device is not marked as compliant',
  ask: facts => (facts.device.compliant === null ? 'not recorded' : !facts.device.compliant),
  evidence: () => [
    { field: 'deviceDetail.isCompliant', value: 'false', meaning: 'The device is not marked as compliant.' },
  ],
});

export const theClientIs = question<[string]>({
  name: 'the client is',
  needs: [],
  words: ([client]) => `the client app is ${client}`,
  ask: (facts, [client]) => facts.text('clientAppUsed') === client,
  evidence: facts => member(facts, 'clientAppUsed', 'The client app.'),
});

export const theDeviceIsNotHybridJoined = question<[]>({
  name: 'the device is not hybrid joined',
  needs: ['device'],
  words: () => 'the device is not Microsoft Entra hybrid joined',
  ask: facts => (facts.device.trustType === '' ? 'not recorded' : !isHybridJoined(facts.device)),
  evidence: facts => [
    { field: 'deviceDetail.trustType', value: facts.device.trustType, meaning: 'How the device is joined.' },
  ],
});

/** The directory's view of the device may be newer than the one that decided. */
export const theDeviceContradictsTheCode = question<[]>({
  name: 'the device contradicts the error code',
  needs: [],
  words: () => 'the device reads as what the error code says it is not',
  ask: facts =>
    ([53000, 530002].includes(facts.errorCode ?? 0) && facts.device.compliant === true) ||
    (facts.errorCode === 53001 && isHybridJoined(facts.device)),
  evidence: facts =>
    facts.errorCode === 53001
      ? [
          {
            field: 'deviceDetail.trustType',
            value: facts.device.trustType,
            meaning: 'How the device is joined.',
          },
        ]
      : [{ field: 'deviceDetail.isCompliant', value: 'true', meaning: 'The device is marked as compliant.' }],
});

export const theDeviceIsNotBound = question<[]>({
  name: 'the session is not bound to the device',
  needs: [],
  words: () => "the session's token is not bound to the device",
  ask: facts => members(facts.event.tokenProtectionStatusDetails).signInSessionStatus === 'unbound',
  evidence: facts => {
    const details = members(facts.event.tokenProtectionStatusDetails);
    const field = 'tokenProtectionStatusDetails.signInSessionStatusCode';
    return [
      { field, value: String(details.signInSessionStatusCode), meaning: 'Why the session is not bound.' },
    ];
  },
});

export const theUserIsExternal = question<[]>({
  name: 'the user is external',
  needs: [],
  words: () => 'the user belongs to another tenant',
  ask: facts => facts.externalUserSign !== null,
  evidence: facts =>
    member(facts, facts.externalUserSign ?? '', "The user's home tenant is not the tenant of the resource."),
});

export const theRiskIsAtLeast = question<[RiskLevel]>({
  name: 'the risk is at least',
  needs: ['risk'],
  words: ([level]) => `the risk of the sign-in is at least ${level}`,
  ask: (facts, [level]) =>
    whyMissing(facts, 'risk') ?? RISK_LEVELS.indexOf(facts.risk) >= RISK_LEVELS.indexOf(level),
  evidence: facts => member(facts, 'riskLevelDuringSignIn', 'The risk that was seen during this sign-in.'),
});

export const riskIsHidden = question<[]>({
  name: 'risk is hidden',
  needs: ['risk'],
  words: () => 'the log hides the risk level',
  ask: facts => facts.risk === 'hidden',
  evidence: facts =>
    member(facts, 'riskLevelDuringSignIn', 'The level is shown with Microsoft Entra ID P2 only.'),
});

export const riskWasRemediatedByMfa = question<[]>({
  name: 'risk was remediated by multifactor authentication',
  needs: ['risk'],
  words: () => 'passing multifactor authentication cured the risk',
  ask: facts => facts.text('riskDetail') === 'userPassedMFADrivenByRiskBasedPolicy',
  evidence: facts => member(facts, 'riskDetail', 'Multifactor authentication cured the risk.'),
});

export const theRequestIsNonInteractive = question<[]>({
  name: 'the request is non-interactive',
  needs: [],
  words: () => 'a client asked without the user',
  ask: facts =>
    typeof facts.event.isInteractive === 'boolean' ? !facts.event.isInteractive : 'not recorded',
  evidence: () => [{ field: 'isInteractive', value: 'false', meaning: 'A client asked without the user.' }],
});

/** Continuous access evaluation compares the two addresses. */
export const theResourceSawAnotherAddress = question<[]>({
  name: 'the resource saw another address',
  needs: [],
  words: () => 'the resource saw another IP address than Microsoft Entra',
  ask: facts => {
    const seen = facts.text('ipAddressFromResourceProvider');
    return seen !== '' && seen !== facts.text('ipAddress');
  },
  evidence: facts => [
    ...member(facts, 'ipAddress', 'The address that Microsoft Entra saw.'),
    ...member(facts, 'ipAddressFromResourceProvider', 'The address that the resource saw.'),
  ],
});

export const theNetworkIsTrusted = question<[]>({
  name: 'the network is trusted',
  needs: [],
  words: () => 'the address belongs to a trusted network',
  ask: facts => facts.trustedNetwork !== null,
  evidence: facts => {
    const position = facts.trustedNetwork ?? 0;
    const { networkType } = members(list(facts.event.networkLocationDetails)[position]);
    const field = `networkLocationDetails[${position}].networkType`;
    return [{ field, value: text(networkType), meaning: 'The address belongs to a trusted network.' }];
  },
});

export const theSignInIsNotAUsers = question<[]>({
  name: "the sign-in is not a user's",
  needs: [],
  words: () => 'an application or a managed identity signed in for itself',
  ask: facts => facts.isWorkload,
  evidence: facts =>
    member(facts, 'servicePrincipalName', 'An application or a managed identity signed in for itself.'),
});

export const theSignInIsSince = question<[string]>({
  name: 'the sign-in is since',
  needs: [],
  words: ([date]) => `the sign-in took place on ${date} or later`,
  ask: (facts, [date]) => {
    const created = Date.parse(facts.text('createdDateTime'));
    return Number.isNaN(created) ? 'not recorded' : created >= Date.parse(date);
  },
  evidence: () => [],
});
