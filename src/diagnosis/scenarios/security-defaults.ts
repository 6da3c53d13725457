import { all, any, notKnownThat } from '../criteria';
import { theClientIsLegacy } from '../criteria/client';
import { errorCodeIsOneOf } from '../criteria/code';
import { mfaWasAsked } from '../criteria/mfa';
import {
  endingStatements,
  endingSteps,
  endings,
  endingWords,
  mfaCameToNothing,
  mfaWasGiven,
  registrationIsDue,
} from '../criteria/mfa-endings';
import { securityDefaultsAsked } from '../criteria/mfa-sources';
import { securityDefaultsAreListed } from '../criteria/policies';
import { theUserIsExternal } from '../criteria/subject';
import { MFA_CODES } from '../facts/mfa-demand';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...endingWords,
  headline: 'Security defaults asked for multifactor authentication.',
  'headline refused-legacy-client': 'Security defaults refused this sign-in with legacy authentication.',
  'headline refused-request': 'Security defaults refused this sign-in as legacy or unsafe.',
  'headline registration': 'Security defaults ask the user to set up multifactor authentication.',
  'headline pending': 'Security defaults asked for multifactor authentication, which was not yet given.',
  'headline completed': 'Security defaults asked for multifactor authentication and the user completed it.',
  'headline satisfied':
    'Security defaults asked for multifactor authentication, which was met without a prompt here.',
  'headline met': 'Security defaults asked for multifactor authentication, and the requirement was met.',
  'headline failed': 'Security defaults asked for multifactor authentication, which was not completed.',
  why: 'The event shows that security defaults took part in this sign-in.',
  'why refused-legacy-client':
    'The client app “{client}” uses legacy authentication, which security defaults block for everybody.',
  'why refused-request': '{codeMeaning} The event does not tell which of the two it was.',
  listed: 'The list of policies shows that security defaults are on.',
  unsaid: 'The event does not say how it was met.',
  set: 'Security defaults are one switch for the whole tenant: they know no exceptions.',
  none: 'Nothing has to be done. Security defaults did what they are for.',
  client: 'Move to an app that uses modern authentication.',
  request: 'See which client and protocol sent the request, and move it to modern authentication.',
  pass: 'If {user} cannot register, issue a Temporary Access Pass.',
  replace:
    'If some sign-ins need rules of their own, plan Conditional Access policies in place of security defaults. They need Microsoft Entra ID P1.',
};

const refused = errorCodeIsOneOf(530035);
/** Also written for a password reset; the source tells it is not one. */
const sentToRegister = errorCodeIsOneOf(50125);

/**
 * Security defaults asked for multifactor authentication or its set-up, or refused a request.
 *
 * They are named as the source of the requirement, or stand in the list of policies (with an ID that is no GUID) while
 * nobody else is named. In the list alone they show nothing: a success without a word of multifactor authentication stays a
 * plain success. They cannot be on beside Conditional Access policies; where a policy asked too, that is the headline.
 * 530035 means legacy or unsafe: the client app tells only the first.
 *
 * Sources: https://learn.microsoft.com/entra/fundamentals/security-defaults
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export default scenario({
  id: 'security-defaults',
  words,
  criteria: any(
    refused,
    all(
      errorCodeIsOneOf(0, 50125, 50158, ...MFA_CODES),
      any(mfaWasAsked(), sentToRegister),
      securityDefaultsAsked,
    ),
  ),
  causes: {
    'refused-legacy-client': all(refused, theClientIsLegacy()),
    'refused-request': refused,
    registration: any(sentToRegister, registrationIsDue),
    pending: any(endings.pending, endings.expired),
    completed: endings.completed,
    satisfied: any(endings['satisfied-by-claim'], endings['satisfied-by-external-provider'], endings.skipped),
    met: endings.met,
    failed: mfaCameToNothing,
  },
  verdict: {
    'blocked as intended': refused,
    'needs action': any(mfaCameToNothing, registrationIsDue, sentToRegister),
    else: 'expected',
  },
  assessment: [
    { say: 'unsaid', because: endings.met, for: ['met'] },
    ...endingStatements,
    { say: 'listed', because: all(refused, securityDefaultsAreListed()) },
    { say: 'set', because: refused },
  ],
  steps: [
    { when: mfaWasGiven, actor: 'nobody', say: 'none', link: links.securityDefaults },
    { for: ['refused-legacy-client'], actor: 'the user', say: 'client', link: links.legacyAuthentication },
    { for: ['refused-request'], actor: 'an administrator', say: 'request', link: links.securityDefaults },
    ...endingSteps,
    { when: sentToRegister, actor: 'the user', say: 'register', link: links.securityInfo },
    {
      for: ['registration'],
      when: notKnownThat(theUserIsExternal()),
      actor: 'an administrator',
      say: 'pass',
      link: links.temporaryAccessPass,
      role: roles.authentication,
    },
    {
      for: ['refused-legacy-client', 'refused-request'],
      actor: 'an administrator',
      say: 'replace',
      link: links.securityDefaults,
      role: roles.securityDefaults,
    },
  ],
});
