import { not } from '../criteria';
import { anEventListenerRan } from '../criteria/application';
import { errorCodeBelongsTo, errorCodeIsOneOf, theLogGivesAReason } from '../criteria/code';
import { CODE_WORDS, codeSteps } from '../reference/code-steps';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...CODE_WORDS,
  headline: 'A custom authentication extension stopped the sign-in to {app}.',
  'headline unreachable':
    'The service behind a custom authentication extension could not be reached, or not in time.',
  'headline throttled': 'Custom authentication extensions were called more often than is allowed.',
  'headline endpoint-blocked': 'Microsoft Entra blocks the address of a custom authentication extension.',
  'headline answer':
    'The service behind a custom authentication extension gave an answer that cannot be used.',
  'headline address': 'The addresses of a custom authentication extension do not fit together.',
  'headline service-principal':
    'An application that a custom authentication extension needs is missing or disabled.',
  'headline permission': 'The application behind a custom authentication extension lacks its permission.',
  why: '{codeMeaning}',
  listener: 'The event names the listener that called the extension.',
  reason: 'The log gives as the reason: “{failureReason}”',
  everybody: 'Everybody who signs in to an application that uses the extension can be concerned.',
  call: 'Call the service directly with a test request: it has to be reachable and to answer in time.',
  fewer: 'Try again after a while. If it comes again, find out which sign-ins call the extension so often.',
  host: 'Host the service at another address, and enter that address in the extension.',
  answer:
    'Compare the answer of the service with the reference: action type, size, and a key for each claim.',
  address: 'Use an https address, and the same host name in the target URL and in the application ID URI.',
  consent: 'Grant the application the permission CustomAuthenticationExtension.Receive.Payload.',
  events:
    'Open the tab “Authentication Events” of the sign-in: it shows status, duration and retries of the call.',
};

const owner = { actor: 'the application owner' } as const;
const appAdmin = { actor: 'an administrator', role: roles.applications } as const;

/**
 * A service of the organisation that takes part in the sign-in failed, so that no token was issued.
 *
 * The user and the application see a general error only; the log holds the code. Nothing in the event tells what the
 * service did: its own log does.
 *
 * Sources: https://learn.microsoft.com/entra/identity-platform/custom-extension-troubleshoot https://learn.microsoft.com/entra/identity-platform/custom-extension-overview
 */
export default scenario({
  id: 'custom-authentication-extension',
  words,
  criteria: errorCodeBelongsTo('custom-auth-extension'),
  causes: {
    unreachable: errorCodeIsOneOf(1003005, 1003027),
    throttled: errorCodeIsOneOf(1003004),
    'endpoint-blocked': errorCodeIsOneOf(1003023),
    answer: errorCodeIsOneOf(
      ...[1003002, 1003003, 1003006, 1003007, 1003008, 1003009, 1003010, 1003012, 1003024, 1003025, 1003026],
    ),
    address: errorCodeIsOneOf(1003014, 1003015, 1003020),
    'service-principal': errorCodeIsOneOf(1003016, 1003017, 1003018, 1003019, 1003022),
    permission: errorCodeIsOneOf(1003021),
  },
  verdict: { else: 'needs action' },
  assessment: [
    { say: 'listener', because: anEventListenerRan() },
    { say: 'reason', because: theLogGivesAReason(), for: ['answer', 'unreachable'] },
    { say: 'everybody', because: errorCodeBelongsTo('custom-auth-extension') },
  ],
  steps: [
    { for: ['unreachable'], ...owner, say: 'call', link: links.authenticationExtensions },
    { for: ['throttled'], ...owner, say: 'fewer', link: links.authenticationExtensions },
    ...codeSteps({ for: ['service-principal'] }),
    ...codeSteps({ when: errorCodeIsOneOf(1003000, 1003001, 1003011) }),
    { for: ['endpoint-blocked'], ...owner, say: 'host', link: links.authenticationExtensions },
    { for: ['answer'], ...owner, say: 'answer', link: links.authenticationExtensions },
    { for: ['address'], ...appAdmin, say: 'address', link: links.authenticationExtensions },
    {
      for: ['permission'],
      actor: 'an administrator',
      say: 'consent',
      link: links.grantConsent,
      role: 'Privileged Role Administrator',
    },
    { when: not(errorCodeIsOneOf(1003021)), actor: 'an administrator', say: 'events', role: roles.reports },
  ],
});
