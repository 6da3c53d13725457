import { all, any, not } from '../criteria';
import {
  errorCodeBelongsTo,
  errorCodeIsOneOf,
  errorCodeIsPresent,
  theLogGivesAReason,
} from '../criteria/code';
import { noFailedPolicyIsListed } from '../criteria/policies';
import { theSignInIsNotAUsers } from '../criteria/subject';
import {
  aPolicyBlockedTheWorkloadFor,
  theCredentialIsRecorded,
  theKeyIsRecorded,
  theWorkloadIsAManagedIdentity,
} from '../criteria/workload';
import { whoFixesWorkload } from '../facts/workload';
import { CREDENTIAL_STEPS, CREDENTIAL_WORDS } from '../reference/client-credentials';
import { CODE_WORDS, codeSteps } from '../reference/code-steps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...CREDENTIAL_WORDS,
  ...CODE_WORDS,
  headline: '{workload} signed in for itself.',
  'headline no-code': '{workload} signed in for itself; the event does not say how that ended.',
  'headline success': '{workload} signed in for itself and got a token for {resource}.',
  'headline risk': 'Conditional Access blocked {workload} because of the risk of its service principal.',
  'headline location': 'Conditional Access blocked {workload} because of the place it signed in from.',
  'headline blocked-by-policy': 'Conditional Access blocked {workload}.',
  'headline credential-expired': 'The client secret of {workload} has expired.',
  'headline credential-wrong': 'The credential that {workload} sent was not accepted.',
  'headline federated-credential-mismatch': 'No federated credential of {workload} fits its token.',
  'headline managed-identity': 'The request does not fit the managed identity of {workload}.',
  'headline assertion-refused': 'The certificate or signed assertion of {workload} was not accepted.',
  'headline app-or-principal-disabled': '{workload} is disabled.',
  'headline not-found': 'The application that asked was not found in this tenant.',
  'headline disabled-or-not-found':
    'The application that asked is disabled, or was not found in this tenant.',
  'headline resource-unavailable': 'What {workload} asked for cannot be used in this tenant.',
  'headline assignment': '{workload} is not assigned to {resource}, which requires it.',
  'headline request': 'The request of {workload} is not valid.',
  'headline service': 'The sign-in service could not answer {workload}.',
  'headline other': '{workload} signed in for itself and got no token.',
  why: '{codeMeaning}',
  'why no-code': 'The event carries no error code. It may be incomplete.',
  'why success': 'No user took part. The sign-in came from {place}.',
  'why location': '{blockingPolicies} blocked it. The sign-in came from {place}.',
  'why risk': '{blockingPolicies} blocked it. The condition for the risk of service principals matched.',
  credential: 'It used {credential}.',
  unnamed: 'The event does not name the policy.',
  managed: 'Conditional Access for workload identities does not cover managed identities.',
  reason: 'The log gives as the reason: “{failureReason}”',
  none: 'Nothing has to be done.',
  reload: 'Load the event again later, or read it with Graph.',
  review: 'Review the risk of {workload} and change its credentials if they may have leaked.',
  place: 'If {place} should be allowed, add the address to a named location that the policy excludes.',
  policy: 'If the block is not intended, try the policy out with What If and correct its scope.',
  key: 'Compare the key ID in the event with the credentials of {workload}.',
  federated: 'Compare issuer, subject and audience of the token with the federated credential; case counts.',
  identity: 'Check which managed identity the service names, and that this identity is assigned to it.',
  disabled: 'Find out who disabled {workload} and why, before you enable it again.',
  missing: 'Check application ID and tenant in the request. If both are right, add the application here.',
  resource: 'Check the resource in the request, and that its service principal is here and enabled.',
  assign: 'Grant {workload} an app role of {resource}.',
};

const blocked = errorCodeBelongsTo('ca-block');
const risk = all(blocked, aPolicyBlockedTheWorkloadFor('servicePrincipalRisk'));

const owner = { actor: 'the application owner' } as const;
const policyAdmin = { actor: 'an administrator', role: roles.conditionalAccess } as const;
const appAdmin = { actor: 'an administrator', role: roles.applications } as const;

