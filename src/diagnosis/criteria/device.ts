import { question } from '../criteria';
import { type DeviceIdentity, isHybridJoined } from '../facts/device';
import { members } from '../read';

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
