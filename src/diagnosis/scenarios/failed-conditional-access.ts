import { all, any, type Criterion, not } from '../criteria';
import { theClientIsLegacy, theFlowIs } from '../criteria/client';
import { errorCodeIsOneOf, errorCodeIsPresent } from '../criteria/code';
import {
  aFailedPolicyAsksFor,
  aFailedPolicyAsksForAnUnknownControl,
  aFailedStrengthIs,
  aSessionControlIsUnmet,
  aStrengthWasNotMet,
  severalControlsAreUnmet,
  theOnlyUnmetControlIs,
} from '../criteria/controls';
import {
  theDeviceContradictsTheCode,
  theDeviceIs,
  theDeviceIsNotBound,
  theDeviceIsNotCompliant,
  theDeviceIsNotHybridJoined,
} from '../criteria/device';
import { aPolicyFailed, conditionalAccessRefused } from '../criteria/policies';
import { theUserIsExternal } from '../criteria/subject';
import type { GrantControl } from '../reference/grant-controls';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'A requirement of Conditional Access was not met.',
  'headline compliant-device': 'Conditional Access requires a compliant device and did not accept this one.',
  'headline managed-device': 'Conditional Access requires a managed device and did not accept this one.',
  'headline device-not-identified':
    'Conditional Access requires a managed device, and this one did not identify itself.',
  'headline guest-device':
    'Conditional Access requires a managed device and did not accept the one of an external user.',
  'headline hybrid-join': 'Conditional Access requires a hybrid joined device and did not accept this one.',
  'headline approved-app': 'Conditional Access requires an approved client app and did not accept this one.',
  'headline app-protection': 'Conditional Access requires an app that an app protection policy protects.',
  'headline authentication-strength': 'The sign-in did not meet the required authentication strength.',
  'headline token-protection': 'Token protection requires a session that is bound to its device.',
  'headline password-change': 'Conditional Access requires a password change.',
  'headline terms-of-use': 'Conditional Access requires the user to accept terms of use.',
  'headline custom-control': 'Conditional Access requires {ownControls}, which was not met.',
  'headline gps-location': 'Conditional Access requires the location that Microsoft Authenticator reports.',
  'headline device-code-flow':
    'Conditional Access requires a managed device, which device code flow cannot prove.',
  'headline device-registration': 'The device is not registered or could not be authenticated.',
  'headline platform': 'A Conditional Access policy does not support the device platform.',
  'headline mfa-not-offered': 'Conditional Access requires multifactor authentication, which was not given.',
  why: '{codeMeaning}',
  policies: 'Not satisfied: {failedPolicies}. Controls: {unmetControls}.',
  several: 'The event does not tell which of these controls was missing, or whether one of them would do.',
  notSent:
    'No device identity was sent. Usual reasons: a private window, a browser without the work account, an app without a broker, a device that is not registered.',
  notCompliant: 'The log does not mark {device} as compliant.',
  contradiction: 'Yet the event shows the device as what the error code says it is not.',
  notHybrid: 'The log does not show {device} as hybrid joined.',
  strength: 'The methods that were used or are registered do not meet {strength}.',
  remote: 'With device code flow, the user signs in on another device than the one that gets access.',
  unbound: "The session's token is not bound to the device.",
  session: 'Not met: {unmetSessionControls}.',
  own: 'The log lists {ownControls} as the control. Terms of use and custom controls are listed by their names.',
  external: 'The user belongs to another tenant. External users cannot meet this control.',
  legacy: 'The client app “{client}” uses legacy authentication and cannot meet any grant control.',
  identify:
    'Sign in on a registered device, in a supported browser or app with the work account, not in a private window.',
  join: 'Run dsregcmd /status on the Windows device: see how it is joined and whether it has a primary refresh token.',
  comply: 'Open {device} in Intune. See whether it is enrolled and compliant, and when it last checked in.',
  trust: 'Decide in the cross-tenant access settings whether to trust device claims from the home tenant.',
  useApp: 'Use an approved client app.',
  protect:
    'Check that the broker app is installed, the device is registered and {user} has an app protection policy.',
  method: 'Register a method that the strength accepts, such as a passkey, and sign in again with it.',
  bind: 'Compare the app, the device and its registration with what token protection supports.',
  password: 'Change the password when asked, or in self-service password reset.',
  accept: 'Accept the terms, or finish the check, when the page is shown.',
  gps: 'Let Microsoft Authenticator share the location when it asks.',
  modern: 'Move to an app that uses modern authentication.',
  prompt: 'Sign in where a prompt for multifactor authentication can be shown.',
  flow: 'Sign in on the device itself instead of with a device code.',
  review: 'Compare what the policy asks for with what {user} can meet. Test any change with What If first.',
};

