import { all, any, type Criterion, not } from '../criteria';
import {
  theClientIsLegacy,
  theDeviceIs,
  theDeviceIsNotBound,
  theDeviceIsNotCompliant,
  theDeviceIsNotHybridJoined,
  theFlowIs,
  theUserIsExternal,
} from '../criteria/circumstances';
import { errorCodeIsOneOf } from '../criteria/code';
import {
  aFailedPolicyAsksFor,
  aFailedPolicyAsksForAnUnknownControl,
  aFailedStrengthIs,
  aSessionControlIsUnmet,
  aStrengthWasNotMet,
} from '../criteria/controls';
import { aPolicyFailed, conditionalAccessRefused } from '../criteria/policies';
import type { GrantControl } from '../reference/grant-controls';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'A requirement of Conditional Access was not met.',
  'headline compliant-device':
    'Conditional Access requires a compliant device, and this one is not known to be.',
  'headline device-not-identified':
    'Conditional Access requires a known device, and this one did not identify itself.',
  'headline guest-device':
    'Conditional Access requires a device, and did not accept the one of an external user.',
  'headline hybrid-join': 'Conditional Access requires a hybrid joined device, and this one is not.',
  'headline approved-app': 'Conditional Access requires an approved client app, and this one is not.',
  'headline app-protection': 'Conditional Access requires an app protection policy for this app.',
  'headline authentication-strength':
    'The sign-in did not meet the authentication strength that is required.',
  'headline token-protection': 'Token protection requires a session that is bound to its device.',
  'headline password-change': 'Conditional Access requires a password change.',
  'headline terms-of-use': 'The user was sent to terms of use; this event ends there.',
  'headline custom-control':
    'The user was sent to a check outside Conditional Access; this event ends there.',
  'headline gps-location': 'Conditional Access requires the location of the phone.',
  'headline device-code-flow': 'Conditional Access requires a device, which device code flow cannot show.',
  'headline device-registration': 'The device is not registered or could not be authenticated.',
  'headline platform': 'The device platform is not supported by a policy.',
  'headline mfa-not-offered': 'Multifactor authentication was required and could not be offered.',
  why: '{codeMeaning}',
  policies: 'Not satisfied: {failedPolicies}. Asked for: {unmetControls}.',
  notSent:
    'No device identity was sent. Usual reasons: a private window, a browser without the work account, an app without a broker, a device that is not registered.',
  notCompliant: 'The log does not mark {device} as compliant.',
  notHybrid: 'The log does not show {device} as hybrid joined.',
  strength: 'The methods that were used or are registered do not meet {strength}.',
  remote:
    'The sign-in used device code flow, where the device that asks is not the one the user signs in on.',
  unbound: "The session's token is not bound to the device.",
  session: 'Not met: {unmetSessionControls}.',
  own: '{ownControls} is a control by its own name: terms of use or a custom control.',
  external: 'The user is external. Guests cannot meet an approved app, app protection or a password change.',
  legacy: 'The client app “{client}” uses legacy authentication and cannot meet any grant control.',
  identify:
    'Sign in on a registered device, in a supported browser or app with the work account, not in a private window.',
  join: 'Check on the device, with dsregcmd /status, how it is joined and whether it has a primary refresh token.',
  comply:
    'Open {device} in Intune: see which compliance policy it does not meet and when it last checked in.',
  trust: 'Decide in the cross-tenant access settings whether to trust device claims of the home tenant.',
  useApp: 'Use an approved client app.',
  protect:
    'Check that the broker app is installed, the device is registered and an app protection policy is assigned.',
  method: 'Register a method that the strength accepts, such as a passkey, and sign in again with it.',
  bind: 'Compare the app, the device and its registration with what token protection supports.',
  password: 'Change the password when asked, or in self-service password reset.',
  accept: 'Accept the terms, or finish the check, when the page is shown.',
  gps: 'Let Microsoft Authenticator share the location when it asks.',
  flow: 'Sign in on the device itself instead of with a device code.',
  review: 'Compare what the policy asks for with what {user} can meet. Check any change with What If first.',
};

const refused = errorCodeIsOneOf(53003, 530031, 50131);
/** By its own codes, or by the refusal for all: 53003 is also used when an unmet control cannot be offered. */
const unmet = (control: GrantControl, ...codes: number[]): Criterion =>
  any(errorCodeIsOneOf(...codes), all(refused, aFailedPolicyAsksFor(control)));
