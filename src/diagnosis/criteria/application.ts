import { question } from '../criteria';
import { list, members, text } from '../read';
import { memberEvidence } from './member';

/** Questions about the application that asked, and what was attached to it. */

/** The registration of such an application is not in this tenant; only its owner can change it. */
export const theAppIsRegisteredElsewhere = question<[]>({
  name: 'the application is registered elsewhere',
  needs: [],
  words: () => 'the application is registered in another tenant',
  ask: facts => {
    const owner = facts.text('appOwnerTenantId');
    const tenant = facts.text('resourceTenantId') || facts.text('homeTenantId');
    if (owner === '' || tenant === '') return 'not recorded';
    return owner !== tenant;
  },
  evidence: facts =>
    memberEvidence(facts, 'appOwnerTenantId', 'The tenant where the application is registered.'),
});

const listener = (event: unknown): string =>
  text(members(list(members(event).appliedEventListeners)[0]).executedListenerId);

export const anEventListenerRan = question<[]>({
  name: 'an event listener ran',
  needs: [],
  words: () => 'the event names the listener of the custom authentication extension',
  ask: facts => listener(facts.event) !== '',
  evidence: facts => [
    {
      field: 'appliedEventListeners[0].executedListenerId',
      value: listener(facts.event),
      meaning: 'The event listener that called the extension.',
    },
  ],
});
