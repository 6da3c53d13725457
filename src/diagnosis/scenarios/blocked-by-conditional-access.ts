import { all, any, not, notKnownThat } from '../criteria';
import {
  aBlockingPolicyMatched,
  aBlockingPolicyMatchedByScopeAlone,
  severalConditionsMatched,
  severalPoliciesBlock,
} from '../criteria/blocks';
import { theClientIsLegacy } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { aFailedPolicyAsksFor, aSessionControlIsUnmet } from '../criteria/controls';
import { noFailedPolicyIsListed, policiesNeedPermission } from '../criteria/policies';
import { riskIsHidden, theRiskIsAtLeast } from '../criteria/risk';
import { theUserIsExternal } from '../criteria/subject';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'Conditional Access blocked this sign-in.',
  'headline location': 'Conditional Access blocked this sign-in because of its location.',
  'headline platform': 'Conditional Access blocked this sign-in because of the device platform.',
  'headline device': 'Conditional Access blocked this sign-in because of the state of the device.',
  'headline client-app': 'Conditional Access blocked this sign-in because of the client app.',
  'headline authentication-flow':
    'Conditional Access blocked this sign-in because of the authentication flow.',
  'headline risk': 'Conditional Access blocked this sign-in because of risk.',
  'headline insider-risk': 'Conditional Access blocked this sign-in because of insider risk.',
  'headline user-or-app-scope': 'Conditional Access blocks this user from {app}.',
  'headline unknown-policy': 'Conditional Access refused this sign-in; the event does not name the policy.',
  why: '{blockingPolicies} blocked access to {app}.',
  'why location': '{blockingPolicies} blocked access to {app}. The sign-in came from {place}.',
  'why platform': '{blockingPolicies} blocked access to {app}. The device platform was {platform}.',
  'why client-app': '{blockingPolicies} blocked access to {app}. The client app was {client}.',
  'why authentication-flow': '{blockingPolicies} blocked access to {app} for this authentication flow.',
  'why risk': '{blockingPolicies} blocked access to {app}. A condition for risk matched.',
  'why insider-risk': '{blockingPolicies} blocked access to {app} because of the insider risk of {user}.',
  'why user-or-app-scope':
    '{blockingPolicies} blocked access to {app}. No condition but user and application is listed.',
  'why unknown-policy':
    'A policy that blocks can be the reason, or a requirement that could not be met: the code is the same.',
  several: 'Each of these policies blocks by itself.',
  conditions: 'Conditions that matched: {blockingConditions}.',
  legacy:
    'The client app “{client}” uses legacy authentication. It cannot show a prompt or identify its device.',
  rated: 'The sign-in was rated as {risk} risk.',
  hidden: 'The log hides the risk level; only the condition of the policy speaks of risk.',
  external: 'The user belongs to another tenant. Policies of the other tenant are not in this log.',
  tellUser: 'If the block is intended, tell {user} what the policy allows instead.',
  place:
    'If {place} should be allowed, add it to a named location that the policy excludes. Remember IPv6 and VPN exits.',
  client: 'Move to an app that uses modern authentication.',
  risk: 'Review the risk of {user} and of this sign-in. Confirm it, or dismiss it if it is false.',
  scope:
    'If {user} should have access, add the user to a group that the policy excludes. Test it with What If first.',
  see: 'Open the event with a role that may read policies.',
  siblings: 'Look at the other events with the same correlation ID; one of them may name the policy.',
};

const location = aBlockingPolicyMatched('location', 'ipAddressSeenByResourceProvider');
const platform = aBlockingPolicyMatched('devicePlatform');
const device = aBlockingPolicyMatched('deviceState');
const clientApp = aBlockingPolicyMatched('clientType');
const named = not(noFailedPolicyIsListed());

/** 530032 and the codes for risk in the home tenant have several published meanings and are left to the code insight. */
export default scenario({
  id: 'blocked-by-conditional-access',
  words,
  criteria: all(
    errorCodeIsOneOf(53003, 530031),
    any(aFailedPolicyAsksFor('block'), all(noFailedPolicyIsListed(), notKnownThat(aSessionControlIsUnmet()))),
  ),
  causes: {
    'unknown-policy': noFailedPolicyIsListed(),
    'authentication-flow': aBlockingPolicyMatched('authenticationFlows'),
    'insider-risk': aBlockingPolicyMatched('insiderRisk'),
    risk: aBlockingPolicyMatched('signInRisk', 'userRisk'),
    // Policies for all client apps may list the condition too; it is telling for a legacy client.
    'client-app': all(clientApp, any(theClientIsLegacy(), not(any(location, platform, device)))),
    location,
    platform,
    device,
    'user-or-app-scope': aBlockingPolicyMatchedByScopeAlone(),
  },
  tentative: ['unknown-policy'],
  verdict: {
    'needs action': any(noFailedPolicyIsListed(), aBlockingPolicyMatched('signInRisk', 'userRisk')),
    else: 'blocked as intended',
  },
  assessment: [
    { say: 'several', because: severalPoliciesBlock() },
    { say: 'conditions', because: any(severalConditionsMatched(), severalPoliciesBlock()) },
    { say: 'legacy', because: theClientIsLegacy() },
    { say: 'rated', because: theRiskIsAtLeast('low'), for: ['risk'] },
    { say: 'hidden', because: riskIsHidden(), for: ['risk'] },
    { say: 'external', because: theUserIsExternal() },
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
    { for: ['unknown-policy'], actor: 'an administrator', say: 'siblings' },
    {
      for: ['client-app'],
      when: theClientIsLegacy(),
      actor: 'the user',
      say: 'client',
      link: links.legacyAuthentication,
    },
    { for: ['risk'], actor: 'an administrator', say: 'risk', link: links.remediateRisk, role: roles.risk },
    {
      for: ['location'],
      actor: 'an administrator',
      say: 'place',
      link: links.namedLocations,
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
