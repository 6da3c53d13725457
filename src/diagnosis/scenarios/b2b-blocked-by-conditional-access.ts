import { all, any, not } from '../criteria';
import { severalConditionsMatched, severalPoliciesBlock } from '../criteria/blocks';
import { errorCodeIsOneOf } from '../criteria/code';
import { aFailedPolicyAsksFor, severalControlsAreUnmet } from '../criteria/controls';
import { theDeviceIs } from '../criteria/device';
import { aPolicyFailed, noFailedPolicyIsListed, policiesNeedPermission } from '../criteria/policies';
import {
  appProtection,
  approvedApp,
  device,
  onlyMfa,
  onlyOwnControl,
  onlyStrength,
  passwordChange,
  refused,
} from '../criteria/refusals';
import { theUserComesFromAnotherTenant, theUserIsExternal } from '../criteria/subject';
import { theCrossTenantAccessIs } from '../criteria/tenants';
import { externalUserWords } from '../reference/external-user-words';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const block = all(errorCodeIsOneOf(53003, 530031), aFailedPolicyAsksFor('block'));
const passthrough = errorCodeIsOneOf(50177, 50178);
const app = any(approvedApp, appProtection);

/**
 * A policy of the tenant that owns the resource stopped a user of another tenant.
 *
 * Whether the user is external is told by `userType`, `crossTenantAccessType` or the two tenant IDs. Approved app, app
 * protection and password change cannot be met by external users; a compliant or hybrid joined device, and multifactor
 * authentication with direct connect, only where inbound trust accepts the word of the home tenant. The home tenant never sees
 * the policies of the other: an event without a failed policy may therefore be just such a log. 50177 and 50178 have two
 * published texts. The steps 50158 and 50097 are no refusal and are not here; settings between tenants have their own scenario.
 *
 * Sources: https://learn.microsoft.com/entra/external-id/authentication-conditional-access https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export default scenario({
  id: 'b2b-blocked-by-conditional-access',
  words: externalUserWords,
  criteria: any(passthrough, all(any(refused, device, app, passwordChange), theUserIsExternal())),
  causes: {
    'passthrough-account': passthrough,
    'block-policy': block,
    'device-trust': device,
    'app-control': app,
    'password-change': passwordChange,
    'authentication-strength': onlyStrength,
    'multifactor-authentication': onlyMfa,
    'terms-or-custom-control': onlyOwnControl,
    'unknown-policy': noFailedPolicyIsListed(),
  },
  tentative: ['passthrough-account', 'unknown-policy'],
  verdict: { 'blocked as intended': block, else: 'needs action' },
  assessment: [
    { say: 'policies', because: aPolicyFailed() },
    { say: 'several', because: all(refused, severalControlsAreUnmet(), not(passwordChange)) },
    { say: 'conditions', because: any(severalConditionsMatched(), severalPoliciesBlock()) },
    { say: 'owner', because: all(aPolicyFailed(), theUserComesFromAnotherTenant()) },
    { say: 'local', because: not(theUserComesFromAnotherTenant()) },
    { say: 'setting', because: errorCodeIsOneOf(530004) },
    { say: 'redacted', because: theDeviceIs('redacted'), for: ['device-trust'] },
    { say: 'notSent', because: theDeviceIs('not identified'), for: ['device-trust'] },
    { say: 'trustOnly', because: theUserComesFromAnotherTenant(), for: ['device-trust'] },
    { say: 'never', because: theUserIsExternal(), for: ['app-control', 'password-change'] },
    {
      say: 'direct',
      because: theCrossTenantAccessIs('b2bDirectConnect'),
      for: ['multifactor-authentication'],
    },
    { say: 'fewer', because: theUserComesFromAnotherTenant(), for: ['authentication-strength'] },
    { say: 'custom', because: theUserIsExternal(), for: ['terms-or-custom-control'] },
  ],
  steps: [
    {
      when: policiesNeedPermission(),
      actor: 'an administrator',
      say: 'see',
      link: links.appliedPolicies,
      role: roles.readPolicies,
    },
    { for: ['device-trust'], actor: 'the user', say: 'identify', link: links.externalAccess },
    {
      for: ['device-trust'],
      when: theUserComesFromAnotherTenant(),
      actor: 'an administrator',
      say: 'trustDevice',
      link: links.crossTenantAccess,
      role: roles.externalIdentities,
    },
    {
      for: ['authentication-strength', 'multifactor-authentication'],
      when: theUserComesFromAnotherTenant(),
      actor: 'an administrator',
      say: 'trustMfa',
      link: links.crossTenantAccess,
      role: roles.externalIdentities,
    },
    {
      for: ['app-control', 'password-change', 'terms-or-custom-control'],
      actor: 'an administrator',
      say: 'other',
      link: links.externalAccess,
      role: roles.conditionalAccess,
    },
    {
      for: ['passthrough-account'],
      actor: 'an administrator',
      say: 'account',
      link: links.troubleshootExternal,
    },
    { for: ['unknown-policy'], actor: 'an administrator', say: 'ask' },
    { for: ['block-policy'], actor: 'an administrator', say: 'allowed' },
    {
      when: aPolicyFailed(),
      actor: 'an administrator',
      say: 'scope',
      link: links.whatIf,
      role: roles.conditionalAccess,
    },
  ],
});
