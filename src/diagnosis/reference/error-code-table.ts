/**
 * The AADSTS error codes, one a line: number | symbolic name | what it means. A line that starts with # opens a category.
 * A code without a meaning is known to exist and nothing is published about it that we would repeat.
 *
 * One text instead of an object a code: it is a third of the size and costs nothing until a code is looked up.
 * Codes change without notice, so an unknown one is a normal case (see error-codes.ts).
 *
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes and Microsoft's public look-up page
 * https://login.microsoftonline.com/error
 */
export const ERROR_CODE_TABLE = `
#account-state
50015|ViralUserLegalAgeConsentRequiredState|Legal-age consent needed.
50034|UserAccountNotFound|The directory has no user with this name.
50053|IdsLocked|The account is locked after too many wrong passwords, or the sign-in came from an IP address with malicious activity.
50057|UserDisabled|The user's account is disabled.
50197|ConflictingIdentities|User not found, retry.
51000|RequiredFeatureNotEnabled|Feature off.
51001|DomainHintMustbePresent|Domain hint required with on-prem SID/UPN.
51004|UserAccountNotInDirectory|The user does not exist in this directory.
54000|MinorUserBlockedLegalAgeGroupRule|Age-group rule blocks minor.
500341||The user's account has been deleted.
500571||The guest account is disabled.
700056
1003022
#app-assignment
50105|EntitlementGrantsNotFound|The application requires assignment and the user is not assigned to it.
#app-config
50001|InvalidResource|Resource missing or disabled in tenant.
50003|MissingSigningKey|App has no usable signing key or certificate.
50007|PartnerEncryptionCertificateMissing|Partner encryption certificate absent.
50010|AudienceUriValidationFailed|App has no token audiences configured.
50042|UnableToGeneratePairwiseIdentifierWithMissingSalt|Pairwise id salt missing.
50043|UnableToGeneratePairwiseIdentifierWithMultipleSalts
50045
50082
50100
50101
50102
50103
50107|InvalidRealmUri|Federation realm object missing.
50123
50124|ClaimsTransformationInvalidInputParameter|A claims mapping of the application has an input that cannot be used.
50146|MissingCustomSigningKey|The application needs a signing key of its own and has none.
50194||The application is for one tenant only and was called on an address for all tenants.
54006
65005|MisconfiguredApplication|The application asks for a resource that its registration does not list.
65006
65007
70001|UnauthorizedClient|App disabled or not found.
90002|InvalidTenantName|Tenant name unknown.
90009|TokenForItselfMissingIdenticalAppIdentifier|App asks token for itself by wrong id.
90027||API version not for consumer tenant.
90049
90056|BadResourceRequest|Token endpoint called wrongly.
90112
90124|V1ResourceV2GlobalEndpointNotSupported
90129
90130|NonConvergedAppV2GlobalEndpointNotSupported
399209
399210
399220
399230
500011|InvalidResourceServicePrincipalNotFound|The resource's service principal does not exist in this tenant.
500012
500013
500014|InvalidResourceServicePrincipalDisabled|The resource's service principal is disabled.
500015
500016
500017
500101
500102
500103
500131
500201
501241||A claim that the application needs has no value for this user.
501461
501621|ClaimsTransformationTimeoutRegularExpressionTimeout|Claims regex timed out.
650051
650052||The tenant has no service principal or subscription for the API that was asked for.
650053
650054||Requested resource gone.
650055
650056||The application is set up wrongly or has not been consented to.
650057||The application asks for a resource that its permissions do not list.
650058
650061
700011|UnauthorizedClientAppNotFoundInOrgIdTenant|App id unknown in directory.
700016|UnauthorizedClient_DoesNotMatchRequest|The application does not exist in this tenant.
700017
700018
700019
700032
700038
700039
700040
900561|BadResourceRequestInvalidRequest
901002
1000020
1000031||App currently not accessible.
1002028
1003031
1003036
1003038
1003039
5000811
7000024
7000110
7000112|UnauthorizedClientApplicationDisabled|The application is disabled.
7000113
7000114||App may not use on-behalf-of.
7000116||Client app disabled in tenant.
7000117||Resource app disabled in tenant.
7000217
7000220
7000223
7000224
7000225
7000228
7000229
9002314
9002329
9002331
9002332||App is for work accounts only.
9002337
#app-credential
50012|AuthenticationFailed|The application could not prove its identity with its secret or certificate.
50048|SubjectMismatchesIssuer|Client assertion subject and issuer differ.
70002|InvalidClient|Client secret wrong.
700021
700024||Client assertion outside validity.
700025|InvalidClientPublicClientWithCredential|Public client sent a secret.
700026
700027||Client assertion signature wrong.
700028
700030||Certificate subject not allowed.
700034
700035
700037
700048
7000210
7000211
7000212
7000213
7000214
7000215||The application sent a wrong client secret.
7000216
7000219
7000221
7000222|InvalidClientSecretExpiredKeysProvided|The application's client secret has expired.
9002319
9002324
#bad-request
50006|InvalidSignature|Signature check failed.
50049|NoSuchInstanceForDiscovery|Unknown authority instance.
50050|MalformedDiscoveryRequest|Malformed request.
50051
50080
50138
70024
90004|InvalidRequestFormat|Request badly formatted.
90005|InvalidRequestWithMultipleRequirements|The parameters sid and login_hint were combined.
90007|InvalidSessionId|Session id unreadable.
90012|RequestTimeout|Request timed out.
90013|InvalidUserInput|User input invalid.
90015|QueryStringTooLong|Query string too long.
90023|InvalidRequest|Invalid request.
90026
90028
90083
90093|GraphUserUnauthorized|Graph refused.
90100|InvalidRequestParameter
90101|InvalidEmailAddress
90102|InvalidUriParameter
90107|InvalidXml
90116
90117|InvalidRequestInput
90121|InvalidEmptyRequest
90131
90138
90150
140001|InvalidSessionKey|Session key invalid.
165900|InvalidApiRequest
230109|CachedCredentialNonGWAuthNRequestsNotSupported
399211
399212
399214
399215
399216
399233
399235
399236
399237
500127
700029
700031
900382
900432
1000024
1000025
1000028
1000029
1002006
1002014
1002017
1002027
1003035
5000611
7000022
7000025
9002310
9002311
9002312
9002313|InvalidRequest|Malformed request.
9002316
9002317
9002318
9002330
9002333
9002336
9002338
#ca-block
50005|DevicePolicyError|The user's device runs a platform that a Conditional Access policy does not support.
50131|ConditionalAccessFailed|A Conditional Access policy was not satisfied; the code alone does not say which part.
53003|BlockedByConditionalAccess|Conditional Access refused to issue a token.
530031||The access policy does not allow a token to be issued.
530032|BlockedByConditionalAccessOnSecurityPolicy|A security policy blocked the sign-in; Microsoft's pages name a tenant policy, risk, and risk in the home tenant as possible reasons.
#ca-control-app
50127|BrokerAppNotInstalled|The device needs a broker app, such as Microsoft Authenticator or Company Portal, to satisfy the policy.
53002|ApplicationUsedIsNotAnApprovedApp|A Conditional Access policy asks for an approved client app and this one is not approved.
53005||The app has to enforce an Intune app protection policy.
53009||A Conditional Access policy asks for an Intune app protection policy.
501271||The device needs a broker app to authenticate.
501291||The app protection policy needs a registered device, and the broker app has to register it.
501292||This app cannot enforce an app protection policy.
530021||The application is not on the list of approved client apps.
#ca-control-device
50097|DeviceAuthenticationRequired|The device was asked to prove its identity; this is usually a step on the way.
50129|DeviceIsNotWorkplaceJoined|The device is not registered with the directory.
50155|DeviceAuthenticationFailed|The device could not be authenticated.
50187|DeviceInformationNotProvided|No information about the device could be validated.
53000|DeviceNotCompliant|A Conditional Access policy asks for a compliant device and this one is not known to be compliant.
53001|DeviceNotDomainJoined|A Conditional Access policy asks for a Microsoft Entra hybrid joined device and this one is not.
53008||This browser cannot satisfy the device requirement of a policy.
501293||Device must be joined for cross-device sign-in.
501311||Browser not supported.
501312||The device is not registered for this account.
501313||A managed device is required.
530001||This browser cannot prove that the device is compliant.
530002||A Conditional Access policy asks for a compliant device.
530003||A Conditional Access policy asks for a managed device.
530004||The guest's device compliance is not accepted by this tenant.
530011||This browser cannot prove that the device is hybrid joined.
530022||This browser cannot satisfy the approved client app requirement.
530033||A Conditional Access policy asks for a device, and a remote flow such as device code cannot prove one.
530081||Edge/managed browser needed to register device.
9001011
#ca-control-location
50077||A Conditional Access policy asks for the user's location from the Authenticator app.
50081||A Conditional Access policy asks for the user's location from the Authenticator app.
#ca-session
50178|SessionControlNotSupportedForPassthroughUsers|A session control that a policy asks for is not possible for a guest of this kind.
70043|BadTokenDueToSignInFrequency|A sign-in frequency policy ended the refresh token, so the user has to sign in again.
70044||A sign-in frequency policy ended the session, so the user has to sign in again.
70045||A sign-in frequency policy ended the browser application's refresh token.
70046||A re-authentication check was not met, or the session has ended.
#certificate-auth
50017|CertificateValidationFailed|The user's certificate, or the authority that issued it, could not be validated.
50019||The user was asked to pick a certificate.
220501|InvalidCrlDownload|CRL download failed.
500183||The user's certificate has been revoked.
500184||The proof made with the certificate was not valid.
500185||The certificate belongs to another tenant than the user.
500186||The certificate rules do not allow this user.
500187||The certificate does not meet the required criteria.
1000502||Certificate outside validity.
2205013||CRL download running; retry.
2205015||CRL not signed by its CA.
#client-loop
50196|LoopDetected|The application sent the same request again and again and was stopped.
#consent
50150
50206||The user has not agreed to connect to the target device.
52004|DelegationDoesNotExistForLinkedIn|The user has not agreed to link a LinkedIn account.
65001|DelegationDoesNotExist|The user or an administrator has not consented to the application.
65002||First-party app lacks preauthorization.
65003
65004|UserDeclinedConsent|The user declined to consent to the application.
90008|TokenForItselfRequiresGraphPermission|App lacks basic Graph permission/consent.
90094|AdminConsentRequired|An administrator has to consent to the application.
90095|AdminConsentRequiredRequestAccess|The user was offered to ask an administrator for consent.
90096||The user asked an administrator for consent.
90097
90098
90137
650011||No consent for the app.
650041
900941||Admin consent needed, app rated risky.
900942
9002328
9002341||User must allow SSO.
#credential
50052||Password longer than allowed.
50054||An old password was used.
50055|InvalidPasswordExpiredPassword|The user's password has expired and has to be changed.
50056||No password is stored for this user, or an empty one was sent.
50064|CredentialAuthenticationError|The user name or password could not be validated.
50126|InvalidUserNameOrPassword|The user name or the password was wrong.
50144|InvalidPasswordExpiredOnPremPassword|The user's on-premises Active Directory password has expired.
500346||OTP guest cannot use password.
#custom-auth-extension
1003012
1003014
1003015
1003016
1003017
1003018
1003019
1003020
1003021
1003023
1003024
1003025
1003026
1003027
#device
50156
221000|DeviceOnlyTokensNotSupportedByResource
240001|BulkAADJTokenUnauthorized|User may not register devices in bulk.
293004
399213
500124
500125
700003||Device object not in tenant.
1000503
1000701
1002001
1002003
1002005
1002023
7000028
7000029
7000030
7000031
7000032
7000034
#device-code
50134|DeviceFlowAuthorizeWrongDatacenter|Device-code approval in other data centre.
50189
70016|AuthorizationPending|The device code has not been approved yet.
70018|BadVerificationCode|Wrong device code typed.
70019|CodeExpired|Device code expired.
70030
70031
70033
70034
70035
70036
70037
90119|InvalidUserCode|User code empty.
90120|InvalidDeviceFlowRequest|Device request already answered.
90132
90136
90139
7000014
#expected-interrupt
16000|InteractionRequired|The account chooser was shown because several sessions, or an account this tenant does not know, were offered.
16001|UserAccountSelectionInvalid|The user picked an account tile that could not be used and has to choose another one.
26000||Grant needs user interaction.
29200||The page for signing in with a QR code was shown.
50058|UserInformationNotProvided|A silent sign-in found no session, so the user has to sign in on a page.
50059|MissingTenantRealmAndNoUserInformationProvided|The request did not tell which tenant is meant.
50136|RedirectMsaSessionToApp|The user was sent on with the session of a personal Microsoft account.
50140|KmsiInterrupt|The user was asked whether to stay signed in.
50143||The session belongs to another tenant than the request asked for.
50157
50168|ChromeBrowserSsoInterruptRequired|The browser could have signed in with the Windows account and was asked to try.
50199|CmsiInterrupt|The user was asked to confirm the application being signed in to.
50201||A notice was shown to the user.
50207||The sign-in was passed between an app and a web page.
50208
50209||A password reset is under way.
51005|TemporaryRedirect|HTTP redirect.
51006|ForceReauthDueToInsufficientAuth|The session lacks proof of Windows authentication, so the user has to sign in again.
90135||User chose to stop.
165100||Microsoft's own reports count this code as waiting for the user; its meaning is not published.
399218||The user was asked to confirm the sign-in.
500141
500142
500581||The page looked for existing sessions with a script; this is a step on the way.
500583||The browser was asked for access to its storage; this is a step on the way.
501314||The browser's abilities were probed; this is a step on the way.
700020|InteractionRequired
#external-user
16003|SsoUserAccountNotFoundInResourceTenant|The account does not exist in the tenant that owns the resource and would have to be invited first.
50014|GuestUserInPendingState|The guest has not finished accepting the invitation.
50020|UserUnauthorized|An account from another identity provider is not known in this tenant.
50177|ExternalChallengeNotSupportedForPassthroughUsers|A guest of this kind cannot be sent to the external check that a policy asks for.
50202||User outside organization must agree first.
50204||The guest has not accepted the privacy statement.
50205
90071||The other tenant does not trust the multifactor authentication of the user's home tenant.
90072|PassThroughUserMfaError|The external account does not exist in this tenant and would have to be added first.
90084|OrgIdWsFederationGuestNotAllowed|Guests not allowed.
90099||Partner app not preauthorized.
500200||Personal account not supported here.
500202
500204
500205
500206
500207||Account type not usable for resource.
500208||Domain not valid for account type.
500211||The external account does not exist in this tenant.
500212|NotAllowedByOutboundPolicyTenant|The home tenant's outbound access settings do not allow this.
500213|NotAllowedByInboundPolicyTenant|The resource tenant's inbound access settings do not allow this.
700008
1000015
1000104|XCB2BResourceCloudNotAllowedOnIdentityTenant|Cross-cloud B2B not allowed by home tenant.
1002021
1003034
9002321
9002339
#federated-idp
20001|WsFedSignInResponseError|Fault at federated identity provider (WS-Fed response).
20012|WsFedMessageInvalid|Bad WS-Fed message from federated identity provider.
20033|FedMetadataInvalidTenantName|Federation metadata names an invalid tenant.
40002
40003
40004
40005
40008|OAuth2IdPUnretryableServerError|External OAuth IdP failed, no retry.
40009|OAuth2IdPRefreshTokenRedemptionUserError|External IdP refused refresh token.
40010|OAuth2IdPRetryableServerError|External IdP failed, retry possible.
40013
40014||External IdP unreachable.
40015|OAuth2IdPAuthCodeRedemptionUserError|External IdP refused auth code.
40016
50169|InvalidRequestBadRealm|Realm not configured.
50186
50200
54007
90019|MissingTenantRealm|Tenant not determinable.
90022|AuthenticatedInvalidPrincipalNameFormat
90029
90038|NationalCloudTenantRedirection|Tenant lives in national cloud.
90050
90081|OrgIdWsFederationMessageInvalid
90082|OrgIdWsFederationNotSupported
90085|OrgIdWsFederationSltRedemptionFailed|Company object not provisioned yet.
90087|OrgIdWsFederationMessageCreationFromUriFailed
90088
90123|IdentityProviderAccessDenied|IdP denied the request.
90134
500083
700023|InvalidResourcelessScope|Scope without resource.
700229|ForbiddenTokenType|Federated credential needs app-only token.
1000000|UserNotBoundError|External IdP bind missing.
1000005
1000006
1000007
1000008
1000010
1000011
1000012
1000013
1000018
1003037
7000226
7000227
9002320
#kerberos-prt
140002
140003
140004
140005
140006
140007
140008
140009
140010
#mfa-external
50158|ExternalSecurityChallenge|The user was sent to another check, such as terms of use, a custom control or an external method, and it is not finished.
50159||The external provider's claims were not sufficient.
50161|InvalidExternalSecurityChallengeConfiguration|The external provider is set up wrongly, or a claim is missing in its answer.
50166|ExternalClaimsProviderThrottled|The call to the external provider failed.
50170|MissingExternalClaimsProviderMapping|External control mapping missing.
50172||External claims provider not approved.
50176
53006||Federated IdP authentication required.
53007||Federated IdP authentication required.
1000021
1000022
#mfa-failed
50086|SasNonRetryableError|The multifactor authentication service failed in a way that trying again does not cure.
50087|SasRetryableError|The multifactor authentication service failed; trying again may help.
50088||The limit for multifactor authentication by phone was reached.
50181||The one-time passcode could not be validated.
50182||The one-time passcode has expired.
50183
50184||The one-time passcode was wrong.
50185
54008||Multifactor authentication is needed and the credential used cannot be the first factor.
54009||Multifactor authentication is needed and this kind of credential cannot be used for it.
500121||Multifactor authentication was asked for and was not completed.
500881||A limit for multifactor authentication by phone was reached.
500882||A limit for multifactor authentication by phone was reached.
500883||A limit for multifactor authentication by phone was reached.
501811
#mfa-registration
50072|UserStrongAuthEnrollmentRequiredInterrupt|The user has to register for multifactor authentication before going on.
50079|UserStrongAuthEnrollmentRequired|The user has to register for multifactor authentication, or a federated identity provider sent no proof of it.
50125|PasswordResetRegistrationRequiredInterrupt|The sign-in was paused for a password reset or for registering security information.
50203||The user was invited to set up the Authenticator app and may postpone it.
53004|ProofUpBlockedDueToRisk|The user has to register for multifactor authentication, but registration is refused because the sign-in looks risky.
53010|ProofUpBlockedDueToSecurityInfoAcr|Security information may be registered only from certain places or devices.
54010||Multifactor authentication cannot be set up with this kind of credential.
502031||The user has to register the Authenticator app.
#mfa-required
50074|UserStrongAuthClientAuthNRequiredInterrupt|Multifactor authentication was asked for and not yet given.
50076|UserStrongAuthClientAuthNRequired|Multifactor authentication is needed, but the request could not show a prompt.
50078|UserStrongAuthExpired|The user's earlier multifactor authentication is too old for a policy and has to be repeated.
#oauth-request
28002||Requested scope not valid.
28003||Scope empty at code redemption.
50011|InvalidReplyTo|The reply address in the request is not registered for the application.
50016
50029
50147|MissingCodeChallenge|PKCE challenge wrong size.
50148||PKCE verifier and challenge differ.
50149
50192||The credential that was expected, such as a certificate, was not sent.
54005||Authorization code used twice.
70003|UnsupportedGrantType|Grant type not supported.
70004|InvalidRedirectUri|Redirect URI invalid.
70005|UnsupportedResponseType|Response type not supported.
70007|UnsupportedResponseMode|Response mode not supported.
70011|InvalidScope|Scope invalid.
90014|MissingRequiredField|Required field missing.
90043|NationalCloudAuthCodeRedirection
90073
399231
399232
500111
500112
500113||No reply address registered.
500114
500115
500116
500117
500118
500119
501471
501481||PKCE verifier and challenge differ.
501482
501491|InvalidCodeChallengeMethodInvalidSize
700009
700022|InvalidMultipleResourcesScope|Scope mixes resources.
700041
700042
700043
700044
700045
700046
700047
700051||Implicit access token not enabled.
700053
700054||The application is not set up to receive ID tokens directly.
700055
900143
900144||Body parameter missing.
900971||No reply address.
1002009
1002012
1002029
7000021
7000218||The application sent no secret or assertion.
9001023||Grant type needs tenant endpoint.
9002325||The application has to use proof key for code exchange.
9002326||Only single-page applications may redeem this code from another origin.
9002327||SPA tokens need cross-origin redemption.
9002340
#other
50030
50038
50091
50179
50190
67003|ActorNotValidServiceIdentity|Actor is not a service identity.
70012|MsaServerError|Consumer account service fault.
90010|NotSupported|Algorithm not available.
90017
90122
90128
220450|UnsupportedAndroidWebViewVersion
240003
240004
300030
399229
399234
700049
1000002|BindCompleteInterruptError|Bind done, notice shown.
1002004
5001214
#pass-through-auth
80001|OnPremiseStoreIsNotAvailable|The pass-through authentication agent could not reach Active Directory, or no agent is available.
80002|OnPremisePasswordValidatorRequestTimedout|The pass-through password check took too long.
80003||The pass-through authentication agent sent an answer that could not be used.
80004||The user name handed to the pass-through authentication agent could not be used.
80005|OnPremisePasswordValidatorUnpredictableWebException|The pass-through authentication agent met a network error.
80007|OnPremisePasswordValidatorErrorOccurredOnPrem|The pass-through authentication agent could not check the password with Active Directory.
80010|OnPremisePasswordValidationEncryptionException|The pass-through authentication agent could not decrypt the password.
80011||The pass-through authentication agent could not get its decryption key.
80012|OnPremisePasswordValidationAccountLogonInvalidHours|Active Directory does not allow the user to sign in at this hour.
80013|OnPremisePasswordValidationTimeSkew|The clocks of the pass-through authentication agent and Active Directory differ too much.
80014|OnPremisePasswordValidationAuthenticationAgentTimeout|The pass-through authentication agent answered too late.
#password-change
120000|PasswordChangeIncorrectCurrentPassword|Current password wrong.
120002|PasswordChangeInvalidNewPasswordWeak|New password too weak.
120003|PasswordChangeInvalidNewPasswordContainsMemberName|New password contains user name.
120004|PasswordChangeOnPremComplexity|On-prem complexity not met.
120005|PasswordChangeOnPremSuccessCloudFail|Changed on-prem, cloud update failed.
120008|PasswordChangeAsyncJobStateTerminated
120011|PasswordChangeAsyncUpnInferenceFailed
120012|PasswordChangeNeedsToHappenOnPrem|Change must happen on-prem.
120013|PasswordChangeOnPremisesConnectivityFailure|On-prem unreachable for change.
120014|PasswordChangeOnPremUserAccountLockedOutOrDisabled|On-prem account locked or disabled.
120015|PasswordChangeADAdminActionRequired|AD admin action needed.
120016|PasswordChangeUserNotFoundBySspr|SSPR user not found.
120018|PasswordChangePasswordDoesnotComplyFuzzyPolicy|Banned-password rule hit.
120020|PasswordChangeFailure
120021|PartnerServiceSsprInternalServiceError
#passwordless
17003|CredentialKeyProvisioningFailed|User key could not be provisioned.
130001
130004|NgcKeyNotFound|No Windows Hello key on user.
130005|NgcInvalidSignature|Windows Hello key signature wrong.
130006|NgcTransportKeyNotFound|Hello transport key missing.
130007|NgcDeviceIsDisabled|Device disabled.
130008|NgcDeviceIsNotFound|Device of Hello key not found.
130009
130500||Phone sign-in is not allowed by the authentication methods policy.
130501||The method is not allowed by the authentication methods policy.
130502||A Temporary Access Pass is not allowed by the authentication methods policy.
130503||The Temporary Access Pass was wrong.
130504||The Temporary Access Pass has expired.
130505||The Temporary Access Pass was already used.
130506||Temporary Access Pass demanded for web sign-in.
130507||The user has no Temporary Access Pass.
135000||FIDO signature wrong.
135001||FIDO key not registered for user.
135002
135003||FIDO gesture invalid.
135004
135005
135006
135007
135008
135009
135010|KeyNotFound|Key not registered.
135011||The device that was used is disabled.
135012||Passkey belongs to other user.
135013
135014
135015
135016||Passkeys are switched off by policy.
135017
135018||FIDO challenge wrong.
135019||FIDO challenge expired.
135020||FIDO assertion invalid.
135021
135022
500342||No remote Hello set-up.
500343
500344
1003033
#qr-code
29201
29202
29203
29204
29205
29206
29207
29208
29210
29211
29212
#risk
50135|PasswordChangeCompromisedPassword|The user has to change the password because of the account's risk.
50137||The user has to change the password because of a security rule.
50142||A Conditional Access policy asks for a password change because of the user's risk.
53011||The user's home tenant considers the account to be at risk.
530034|DelegatedAdminBlockedDueToSuspiciousActivity|The partner administrator is blocked because of suspicious activity in the home tenant.
#saml
50008|InvalidSamlToken|SAML assertion missing or wrong.
50093
50094
50095
50096
75001|BindingSerializationError|SAML binding error.
75003|UnsupportedBindingError|SAML binding not supported.
75005|Saml2MessageInvalid|SAML request not usable.
75008|RequestDeniedError|SAML destination unexpected.
75011|NoMatchedAuthnContextInOutputClaims|The application demanded another authentication method than the user had used.
75016|Saml2AuthenticationRequestInvalidNameIDPolicy|NameIDPolicy invalid.
76021|ApplicationRequiresSignedRequests|App wants signed SAML requests.
76026|RequestIssueTimeExpired|SAML request too old.
90020||SAML 1.1 lacks ImmutableID.
500081
500082
500085
500086
500087
500088
500089
700001
700002
750054||SAMLRequest missing in query.
900236|InvalidRequestSamlPropertyUnsupported
1000009
5000819|InvalidSamlTokenEmailMissingOrInvalid
7000011
7000020
7500514||No supported SAML response type.
7500529||SAML request id has bad format.
#seamless-sso
50180|WindowsIntegratedAuthMissing|Sign-in with the Windows account was asked for and no Windows proof was sent.
81001||The user's Kerberos ticket is too large for seamless single sign-on.
81002||Kerberos ticket not validated.
81003||Kerberos ticket not validated.
81004|DesktopSsoIdentityInTicketIsNotAuthenticated|Kerberos authentication failed.
81005|DesktopSsoAuthenticationPackageNotSupported|Authentication package not supported.
81006|DesktopSsoNoAuthorizationHeader|No Kerberos header sent.
81007|DesktopSsoTenantIsNotOptIn|Seamless single sign-on is not switched on in the tenant.
81008||Kerberos ticket not validated.
81009|DesktopSsoAuthorizationHeaderValueWithBadFormat|Kerberos header malformed.
81010|DesktopSsoAuthTokenInvalid|The user's Kerberos ticket has expired or is not valid for seamless single sign-on.
81011|DesktopSsoLookupUserBySidFailed|No synchronised user belongs to the Kerberos ticket.
81012|DesktopSsoMismatchBetweenTokenUpnAndChosenUpn|The Windows user and the account that is signing in differ.
81013||No synced user for ticket.
81014||The seamless single sign-on token has expired.
81015
81016
5001213
#security-defaults
50075||Security defaults not on in tenant.
530035|BlockedBySecurityDefaults|Security defaults blocked the request as legacy or unsafe.
#service-internal
50000|TokenIssuanceError|Token issuing fault inside the service.
50193
90000
90036|MsodsServiceUnretryableFailure|Directory service fault.
90037
90040
90046
90047
90052
90092|GraphNonRetryableError
165004
399206
399217
399219
#service-transient
50004
50033|RetryableError|A short-lived fault in the service; trying again normally helps.
90006|ExternalServerRetryableError|External server fault, retry.
90024|RequestBudgetExceededError|Service budget exceeded, retry.
90025||The service used up its internal retries; it normally recovers by itself.
90030
90031
90032
90033|MsodsServiceUnavailable|The directory service was not available for a short time.
90035
90039
90041
90045
90055|TenantThrottlingError|Tenant throttled.
90090|GraphRetryableError
90091|GraphServiceUnreachable
90202
1002022
1003030
#sign-out
50060
50061|SignoutInvalidRequest|Bad sign-out request.
50062
50068|SignoutInitiatorNotParticipant|Sign-out started by a non-participant.
50069
50070|SignoutUnknownSessionIdentifier|Sign-out for unknown session.
50071|SignoutMessageExpired|Sign-out request expired.
9002315
#success
0||The sign-in succeeded and a token was issued.
#tenant-restriction
50002|NotAllowedTenant|A tenant restriction on the user's network does not allow this tenant.
500021||A tenant restriction does not list this tenant as allowed.
500022||A tenant restriction does not list this tenant as allowed.
500023
500024
500025
5000211||Tenant restrictions stopped the sign-in.
#tenant-routing
50120|ThresholdJwtInvalidJwtFormat|JWT header problem.
50128||Tenant not found from domain.
50160
90042
90044
90051|InvalidNationalCloudId
90125|DebugModeEnrollTenantNotFound
90126|DebugModeEnrollTenantNotInferred
100007
240000
500209
500210
500582
700005|InvalidGrantRedeemAgainstWrongTenant|Code redeemed at wrong tenant.
900161
1000014
1002002
1002008
1002011
1002016
1002026
#token-session
16002|AppSessionSelectionInvalid|Session id demanded by the app not met.
50013|InvalidAssertion|Assertion unusable (expired, malformed, wrong version).
50085||Social IdP must sign in again.
50089||The sign-in took too long and has to be started again.
50132|SsoArtifactInvalidOrExpired|The session is no longer valid, for example because the password was changed.
50133|SsoArtifactRevoked|The session was revoked or ended with a password change.
50139|SessionMissingMsaOAuth2RefreshToken|External refresh token absent.
50173|FreshTokenNeeded|The user's tokens were revoked or the password was reset, so a new sign-in is needed.
70000|InvalidGrant|The grant or refresh token is not valid.
70008|ExpiredOrRevokedGrant|The grant or refresh token has expired or was revoked.
70039
90086|OrgIdWsTrustDaTokenExpired
90114|InvalidExpiryDate
160011||Picked account not usable.
160021|AppSessionSelectionInvalidSessionNotExist|App asked for a session that is not there.
500133||Assertion outside validity.
500138
500139
700004
700007
700081||Refresh token past maximum age.
700082|ExpiredOrRevokedGrantInactiveToken|The refresh token was not used for too long.
700083||Primary refresh token past maximum age.
700084||The browser application's refresh token has reached its fixed end.
1000026
1000030
1000036
1002024
5001211
5001212
7000012
7000013
7000015
7000016
7000017
7000026
7000027
7000115
#token-validation
50023
50024
50025
50026
50027|InvalidJwtToken|JWT invalid.
50032|WeakRsaKey|RSA key too weak.
50035
50098
50099|PKeyAuthInvalidJwtUnauthorized|Device key JWT signature wrong.
50130||Auth-method claim not understood.
50141
70041
90016|MissingRequiredClaim|Token lacks claim.
90089
140000|InvalidRequestNonce|Nonce missing or expired.
240002|RequiredClaimIsMissing
240005
399207
399208
500031
500032
500033
500061
500084
500122
500123
500126
500128
500129
500132
500135
500136
500137
500277
500331
700006
700012
700013
700014
700033
700036
700050
700052
900384
1000019
1000023
1000027
1000032
1000033
1000034
1000035
1000037
1000038
1000039
1000040
1000501
1002007
1002010
1002030
1003013
1003032
5001210
5002726
7000018
7000019
7000023
7000033
9002322
9002323
9002334
9002335
`;