const refused = errorCodeIsOneOf(53003, 530031, 50131);
/** By its own codes, or by the refusal for all: 53003 is also used when an unmet control cannot be offered. */
const unmet = (control: GrantControl, ...codes: number[]): Criterion =>
  any(errorCodeIsOneOf(...codes), all(refused, theOnlyUnmetControlIs(control)));
const compliant = unmet('compliant device', 53000, 530001, 530002);
const hybrid = unmet('hybrid joined device', 53001, 530011);
const managed = any(
  errorCodeIsOneOf(530003, 530004),
  all(refused, theOnlyUnmetControlIs('compliant device', 'hybrid joined device')),
);
const device = any(compliant, hybrid, managed);
const approvedApp = unmet('approved client app', 53002, 530021, 530022);
const appProtection = unmet('app protection policy', 53005, 53009, 50127, 501271, 501291, 501292);
const passwordChange = unmet('password change', 50142);
const registration = errorCodeIsOneOf(50129, 50155, 501312, 501313);
const gps = errorCodeIsOneOf(50077, 50081);
const certificate = errorCodeIsOneOf(500186, 500187);
const cannotSatisfy = aFailedStrengthIs('cannotSatisfy', 'cannotSatisfyDueToCombinationConfiguration');
const strength = any(cannotSatisfy, all(certificate, aStrengthWasNotMet()));
const tokenProtection = aSessionControlIsUnmet('SignInTokenProtection', 'Binding');
const sentAway = all(errorCodeIsOneOf(50158), aFailedPolicyAsksForAnUnknownControl());
const ownControl = any(
  all(sentAway, not(severalControlsAreUnmet())),
  all(refused, theOnlyUnmetControlIs('a control of its own')),
);
/** A Block decides before any control, so that another control beside it is not worth a headline of its own. */
const anythingButBlock = all(refused, aPolicyFailed(), not(aFailedPolicyAsksFor('block')));
const onlyMfa = theOnlyUnmetControlIs('multifactor authentication');
const onlyStrength = theOnlyUnmetControlIs('multifactor authentication', 'authentication strength');

