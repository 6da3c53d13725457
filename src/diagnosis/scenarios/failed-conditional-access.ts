import { all, any, not } from '../criteria';
import { theFlowIs } from '../criteria/client';
import { errorCodeIsOneOf, errorCodeIsPresent } from '../criteria/code';
import {
  aFailedPolicyAsksForAnUnknownControl,
  aFailedStrengthIs,
  aSessionControlIsUnmet,
  aStrengthWasNotMet,
  severalControlsAreUnmet,
  theOnlyUnmetControlIs,
} from '../criteria/controls';
import { theDeviceContradictsTheCode, theDeviceIs } from '../criteria/device';
import { deviceStatements, deviceSteps, deviceWords, registration } from '../criteria/device-proof';
import { aPolicyFailed, conditionalAccessRefused, noFailedPolicyIsListed } from '../criteria/policies';
import * as refusal from '../criteria/refusals';
import { theUserIsExternal } from '../criteria/subject';
import {
  bindingCauses,
  bindingStatements,
  bindingSteps,
  bindingWords,
  tokenProtection,
} from '../criteria/token-protection';
import { controlWords } from '../reference/control-words';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const { refused, device } = refusal;
const gps = errorCodeIsOneOf(50077, 50081);
const cannotSatisfy = aFailedStrengthIs('cannotSatisfy', 'cannotSatisfyDueToCombinationConfiguration');
const strength = any(cannotSatisfy, all(errorCodeIsOneOf(500186, 500187), aStrengthWasNotMet()));
const unmetSession = all(refused, aSessionControlIsUnmet(), not(refusal.anyBlock));
const sentAway = all(errorCodeIsOneOf(50158), aFailedPolicyAsksForAnUnknownControl());
const ownControl = any(all(sentAway, not(severalControlsAreUnmet())), refusal.onlyOwnControl);

/**
 * A policy asked for something, and this sign-in did not have it.
 *
 * A code of its own names the control. 53003, 530031 and 50131 name none, so there the policies that failed have to ask for one
 * thing alone; with several, no cause is named, because the log does not tell "and" from "or". A Block decides before any
 * control: it is then only noticed what else was unmet. 50131 is a catch-all. 50158 is a step on the way, named by the control that
 * sent the user away. 50097 is a step as well and not here. 50142 is risk first. Of external users the refusals are told in
 * their own scenario.
 *
 * Sources: https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant https://learn.microsoft.com/entra/identity/conditional-access/concept-token-protection https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access
 */
export default scenario({
  id: 'failed-conditional-access',
  words: { ...controlWords, ...deviceWords, ...bindingWords },
  criteria: any(
    all(
      any(refusal.anyControl, refusal.anythingButBlock, unmetSession, errorCodeIsOneOf(50131)),
      not(theUserIsExternal()),
    ),
    ...[registration, gps, sentAway, errorCodeIsOneOf(530033, 50005)],
    all(
      errorCodeIsPresent(),
      not(errorCodeIsOneOf(0)),
      conditionalAccessRefused(),
      any(all(strength, not(all(refused, theUserIsExternal()))), tokenProtection),
    ),
  ),
  causes: {
    'device-code-flow': errorCodeIsOneOf(530033),
    platform: errorCodeIsOneOf(50005),
    'unsupported-browser': refusal.browserCannotShowDevice,
    'device-not-identified': all(device, theDeviceIs('not identified')),
    'hybrid-join': refusal.hybridDevice,
    'compliant-device': refusal.compliantDevice,
    'managed-device': refusal.managedDevice,
    'approved-app': refusal.approvedApp,
    'app-protection': refusal.appProtection,
    'device-registration': registration,
    'gps-location': gps,
    'password-change': refusal.passwordChange,
    'terms-of-use': all(ownControl, aFailedPolicyAsksForAnUnknownControl('terms of use')),
    'custom-control': ownControl,
    ...bindingCauses,
    'session-control': all(refused, theOnlyUnmetControlIs('another session control')),
    'authentication-strength': any(all(strength, not(refused)), refusal.onlyStrength),
    'mfa-not-offered': refusal.onlyMfa,
  },
  verdict: { expected: sentAway, else: 'needs action' },
  assessment: [
    { say: 'policies', because: aPolicyFailed() },
    {
      say: 'several',
      because: all(any(refused, sentAway), severalControlsAreUnmet(), not(refusal.passwordChange)),
    },
    { say: 'generic', because: all(errorCodeIsOneOf(50131), noFailedPolicyIsListed()) },
    ...deviceStatements,
    { say: 'contradiction', because: theDeviceContradictsTheCode() },
    { say: 'strength', because: aStrengthWasNotMet(), for: ['authentication-strength'] },
    { say: 'combination', because: aFailedStrengthIs('cannotSatisfyDueToCombinationConfiguration') },
    { say: 'session', because: aSessionControlIsUnmet() },
    ...bindingStatements,
    { say: 'remote', because: theFlowIs('deviceCode'), for: ['device-code-flow'] },
    { say: 'own', because: aFailedPolicyAsksForAnUnknownControl(), for: ['terms-of-use', 'custom-control'] },
    { say: 'cannotAlone', because: refused, for: ['password-change'] },
  ],
  steps: [
    ...deviceSteps,
    { for: ['approved-app'], actor: 'the user', say: 'useApp', link: links.grantControls },
    {
      for: ['app-protection'],
      actor: 'an administrator',
      say: 'protect',
      link: links.appProtection,
      role: roles.intune,
    },
    { for: ['authentication-strength'], actor: 'the user', say: 'method', link: links.securityInfo },
    {
      for: ['authentication-strength'],
      actor: 'an administrator',
      say: 'allowMethod',
      link: links.authenticationStrengths,
      role: roles.authenticationPolicy,
    },
    ...bindingSteps,
    { for: ['session-control'], actor: 'an administrator', say: 'control', link: links.sessionControls },
    { for: ['password-change'], actor: 'the user', say: 'password', link: links.remediateRisk },
    { for: ['password-change'], actor: 'an administrator', say: 'prerequisites', link: links.remediateRisk },
    { when: sentAway, actor: 'the user', say: 'accept' },
    { for: ['mfa-not-offered'], actor: 'the user', say: 'prompt' },
    { for: ['gps-location'], actor: 'the user', say: 'gps' },
    { for: ['device-code-flow'], actor: 'the user', say: 'flow', link: links.authenticationFlows },
    { actor: 'an administrator', say: 'review', link: links.whatIf, role: roles.conditionalAccess },
  ],
});
