import type { Scenario } from '../scenario';
import blockedByConditionalAccess from './blocked-by-conditional-access';
import errorCodeInsight from './error-code-insight';
import failedConditionalAccess from './failed-conditional-access';
import mfaFromConditionalAccess from './mfa-from-conditional-access';
import mfaFromOtherRequirements from './mfa-from-other-requirements';
import mfaProofUpFromInsecureLocation from './mfa-proof-up-from-insecure-location';
import mfaProofUpRequired from './mfa-proof-up-required';
import successfulSignIn from './successful-sign-in';

/** In order of precedence: the first that matches is the headline. The last matches always and is the fallback. */
export const scenarios: readonly Scenario[] = [
  mfaProofUpFromInsecureLocation,
  mfaProofUpRequired,
  blockedByConditionalAccess,
  failedConditionalAccess,
  mfaFromConditionalAccess,
  mfaFromOtherRequirements,
  successfulSignIn,
  errorCodeInsight,
];