export default scenario({
  id: 'failed-conditional-access',
  words,
  criteria: any(
    ...[
      device,
      approvedApp,
      appProtection,
      passwordChange,
      registration,
      gps,
      sentAway,
      ownControl,
      anythingButBlock,
    ],
    errorCodeIsOneOf(530033, 53008, 50005, 50131),
    all(
      errorCodeIsPresent(),
      not(errorCodeIsOneOf(0)),
      conditionalAccessRefused(),
      any(strength, tokenProtection),
    ),
  ),
  causes: {
    'device-code-flow': errorCodeIsOneOf(530033),
    platform: errorCodeIsOneOf(50005),
    'guest-device': all(device, any(errorCodeIsOneOf(530004), theDeviceIs('redacted'))),
    'device-not-identified': all(device, theDeviceIs('not identified')),
    'hybrid-join': hybrid,
    'compliant-device': compliant,
    'managed-device': managed,
    'approved-app': approvedApp,
    'app-protection': appProtection,
    'device-registration': registration,
    'gps-location': gps,
    'password-change': passwordChange,
    'terms-of-use': all(ownControl, aFailedPolicyAsksForAnUnknownControl('terms of use')),
    'custom-control': ownControl,
    'token-protection': all(tokenProtection, any(not(refused), theOnlyUnmetControlIs('token protection'))),
    'authentication-strength': any(
      all(strength, not(refused)),
      all(refused, aStrengthWasNotMet(), onlyStrength),
    ),
    'mfa-not-offered': all(refused, onlyMfa),
  },
  verdict: { expected: sentAway, else: 'needs action' },
  assessment: [
    { say: 'policies', because: aPolicyFailed() },
    { say: 'several', because: all(any(refused, sentAway), severalControlsAreUnmet()) },
    { say: 'notSent', because: theDeviceIs('not identified'), for: ['device-not-identified'] },
    {
      say: 'notCompliant',
      because: theDeviceIsNotCompliant(),
      for: ['compliant-device', 'managed-device'],
    },
    { say: 'contradiction', because: theDeviceContradictsTheCode() },
    { say: 'notHybrid', because: theDeviceIsNotHybridJoined(), for: ['hybrid-join', 'managed-device'] },
    { say: 'strength', because: aStrengthWasNotMet(), for: ['authentication-strength'] },
    { say: 'session', because: aSessionControlIsUnmet() },
    { say: 'unbound', because: theDeviceIsNotBound(), for: ['token-protection'] },
    { say: 'remote', because: theFlowIs('deviceCode'), for: ['device-code-flow'] },
    { say: 'own', because: aFailedPolicyAsksForAnUnknownControl(), for: ['terms-of-use', 'custom-control'] },
    { say: 'legacy', because: theClientIsLegacy() },
    {
      say: 'external',
      because: theUserIsExternal(),
      for: ['approved-app', 'app-protection', 'password-change'],
    },
  ],
  steps: [
    {
      for: ['device-not-identified'],
      when: not(theClientIsLegacy()),
      actor: 'the user',
      say: 'identify',
      link: links.conditions,
    },
    {
      for: ['hybrid-join', 'device-registration'],
      actor: 'an administrator',
      say: 'join',
      link: links.deviceRegistration,
    },
    {
      for: ['compliant-device', 'managed-device'],
      actor: 'an administrator',
      say: 'comply',
      link: links.deviceCompliance,
      role: roles.intune,
    },
    {
      for: ['device-not-identified', 'hybrid-join', 'compliant-device', 'managed-device'],
      when: theUserIsExternal(),
      actor: 'an administrator',
      say: 'trust',
      link: links.externalAccess,
      role: roles.externalIdentities,
    },
    {
      for: ['guest-device'],
      actor: 'an administrator',
      say: 'trust',
      link: links.externalAccess,
      role: roles.externalIdentities,
    },
    {
      for: ['approved-app'],
      when: not(theUserIsExternal()),
      actor: 'the user',
      say: 'useApp',
      link: links.grantControls,
    },
    {
      for: ['app-protection'],
      when: not(theUserIsExternal()),
      actor: 'an administrator',
      say: 'protect',
      link: links.appProtection,
      role: roles.intune,
    },
    { for: ['authentication-strength'], actor: 'the user', say: 'method', link: links.securityInfo },
    { for: ['token-protection'], actor: 'an administrator', say: 'bind', link: links.tokenProtection },
    {
      for: ['password-change'],
      when: not(theUserIsExternal()),
      actor: 'the user',
      say: 'password',
      link: links.remediateRisk,
    },
    { when: sentAway, actor: 'the user', say: 'accept' },
    { when: theClientIsLegacy(), actor: 'the user', say: 'modern', link: links.legacyAuthentication },
    { for: ['mfa-not-offered'], when: not(theClientIsLegacy()), actor: 'the user', say: 'prompt' },
    { for: ['gps-location'], actor: 'the user', say: 'gps' },
    { for: ['device-code-flow'], actor: 'the user', say: 'flow', link: links.authenticationFlows },
    { actor: 'an administrator', say: 'review', link: links.whatIf, role: roles.conditionalAccess },
  ],
});
