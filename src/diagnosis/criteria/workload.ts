import { question } from '../criteria';
import { isKnownCredential, isManagedIdentity } from '../facts/workload';
import { memberEvidence } from './member';
import { resultEvidence } from './policies';

/** Questions about applications and managed identities that sign in for themselves. */

export const theWorkloadIsAManagedIdentity = question<[]>({
  name: 'the workload is a managed identity',
  needs: [],
  words: () => 'a managed identity signed in',
  ask: isManagedIdentity,
  evidence: facts => memberEvidence(facts, 'servicePrincipalName', 'A managed identity.'),
});

export const theCredentialIsRecorded = question<[]>({
  name: 'the kind of credential is recorded',
  needs: [],
  words: () => 'the event names the kind of credential',
  ask: facts => isKnownCredential(facts.text('clientCredentialType')),
  evidence: facts => [
    ...memberEvidence(facts, 'clientCredentialType', 'What the application proved itself with.'),
    ...memberEvidence(facts, 'servicePrincipalCredentialKeyId', 'The key ID of the credential.'),
    ...memberEvidence(facts, 'servicePrincipalCredentialThumbprint', 'The thumbprint of the certificate.'),
    ...memberEvidence(facts, 'federatedCredentialId', 'The federated credential that was matched.'),
  ],
});

export const theKeyIsRecorded = question<[]>({
  name: 'the key is recorded',
  needs: [],
  words: () => 'the event holds the key ID of the credential',
  ask: facts => facts.text('servicePrincipalCredentialKeyId') !== '',
  evidence: facts =>
    memberEvidence(facts, 'servicePrincipalCredentialKeyId', 'The key ID of the credential.'),
});

/**
 * Without a list of policies the answer is no: then the code alone says that a policy blocked. A policy for places takes in
 * all of them and excludes some, so "all locations" is telling here.
 */
export const aPolicyBlockedTheWorkloadFor = question<['location' | 'servicePrincipalRisk']>({
  name: 'a policy blocked the workload for',
  needs: [],
  words: ([condition]) =>
    `a policy that blocked matched by ${condition === 'location' ? 'location' : 'risk of the service principal'}`,
  ask: (facts, [condition]) => facts.failed.some(policy => policy.matched.includes(condition)),
  evidence: (facts, [condition]) => [
    ...facts.failed.filter(policy => policy.matched.includes(condition)).map(resultEvidence),
    ...(condition === 'location' ? memberEvidence(facts, 'ipAddress', 'The address of the workload.') : []),
  ],
});
