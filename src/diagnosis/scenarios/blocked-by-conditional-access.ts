import { all, any, not, notKnownThat } from '../criteria';
import {
  aBlockingPolicyMatched,
  aBlockingPolicyMatchedByScopeAlone,
  aPolicyBlocksApartFromRisk,
  severalConditionsMatched,
  severalPoliciesBlock,
} from '../criteria/blocks';
import { theClientIsLegacy, theFlowIs } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { aSessionControlIsUnmet } from '../criteria/controls';
import { theAddressIsIpv6, theNetworkIsTrusted, theResourceSawAnotherAddress } from '../criteria/network';
import { noFailedPolicyIsListed, policiesAreListed, policiesNeedPermission } from '../criteria/policies';
import { theTargetMayBe } from '../criteria/resource';
import { theUserIsExternal } from '../criteria/subject';
import { blockWords } from '../reference/block-words';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const location = aBlockingPolicyMatched('location', 'ipAddressSeenByResourceProvider');
const platform = aBlockingPolicyMatched('devicePlatform');
const device = aBlockingPolicyMatched('deviceState');
const clientApp = aBlockingPolicyMatched('clientType');
const named = not(noFailedPolicyIsListed());
/** Scenarios of their own say who may know more of a policy that is not named. */
const unnamed = all(
  noFailedPolicyIsListed(),
  notKnownThat(aSessionControlIsUnmet()),
  not(any(theClientIsLegacy(), theUserIsExternal())),
);

/**
 * A policy with the control "block access" applied, and nothing that the user does can meet it.
 *
 * 53003 is also written when a control could not be offered: with a failed policy, the control Block decides; without a list,
 * both are said. Report-only policies block nothing. A Block by risk alone, and an unnamed policy for a legacy client or an
 * external user, belong to their own scenarios; where a Block is listed, this one is noticed beside them, because it
 * names the condition. 530032 has several published meanings and is told among risk.
 *
 * Sources: https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions
 */
export default scenario({
  id: 'blocked-by-conditional-access',
  words: blockWords,
  criteria: all(errorCodeIsOneOf(53003, 530031), any(aPolicyBlocksApartFromRisk(), unnamed)),
  causes: {
    'unknown-policy': noFailedPolicyIsListed(),
    'authentication-flow': aBlockingPolicyMatched('authenticationFlows'),
    'insider-risk': aBlockingPolicyMatched('insiderRisk'),
    // Policies for all client apps may list the condition too; it is telling for a legacy client.
    'client-app': all(clientApp, any(theClientIsLegacy(), not(any(location, platform, device)))),
    location,
    platform,
    device,
    'user-or-app-scope': aBlockingPolicyMatchedByScopeAlone(),
  },
  tentative: ['unknown-policy'],
  verdict: { 'needs action': noFailedPolicyIsListed(), else: 'blocked as intended' },
  assessment: [
    { say: 'several', because: severalPoliciesBlock() },
    { say: 'conditions', because: any(severalConditionsMatched(), severalPoliciesBlock()) },
    { say: 'ipv6', because: theAddressIsIpv6(), for: ['location'] },
    { say: 'trusted', because: theNetworkIsTrusted(), for: ['location'] },
    { say: 'deviceCode', because: theFlowIs('deviceCode'), for: ['authentication-flow'] },
    { say: 'transfer', because: theFlowIs('authenticationTransfer'), for: ['authentication-flow'] },
    { say: 'dependency', because: theTargetMayBe('the resource') },
    { say: 'audiences', because: theTargetMayBe('another audience') },
    { say: 'notListed', because: policiesAreListed(), for: ['unknown-policy'] },
  ],
  steps: [
    {
      for: ['unknown-policy'],
      when: policiesNeedPermission(),
      actor: 'an administrator',
      say: 'see',
      link: links.appliedPolicies,
      role: roles.readPolicies,
    },
    { for: ['unknown-policy'], actor: 'an administrator', say: 'siblings', link: links.troubleshootPolicies },
    { for: ['authentication-flow'], actor: 'the user', say: 'flow', link: links.authenticationFlows },
    { for: ['insider-risk'], actor: 'an administrator', say: 'insider', link: links.insiderRisk },
    {
      for: ['location'],
      when: theResourceSawAnotherAddress(),
      actor: 'an administrator',
      say: 'bothPlaces',
      link: links.namedLocations,
      role: roles.conditionalAccess,
    },
    {
      for: ['location'],
      when: not(theResourceSawAnotherAddress()),
      actor: 'an administrator',
      say: 'place',
      link: links.namedLocations,
      role: roles.conditionalAccess,
    },
    {
      when: any(theTargetMayBe('the resource'), theTargetMayBe('another audience')),
      actor: 'an administrator',
      say: 'depends',
      link: links.serviceDependencies,
      role: roles.conditionalAccess,
    },
    { when: named, actor: 'an administrator', say: 'tellUser', link: links.conditions },
    {
      when: named,
      actor: 'an administrator',
      say: 'scope',
      link: links.whatIf,
      role: roles.conditionalAccess,
    },
  ],
});
