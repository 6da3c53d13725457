import { all, any } from '../criteria';
import { errorCodeIsOneOf } from '../criteria/code';
import { anAdapterAskedForMfa, theMfaStateIs } from '../criteria/mfa';
import {
  endingStatements,
  endingSteps,
  endings,
  endingWords,
  mfaCameToNothing,
} from '../criteria/mfa-endings';
import { MFA_CODES } from '../facts/mfa-demand';
import { links } from '../reference/links';
import { scenario } from '../scenario';

const asked = 'The {mfaAdapter} asked for multifactor authentication';

const words = {
  ...endingWords,
  headline: `${asked}.`,
  'headline completed': `${asked} and the user completed it.`,
  'headline satisfied': `${asked}, which was met without a prompt.`,
  'headline denied': `${asked} and the user declined.`,
  'headline no-response': `${asked} and the prompt was not answered.`,
  'headline wrong-code': `${asked} and the code was wrong.`,
  'headline nothing-registered': `${asked}, and the user has no method registered.`,
  'headline pending': `${asked}, which was not yet given.`,
  'headline failed': `${asked}, which was not completed.`,
  'headline unknown': `${asked}; the event reads success and does not tell how it was given.`,
  why: 'A system on premises, such as a VPN or AD FS, sent {user} here for the second factor only.',
  fields: 'Such events leave Conditional Access, device, client and risk empty; nothing follows from that.',
  none: 'Nothing has to be done.',
  nps: 'Look for the same time in the log of the server that runs the NPS extension.',
  adfs: 'Look for the same time in the log of the AD FS server.',
};

/**
 * An NPS extension or an AD FS adapter asked Microsoft Entra for a second factor on behalf of a system on premises.
 *
 * The first factor was checked on premises and is not in the event. Conditional Access status, device, client, protocol and
 * risk are left empty, so that nothing follows from their absence. The event is known by its token issuer type, or by radius
 * or adfs in place of the ID of a resource. Codes that are not about the second factor are explained by their own scenarios.
 *
 * Sources: https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting
 */
export default scenario({
  id: 'on-premises-mfa-adapter',
  words,
  criteria: all(errorCodeIsOneOf(0, ...MFA_CODES), anAdapterAskedForMfa()),
  causes: {
    completed: endings.completed,
    satisfied: theMfaStateIs('satisfied by claim', 'satisfied by external provider', 'skipped'),
    denied: endings.denied,
    'no-response': endings['no-response'],
    'wrong-code': endings['wrong-code'],
    'nothing-registered': theMfaStateIs('nothing registered', 'registration'),
    pending: theMfaStateIs('pending', 'expired'),
    failed: mfaCameToNothing,
    unknown: errorCodeIsOneOf(0),
  },
  tentative: ['unknown'],
  verdict: {
    'needs action': any(mfaCameToNothing, theMfaStateIs('registration')),
    else: 'expected',
  },
  assessment: [...endingStatements, { say: 'fields', because: anAdapterAskedForMfa() }],
  steps: [
    ...endingSteps,
    { for: ['completed', 'satisfied', 'unknown'], actor: 'nobody', say: 'none', link: links.mfaReports },
    {
      for: ['failed', 'pending'],
      when: anAdapterAskedForMfa('NPS extension'),
      actor: 'an administrator',
      say: 'nps',
      link: links.npsExtension,
    },
    {
      for: ['failed', 'pending'],
      when: anAdapterAskedForMfa('AD FS adapter'),
      actor: 'an administrator',
      say: 'adfs',
      link: links.adfsAdapter,
    },
  ],
});
