import { question } from '../criteria';
import { memberEvidence } from './member';

/** Questions about the application, the client app and the authentication flow. */

export const theAppIsOneOf = question<string[]>({
  name: 'the application is one of',
  needs: [],
  words: ids => `the application ID is ${ids.join(' or ')}`,
  ask: (facts, ids) => ids.includes(facts.text('appId').toLowerCase()),
  evidence: facts =>
    memberEvidence(facts, 'appId', `The application is ${facts.text('appDisplayName') || 'known'}.`),
});

export const theClientIs = question<[string]>({
  name: 'the client is',
  needs: [],
  words: ([client]) => `the client app is ${client}`,
  ask: (facts, [client]) => facts.text('clientAppUsed') === client,
  evidence: facts => memberEvidence(facts, 'clientAppUsed', 'The client app.'),
});

export const theClientIsLegacy = question<[]>({
  name: 'the client is legacy',
  needs: [],
  words: () => 'the client app uses legacy authentication',
  ask: facts => facts.isLegacyClient,
  evidence: facts =>
    memberEvidence(
      facts,
      'clientAppUsed',
      'Legacy authentication: no prompt can be shown and no device is identified.',
    ),
});

/** Basic authentication and the password grant: the app has no page on which Microsoft Entra could ask for more. */
export const thePasswordIsSentByTheApp = question<[]>({
  name: 'the password is sent by the app',
  needs: [],
  words: () => 'the app sends the password itself',
  ask: facts => facts.isLegacyClient || facts.text('authenticationProtocol') === 'ropc',
  evidence: facts =>
    facts.isLegacyClient
      ? memberEvidence(facts, 'clientAppUsed', 'Legacy authentication: no prompt can be shown.')
      : memberEvidence(facts, 'authenticationProtocol', 'The app sent the password: no prompt can be shown.'),
});

/** Device code flow and authentication transfer are named in one of two members, depending on the stage. */
export const theFlowIs = question<['deviceCode' | 'authenticationTransfer']>({
  name: 'the authentication flow is',
  needs: [],
  words: ([flow]) => (flow === 'deviceCode' ? 'device code flow was used' : 'authentication was transferred'),
  ask: (facts, [flow]) =>
    facts.text('authenticationProtocol') === flow || facts.text('originalTransferMethod').startsWith(flow),
  evidence: facts => [
    ...memberEvidence(facts, 'authenticationProtocol', 'The protocol of this sign-in.'),
    ...memberEvidence(facts, 'originalTransferMethod', 'How the session came to this device.'),
  ],
});

export const theRequestIsNonInteractive = question<[]>({
  name: 'the request is non-interactive',
  needs: [],
  words: () => 'a client asked without the user',
  ask: facts =>
    typeof facts.event.isInteractive === 'boolean' ? !facts.event.isInteractive : 'not recorded',
  evidence: () => [{ field: 'isInteractive', value: 'false', meaning: 'A client asked without the user.' }],
});
