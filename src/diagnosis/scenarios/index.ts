import type { Scenario } from '../scenario';
import accountDisabled from './account-disabled';
import accountLocked from './account-locked';
import accountNotFound from './account-not-found';
import adminPortalMfa from './admin-portal-mfa';
import b2bBlockedByConditionalAccess from './b2b-blocked-by-conditional-access';
import blockedByConditionalAccess from './blocked-by-conditional-access';
import blockedByRisk from './blocked-by-risk';
import certificateAuthentication from './certificate-authentication';
import consentRequired from './consent-required';
import crossTenantAccess from './cross-tenant-access';
import customAuthenticationExtension from './custom-authentication-extension';
import deviceCodeSignIn from './device-code-sign-in';
import deviceIdentity from './device-identity';
import enterpriseAppConfiguration from './enterprise-app-configuration';
import enterpriseAppServiceProvider from './enterprise-app-service-provider';
import errorCodeInsight from './error-code-insight';
import expectedInterrupt from './expected-interrupt';
import externalAuthenticationMethod from './external-authentication-method';
import failedConditionalAccess from './failed-conditional-access';
import federatedIdentityProvider from './federated-identity-provider';
import invalidCredentials from './invalid-credentials';
import legacyAuthentication from './legacy-authentication';
import mfaFromConditionalAccess from './mfa-from-conditional-access';
import mfaFromOtherRequirements from './mfa-from-other-requirements';
import mfaProofUpFromInsecureLocation from './mfa-proof-up-from-insecure-location';
import mfaProofUpRequired from './mfa-proof-up-required';
import onPremisesMfaAdapter from './on-premises-mfa-adapter';
import passThroughAuthentication from './pass-through-authentication';
import passwordChangeRefused from './password-change-refused';
import passwordExpired from './password-expired';
import passwordlessMethodRefused from './passwordless-method-refused';
import seamlessSso from './seamless-sso';
import securityDefaults from './security-defaults';
import serviceTransient from './service-transient';
import sessionRevoked from './session-revoked';
import signInFrequency from './sign-in-frequency';
import successfulSignIn from './successful-sign-in';
import tenantRestriction from './tenant-restriction';
import workloadSignIn from './workload-sign-in';

/** In order of precedence: the first that matches is the headline. The last matches always and is the fallback. */
export const scenarios: readonly Scenario[] = [
  workloadSignIn,
  onPremisesMfaAdapter,
  securityDefaults,
  mfaProofUpFromInsecureLocation,
  mfaProofUpRequired,
  legacyAuthentication,
  blockedByRisk,
  tenantRestriction,
  crossTenantAccess,
  b2bBlockedByConditionalAccess,
  blockedByConditionalAccess,
  certificateAuthentication,
  failedConditionalAccess,
  signInFrequency,
  mfaFromConditionalAccess,
  adminPortalMfa,
  mfaFromOtherRequirements,
  accountLocked,
  accountDisabled,
  accountNotFound,
  passwordExpired,
  passThroughAuthentication,
  seamlessSso,
  federatedIdentityProvider,
  externalAuthenticationMethod,
  passwordlessMethodRefused,
  passwordChangeRefused,
  invalidCredentials,
  sessionRevoked,
  consentRequired,
  enterpriseAppConfiguration,
  enterpriseAppServiceProvider,
  customAuthenticationExtension,
  deviceCodeSignIn,
  deviceIdentity,
  successfulSignIn,
  expectedInterrupt,
  serviceTransient,
  errorCodeInsight,
];
