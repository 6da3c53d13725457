import { all, any, not } from '../criteria';
import { links, roles } from '../reference/links';
import type { StatementSource, StepSource } from '../scenario';
import { theClientIs } from './client';
import { errorCodeIsOneOf } from './code';
import {
  theBrowserIs,
  theDeviceIs,
  theDeviceIsNotCompliant,
  theDeviceIsNotHybridJoined,
  theDeviceIsNotManaged,
  theOperatingSystemIs,
} from './device';
import { browserCannotShowDevice, compliantDevice, device, hybridDevice, managedDevice } from './refusals';

/** Why a device could not be shown, or was not accepted, and what to look at: a scenario spreads these in among its own. */
export const deviceWords = {
  notSent:
    'No device identity was sent. Usual reasons: a private window, blocked cookies, a browser without the work account, an app without a broker, no primary refresh token, a proxy that inspects TLS.',
  notCompliant: 'The log does not mark {device} as compliant.',
  notManaged: 'The log does not mark {device} as managed.',
  notHybrid: 'The log does not show {device} as hybrid joined.',
  onlyWindows: 'Only Windows devices can be hybrid joined.',
  identify: 'Sign in with the work account in a normal window, with cookies allowed, on a registered device.',
  edge: 'In Microsoft Edge, sign in to the profile with the work account.',
  chrome:
    'In Chrome on Windows, use the Microsoft Single Sign On extension or the policy CloudAPAuthEnabled.',
  firefox: 'In Firefox on Windows, allow Windows single sign-on for work accounts in the settings.',
  browser: 'Use a browser that can show the device on this platform, with the work account signed in.',
  broker:
    'Sign in to the app through the broker: the Windows account, Company Portal or Microsoft Authenticator.',
  join: 'Run dsregcmd /status on the device: see how it is joined and whether it has a primary refresh token.',
  registerDevice:
    'Register the device with the work account, when asked or in the app that the organization uses for it.',
  proxy: 'Check that no proxy inspects TLS on the way to the device sign-in of Microsoft Entra.',
  hybrid:
    'Check that the join is not pending, that the device is synchronized, and that it reaches a domain controller.',
  enrol: 'Enrol {device} in Intune, or find out why it is not managed.',
  comply: 'Open {device} in Intune. See which rule it does not meet, and when it last checked in.',
};

type Key = keyof typeof deviceWords;

const unidentified = all(device, theDeviceIs('not identified'));
const identified = not(theDeviceIs('not identified'));
const hybrid = all(any(hybridDevice, all(managedDevice, not(compliantDevice))), identified);
const compliant = all(any(compliantDevice, all(managedDevice, not(hybridDevice))), identified);
const windows = theOperatingSystemIs('Windows');
/** The device is not registered, or its proof failed. */
export const registration = errorCodeIsOneOf(50129, 50155, 50187, 501312, 530081);
const cannotShow = any(unidentified, browserCannotShowDevice);

export const deviceStatements = [
  { say: 'notSent', because: unidentified },
  { say: 'notCompliant', because: all(compliant, theDeviceIsNotCompliant()) },
  { say: 'notManaged', because: all(compliant, theDeviceIsNotManaged()) },
  { say: 'notHybrid', because: all(hybrid, theDeviceIsNotHybridJoined()) },
  {
    say: 'onlyWindows',
    because: all(hybridDevice, theOperatingSystemIs('Android', 'Ios', 'Linux', 'MacOs')),
  },
] satisfies StatementSource<Key, never>[];

export const deviceSteps = [
  { when: unidentified, actor: 'the user', say: 'identify', link: links.conditions },
  { when: browserCannotShowDevice, actor: 'the user', say: 'browser', link: links.conditions },
  { when: all(cannotShow, theBrowserIs('Edge')), actor: 'the user', say: 'edge' },
  { when: all(cannotShow, windows, theBrowserIs('Chrome')), actor: 'an administrator', say: 'chrome' },
  { when: all(cannotShow, windows, theBrowserIs('Firefox')), actor: 'the user', say: 'firefox' },
  {
    when: all(unidentified, theClientIs('Mobile Apps and Desktop clients')),
    actor: 'the user',
    say: 'broker',
  },
  { when: registration, actor: 'the user', say: 'registerDevice' },
  {
    when: all(windows, any(unidentified, hybrid, registration)),
    actor: 'an administrator',
    say: 'join',
    link: links.deviceRegistration,
  },
  { when: unidentified, actor: 'an administrator', say: 'proxy', link: links.troubleshootPolicies },
  { when: all(hybrid, windows), actor: 'an administrator', say: 'hybrid', link: links.hybridJoin },
  {
    when: all(compliant, theDeviceIsNotManaged()),
    actor: 'an administrator',
    say: 'enrol',
    link: links.deviceCompliance,
    role: roles.intune,
  },
  {
    when: all(compliant, not(theDeviceIsNotManaged())),
    actor: 'an administrator',
    say: 'comply',
    link: links.deviceCompliance,
    role: roles.intune,
  },
] satisfies StepSource<Key, never>[];
