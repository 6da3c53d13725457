import { all, any, not } from '../criteria';
import { links, roles } from '../reference/links';
import type { StatementSource, StepSource } from '../scenario';
import { aSessionControlIsUnmet, theOnlyUnmetControlIs } from './controls';
import { theDeviceIsNotBound, theSessionIsUnboundBecause } from './device';
import { refused } from './refusals';

/** Token protection was not met: why, by the status code, and what to do. A scenario spreads these in among its own. */
export const bindingWords = {
  'headline token-protection': 'Token protection requires a session that is bound to its device.',
  'headline token-protection-no-device':
    'Token protection requires a device identity, and the request had none.',
  'headline token-protection-registration': 'Token protection did not accept the device as it is registered.',
  'headline token-protection-os': 'Token protection does not support this version of the operating system.',
  'headline token-protection-client': 'Token protection requires a client that signs in through the broker.',
  unbound: "The session's token is not bound to the device.",
  noReason: 'The event does not tell why token protection was not met.',
  identity: 'Register or join the device, and sign in to it with the work account.',
  register: 'Register or join the device again, with a fresh sign-in of the user.',
  exclude:
    'Cloud PCs, session hosts and devices that deploy themselves are registered in ways that are not supported. Exclude them with a filter for devices.',
  update: 'Update the operating system to a version that token protection supports.',
  client: 'Use a client that token protection supports, in a version that signs in through the broker.',
  bind: 'Compare the app, the device and its registration with what token protection supports.',
};

type Key = keyof typeof bindingWords;

export const tokenProtection = aSessionControlIsUnmet('SignInTokenProtection', 'Binding');

const unboundBecause = {
  'token-protection-no-device': theSessionIsUnboundBecause('no device state'),
  'token-protection-registration': theSessionIsUnboundBecause('the kind of registration'),
  'token-protection-os': theSessionIsUnboundBecause('the version of the operating system'),
  'token-protection-client': theSessionIsUnboundBecause('a client without a broker'),
};

/** Where the code is for any refusal, other controls beside it may be the reason. */
const unbound = all(tokenProtection, any(not(refused), theOnlyUnmetControlIs('token protection')));

/** In this order among the causes of a scenario. */
export const bindingCauses = {
  'token-protection-no-device': all(unbound, unboundBecause['token-protection-no-device']),
  'token-protection-registration': all(unbound, unboundBecause['token-protection-registration']),
  'token-protection-os': all(unbound, unboundBecause['token-protection-os']),
  'token-protection-client': all(unbound, unboundBecause['token-protection-client']),
  'token-protection': unbound,
};

const withoutReason = all(tokenProtection, not(any(...Object.values(unboundBecause))));

export const bindingStatements = [
  { say: 'unbound', because: all(tokenProtection, theDeviceIsNotBound()) },
  { say: 'noReason', because: withoutReason },
] satisfies StatementSource<Key, never>[];

const { conditionalAccess } = roles;
const { tokenProtection: link } = links;
const when = (cause: keyof typeof unboundBecause) => all(tokenProtection, unboundBecause[cause]);

export const bindingSteps = [
  { when: when('token-protection-no-device'), actor: 'the user', say: 'identity', link },
  { when: when('token-protection-registration'), actor: 'the user', say: 'register', link },
  {
    when: when('token-protection-registration'),
    actor: 'an administrator',
    say: 'exclude',
    link,
    role: conditionalAccess,
  },
  { when: when('token-protection-os'), actor: 'an administrator', say: 'update', link },
  { when: when('token-protection-client'), actor: 'the user', say: 'client', link },
  { when: withoutReason, actor: 'an administrator', say: 'bind', link },
] satisfies StepSource<Key, never>[];
