import { question } from '../criteria';
import type { Evidence } from '../diagnosis';
import { type DeviceIdentity, isHybridJoined } from '../facts/device';
import { members } from '../read';
import { type UnboundReason, unboundReason } from '../reference/token-protection';

/** Questions about the device. */

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

/** Why a session is not bound, by the published status codes; `another` for the rest. */
export const theSessionIsUnboundBecause = question<[UnboundReason]>({
  name: 'the session is unbound because',
  needs: [],
  words: ([reason]) => `the session is not bound: ${reason}`,
  ask: (facts, [reason]) => {
    const details = members(facts.event.tokenProtectionStatusDetails);
    return (
      details.signInSessionStatus === 'unbound' && unboundReason(details.signInSessionStatusCode) === reason
    );
  },
  evidence: facts => {
    const { signInSessionStatusCode } = members(facts.event.tokenProtectionStatusDetails);
    const field = 'tokenProtectionStatusDetails.signInSessionStatusCode';
    const meaning = `Why the session is not bound: ${unboundReason(signInSessionStatusCode)}.`;
    return [{ field, value: String(signInSessionStatusCode), meaning }];
  },
});

export const theDeviceIsNotManaged = question<[]>({
  name: 'the device is not managed',
  needs: ['device'],
  words: () => 'the device is not managed',
  ask: facts => (facts.device.managed === null ? 'not recorded' : !facts.device.managed),
  evidence: () => [
    { field: 'deviceDetail.isManaged', value: 'false', meaning: 'No management system manages the device.' },
  ],
});

export const theBrowserIs = question<string[]>({
  name: 'the browser is',
  needs: [],
  words: names => `the browser is ${names.join(' or ')}`,
  ask: (facts, names) => names.some(name => facts.device.browser.startsWith(name)),
  evidence: facts => memberOfDevice('browser', facts.device.browser, 'The browser as it named itself.'),
});

export const theOperatingSystemIs = question<string[]>({
  name: 'the operating system is',
  needs: [],
  words: names => `the operating system is ${names.join(' or ')}`,
  ask: (facts, names) => names.some(name => facts.device.operatingSystem.startsWith(name)),
  evidence: facts =>
    memberOfDevice(
      'operatingSystem',
      facts.device.operatingSystem,
      'The operating system as it was reported.',
    ),
});

const memberOfDevice = (member: string, value: string, meaning: string): Evidence[] => [
  { field: `deviceDetail.${member}`, value, meaning },
];
