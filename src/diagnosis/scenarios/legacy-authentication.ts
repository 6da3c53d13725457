import { all, any, not } from '../criteria';
import { severalConditionsMatched, severalPoliciesBlock } from '../criteria/blocks';
import { theClientIsLegacy } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { aFailedPolicyAsksFor } from '../criteria/controls';
import { aPolicyFailed, noFailedPolicyIsListed, policiesNeedPermission } from '../criteria/policies';
import { onlyMfa, onlyStrength, refused } from '../criteria/refusals';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  headline: 'A legacy client was refused: it cannot do what Conditional Access asks for.',
  'headline blocked-by-policy': 'Conditional Access blocked a client that uses legacy authentication.',
  'headline prompt-not-possible':
    'Multifactor authentication is required, and a legacy client cannot show the prompt.',
  'headline unmet-control': 'Conditional Access asks for a control that a legacy client cannot meet.',
  'headline unknown-policy': 'A legacy client was refused; the event does not name the policy.',
  why: 'The client app “{client}” uses legacy authentication: it can show no prompt and sends no device identity.',
  blocked: '{blockingPolicies} blocked access to {app}.',
  conditions: 'Conditions that matched: {blockingConditions}.',
  policies: 'Not satisfied: {failedPolicies}. Controls: {unmetControls}.',
  code: '{codeMeaning}',
  unnamed:
    'The event lists no policy that failed. A policy that blocks can be the reason, or any requirement: the client meets none.',
  modern: 'Move to an app that uses modern authentication.',
  owner:
    'Find out what signs in with “{client}” as {user}, and replace it: an old app, a device that sends mail, a script. If nobody knows it, reset the password: policies are asked after it was right.',
  see: 'Open the event with a role that may read policies.',
};

const blocked = aFailedPolicyAsksFor('block');

/**
 * A client with legacy authentication was refused, by a Block policy or by any other control, because it can meet none.
 *
 * The policy stays the cause: a Block, a prompt that the client cannot show, another control, or a policy that the event does
 * not name. 50074 and 50076 count, because they are the end for such a client and not a step. Registration prompts belong to the
 * set-up of multifactor authentication, 530035 to security defaults. A client is legacy only by the names that the log's own
 * filter lists; an unknown name is not taken for one.
 *
 * Sources: https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions
 */
export default scenario({
  id: 'legacy-authentication',
  words,
  criteria: all(
    errorCodeIsOneOf(
      ...[
        50005, 50074, 50076, 50131, 53000, 53001, 53002, 53003, 53005, 53008, 53009, 530001, 530002, 530003,
      ],
      ...[530004, 530011, 530021, 530022, 530031, 530032, 530033],
    ),
    theClientIsLegacy(),
  ),
  causes: {
    'blocked-by-policy': blocked,
    'prompt-not-possible': any(errorCodeIsOneOf(50074, 50076), onlyMfa, onlyStrength),
    'unknown-policy': all(any(refused, errorCodeIsOneOf(530032)), noFailedPolicyIsListed()),
    'unmet-control': any(aPolicyFailed(), noFailedPolicyIsListed()),
  },
  tentative: ['unknown-policy'],
  verdict: { 'blocked as intended': blocked, else: 'needs action' },
  assessment: [
    { say: 'blocked', because: blocked },
    { say: 'conditions', because: any(severalConditionsMatched(), severalPoliciesBlock()) },
    { say: 'policies', because: aPolicyFailed(), for: ['prompt-not-possible', 'unmet-control'] },
    { say: 'code', because: not(refused), for: ['unmet-control', 'unknown-policy'] },
    { say: 'unnamed', because: noFailedPolicyIsListed(), for: ['unknown-policy'] },
  ],
  steps: [
    { actor: 'the user', say: 'modern', link: links.legacyAuthentication },
    {
      when: all(noFailedPolicyIsListed(), policiesNeedPermission()),
      actor: 'an administrator',
      say: 'see',
      link: links.appliedPolicies,
      role: roles.readPolicies,
    },
    { actor: 'an administrator', say: 'owner', link: links.legacyAuthentication, role: roles.reports },
  ],
});
