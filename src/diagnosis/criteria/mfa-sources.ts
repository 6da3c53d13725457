import { all, any, not, notKnownThat } from '../criteria';
import { MANDATORY_MFA } from '../reference/apps';
import { theAppIsOneOf } from './client';
import {
  anAdapterAskedForMfa,
  aRequirementComesFrom,
  conditionalAccessAskedForMfa,
  multifactorIsRequired,
  securityDefaultsAskedForMfa,
  someRequirementIsNamed,
} from './mfa';
import { policiesAreListed } from './policies';
import { theSignInIsSince } from './subject';

/**
 * Who asked for multifactor authentication, where several scenarios have to agree: what one of them claims, the next ones
 * leave alone.
 */
const { portals, tools } = MANDATORY_MFA;

/** The schema's name for Microsoft's rule. No public record shows it yet. */
export const mandatoryMfaIsNamed = aRequirementComesFrom('scopeBasedAuthRequirementPolicy');

/** Nobody else is named or listed, and the application is one for which Microsoft asks. */
export const mandatoryMfaIsLikely = all(
  multifactorIsRequired(),
  any(
    all(theAppIsOneOf(...portals.apps), theSignInIsSince(portals.since)),
    all(theAppIsOneOf(...tools.apps), theSignInIsSince(tools.since)),
  ),
  policiesAreListed(),
  not(someRequirementIsNamed()),
  notKnownThat(securityDefaultsAskedForMfa()),
  notKnownThat(conditionalAccessAskedForMfa()),
);

/** Conditional Access and security defaults exclude each other; where an event shows both, the policy is what is set up now. */
export const securityDefaultsAsked = all(
  securityDefaultsAskedForMfa(),
  notKnownThat(conditionalAccessAskedForMfa()),
);

/** Nobody who has a scenario of their own is known to have asked. */
export const somebodyElseAsked = all(
  not(anAdapterAskedForMfa()),
  notKnownThat(conditionalAccessAskedForMfa()),
  notKnownThat(securityDefaultsAskedForMfa()),
  notKnownThat(mandatoryMfaIsNamed),
  notKnownThat(mandatoryMfaIsLikely),
);
