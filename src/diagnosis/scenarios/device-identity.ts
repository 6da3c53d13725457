import { all, not, notKnownThat } from '../criteria';
import { errorCodeBelongsTo, errorCodeIsOneOf, theLogGivesAReason } from '../criteria/code';
import { theDeviceIs, theOperatingSystemIs } from '../criteria/device';
import { CODE_WORDS, codeSteps } from '../reference/code-steps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...CODE_WORDS,
  headline: 'The device could not prove who it is.',
  'headline not-in-directory': 'A device of this sign-in is not in the directory of this tenant.',
  'headline target-not-in-directory': 'The remote device is not in the directory of this tenant.',
  'headline mismatch': 'What the device sent is not valid, or does not fit together.',
  'headline no-credentials': 'The device has no credential that fits this sign-in.',
  'headline name-not-unique': 'Several devices have the name that was asked for.',
  'headline bulk-registration': 'Devices could not be registered in bulk.',
  'headline attestation': 'The device could not show that its key belongs to its hardware.',
  'headline not-supported': '{resource} does not accept a sign-in of the device itself.',
  'headline windows-session': 'The session of the device with Microsoft Entra could not be used or made.',
  why: '{codeMeaning}',
  named: 'The event names {device} as the device.',
  unnamed: 'The event does not tell which device it was.',
  reason: 'The log gives as the reason: “{failureReason}”',
  find: 'Look for the device in the directory. If it was deleted, it has to be registered again.',
  status: 'On the device, run dsregcmd /status and read the parts “Device State” and “SSO State”.',
  join: 'Sign out of the device, leave the registration and register or join it again.',
  names: 'Give the devices different names, or remove the entries of devices that are no longer used.',
  bulk: 'Check the bulk tokens of the tenant, and use an account that may create one.',
  attest: 'Enroll the device again. If it fails again, make sure that it is the device it says it is.',
  app: 'Ask for the token in the name of the user. This resource takes no token of the device alone.',
  session:
    'On Windows, lock and unlock the device while it is online, or sign out and in, so that it gets a new session.',
};

/** The token may have been taken to another device: nobody should enroll that one. */
const elsewhere = errorCodeIsOneOf(7000029, 7000030);

const owner = { actor: 'the application owner' } as const;
const user = { actor: 'the user' } as const;

/** Where the device that signed in is the one that could not prove who it is. */
const proving = ['not-in-directory', 'mismatch', 'no-credentials', 'attestation', 'windows-session'] as const;

/**
 * The sign-in of a device failed because of its registration, its keys or its Windows session.
 *
 * A device that only fails to meet a policy is not meant: that is failed Conditional Access. For the codes of the Windows
 * session little more than their names is published, so all of them have one cause.
 *
 * Sources: https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd https://learn.microsoft.com/entra/identity/devices/troubleshoot-primary-refresh-token https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export default scenario({
  id: 'device-identity',
  words,
  criteria: errorCodeBelongsTo('device', 'kerberos-prt'),
  causes: {
    'not-in-directory': errorCodeIsOneOf(700003),
    'target-not-in-directory': errorCodeIsOneOf(293004),
    mismatch: errorCodeIsOneOf(399213, 500125, 1000503, 1002003),
    'no-credentials': errorCodeIsOneOf(500124, 1002004, 1002005),
    'name-not-unique': errorCodeIsOneOf(1000701),
    'bulk-registration': errorCodeIsOneOf(240000, 240001, 240005),
    attestation: errorCodeIsOneOf(7000028, 7000029, 7000030, 7000031, 7000032, 7000034),
    'not-supported': errorCodeIsOneOf(50156, 221000),
    'windows-session': errorCodeBelongsTo('kerberos-prt'),
  },
  verdict: { else: 'needs action' },
  assessment: [
    { say: 'named', because: theDeviceIs('identified'), for: proving },
    { say: 'unnamed', because: theDeviceIs('not identified'), for: proving },
    { say: 'reason', because: all(theLogGivesAReason(), errorCodeBelongsTo('device', 'kerberos-prt')) },
  ],
  steps: [
    {
      for: ['not-in-directory', 'target-not-in-directory'],
      actor: 'an administrator',
      say: 'find',
      link: links.devices,
      role: roles.devices,
    },
    { for: ['windows-session'], ...user, say: 'session', link: links.primaryRefreshToken },
    {
      for: ['name-not-unique'],
      actor: 'an administrator',
      say: 'names',
      link: links.devices,
      role: roles.devices,
    },
    { for: ['bulk-registration'], actor: 'an administrator', say: 'bulk', role: roles.devices },
    ...codeSteps({ when: elsewhere }),
    {
      for: ['attestation'],
      when: not(elsewhere),
      actor: 'an administrator',
      say: 'attest',
      link: links.devices,
      role: roles.intune,
    },
    { for: ['not-supported'], ...owner, say: 'app', link: links.errorCodes },
    {
      for: ['not-in-directory', 'mismatch', 'no-credentials', 'windows-session'],
      when: notKnownThat(theOperatingSystemIs('Mac', 'Ios', 'iOS', 'Android', 'Linux')),
      actor: 'an administrator',
      say: 'status',
      link: links.deviceRegistration,
    },
    { for: ['not-in-directory', 'mismatch', 'no-credentials'], ...user, say: 'join' },
    ...codeSteps({ when: errorCodeIsOneOf(1002001, 1002023) }),
  ],
});