const device = any(
  unmet('compliant device', 53000, 530001, 530002, 530003, 530004),
  unmet('hybrid joined device', 53001, 530011, 50131),
);
const approvedApp = unmet('approved client app', 53002, 530021, 530022);
const appProtection = unmet('app protection policy', 53005, 53009, 50127, 501271, 501291, 501292);
const passwordChange = unmet('password change', 50142);
const registration = errorCodeIsOneOf(50129, 50155, 501312, 501313);
const gps = errorCodeIsOneOf(50077, 50081);
const strength = any(
  errorCodeIsOneOf(500186, 500187),
  aFailedStrengthIs('cannotSatisfy', 'cannotSatisfyDueToCombinationConfiguration'),
  all(refused, aStrengthWasNotMet()),
);
const tokenProtection = aSessionControlIsUnmet('SignInTokenProtection', 'Binding');
const ownControl = all(errorCodeIsOneOf(50158, 53003, 530031), aFailedPolicyAsksForAnUnknownControl());
/** A Block decides before any control, so that another control beside it is not worth a headline of its own. */
const anythingButBlock = all(refused, aPolicyFailed(), not(aFailedPolicyAsksFor('block')));

export default scenario({
  id: 'failed-conditional-access',
  words,
  criteria: any(
    ...[device, approvedApp, appProtection, passwordChange, registration, gps, ownControl, anythingButBlock],
    errorCodeIsOneOf(530033, 53008, 50005),
    all(not(errorCodeIsOneOf(0)), conditionalAccessRefused(), any(strength, tokenProtection)),
  ),
  causes: {
    'device-code-flow': errorCodeIsOneOf(530033),
    'token-protection': tokenProtection,
    'guest-device': all(device, any(errorCodeIsOneOf(530004), theDeviceIs('redacted'))),
    'device-not-identified': all(device, theDeviceIs('not identified')),
    'hybrid-join': unmet('hybrid joined device', 53001, 530011),
    'compliant-device': unmet('compliant device', 53000, 530001, 530002, 530003),
    'approved-app': approvedApp,
    'app-protection': appProtection,
    'device-registration': registration,
    'gps-location': gps,
    'password-change': passwordChange,
    'authentication-strength': strength,
    'terms-of-use': aFailedPolicyAsksForAnUnknownControl('terms of use'),
    'custom-control': ownControl,
    platform: errorCodeIsOneOf(50005),
    'mfa-not-offered': all(refused, aFailedPolicyAsksFor('multifactor authentication')),
  },
  verdict: { expected: all(errorCodeIsOneOf(50158), ownControl), else: 'needs action' },
  assessment: [
    { say: 'policies', because: aPolicyFailed() },
    { say: 'notSent', because: theDeviceIs('not identified'), for: ['device-not-identified'] },
    { say: 'notCompliant', because: theDeviceIsNotCompliant(), for: ['compliant-device'] },
    { say: 'notHybrid', because: theDeviceIsNotHybridJoined(), for: ['hybrid-join'] },
    { say: 'strength', because: aStrengthWasNotMet(), for: ['authentication-strength'] },
    { say: 'session', because: aSessionControlIsUnmet() },
    { say: 'unbound', because: theDeviceIsNotBound(), for: ['token-protection'] },
    { say: 'remote', because: theFlowIs('deviceCode'), for: ['device-code-flow'] },
    { say: 'own', because: aFailedPolicyAsksForAnUnknownControl(), for: ['terms-of-use', 'custom-control'] },
    { say: 'legacy', because: theClientIsLegacy() },
    { say: 'external', because: theUserIsExternal() },
  ],
  steps: [
    { for: ['device-not-identified'], actor: 'the user', say: 'identify', link: links.conditions },
    {
      for: ['hybrid-join', 'device-registration'],
      actor: 'an administrator',
      say: 'join',
      link: links.deviceRegistration,
    },
    {
      for: ['compliant-device'],
      actor: 'an administrator',
      say: 'comply',
      link: links.deviceCompliance,
      role: roles.intune,
    },
    {
      for: ['guest-device'],
      actor: 'an administrator',
      say: 'trust',
      link: links.externalAccess,
      role: roles.externalIdentities,
    },
    { for: ['approved-app'], actor: 'the user', say: 'useApp', link: links.grantControls },
    {
      for: ['app-protection'],
      actor: 'an administrator',
      say: 'protect',
      link: links.appProtection,
      role: roles.intune,
    },
    { for: ['authentication-strength'], actor: 'the user', say: 'method', link: links.securityInfo },
    { for: ['token-protection'], actor: 'an administrator', say: 'bind', link: links.tokenProtection },
    { for: ['password-change'], actor: 'the user', say: 'password', link: links.remediateRisk },
    { for: ['terms-of-use', 'custom-control'], actor: 'the user', say: 'accept' },
    { for: ['gps-location'], actor: 'the user', say: 'gps' },
    { for: ['device-code-flow'], actor: 'the user', say: 'flow', link: links.authenticationFlows },
    { actor: 'an administrator', say: 'review', link: links.whatIf, role: roles.conditionalAccess },
  ],
});