/**
 * An application or a managed identity signed in for itself, without a user.
 *
 * Only a Block can come from Conditional Access here: it is the one grant control for workload identities, and managed
 * identities are not covered. The same codes in a sign-in of a user belong to the other scenarios.
 *
 * Sources: https://learn.microsoft.com/entra/identity/conditional-access/workload-identity https://learn.microsoft.com/entra/identity/monitoring-health/concept-service-principal-sign-ins https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
 */
export default scenario({
  id: 'workload-sign-in',
  subjects: ['workloads'],
  words,
  criteria: theSignInIsNotAUsers(),
  causes: {
    'no-code': not(errorCodeIsPresent()),
    success: errorCodeIsOneOf(0),
    risk,
    location: all(blocked, aPolicyBlockedTheWorkloadFor('location')),
    'blocked-by-policy': blocked,
    'credential-expired': errorCodeIsOneOf(7000222),
    'credential-wrong': errorCodeIsOneOf(7000215, 70002),
    'federated-credential-mismatch': errorCodeIsOneOf(70021, 700211, 700212, 700213, 7000226, 7000227),
    'managed-identity': errorCodeIsOneOf(700036, 700037, 700040, 700049, 7000225),
    'assertion-refused': errorCodeBelongsTo('app-credential'),
    'app-or-principal-disabled': errorCodeIsOneOf(7000112, 7000116),
    'disabled-or-not-found': errorCodeIsOneOf(70001),
    'not-found': errorCodeIsOneOf(700011, 700016, 7000229),
    'resource-unavailable': errorCodeIsOneOf(50001, 500011, 500014, 650052, 650054, 7000117, 7000217),
    assignment: errorCodeIsOneOf(501051, 50105),
    request: any(errorCodeIsOneOf(90002), errorCodeBelongsTo('oauth-request', 'bad-request')),
    service: errorCodeBelongsTo('service-transient', 'service-internal'),
    other: errorCodeIsPresent(),
  },
  verdict: {
    expected: any(errorCodeIsOneOf(0), errorCodeBelongsTo('service-transient')),
    'blocked as intended': all(blocked, not(noFailedPolicyIsListed()), not(risk)),
    else: 'needs action',
  },
  assessment: [
    { say: 'credential', because: theCredentialIsRecorded() },
    { say: 'unnamed', because: noFailedPolicyIsListed(), for: ['blocked-by-policy'] },
    { say: 'managed', because: theWorkloadIsAManagedIdentity(), for: ['success'] },
    { say: 'reason', because: theLogGivesAReason(), for: ['assertion-refused', 'request', 'other'] },
  ],
  steps: [
    ...CREDENTIAL_STEPS,
    { for: ['success'], actor: 'nobody', say: 'none', link: links.servicePrincipalSignIns },
    { for: ['no-code'], actor: 'an administrator', say: 'reload', role: roles.reports },
    { for: ['risk'], actor: 'an administrator', say: 'review', link: links.workloadRisk, role: roles.risk },
    { for: ['location'], ...policyAdmin, say: 'place', link: links.namedLocations },
    { for: ['location', 'blocked-by-policy'], ...policyAdmin, say: 'policy', link: links.workloadPolicies },
    { when: all(theKeyIsRecorded(), errorCodeBelongsTo('app-credential')), ...owner, say: 'key' },
    { for: ['federated-credential-mismatch'], ...owner, say: 'federated', link: links.workloadFederation },
    { for: ['managed-identity'], ...owner, say: 'identity', link: links.managedIdentities },
    { for: ['app-or-principal-disabled'], ...appAdmin, say: 'disabled', link: links.appProperties },
    { for: ['not-found', 'disabled-or-not-found'], ...owner, say: 'missing', link: links.appObjects },
    { for: ['resource-unavailable'], ...owner, say: 'resource', link: links.appObjects },
    { for: ['assignment'], ...appAdmin, say: 'assign', link: links.appPermissions },
    ...codeSteps({ for: ['request', 'service', 'other'], actor: whoFixesWorkload }),
  ],
});
