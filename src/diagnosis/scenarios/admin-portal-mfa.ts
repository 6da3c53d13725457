import { all, any, not } from '../criteria';
import { errorCodeIsOneOf } from '../criteria/code';
import { anAdapterAskedForMfa, mfaWasAsked } from '../criteria/mfa';
import {
  endingStatements,
  endingSteps,
  endings,
  endingWords,
  mfaCameToNothing,
} from '../criteria/mfa-endings';
import { mandatoryMfaIsLikely, mandatoryMfaIsNamed } from '../criteria/mfa-sources';
import { MFA_CODES } from '../facts/mfa-demand';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...endingWords,
  headline: "Microsoft's own rule asked for multifactor authentication.",
  'headline named': "Microsoft's mandatory multifactor authentication for {app} asked for a second factor.",
  'headline likely': "Multifactor authentication was asked for, probably by Microsoft's rule for {app}.",
  why: 'The event names {requirementSource} as the source of the requirement.',
  'why likely':
    'The event names no source. {app} is one of the applications for which Microsoft itself requires it.',
  rule: 'This rule stands beside the policies of the tenant, and none of them can change it.',
  due: 'It was not yet given when this event was written.',
  everybody: 'Register a second factor for everybody who uses {app}, emergency access accounts included.',
  automation: 'If a script signs in with this account, move it to a workload identity, which is not asked.',
};

/**
 * Microsoft asked for multifactor authentication at one of its admin portals or tools, whatever the policies of the tenant say.
 *
 * The log is said to show this rule as the source; the schema has the name scopeBasedAuthRequirementPolicy for it, and no
 * public record shows it yet. Where the event names nobody, lists its policies and none of them asked, the rule is probable
 * for the published application IDs from the day it began. Where Conditional Access asked too, that is the headline.
 *
 * Sources: https://learn.microsoft.com/entra/identity/authentication/concept-mandatory-multifactor-authentication
 */
export default scenario({
  id: 'admin-portal-mfa',
  words,
  criteria: all(
    errorCodeIsOneOf(0, 50158, ...MFA_CODES),
    mfaWasAsked(),
    not(anAdapterAskedForMfa()),
    any(mandatoryMfaIsNamed, mandatoryMfaIsLikely),
  ),
  causes: { named: mandatoryMfaIsNamed, likely: mandatoryMfaIsLikely },
  tentative: ['likely'],
  verdict: { 'needs action': mfaCameToNothing, else: 'expected' },
  assessment: [
    { say: 'rule', because: mandatoryMfaIsNamed },
    { say: 'due', because: endings.pending },
    ...endingStatements,
  ],
  steps: [
    ...endingSteps,
    {
      actor: 'an administrator',
      say: 'everybody',
      link: links.mandatoryMfa,
      role: roles.authenticationPolicy,
    },
    { when: errorCodeIsOneOf(50076), actor: 'an administrator', say: 'automation', link: links.mandatoryMfa },
  ],
});
