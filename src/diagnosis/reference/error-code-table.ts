/**
 * The AADSTS error codes as data: a new code is a new line here and no change of the program.
 *
 * Three kinds of lines:
 * - `=key|step`: a step that several codes share.
 * - `#category`: what follows belongs to it and takes its actor, step and severity (error-categories.ts).
 * - `code|symbolic name|meaning|step|marks`: what differs from the category. The step is a sentence or the key of a shared
 *   one. The marks are who acts (u user, a administrator, o application owner, m Microsoft, n nobody) and how severe it is
 *   (0 none, 1 low, 2 medium, 3 high). A code without a meaning is known to exist, and what is published about it says
 *   nothing.
 *
 * The sentences are ours; severity, category and who acts are our reading of the public descriptions. Where Microsoft's two
 * pages differ, the sentence names both readings.
 *
 * One text instead of an object a code: it is a third of the size and costs nothing until a code is looked up.
 * Codes change without notice, so an unknown one is a normal case (error-codes.ts).
 *
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes and Microsoft's public look-up page
 * https://login.microsoftonline.com/error
 */

/** The date of the table: a code that Microsoft published later is not in it. */
export const ERROR_CODES_AS_OF = '2026-11-24';

export const ERROR_CODE_TABLE = `
=later|If a later event of the same sign-in shows a success, nothing has to be done.
=token|Check which token the application sends, and get one of the right kind.
=retry|Try again after a few minutes.
=ticket|Repeat the sign-in. If the code comes again, open a support request with the request ID and the time.
=vendor|Tell the vendor of the application; it has to change how it asks for tokens.
=work|Sign in with a work or school account of the tenant.
=invite|Invite the account as a guest, or sign in with an account of this tenant.
=update|Update the app and the operating system, then try again.
=enable|Open the application under Enterprise applications and check whether sign-in is enabled for it.
=tenanted|Send users of this application to the address of its tenant, or to the address for organizations.
=appid|Compare the application ID and the tenant in the request with the app registration.
=resource|Compare the resource in the request with the API permissions of the app registration.
=salt|Set up pairwise subject identifiers for the application again, or ask Microsoft for help.
=claims|Open the application's single sign-on claims and correct the mapping or transformation.
=audience|Correct the identifiers and audiences of the application so that they match the request.
=mskeys|Open a support request; these signing keys are kept by Microsoft's services.
=reply|Register the exact reply address that the request sends, or correct the request.
=pkce|Correct how the application makes its proof key for code exchange.
=secret|Create a new client secret and give its value, not its ID, to the application.
=cert|Compare the certificate the application uses with those in its app registration.
=fic|Compare issuer, subject and audience of the token with the federated credentials of the application.
=idp|Ask the administrator of the identity provider to find the error in its log.
=domain|Correct the definition of the external identity provider in the tenant.
=newcode|Start again on the device and enter the new code.
=rejoin|Register the device again, so that it gets a new key.
=helloagain|Set up Windows Hello for Business on the device again.
=passkey|Try the passkey again; if the code comes again, remove it and register it anew.
=ceset|Correct the definition of the custom authentication extension.
=ceapi|Correct what the service behind the custom authentication extension returns.
=qr|Start the QR code sign-in again.
=newsession|Sign out of Windows and in again, so that the device gets a new session.
#account-state
50015|ViralUserLegalAgeConsentRequiredState|The user's age group needs a legal consent that has not been given.|Check the age group and the consent for minors in the user's properties.
50034|UserAccountNotFound|The directory has no user with this name; it may be mistyped, or the application chose the wrong tenant.|Check the spelling of the name and the tenant, and add the account or invite it as a guest if it belongs here.
50053|IdsLocked|The account is locked after too many wrong passwords, or the sign-in came from an IP address with malicious activity.|Read the failure reason in the log: it tells a lockout from a blocked address.
50057|UserDisabled|The user's account is disabled.|Check why the account was disabled, and enable it, in Active Directory if it is synchronised, only if the user should have access.
50197|ConflictingIdentities|The service found no single user for this sign-in.|Ask the user to sign in again and to choose the account anew.|1
51004|UserAccountNotInDirectory|The user does not exist in this directory; the application may have chosen the wrong tenant.|Check which tenant the application uses, and invite the account if it should have access.
54000|MinorUserBlockedLegalAgeGroupRule|The application's age rule does not let this user in.|Check the age group of the user and the age rule of the application.
500341||The user's account has been deleted from this directory.|Restore the user if the deletion was a mistake.
500571||The guest account is disabled.|Check why the guest was disabled, and enable the account only if it should have access.
700056||The user account does not exist in the organization.|Check the name and the tenant, and add the account if it belongs here.
#app-assignment
50105|EntitlementGrantsNotFound|The application requires assignment and the user is not assigned to it.|Assign the user, or a group that the user is a direct member of, to the application.
501051||The application that asks for a token has no role in the other application, which requires assignment.|Assign an app role of the resource application to the client application.
#app-config
50001|InvalidResource|The resource does not exist in this tenant or is disabled; the identifier may be mistyped.|Compare the resource in the request with the enterprise applications of the tenant.
50003|MissingSigningKey|The application lacks a usable signing key or certificate, or its certificate is being replaced right now.|Check the signing certificate of the application's single sign-on; if it was just replaced, try again later.
50007|PartnerEncryptionCertificateMissing|The certificate for encrypting tokens to this application was not found.|Check the token encryption certificate of the application; if it is there, open a support request.
50010|AudienceUriValidationFailed|The application has no audience set up, so the audience of the request cannot be checked.|=audience
50030||Microsoft's own application is not set up to pass tokens on behalf of users.|=ticket|m
50042|UnableToGeneratePairwiseIdentifierWithMissingSalt|The value for making per-application user identifiers is missing from the application.|=salt
50043|UnableToGeneratePairwiseIdentifierWithMultipleSalts|The application has more than one value for making per-application user identifiers.|=salt
50045||The value for making per-application user identifiers is damaged in the application.|=salt
50082||The service is missing the signing keys of a partition that this application needs.|=mskeys|m
50100||The claims for the token could not be transformed.|=claims
50101||The application's claims name a transformer that does not exist.|=claims
50102||A custom claims transformer of the application could not be loaded.|=claims
50103||The claims for the token could not be transformed; the log's reason tells the details.|=claims
50123||The application's claims use a transformation method that does not exist.|=claims
50124|ClaimsTransformationInvalidInputParameter|A claims transformation of the application has an input that cannot be used, such as a wrong regular expression.|=claims
50146|MissingCustomSigningKey|The application needs a signing key of its own and has none that is valid now.|Add a valid signing key to the application, or renew the one that has expired.
50194||The application is for one tenant only and was called on the address for all tenants.|Call the address of the tenant, or make the application multitenant.
54006||Microsoft's own application must encrypt its tokens and has no certificate for it.|=ticket|m
65005|MisconfiguredApplication|The application asks for a resource or permission that its registration or the resource does not have.|=resource
65006||Permissions in the application's registration do not exist on the resource.|=resource
65007||The permissions of the application changed while the request ran.|Try again; if it stays, check the API permissions of the application.|1
70001|UnauthorizedClient|The application is disabled, or its identifier was not found in the directory.|=appid
90002|InvalidTenantName|The tenant that the request names was not found.|Check the tenant ID and the cloud, and whether the tenant has a subscription.
90009|TokenForItselfMissingIdenticalAppIdentifier|The application asks for a token for itself and names itself by something else than its application ID.|Name the application by its application ID (GUID) in the request.
90027||Personal Microsoft accounts get no tokens from this old version of the protocol.|Use version 2.0 of the protocol.
90049||The application was not found.|=appid
90056|BadResourceRequest|The address for tokens was called in the wrong way or for the wrong resource.|Send the authorization code to the token address with a POST request.
90112||The application identifier in the request is not a GUID.|=appid
90124|V1ResourceV2GlobalEndpointNotSupported|The resource cannot be used on the addresses for all tenants or for personal accounts.|=tenanted
90129||The resource takes only version 1 tokens, which the addresses for all tenants do not issue.|=tenanted
90130|NonConvergedAppV2GlobalEndpointNotSupported|The application cannot be used on the addresses for all tenants or for personal accounts.|=tenanted
399209||The application is not set up for tokens that are bound to a certificate.|Enable certificate-bound tokens for the application, or ask for ordinary ones.
399210||The resource asks for a verifiable credential and none was shown.|Present the verifiable credential that the resource asks for.|u
399220||More than one service principal fits the request.|Find the service principals with the same identifier and make them unique.
399230||The application of the managed browser is not valid in this directory.|Check the managed browser's application in the tenant.|a
500011|InvalidResourceServicePrincipalNotFound|The resource's service principal does not exist in this tenant; nobody installed or consented to it, or the tenant is wrong.|Consent to the resource application in this tenant, or correct the resource or the tenant in the request.
500012||The name of the resource application is not valid.|=resource
500013||The request names no resource.|=resource
500014|InvalidResourceServicePrincipalDisabled|The resource's service principal is disabled by an administrator or because a subscription has lapsed.|Check the subscription of the resource, and whether its service principal is enabled.|a
500015||Resources made for personal Microsoft accounts cannot be used in this tenant.|=resource
500016||The application cannot serve as the resource in this flow.|=resource
500017||The application is not allowed to serve as the resource in this flow.|=resource
500101||The audience could not be checked, because the token holds none.|=audience
500102||The audience could not be checked, because no audience is allowed in the settings.|=audience
500103||The audience in the request is not one that the application allows.|=audience
500131||The assertion was made for another application than the one that presents it.|Ask for a token whose audience is the application that passes it on.
500201||Personal Microsoft accounts get no tokens from this old version of the protocol.|Use version 2.0 of the protocol.
501241||A claim that the application needs, often the name identifier, has no value for this user.|Fill the user's attribute, or choose another source for the claim in the single sign-on settings.|a
501461||Mapped claims are allowed only for tokens to the application's own ID or a verified domain.|Change the audience, or give the application a signing key of its own.
501621|ClaimsTransformationTimeoutRegularExpressionTimeout|A regular expression in the claims transformation took too long.|Make the regular expression of the claim simpler; trying again may help.
650051||What happened is written only at run time, so the log's reason tells more than the code.|Read the reason in the log and check the application it names.
650052||The tenant has no service principal or subscription for the API that was asked for.|Get the subscription, or consent to the application so that its service principal is made.|a
650053||The application asks for a permission that the resource does not have.|=resource
650054||The application asks for a resource that was removed or is no longer available.|=resource
650055||The permissions the application lists do not contain what the resource can see.|=resource
650056||The application lists no permission for the resource, is not consented to, or sends a wrong identifier or certificate.|Check identifier, permissions and consent of the application.
650057||The application asks for a resource that its permissions do not list.|Add the resource to the API permissions of the app registration, or correct the request.
650058||The application needs a service that the organization does not have or has not enabled.|Get or enable the service, or use another application.|a
650061||The application asks for a role that the resource grants only to users.|Remove the role from the request, or let the owner of the resource offer it to applications.
700011|UnauthorizedClientAppNotFoundInOrgIdTenant|The application's identifier was not found in the directory.|=appid
700016|UnauthorizedClient_DoesNotMatchRequest|The application does not exist in this tenant; nobody installed or consented to it, or the ID or tenant is wrong.|Check the application ID and the tenant, and consent to the application if it belongs here.
700017||What the request names as its resource cannot be one.|=resource
700018||What the request names as its resource cannot be one.|=resource
700019||This application ID may not be used here.|=appid
700032||The application lists no trusted certificate subjects.|Add the certificate subjects the application may use.
700038||The request names an empty application ID.|=appid
700039||The request names an empty resource ID.|=resource
700040||The managed resource ID in the request is not valid.|=resource
900561|BadResourceRequestInvalidRequest|The address was called with the wrong HTTP method, for example after the browser's Back button.|Start the sign-in again from the application, and not from a bookmark or with the Back button.|u0
901002||The request holds a resource parameter, which this version of the protocol does not know.|Use the scope parameter in place of resource.
1000020||The application may not be used on this address.|=tenanted
1000031||The application cannot be accessed at the moment.|Check whether the application is enabled and whether its publisher restricts it.|a
1002028||The caller lacks the role for reading partition signing keys.|=mskeys|m
1003031||The permissions in the application's registration are set up wrongly.|=resource
1003036||The service's partition signing keys are not set up properly.|=mskeys|m
1003038||The service's root signing key was not found.|=mskeys|m
1003039||The service's partition signing key was not found.|=mskeys|m
5000811||The token's signature names a key that fits none of the registered keys.|Check whether the issuer has changed its signing keys, and load the new ones.|3
7000024||The credentials in the request name different broker applications.
7000110||The request holds more than one application ID.|=appid
7000112|UnauthorizedClientApplicationDisabled|The application is disabled.|=enable
7000113||The application is not authorized to act on behalf of users.
7000114||The application is not allowed to act on behalf of users.
7000116||The client application is disabled in this tenant.|=enable|a
7000117||The resource application is disabled in this tenant.|=enable|a
7000217||The service principal was not found in the tenant; nobody installed the application there.|=appid
7000220||The grant was made for another application than the one that presents it.|=appid
7000223||The application may not fetch tokens for other applications.
7000224||The application may not have tokens fetched for it by a broker.
7000228||The application may not fetch tokens for other applications.
7000229||The client application has no service principal in this tenant.|Create the service principal of the application in the tenant, by consent or by hand.|a
9002314||The request does not name the host of the resource.|=resource
9002329||The client or the resource lacks the value for making per-application user identifiers.|=salt
9002331||The application is set up for personal Microsoft accounts only.|Use the address for personal accounts, or change the account types of the application.
9002332||The application is set up for work or school accounts only and was called on the address for personal accounts.|=tenanted
9002337||The application is an old registration for personal accounts that is now for work accounts only.|=tenanted
#app-credential
50012|AuthenticationFailed|The application could not prove its identity: its certificate, secret or assertion was not accepted.|Check certificate subject, chain and expiry, and that the app registration holds the credential.
50048|SubjectMismatchesIssuer|Subject and issuer of the client assertion differ.|Set both to the application ID.
70002|InvalidClient|The client secret that the application sent is wrong.|=secret
70021||No federated credential of the application fits the token that was presented.|=fic
70025||The application has no federated credential.|Add a federated credential for the workload to the application.
700021||The client assertion names another application than the request.|=appid
700023|InvalidResourcelessScope|Microsoft publishes two readings: the client assertion has the wrong audience, or the scope cannot be used.|Compare the audience of the assertion with the tenant's address, then the scope.
700024||The client assertion is outside its time of validity.|Check the clock of the machine and the times in the assertion.
700025|InvalidClientPublicClientWithCredential|The application is a public client and must not send a secret or assertion.|Remove the credential from the request, or register the application as a confidential client.
700026||The application has no keys set up, so its assertion cannot be checked.|Add the application's certificate to its app registration.
700027||The signature of the client assertion could not be verified.|=cert
700028||The certificate that the application used is not authorized.|=cert
700029||The signing certificate is not valid.|=cert
700030||The subject name of the certificate is not authorized for the application.|=cert
700031||The certificate has no subject name.|=cert
700034||The client assertion holds an actor token that is not valid.
700035||The client assertion holds custom claims in the wrong format.
700037||The client assertion must carry its certificate when it replaces the managed resource ID.
700048||The client assertion holds an actor token with the wrong audience.
700211||No federated credential of the application has the issuer of the token that was presented.|=fic
700212||No federated credential of the application has the audience of the token that was presented.|=fic
700213||No federated credential of the application has the subject of the token that was presented.|=fic
700229|ForbiddenTokenType|A user's token was presented where a federated credential takes only an application's token.|Use an app-only token from the client credentials flow.
7000210||The policy for trusted certificate authorities has no source.|Check the trusted certificate authorities of the tenant.|a
7000211||The tenant has no policy for trusted certificate authorities.|Set up the trusted certificate authorities of the tenant.|a
7000212||No trusted certificate authority fits the subject name of the certificate.|Check the trusted certificate authorities of the tenant.|a
7000213||The certificate chain is not valid.|=cert
7000214||The application's certificate has been revoked.|Replace the certificate, and find out why it was revoked.|3
7000215||The application sent a wrong client secret; often it is the secret's ID in place of its value.|=secret
7000216||The application sent no secret, assertion or signed request for the client credentials grant.|Send a secret or a certificate assertion with the request.
7000219||The application sent no secret or assertion, and this grant type needs one.|Send a secret or a certificate assertion with the request.
7000221||The subject of the certificate differs from the issuer in the client assertion.|=cert
7000222|InvalidClientSecretExpiredKeysProvided|The application's client secret has expired.|Create a new client secret or use a certificate, and update the application.
7000225||A managed identity's certificate was sent for an application that is not a managed identity.|Match each managed identity with its own certificate.
7000226||The application has no federated credential that fits the assertion.|=fic
7000227||No federated credential of the application fits the managed identity that signed the assertion.|=fic
9002319||A public client sent a client secret, which it must not have.|Remove the secret from the request, or register the application as a confidential client.
9002324||The request holds more than one kind of client credential.|Send a secret or an assertion, not both.
#bad-request
50006|InvalidSignature|The signature could not be verified.|Check which key signed the request and whether it is registered.
50038||The version of the API is not supported.|=vendor
50049|NoSuchInstanceForDiscovery|The request names a cloud instance that is unknown.|Correct the host of the authority in the application's settings.
50050|MalformedDiscoveryRequest|The request for the service's description is malformed.
50051||The address for root keys holds none.|=ticket|m
50080||The service received a request it could not use.
50091||The query string of the request is too long.
50138||The environment for the encryption key is not valid.
51001|DomainHintMustbePresent|The request holds an on-premises identifier and no hint of the domain.|Send a domain hint with the request.
70024||The metadata of an OpenID provider lack a required field.
90004|InvalidRequestFormat|The request is not formatted properly.
90005|InvalidRequestWithMultipleRequirements|The request names a session and a user hint, which cannot be combined.|Send either sid or login_hint.
90007|InvalidSessionId|The session ID in the request cannot be read.
90013|InvalidUserInput|What the user entered is not valid.|Check what was entered and try again.|u1
90015|QueryStringTooLong|The query string of the request is too long.
90017||The request holds a field that is not expected.
90022|AuthenticatedInvalidPrincipalNameFormat|The principal's name is not in the form that is needed.
90023|InvalidRequest|The request to the sign-in service is not valid.
90026||The host name holds a wildcard that is not allowed.
90028||The principal's name lacks its main part.
90083||The request is of a kind that is not supported.
90093|GraphUserUnauthorized|Microsoft Graph refused the request as forbidden.|Check the permissions of whoever makes the request.
90100|InvalidRequestParameter|A parameter of the request is empty or not valid.
90101|InvalidEmailAddress|What was entered is not an email address.|Enter the address in the form name@example.com.|u1
90102|InvalidUriParameter|A value in the request must be an absolute address.
90107|InvalidXml|The request is not valid XML, or it holds characters that are not allowed.
90116||The address takes POST requests only.
90117|InvalidRequestInput|The input of the request is not valid.
90121|InvalidEmptyRequest|The request was empty.
90131||The request names a session together with a prompt that does not go with it.
90138||The request names a session and a user hint, which cannot be combined.|Send either sid or login_hint.
90150||The request could not be read.
140001|InvalidSessionKey|The key of the session is not one that can be used.|=newsession|u1
165900|InvalidApiRequest|The request to the service's interface is not valid.
230109|CachedCredentialNonGWAuthNRequestsNotSupported|The backup sign-in service was called directly and not through Microsoft's gateway.|=ticket|m
399214||The algorithm that the request names is not valid.
399235||The headers of a request to Microsoft's internal token service are not valid.|=ticket|m
399236||The body of a request to Microsoft's internal token service is not valid.|=ticket|m
500127||The request holds no credentials that were checked.
900382||A confidential client cannot be used across clouds.|Ask for the token in the cloud that holds the application.
900432||A confidential client cannot be used across clouds.|Ask for the token in the cloud that holds the application.
1000024||The claim for the client's IP address must hold one valid address.
1000025||The session transport key in the request is not valid.
1000028||The Windows credential for single sign-on in the request is not valid.|=newsession|u1
1000029||The confirmation key in the request is not formatted properly.
1002006||The subject in the request is empty or not valid.
1002014||The request names a domain and an opaque user hint, which cannot be combined.
1002016||The client uses TLS 1.0, TLS 1.1 or 3DES, which are no longer accepted.|Update the client or its operating system so that it uses TLS 1.2 or later.|a
1002027||Some of the attributes that the user entered are not valid.|Check what was entered and try again.|u1
1003035||The JSON web key in the request is not valid.
5000611||The version of the key derivation function is not valid.
7000022||The request for a Windows ticket lacks its binding key.
7000025||The grant holds the same claim twice.
9002310||A signed XML request must hold at least one transform.
9002311||A signed XML request uses a canonicalization that is not supported.
9002312||The XML of the request is empty.
9002313|InvalidRequest|The request is malformed or not valid.|Compare a trace of the request with the protocol's documentation.
9002317||The issuer in the request is not valid.
9002330||The request names a Windows broker version that is not supported.|=update|u
9002333||The remote desktop request lacks its proof key.|=update|u
9002336||The remote desktop request is not valid.|=update|u
9002338||The request is malformed or not valid.
#ca-block
50005|DevicePolicyError|The user's device runs a platform that a Conditional Access policy does not support.|Use a platform that the policies support, or review which platforms they name.
50131|ConditionalAccessFailed|A Conditional Access policy was not satisfied; the code alone does not say which part.|Read the policies and the reason in the log: device state, suspicious activity or another policy may be meant.
53003|BlockedByConditionalAccess|Conditional Access refused to issue a token.|Open the event's Conditional Access details and look for the policy that blocked.
530031||The access policy does not allow a token to be issued.|Open the event's Conditional Access details and look for the policy that blocked.
530032|BlockedByConditionalAccessOnSecurityPolicy|A security policy blocked the sign-in; Microsoft's pages name a tenant policy, risk, and risk in the home tenant as possible reasons.|Check the tenant's security policies and the risk of the user; for a guest, ask the home tenant.
#ca-control-app
50127|BrokerAppNotInstalled|The device needs a broker app, such as Microsoft Authenticator or Company Portal, to satisfy the policy.|Install Microsoft Authenticator (iOS) or Company Portal (Android), and register the device with it.
53002|ApplicationUsedIsNotAnApprovedApp|A Conditional Access policy asks for an approved client app and this one is not approved.|Use an app from Microsoft's list of approved client apps, such as Outlook.
53005||The app has to enforce an Intune app protection policy.|Use an app that is protected by Intune, and finish its set-up.
53009||A Conditional Access policy asks for an Intune app protection policy.|Use an app that is protected by Intune, and finish its set-up.
501271||The device needs a broker app to authenticate.|Install Microsoft Authenticator (iOS) or Company Portal (Android), and register the device with it.
501291||The app protection policy needs a registered device, and the broker app has to register it.|Register the device through Microsoft Authenticator or Company Portal when it asks.
501292||This app cannot enforce an app protection policy.|Use an app that supports Intune app protection policies, or update this one.
530021||The application is not on the list of approved client apps.|Use an app from Microsoft's list of approved client apps, such as Outlook.
#ca-control-device
50097|DeviceAuthenticationRequired|The device was asked to prove its identity; this is usually a step on the way.|=later|n0
50129|DeviceIsNotWorkplaceJoined|The device is not registered with the directory.|Register the device when the page offers it, or add the work account in its settings.
50155|DeviceAuthenticationFailed|The device could not be authenticated.|Check whether the device is registered and enabled in the directory.|a
50187|DeviceInformationNotProvided|No information about the device could be validated.|Check whether the device is registered, and use a browser or app that sends its identity.
53000|DeviceNotCompliant|A Conditional Access policy asks for a compliant device and this one is not known to be compliant.|Enroll the device in Intune or another accepted management, and correct what it reports as not compliant.
53001|DeviceNotDomainJoined|A Conditional Access policy asks for a Microsoft Entra hybrid joined device and this one is not.|Use a device that is joined to the domain and synchronised with Microsoft Entra.
53008||This browser cannot satisfy the device requirement of a policy.|Use Microsoft Edge, or another browser that sends the identity of the device.
501293||Signing in from another device is possible only on a registered device, and this one is not.|Register the device, then try again.
501311||The policy needs the device's identity, and this browser is not supported for that.|Use Microsoft Edge, or another browser that sends the identity of the device.
501312||The device is not registered for this account.|Register the device for the account that signs in.
501313||A managed device is required to reach this resource.|Use a device that your organization manages.
530001||This browser cannot prove that the device is compliant.|Use Microsoft Edge, or another browser that sends the identity of the device.
530002||A Conditional Access policy asks for a compliant device.|Enroll the device, and correct what its management reports as not compliant.
530003||A Conditional Access policy asks for a managed device.|Use a device that your organization manages, in a browser or app that sends its identity.
530004||This tenant has not set up to accept the compliant devices of other organizations, which a guest would need.|Decide in the cross-tenant access settings whether to trust compliant devices of the guest's tenant.|a
530011||This browser cannot prove that the device is hybrid joined.|Use Microsoft Edge, or another browser that sends the identity of the device.
530022||This browser cannot satisfy the approved client app requirement.|Use Microsoft Edge or an approved app.
530033||A Conditional Access policy asks for a device, and a remote flow such as device code cannot prove one.|Sign in on the device itself, in a browser or app that sends its identity.
530081||The device can be registered only with Microsoft Edge or another managed browser.|Register the device with Microsoft Edge.
9001011||A device policy names a device state that is not supported.|Check the device requirement in the policies that apply.|a
#ca-control-location
50077||A Conditional Access policy asks for the user's location from the Authenticator app.
50081||A Conditional Access policy asks for the user's location by GPS.
#ca-session
50178|SessionControlNotSupportedForPassthroughUsers|A session control that a policy asks for is not possible for an external user whose account is not in this tenant.|Invite the account as a guest, so that the policy can apply to it.|a2
70043|BadTokenDueToSignInFrequency|A sign-in frequency policy ended the refresh token, so the user has to sign in again.|Sign in again; the sign-in frequency works as it is set up.
70044||A sign-in frequency policy ended the session, so the user has to sign in again.|Sign in again; the sign-in frequency works as it is set up.
70045||A sign-in frequency policy ended the refresh token for good, so the user has to sign in again.|Sign in again; the sign-in frequency works as it is set up.
70046||A Conditional Access check for signing in again was not met, or the session has ended.|Sign in again when you are asked to.
#certificate-auth
50017|CertificateValidationFailed|The user's certificate, or the authority that issued it, could not be validated.|Check the certificate authorities of the tenant and whether their revocation lists can be downloaded.
50019||The user was asked to pick a certificate.|=later|n0
220501|InvalidCrlDownload|The revocation list of the certificate authority could not be downloaded.|Check that the address of the revocation list can be reached from the internet.|3
500183||The user's certificate has been revoked.|Issue a new certificate, and find out why this one was revoked.
500184||The proof made with the certificate was not valid: another key signed it.|Ask the user to try again with the right certificate or smart card.
500185||The certificate belongs to another tenant than the user.|Ask the user to pick a certificate of this organization.
500186||The certificate rules do not allow this user.|Check for whom the authentication methods policy allows certificates.
500187||The certificate does not meet the required criteria.|Ask the user to pick another certificate, and check the rules for certificates.
1000502||The certificate is not valid yet or has expired.|Issue a new certificate to the user, and check the clock of the device.
1002002||The tenant's settings for certificate-based authentication were not found or are not valid.|Check the certificate-based authentication settings of the tenant.
2205013||The revocation list is being downloaded at the moment.|Try again in a few minutes.|u1
2205015||The revocation list was not signed by the authority that it belongs to.|Publish a revocation list that the certificate authority itself has signed.|3
#client-loop
50196|LoopDetected|The application sent the same request again and again and was stopped.|Have the application keep its tokens and handle errors in place of asking again at once.
#consent
50150||The credentials hold no valid record of the user's consent.|Ask the user to sign in again and to agree.
50206||Nobody has agreed to connect to the target device.|Agree to the connection when the page asks.|u
52004|DelegationDoesNotExistForLinkedIn|The user has not agreed to link a LinkedIn account.|Agree when the page asks, or go on without LinkedIn.|u1
65001|DelegationDoesNotExist|The user or an administrator has not consented to the application.|Sign in with a prompt and consent, or ask an administrator for consent.
65002||Microsoft's own application is not approved for the API; an app of the tenant may be using Microsoft's ID.|Register an application of your own and use its ID.|o
65003||Microsoft's own application is not approved for tokens to itself.|=vendor|o
65004|UserDeclinedConsent|The user declined to consent to the application.|Sign in again and consent, if the application is trusted.|u
90008|TokenForItselfRequiresGraphPermission|The application asks for tokens to itself and lacks consent or the basic permission to sign users in.|Add the delegated permission User.Read to the application and consent to it.
90094|AdminConsentRequired|An administrator has to consent to the application.|Review the permissions, and grant consent for the organization or refuse.
90095|AdminConsentRequiredRequestAccess|The application needs an administrator's consent, and the user was offered to ask for it.|Answer the consent request if the user sends one.
90096||The user asked an administrator for consent.|Open the consent requests, and approve or deny this one.
90097||Something went wrong while an administrator's consent was processed.|=retry
90098||The consent request has an ID that was not expected.|Open the consent requests and start from there.
90137||The user declined to release profile information.|Sign in again and agree, if the application is trusted.|u1
650011||Nobody has consented to the application, or its identifier URI collides with that of a multitenant application.|Consent to the application, or give it an identifier URI of its own.
650041||The user ended the request.|Sign in again if access is still wanted.|u0
900941||An administrator has to consent, because the application is rated as risky.|Check the publisher and the permissions before you decide on consent.|3
900942||An administrator has to consent before clients get tokens for this resource.|Review the permissions, and grant consent for the organization or refuse.
9002328||An administrator's consent was asked for on an address for all tenants.|Name the tenant, or use the address for organizations.|o
9002341||The user has to permit single sign-on for the application.|Agree to single sign-on when the page asks.|u1
#credential
50052||The password that was entered is longer than allowed.
50054||An old password was used.|Sign in with the new password, and update it where it is saved.
50055|InvalidPasswordExpiredPassword|The user's password has expired and has to be changed.|Change the password when the page asks for it, or have it reset.
50056||No password is stored for this user, or an empty one was sent.|Enter the password again; if it is never accepted, ask an administrator how it is stored.
50064|CredentialAuthenticationError|The user name or password could not be validated.
50126|InvalidUserNameOrPassword|The user name or the password was wrong.|Sign in again with the right name and password; reset the password if it is forgotten.
50144|InvalidPasswordExpiredOnPremPassword|The user's on-premises Active Directory password has expired.|Change the password on the company network, or by self-service password reset.
500346||A user who signs in by emailed code cannot use a password.|Sign in with the code that is sent by email.
#custom-auth-extension
1003000|EventHandlerUnexpectedError|Something unexpected went wrong while an event of the sign-in was handled.|=ticket|m
1003001|CustomExtensionUnexpectedError|Something unexpected went wrong while the custom authentication extension was called.|=ceapi
1003002|CustomExtensionInvalidHTTPStatus|The custom authentication extension answered with an HTTP status that is not accepted.|=ceapi
1003003|CustomExtensionInvalidResponseBody|The answer of the custom authentication extension could not be read.|=ceapi
1003004|CustomExtensionThrottlingError|The custom authentication extension is called more often than is allowed.|=ceapi
1003005|CustomExtensionTimedOut|The custom authentication extension did not answer in time.|=ceapi
1003006|CustomExtensionInvalidResponseContentType|The answer of the custom authentication extension is not marked as JSON.|=ceapi
1003007|CustomExtensionNullClaimsResponse|The answer of the custom authentication extension holds no claims.|=ceapi
1003008|CustomExtensionInvalidResponseApiSchemaVersion|The custom authentication extension answered in another version than it was asked in.|=ceapi
1003009|CustomExtensionEmptyResponse|The answer of the custom authentication extension is empty.|=ceapi
1003010|CustomExtensionInvalidNumberOfActions|The custom authentication extension answered with more or fewer actions than its type takes.|=ceapi
1003011|CustomExtensionNotFound|The custom authentication extension that a listener names was not found.|=ceset
1003012||The custom authentication extension answered with an action that its type does not have.|=ceapi
1003014||The resource ID of the custom authentication extension is not in the form api://domain/application ID.|=ceset
1003015||The address and the resource ID of the custom authentication extension have different domains.|=ceset
1003016||The resource ID of the custom authentication extension names an application that is not in the tenant.|=ceset
1003017||Microsoft's service principal for authentication extensions is missing in the tenant.|Create the service principal of Azure Active Directory Authentication Extensions.|a
1003018||Microsoft's service principal for authentication extensions is disabled in the tenant.|Enable the service principal of Azure Active Directory Authentication Extensions.|a
1003019||The service principal of the custom authentication extension's API is disabled in the tenant.|=enable|a
1003020||The address of the custom authentication extension is not a valid https address.|=ceset
1003021||The custom authentication extension's API may not receive payloads, because a permission is not granted.|Grant CustomAuthenticationExtension.Receive.Payload to the application of the API.|a
1003022||Microsoft Graph's service principal is disabled or missing in this tenant.|Enable or restore the service principal of Microsoft Graph.|a3
1003023||Microsoft's service blocks the address of the custom authentication extension.|Move the extension's API to an address that is allowed.
1003024||The answer of the custom authentication extension is too large.|=ceapi
1003025||The claims that the custom authentication extension returned are too large.|=ceapi
1003026||The custom authentication extension returned a claim without a name.|=ceapi
1003027||The custom authentication extension's API could not be reached.|Check that the API is running and can be reached from the internet in time.
#device
50156||The resource cannot take tokens of devices.|Ask for a user's token for this resource.|o
221000|DeviceOnlyTokensNotSupportedByResource|The resource is not set up to take tokens that stand for a device only.|Ask for a user's token for this resource.|o
240000||The tenant has reached its limit of tokens for joining devices in bulk.|Remove bulk tokens that are no longer used, or wait until they expire.
240001|BulkAADJTokenUnauthorized|The user may not join devices in bulk.|Check who may join devices to Microsoft Entra.
240005||The user lacks the role for getting a token to join devices in bulk.|Give the user a role that may enrol devices in bulk.
293004||The target device does not exist in the tenant.|Check the name of the target device, and whether it is joined to this tenant.
399213||The device key in the request is not valid.|=rejoin|u
500124||No secret of the device is stored.|=rejoin|u
500125||The device sent a secret that is not valid.|=rejoin|u
700003||The device does not exist in the tenant's directory; it may have been deleted.|Register the device again, or enable and synchronise its object.
1000503||The request names different devices.
1000701||Several devices in the tenant have the same name.|Give each device a name of its own.
1002001||The tenant holds no such template for devices.
1002003||The TLS certificate that was shown is not the one of the device.
1002004||The name in the client's TLS certificate is not among those expected.
1002005||The device has no credentials in the tenant that can be used.
1002023||The device has to authenticate from a particular tenant.
7000028||The device has no attestation key, and the request needs one.|=rejoin|u
7000029||The token was bound on another device than the one that is known.|Find out whether the device is genuine; the token may have been taken elsewhere.|3
7000030||The token's binding does not fit the key of the device.|Find out whether the device is genuine; the token may have been taken elsewhere.|3
7000031||The device's attestation key uses an algorithm that is not supported.|=rejoin|u
7000032||The device's key is kept in an enclave of an unknown type.|=rejoin|u
7000034||The token's binding is malformed.|=rejoin|u
#device-code
50134|DeviceFlowAuthorizeWrongDatacenter|The device code was approved from another region than the one where it was made.|=newcode
50189||The device code is not in the right form.|=newcode
70016|AuthorizationPending|The device code has not been approved yet.|Finish the sign-in on the other device; the app asks again by itself.|u0
70018|BadVerificationCode|The code that was entered is wrong.|=newcode
70019|CodeExpired|The device code has expired.|=newcode
70030||The remote sign-in's session could not be read.|=newcode
70031||The remote sign-in's session is in a bad state.|=newcode
70033||Somebody has already approved the remote sign-in with this device code.|=newcode
70034||Somebody has already denied the remote sign-in with this device code.|Start again if you began it yourself; if you did not, tell an administrator.
70035||There is no remote sign-in with this device code.|=newcode
70036||The remote sign-in is in a state that is not supported.|=newcode
70037||The answer to the remote sign-in's challenge was wrong, so it was denied.|=newcode
70039||The remote sign-in with this device code has expired.|=newcode
90119|InvalidUserCode|No code was entered.|=newcode
90120|InvalidDeviceFlowRequest|The request has already been approved or declined.|=newcode
90132||This device code works only for personal or mixed accounts and was used in a tenant.|=vendor|o2
90136||A confidential client may not use the device code flow.|Use another flow, or register the application as a public client.|o2
90139||This kind of device code flow works only for personal accounts.|=vendor|o2
7000014||The device code in the request is not valid.|=newcode
#expected-interrupt
16000|InteractionRequired|The account chooser was shown because several sessions, or an account this tenant does not know, were offered.
16001|UserAccountSelectionInvalid|The user picked an account tile that could not be used and has to choose another one.
26000||The grant cannot be used without the user, who has to act on a page.
29200||The page for signing in with a QR code was shown.
50058|UserInformationNotProvided|A silent sign-in found no session, or none that was enough, so the user has to sign in on a page.
50059|MissingTenantRealmAndNoUserInformationProvided|The request did not tell which tenant is meant.|If it comes again, name the tenant or the user in the request.|o
50136|RedirectMsaSessionToApp|The user was sent on with the session of a personal Microsoft account.
50140|KmsiInterrupt|The user was asked whether to stay signed in.
50143||The session belongs to another tenant than the request asked for.
50157||The user was sent to another page to find the right place to sign in.
50168|ChromeBrowserSsoInterruptRequired|The browser could have signed in with the Windows account and was asked to try.
50199|CmsiInterrupt|The user was asked to confirm the application being signed in to.
50201||A notice was shown to the user.
50205||The external user has accepted the privacy statement.
50207||The sign-in was passed between an app and a web page.
50208||The sign-in was passed to an app, which came back with another user.|Sign in again with the account that was meant.|u1
50209||A password reset is under way.
51005|TemporaryRedirect|The request was sent on to another address.
51006|ForceReauthDueToInsufficientAuth|The session lacks proof of Windows authentication, so the user has to sign in again.
90135||The user chose not to go on.|Nothing has to be done, unless the user still needs access.
165100||Microsoft's own reports count this code as waiting for the user; its meaning is not published.
399218||The user was asked to confirm the sign-in.
500141||The guest has accepted the invitation, but another application had started that.
500142||The guest has accepted the invitation, and the sign-in goes on.
500581||The page looked for existing sessions with a script; this is a step on the way.
500583||The browser was asked for access to its storage; this is a step on the way.
501314||The browser's abilities were probed; this is a step on the way.
1000002|BindCompleteInterruptError|The accounts were linked, and the user was told so.
#external-user
16003|SsoUserAccountNotFoundInResourceTenant|The account does not exist in the tenant that owns the resource and would have to be invited first.|=invite
50014|GuestUserInPendingState|The guest has not finished accepting the invitation.|Ask the guest to accept the invitation, or send it again.
50020|UserUnauthorized|An account from another identity provider is not known in this tenant.|=invite
50177|ExternalChallengeNotSupportedForPassthroughUsers|An external user whose account is not in this tenant cannot be sent to the external check that a policy asks for.|=invite
50202||The user does not belong to the organization and has to agree to the sign-in first.|Agree when the page asks.|u1
50204||The guest has not accepted the privacy statement yet.|Accept the privacy statement when the page shows it.|u1
90071||This tenant does not accept the multifactor authentication of the user's home tenant.|Decide in the inbound cross-tenant access settings whether to trust the home tenant's multifactor authentication.
90072|PassThroughUserMfaError|The external account does not exist in this tenant, or its immutable ID differs from that of Active Directory.|Invite the account as a guest; for a synchronised user, compare the immutable IDs.
90084|OrgIdWsFederationGuestNotAllowed|Guest accounts are not allowed on this site.
90099||The application is not authorized in the customer's tenant, so partner administrators cannot use it there.|Consent to the application for the customer, in the tenant or through Partner Center.
500200||The user signed in with a personal Microsoft account, which this application does not take.|Sign in with a work or school account, or have the personal account invited.|u
500202||Accounts of this external provider cannot use this version of the protocol.|=work|u
500204||The personal Microsoft account cannot be used for this application.|Sign in with a work or school account, or have the personal account invited.|u
500205||A customer's account cannot be used for an application that is not for customers.|=work|u
500206||The type of account cannot be used for the application.|=work|u
500207||The type of account cannot be used for the resource.|=work|u
500208||The account's domain does not fit the type of account that the tenant takes.|=work|u
500211||The external account does not exist in this tenant.|=invite
500212|NotAllowedByOutboundPolicyTenant|The user's home tenant does not allow access to this tenant in its outbound settings.|Ask the user's home tenant to allow the access in its outbound cross-tenant access settings.
500213|NotAllowedByInboundPolicyTenant|The tenant that owns the resource does not allow this user in its inbound settings.|Check the inbound cross-tenant access settings of the tenant that owns the resource.
700008||A user of a social provider was found with a home tenant, which cannot be.|=ticket|m
1000015||A user of a directly federated organization was found with a home tenant, which cannot be.|=ticket|m
1000104|XCB2BResourceCloudNotAllowedOnIdentityTenant|The user's home tenant does not allow resources in the other Microsoft cloud.|Check the cloud settings for cross-tenant access in both tenants.
1002021||The client is too old to reach another Microsoft cloud as a guest.|=update|u
1003034||The organization is not set up for this kind of personal Microsoft account.
9002321||None of the credentials fits the information about the external user.
9002339||A personal Microsoft account was used, and the application is not set up for these.|Add personal accounts to the application's audience, or call the address of the tenant.|o
#federated-idp
20001|WsFedSignInResponseError|The federated identity provider answered with an error.|=idp
20012|WsFedMessageInvalid|The message from the federated identity provider is not valid.|=idp
20033|FedMetadataInvalidTenantName|The metadata of the federation name a tenant that is not valid.
40002||The external identity provider returned an error; the log's reason may tell which.|=idp
40003||The external identity provider did not issue a token that is needed.|=idp
40004||The external identity provider did not issue a token that is needed.|=idp
40005||The token from the external identity provider is not valid, for example because it has expired.|Compare the clocks, and ask the administrator of the identity provider.
40008|OAuth2IdPUnretryableServerError|The external identity provider failed, and trying again will not help.|=idp
40009|OAuth2IdPRefreshTokenRedemptionUserError|The external identity provider answered with an error when its refresh token was redeemed.|Sign in again, so that the provider issues new tokens.|u1
40010|OAuth2IdPRetryableServerError|The external identity provider failed for a short time.|=retry|u1
40013||The federation with the social identity provider is switched off.
40014||The federated identity provider cannot be reached.|Check that the identity provider is running and can be reached.|3
40015|OAuth2IdPAuthCodeRedemptionUserError|The external identity provider answered with an error when its authorization code was redeemed.|Sign in again; if it stays, check the settings of the provider.
40016||The external identity provider returned an error.|=idp
50107|InvalidRealmUri|The federation realm that the request names does not exist in the tenant.|Check the issuer and the domain of the federation settings.
50169|InvalidRequestBadRealm|The realm in the request is not set up.|Check the domain and issuer in the federation settings.
50186||The realm is not permitted.
50200||The external realm is not among the trusted ones.
54007||The method cannot be used with this kind of identity provider.
90029||The realm has a domain name with characters outside ASCII, which is not supported.
90050||The answer of the external identity provider is too long.|=idp
90081|OrgIdWsFederationMessageInvalid|The WS-Federation message is not valid.|=idp
90082|OrgIdWsFederationNotSupported|The request selects an authentication policy that is not supported.
90085|OrgIdWsFederationSltRedemptionFailed|No token can be issued, because the organization's object is not there yet.|=retry
90087|OrgIdWsFederationMessageCreationFromUriFailed|The WS-Federation message could not be made from the address.
90088||The domain of the email address is not among those the identity provider may serve.
90123|IdentityProviderAccessDenied|The identity provider or the issuer of the claims denied the request.|=idp
90134||The claims could not be fetched from the identity provider.|=idp
500083||The token's signature could not be checked, because no trusted realm has this issuer.|Compare the issuer in the token with the federation settings.
1000000|UserNotBoundError|The user has not yet signed in with the external identity provider, as linking the accounts needs.|Sign in with the external provider when the page asks.|u1
1000005||The definition of the external identity provider lacks its domain.|=domain|3
1000006||The definition of the external identity provider lacks its domain, issuer or sign-in address.|=domain|3
1000007||An address in the definition of the external identity provider is not absolute.|=domain|3
1000008||An address in the definition of the external identity provider is not https.|=domain|3
1000009||The external identity provider is defined with a protocol other than WS-Federation, SAML or OAuth 2.0.|=domain|3
1000010||The domain in the definition of the external identity provider has the wrong form.|=domain|3
1000011||The issuer in the definition of the external identity provider has the wrong form.|=domain|3
1000012||The domain in the definition of the external identity provider is reserved.|=domain|3
1000013||The issuer in the definition of the external identity provider is reserved.|=domain|3
1000018||The realm that belongs to the domain is not an external one.
1003037||An account with this email address may exist already, with another identity provider.|Sign in with the other identity provider.|u1
9002320||The realm in the request is not set up in the tenant.
#kerberos-prt
140002||The key for the Windows session was not found.
140003||The one-time value was requested for a purpose that is not supported.
140004||The request for a Kerberos ticket-granting ticket is not valid.
140005||The request for a Kerberos ticket-granting ticket is not valid.
140006||The request for a Kerberos ticket-granting ticket is not valid.
140007||The request for a Kerberos service ticket is not valid.
140008||The Kerberos proof in the request is not valid.
140009||The Kerberos request failed in its cryptography.
140010||The Kerberos ticket could not be validated.
1000026||The primary refresh token is not valid.
1002024||The primary refresh token was used with another protocol than its own.|=vendor|o2
5001211||The primary refresh token could not be made.
5001212||A primary refresh token is issued only to a device that has authenticated.|Check whether the device is registered and enabled.|a2
7000016||The session key did not sign the primary refresh token.
#mfa-external
50158|ExternalSecurityChallenge|The user was sent on to another check, such as terms of use or an external provider, and has not passed it yet.|Look at the later events of this sign-in, and at the controls that the policies ask for.
50159||The claims from the external provider are not enough.|Ask the provider to return the claims that are needed.
50161|InvalidExternalSecurityChallengeConfiguration|The address or the claims of the external provider are set up wrongly or are missing.|Check the provider's authorization address and the claims it is asked for.
50166|ExternalClaimsProviderThrottled|The request to the external claims provider could not be sent.|Try again, and check whether the provider can be reached.
50170|MissingExternalClaimsProviderMapping|The mapping of the external control is missing.|Check the definition of the custom control in the tenant.
50172||The external claims provider is not approved.|Approve the provider, or use one that is approved.
50176||The external control that a policy names has no definition.|Restore the custom control, or change the policy to one that exists.
53006||The federated identity provider has to authenticate the user.|Check whether the identity provider sends the authentication method that is asked for.
53007||The federated identity provider has to authenticate the user.|Check whether the identity provider sends the authentication method that is asked for.
1000021||The external claims provider could not be reached.
1000022||The external claims provider answered with an error.
#mfa-failed
50086|SasNonRetryableError|The service for multifactor authentication failed, and trying again will not help.|=ticket|m2
50087|SasRetryableError|The service for multifactor authentication failed for a short time.|=retry
50088||The limit on calls and text messages for multifactor authentication is reached.|Try again in a few minutes, or use the Authenticator app.
50181||The one-time passcode could not be validated.|Ask for a new passcode and enter it in time.
50182||The one-time passcode has expired.|Ask for a new passcode and enter it in time.
50183||The one-time passcode could not be looked up, because of a fault in the service.|Ask for a new passcode.
50184||The one-time passcode is wrong or no longer known.|Ask for a new passcode and enter it in time.
50185||The email with the one-time passcode could not be delivered.|Check the email address, and ask for a new passcode.
54008||Multifactor authentication is needed, and the credential that was used cannot be the first factor.|Sign in with another method first, such as the password.
54009||Multifactor authentication is needed, and the credential that was used is of a kind that cannot serve.|Sign in with another kind of credential.
500121||Multifactor authentication was tried and not completed.|Try again; if the prompt was not yours, deny it and tell an administrator.
500881||The limit on calls for multifactor authentication is reached.|Use a notification in the Authenticator app, or try again in a few minutes.
500882||The limit on calls for multifactor authentication is reached.|Use a code from the Authenticator app, or try again in a few minutes.
500883||The limit on calls for multifactor authentication is reached.|Use a notification in a companion app, or try again in a few minutes.
501811||The one-time passcode is wrong or no longer known.|Ask for a new passcode and enter it in time.
#mfa-registration
50072|UserStrongAuthEnrollmentRequiredInterrupt|The user has to register for multifactor authentication.
50079|UserStrongAuthEnrollmentRequired|The user has to register for multifactor authentication, or the federated provider did not send its proof.|Register security information when the page asks; with a federated account, ask an administrator.
50125|PasswordResetRegistrationRequiredInterrupt|The sign-in was paused for a password reset or for registering security information.|Finish what the page asks for.
50203||The user was invited to set up the Authenticator app and may postpone it.|Set up the app, or postpone it on the page.|u0
53004|ProofUpBlockedDueToRisk|The user has to register for multifactor authentication, but registration is refused because the sign-in looks risky.|Review the risk, then let the user register from a safe place or with a Temporary Access Pass.|a3
53010|ProofUpBlockedDueToSecurityInfoAcr|Security information may be registered only from certain places or devices.|Register from a place or device that the organization allows, or ask for a Temporary Access Pass.|u2
54010||Multifactor authentication cannot be set up with this kind of credential.|Sign in with another credential, or ask for a Temporary Access Pass.|u2
502031||The user has to register the Authenticator app.|Register the Authenticator app when the page asks.
#mfa-required
50074|UserStrongAuthClientAuthNRequiredInterrupt|Multifactor authentication was asked for and not yet given.
50076|UserStrongAuthClientAuthNRequired|Multifactor authentication is needed, but the request could not show a prompt.|Sign in to the application again, so that it can show the prompt.
50078|UserStrongAuthExpired|The user's earlier multifactor authentication is too old for a policy and has to be repeated.|Sign in again and answer the prompt.
#oauth-request
28000||The scope holds permissions of more than one resource.|Ask for one resource in each request.
28002||The scope in the request is not valid.
28003||The scope was empty when the authorization code was exchanged.|Send the scope with the authorization code.
50011|InvalidReplyTo|The reply address in the request is not registered for the application.|=reply
50016||The error code of the redirect is not a valid argument.
50029||The reply address in the request holds characters that are not allowed.|=reply
50147|MissingCodeChallenge|The code challenge is missing or has the wrong length.|=pkce
50148||The code verifier does not fit the code challenge of the authorization request.|=pkce
50149||The method of the code challenge is not valid.|=pkce
50192||The credential that was expected, such as a certificate, was not sent.|Check whether the client sends its credential and no proxy takes it out.
54005||The authorization code has already been used.|Use each code once, then the refresh token.
70003|UnsupportedGrantType|The application asks for a grant type that is not supported.
70004|InvalidRedirectUri|The reply address in the request is not valid or not registered.|=reply
70005|UnsupportedResponseType|The application asks for a kind of response that is not supported or not enabled for it.|Enable the kind of token in the app registration, or use the authorization code flow.
70007|UnsupportedResponseMode|The application asks for a response mode that is not supported.
70011|InvalidScope|The scope that the application asks for is not valid.
90014|MissingRequiredField|A field that the request must have is missing.
90043|NationalCloudAuthCodeRedirection|An authorization code cannot be redirected to another national cloud, because the feature is switched off.|Exchange the code in the cloud that issued it.
90073||The redirect between Microsoft's clouds is not valid.
399231||The application of the managed browser has no reply address that can be used.|=reply
399232||The reply address of the managed browser's application could not be validated.|=reply
500111||The reply address in the request has a scheme that is not valid.|=reply
500112||The reply address differs from the one in the request for the code.|Send the same reply address both times.
500113||The application has no reply address registered.|=reply
500114||No protocol was named for checking the reply address.
500115||The reply address is missing from the request, or it is no proper address.|=reply
500116||The reply address in the request has a scheme that is not allowed.|=reply
500117||The reply address in the request does not use a secure scheme.|=reply
500118||The host of the reply address is not one that is registered for the site.|=reply
500119||Reply addresses that start with urn: are not allowed.|=reply
501471||The code challenge is missing from the request.|=pkce
501481||The code verifier does not fit the code challenge of the authorization request.|=pkce
501482||The code verifier has the wrong length.|=pkce
501491|InvalidCodeChallengeMethodInvalidSize|The code challenge has the wrong length.|=pkce
700009||The reply address has to be sent with this authorization code.|Send the same reply address both times.
700020|InteractionRequired|Microsoft publishes two readings: the user has to act, or the application lists a reserved identifier.|Send the user to a sign-in with a prompt; if the code comes again, remove reserved identifiers from the application.
700022|InvalidMultipleResourcesScope|Microsoft publishes two readings: the scope names several resources, or the assertion has no subject.|Ask for one resource in each request, and name the subject in the assertion.
700041||The address to go to after sign-out is not registered.|=reply
700042||The reply address does not fit those registered for the application.|=reply
700043||The reply address does not fit those registered for the service identity.|=reply
700044||The reply address differs from the one in the request for the code.|Send the same reply address both times.
700045||The reply address in the request is not registered for the application.|=reply
700046||The reply address of an app behind a broker must have the broker's scheme and be of the single-page type.|=reply
700047||The broker must use a reply address of the single-page type.|=reply
700049||Claims can be replaced only for a user-assigned managed identity.
700051||The application is not set up to receive access tokens directly.|Use the authorization code flow, or enable access tokens in the app registration.
700053||An ID token needs the scope openid.|Add openid to the scope.
700054||The application is not set up to receive ID tokens directly.|Enable ID tokens in the app registration, or use the authorization code flow.
700055||The consumer directory's own app may be answered only at its one address.|=reply
900143||The request lacks a parameter that this grant type needs.
900144||The body of the request lacks a parameter that it must have.|Add the parameter that the log's reason names.
900971||The request holds no reply address, and none could be found.|=reply
1002009||A token obtained on behalf of another application cannot be used to read token evaluation data.
1002012||The scope of an application's own sign-in must be the resource followed by /.default.|Ask for the resource's identifier followed by /.default.
1002029||A token obtained on behalf of another application cannot be used to read partition signing keys.
7000021||The grant type in the request is unknown.
7000218||The application sent no secret or assertion.|Send the secret or assertion, or allow public client flows if it is a public client.
9001023||The grant type cannot be used on the addresses for all tenants or for personal accounts.|=tenanted
9002325||The application has to use proof key for code exchange.|=pkce
9002326||Only single-page applications may redeem this code from another origin.|Register the reply address as single-page application.
9002327||Tokens of a single-page application may be redeemed only by a request from the browser.|Redeem the code in the browser, or register the reply address as web.
9002340||The scope lacks a permission that remote desktop allows.
#other
50179||The client information was asked for, which is not supported for this user.
51000|RequiredFeatureNotEnabled|A feature that the request needs is not enabled.
90010|NotSupported|The algorithm that is needed could not be made available.
90122||The request does not tell which user is meant.
90128||The user's settings could not be loaded.|=ticket|m
220450|UnsupportedAndroidWebViewVersion|The version of Android WebView is not supported.|Update Android System WebView and Chrome.|u1
240003||The sign-in page answered with something unexpected.
240004||The sign-in page returned no authorization code.
300030
399229||The claims hold more than one client ID of the managed browser.
399234||The answer with the public signing key could not be read.|=ticket|m
1002011||The addresses of the tenant's branding are not set up for the private link.|Add the branding addresses to the private link.
5000224||The tenant cannot be reached; it may have been deleted or blocked.|Check whether the tenant still exists and is in use.|3
5000225||The tenant was blocked because it has not been used for a long time.|Ask Microsoft to open the tenant again.|3
5001214||The authentication failed; nothing more is published about this code.
#pass-through-auth
80001|OnPremiseStoreIsNotAvailable|The pass-through authentication agent could not reach Active Directory, or no agent is available.|Check that the agents run, are in the same forest as the users and can reach a domain controller.
80002|OnPremisePasswordValidatorRequestTimedout|The pass-through password check took too long.|Check that Active Directory answers the agents' requests.
80003||The pass-through authentication agent received an answer that is not valid.|Try again; if it happens to several users, check how Active Directory is set up.
80004||The user name handed to the pass-through authentication agent could not be used.|Compare the user name in Microsoft Entra with the one in Active Directory.|2
80005|OnPremisePasswordValidatorUnpredictableWebException|Something unexpected went wrong with the answer of the pass-through authentication agent.|Try again; if it stays, open a support request.|2
80007|OnPremisePasswordValidatorErrorOccurredOnPrem|The pass-through authentication agent could not check the password with Active Directory.|Read the agent's log, and check that Active Directory works as it should.
80010|OnPremisePasswordValidationEncryptionException|The pass-through authentication agent could not decrypt the password.|Install and register the agent again.
80011||The pass-through authentication agent could not get its decryption key.|Install and register the agent again.
80012|OnPremisePasswordValidationAccountLogonInvalidHours|Active Directory does not allow the user to sign in at this hour.|Check the logon hours of the user in Active Directory.|2
80013|OnPremisePasswordValidationTimeSkew|The clocks of the pass-through authentication agent and Active Directory differ too much.|Set the time of the agent's server and of the domain controllers right.
80014|OnPremisePasswordValidationAuthenticationAgentTimeout|The pass-through authentication agent answered too late.|Check the load of the agents; if it stays, open a support request with ID and time.
#password-change
120000|PasswordChangeIncorrectCurrentPassword|The current password that was entered is wrong.|Enter the current password again.
120002|PasswordChangeInvalidNewPasswordWeak|The new password is too weak.
120003|PasswordChangeInvalidNewPasswordContainsMemberName|The new password holds the user's name.
120004|PasswordChangeOnPremComplexity|The new password does not meet the complexity rules of Active Directory.
120005|PasswordChangeOnPremSuccessCloudFail|The password was changed in Active Directory, but not in the cloud.|Try the new password; if it fails, ask an administrator to check the password synchronisation.
120008|PasswordChangeAsyncJobStateTerminated|The change of the password ended with an error that trying again will not cure.|=ticket|m2
120011|PasswordChangeAsyncUpnInferenceFailed|The user's name could not be determined for the change of the password.|Check the user name of the account in both directories.|a2
120012|PasswordChangeNeedsToHappenOnPrem|The password has to be changed in Active Directory.|Change the password on the company network.
120013|PasswordChangeOnPremisesConnectivityFailure|Active Directory could not be reached for the change of the password.|Check password writeback and the connection to Active Directory.|a3
120014|PasswordChangeOnPremUserAccountLockedOutOrDisabled|The account is locked or disabled in Active Directory.|Check the account in Active Directory.|a2
120015|PasswordChangeADAdminActionRequired|An administrator has to act in Active Directory before the password can be changed.|Check the account and its password rules in Active Directory.|a2
120016|PasswordChangeUserNotFoundBySspr|Self-service password reset does not know the user.|Check whether the user is included in self-service password reset.|a2
120018|PasswordChangePasswordDoesnotComplyFuzzyPolicy|The new password is too close to a banned password.
120020|PasswordChangeFailure|The password could not be changed.|Try again later; if it stays, ask an administrator to reset the password.
120021|PartnerServiceSsprInternalServiceError|The service for self-service password reset failed.|=ticket|m2
#passwordless
17003|CredentialKeyProvisioningFailed|Microsoft Entra could not set up the user's key.|=retry|u
130001||The request does not name the key that signed it.
130004|NgcKeyNotFound|The user has no such Windows Hello for Business key.|=helloagain|u
130005|NgcInvalidSignature|The signature of the Windows Hello for Business key could not be verified.|=helloagain|u
130006|NgcTransportKeyNotFound|The device has no transport key for Windows Hello for Business.|=helloagain|u
130007|NgcDeviceIsDisabled|The device is disabled in the directory.|Check why the device was disabled, and enable it if it is to be used.
130008|NgcDeviceIsNotFound|The device of the Windows Hello for Business key was not found.|Register the device again.|u
130009||The device's key is too weak.|Update the firmware of the device's security chip, and set up the key anew.
130500||Phone sign-in is not allowed by the authentication methods policy.|Check for whom the policy allows phone sign-in with the Authenticator app.
130501||The method is not allowed by the authentication methods policy.|Check for whom the authentication methods policy allows the method.
130502||A Temporary Access Pass is not allowed by the authentication methods policy.|Check for whom the policy allows a Temporary Access Pass.
130503||The Temporary Access Pass was wrong.|Enter the pass again, or ask an administrator for a new one.|u1
130504||The Temporary Access Pass has expired.|Create a new Temporary Access Pass for the user.
130505||The Temporary Access Pass was for one use and has already been used.|Create a new Temporary Access Pass for the user.
130506||A Temporary Access Pass has to be used for web sign-in.|Create a Temporary Access Pass for the user.
130507||No Temporary Access Pass of the user was found or could be verified.|Create a new Temporary Access Pass for the user.
135000||The signature of the passkey could not be verified.|=passkey|u
135001||The passkey is not registered for this user.|Use the passkey that belongs to the account, or register this one.|u
135002||The passkey sent no data about the authenticator.|=passkey|u
135003||The touch, PIN or biometric check of the passkey was not valid.|=passkey|u1
135004||The address to send the passkey's answer to is not valid.|=ticket|m
135005||The address for cancelling the passkey sign-in is not valid.|=ticket|m
135006||The address for going on after the passkey sign-in is not valid.|=ticket|m
135007||The passkey's data are not of the type for signing in.|=passkey|u
135008||The site that asked for the passkey is not the one it belongs to.|Check the address of the page before you try again.|u
135009||The passkey was used at a place in the sign-in where it cannot be.|=passkey|u1
135010|KeyNotFound|The key is not registered for this user.|Use the passkey that belongs to the account, or register this one.|u
135011||The device that was used is disabled.|Check why the device was disabled, and enable it if it is to be used.
135012||The passkey belongs to another user.|Choose the passkey that belongs to the account.|u1
135013||The passkey's record of its user begins with something unexpected.|=passkey|u
135014||The passkey's record of its user has the wrong length.|=passkey|u
135015||The list of passkeys that may not be used could not be read.|=ticket|m
135016||Passkeys (FIDO2) are not allowed by the authentication methods policy.|Check for whom the policy allows passkeys, and which models.
135017||The passkey's counter was not the expected one; that may point to a copy.|Find out whether the security key is genuine, and register a new one if in doubt.|3
135018||The passkey answered another challenge than the one that was set.|=passkey|u1
135019||The passkey answered too late.|=passkey|u1
135020||The passkey's answer is not valid.|=passkey|u
135021||The passkey's record of its user begins with something unexpected.|=passkey|u
135022||The address to return to after a personal account's passkey is not valid.|=ticket|m
500342||The account is not set up for phone sign-in or another remote key.|Set up phone sign-in in the Authenticator app.|u
500343||The session for signing in on another device could not be made.|=retry|u1
500344||No account was found for the passkey.|Use a passkey that belongs to an account of this tenant.|u
1003033||The sign-in was denied on the other device.|If you did not start it, tell an administrator; if you did, try again and approve.|u2
#qr-code
29201||The request for a QR code holds a client ID that is not valid.|=vendor|o
29202||The request for a QR code combines scope and response type in a way that is not allowed.|=vendor|o
29203||The request for a QR code names a target client that is not valid.|=vendor|o
29204||The QR code could not be stored.|=retry|u1
29205||The QR code that was made is too long.|=vendor|o
29206||The QR code was redeemed by a client that may not do so.|=vendor|o
29207||The QR code is not valid or has expired.|=qr|u1
29208||The QR code has already been used.|=qr|u1
29210||QR code sign-in is not allowed by the authentication methods policy.|Check for whom the policy allows QR codes.
29211||QR code sign-in is not possible for external users without an account in this tenant.|Sign in with another method.|u
29212||QR code sign-in is not possible for personal accounts.|Sign in with another method.|u
#risk
50135|PasswordChangeCompromisedPassword|The user has to change the password because of the account's risk.|Review the user's risk, and let the user change the password.
50137||The user has to change the password because of a security rule.|Let the user change the password, and see which rule asked for it.|2
50142||A Conditional Access policy asks for a password change because of the user's risk.|Review the user's risk, and let the user change the password.
53011||The user's home tenant considers the account to be at risk.|Ask the administrators of the home tenant to review the user's risk.
530034|DelegatedAdminBlockedDueToSuspiciousActivity|The partner administrator is blocked because of suspicious activity in the home tenant.|Ask the partner to review the risk of the account in their tenant.
#saml
50008|InvalidSamlToken|The SAML token is missing, not valid or set up wrongly.|Check the federation provider's token, its signing certificate and its claims.|a
50093||The SAML name identifier has no value.|Choose a source for the name identifier that every user has.
50094||The source that is set up for the SAML name identifier is unknown.|=claims
50095||The source that is set up for the SAML email claim is unknown.|=claims
50096||The source of the SAML name identifier does not fit the format that was asked for.|=claims
75001|BindingSerializationError|The SAML message could not be taken from the request.
75003|UnsupportedBindingError|The application asks for the SAML response in another way than by HTTP POST.|Ask for the response by HTTP POST.
75005|Saml2MessageInvalid|The application's SAML request is not one that Microsoft Entra supports.|Compare the request with Microsoft's SAML protocol page.
75008|RequestDeniedError|The SAML request names an unexpected destination.|Set the destination to the sign-in address of the tenant.
75011|NoMatchedAuthnContextInOutputClaims|The application demanded another authentication method than the user had used.|Take the requested authentication context out of the SAML request, or ask for a fresh sign-in.
75016|Saml2AuthenticationRequestInvalidNameIDPolicy|The name identifier policy in the SAML request is not valid.|Use a format of name identifier that Microsoft Entra supports.
76021|ApplicationRequiresSignedRequests|The application is set up for signed SAML requests and sent one without a signature.|Sign the request, or review the setting for signature verification.
76026|RequestIssueTimeExpired|The SAML request is too old.|Check the clock of the application's server, and start the sign-in anew.
90020||The SAML 1.1 token lacks the user's immutable ID.|Check the claims rule for the immutable ID at the federation provider.|a
500081||The SAML token has no signature of a supported kind.|Have the issuer sign the token in a supported way.
500082||The token holds no SAML assertion.
500085||The SAML token is of a version that is not supported.
500086||The ID of the SAML assertion is not valid.|Start the ID with a letter or an underscore.
500087||The SAML assertion holds no statement.
500088||The SAML assertion lacks an attribute that it must have.
500089||The SAML 2.0 assertion could not be validated; the log's reason tells the details.
700001||The application's SAML tokens lack a claim that acting on behalf of users needs.|Add the optional claim aio to the application.
700002||The SAML 1.1 assertion is not encoded in Base64.
750054||The request holds no SAML message, so the sign-in did not start the way the application is set up.|Start from the application's own sign-in page, or correct its SAML request.
900236|InvalidRequestSamlPropertyUnsupported|The SAML request sets a property that is not supported.|Take the property out of the request.
5000819|InvalidSamlTokenEmailMissingOrInvalid|The SAML assertion lacks the email address, or its domain does not fit the external provider.|Have the provider send an email address of its own domain.|a
7000011||The SAML assertion confirms its subject with a method that is not valid.
7000020||The SAML 2.0 assertion is not encoded in Base64Url.
7500514||No SAML response of a supported type was found.|Send a SAML response or assertion of version 2.0.
7500529||The ID in the SAML request is not valid; it must not begin with a digit.|Start the ID with a letter, such as id followed by a GUID.
#seamless-sso
50180|WindowsIntegratedAuthMissing|Sign-in with the Windows account was asked for and no Windows proof was sent.
81001||The user's Kerberos ticket is too large for seamless single sign-on.|Reduce the number of groups the user is in.
81002||The user's Kerberos ticket could not be validated.
81003||The user's Kerberos ticket could not be validated.
81004|DesktopSsoIdentityInTicketIsNotAuthenticated|The sign-in with Kerberos failed.
81005|DesktopSsoAuthenticationPackageNotSupported|The way in which Windows authenticated is not supported.
81006|DesktopSsoNoAuthorizationHeader|The browser sent no Kerberos ticket.|Check that the sign-in address is in the browser's intranet zone.
81007|DesktopSsoTenantIsNotOptIn|Seamless single sign-on is not switched on in the tenant.|Set up seamless single sign-on in Microsoft Entra Connect, or stop sending users there.
81008||The user's Kerberos ticket could not be validated.
81009|DesktopSsoAuthorizationHeaderValueWithBadFormat|The header with the Kerberos ticket is not in the right form.
81010|DesktopSsoAuthTokenInvalid|Windows sent a Kerberos ticket that has expired or cannot be used for seamless single sign-on.|Sign in on the page; next time use a domain-joined device on the company network.|u
81011|DesktopSsoLookupUserBySidFailed|No synchronised user belongs to the Kerberos ticket.|Check whether the user is synchronised from Active Directory.
81012|DesktopSsoMismatchBetweenTokenUpnAndChosenUpn|The Windows user and the account that is signing in differ.|Sign in on the page with the account that is meant.|u
81013||No synchronised user belongs to the Kerberos ticket.|Check whether the user is synchronised from Active Directory.
81014||The seamless single sign-on token has expired.|Sign in on the page that is shown.|u
81015||The Kerberos ticket was obtained by delegation, which is not accepted.|Remove delegation from the AZUREADSSOACC account, and find out who set it.|3
81016||The request for seamless single sign-on is not valid.
5001213||Windows authentication is needed, and seamless single sign-on could not be used for it.
#security-defaults
50075||The tenant does not have security defaults enabled.|Check whether Conditional Access protects the tenant, or enable security defaults.
530035|BlockedBySecurityDefaults|Security defaults blocked the request as legacy or unsafe.|Move the client to modern authentication.
#service-internal
50000|TokenIssuanceError|The sign-in service had a fault while it issued the token.
50190||The service's settings for its regions could not be read.
50193||Microsoft uses this code only inside its own service.
90000||Microsoft uses this code only inside its own service.
90036|MsodsServiceUnretryableFailure|The directory service failed in an unexpected way, and trying again will not help.
90037||The service failed, and trying again will not help.
90040||The service failed, and trying again will not help.
90046||Microsoft uses this code only inside its own service.
90047||Microsoft uses this code only inside its own service.
90052||What happened is written only at run time, so the log's reason tells more than the code.
90092|GraphNonRetryableError|The directory's interface failed, and trying again will not help.
165004||What happened is written only at run time, so the log's reason tells more than the code.
399206||The service could not read its revocation data.
399211||Microsoft's internal token cache was not found.
399212||Microsoft's internal token cache is out of date.
399215||The call to Microsoft's internal token service failed.
399216||Microsoft's internal token service took too long.
399217||The service failed, and trying again will not help.
399233||Microsoft's internal token cache lacks a signing key.
399237||The request could not be handed on inside Microsoft's internal token service.
1002010||The service could not fetch its revocation data.
1002030||The service that checks tokens of Microsoft's own applications failed.
1003032||The storage behind the service's token evaluation data is not ready.
#service-transient
50004||The service had a short-lived fault.
50033|RetryableError|A short-lived fault in the service; trying again normally helps.
70012|MsaServerError|The service for personal Microsoft accounts failed.|Try again; if it stays, open a support request.
90006|ExternalServerRetryableError|A service that the sign-in depends on failed for a short time.
90012|RequestTimeout|The request took too long and timed out.
90024|RequestBudgetExceededError|The service was too busy with this request for a short time.
90025||The service used up its internal retries; it normally recovers by itself.
90030||The service had a short-lived fault.
90031||The service had a short-lived fault.
90032||The service had a short-lived fault.
90033|MsodsServiceUnavailable|The directory service was not available for a short time.
90035||The service is not available for a short time.
90039||The service is not available for a short time.
90041||The service had a short-lived fault.
90045||The service is too busy at the moment.
90055|TenantThrottlingError|The tenant sends too many requests and is slowed down.|Find out which application or user sends so many requests.|a3
90090|GraphRetryableError|The directory's interface was not available for a short time.
90091|GraphServiceUnreachable|The directory's interface could not be reached.
90202||The service had a short-lived fault.
399219||The service for personal Microsoft accounts took too long for a short time.
1002022||The service could not fetch its revocation data for a short time.
1003030||The service had a short-lived fault with a personal Microsoft account.
#sign-out
50060||The user could not be signed out.
50061|SignoutInvalidRequest|The request to sign out is not valid.
50062||The request to sign out is not authorized.
50068|SignoutInitiatorNotParticipant|The application that started the sign-out has no part in the session.
50069||The request to sign out names another user than the session's.
50070|SignoutUnknownSessionIdentifier|The request to sign out names a session that does not exist.
50071|SignoutMessageExpired|The request to sign out has expired.
1002017||The hint for the sign-out could not be read.
9002315||A version 1 sign-out cannot use the address for personal accounts.
9002316||A personal account's session was chosen at an address that cannot sign it out.
9002318||A personal and a work account's session cannot be chosen at the same time.
#success
0||The sign-in succeeded and a token was issued.
#tenant-restriction
50002|NotAllowedTenant|Microsoft's pages name a tenant restriction on the user's network, or a tenant without support for the method.|Check whether the network's tenant restrictions allow the tenant.
500021||A tenant restriction does not list this tenant as allowed.|Add the tenant to the allowed ones, if users of the network should reach it.
500022||A tenant restriction does not list this tenant as allowed.|Add the tenant to the allowed ones, if users of the network should reach it.
500023||The tenant restriction in the credential differs from the one in the request.
500024||The network and the application send different tenant restrictions.|Make the restrictions of the network and of the device the same.
500025||The ID token and the access token hold different tenant restrictions.|Make the restrictions of the network and of the device the same.
5000211||Tenant restrictions stopped the sign-in.|Check the tenant restrictions of the user's own organization for the tenant that was asked for.
#tenant-routing
50128||The domain in the request belongs to no tenant.|Check the domain in the user name or the request.
50160||Another tenant would be preferred for this sign-in.
90019|MissingTenantRealm|The tenant could not be determined from the request.|Name the tenant in the address of the request.
90038|NationalCloudTenantRedirection|The tenant is in another national cloud, and the user is sent there.|Use the sign-in address of the cloud that holds the tenant.
90042||The request does not name the national cloud.
90044||The handling of requests for national clouds is switched off.
90051|InvalidNationalCloudId|The token names a national cloud that is not valid.
90125|DebugModeEnrollTenantNotFound|The user name is not known.|Check the spelling of the user name.|u1
90126|DebugModeEnrollTenantNotInferred|The tenant could not be found from the user name.|Name the tenant in the address of the request.
100007||The regional sign-in service serves only managed identities and some of Microsoft's own clients.|Use the global sign-in address.
500209||An address without a particular tenant cannot be used in this domain.
500210||The domain and the tenant ID in the request do not belong together.
500582||A silent request named a personal account's session in a work tenant.
700005|InvalidGrantRedeemAgainstWrongTenant|The authorization code was made for another tenant.|Redeem the code at the tenant that issued it.
900023||The tenant in the request is neither a valid domain name nor a valid ID.|Correct the tenant in the address of the request.
1000014||A token of one tenant was used to act on behalf of a user in another.|Use a token of the same tenant.
1002008||The tenant in the request and the tenant in the token differ.
1002026||Applications can no longer use the address for all tenants in the regional service.|=tenanted
#token-session
16002|AppSessionSelectionInvalid|The session that the application asked for could not be used.
50013|InvalidAssertion|The assertion could not be used: it has expired, is malformed or is of another version.|Get a new token and send it as the assertion.|o2
50085||The refresh token needs a new sign-in with the social identity provider.|Sign in again with the social account.
50089||The sign-in took too long and has to be started again.
50132|SsoArtifactInvalidOrExpired|The session is no longer valid, for example because the password was changed or the session is too old.
50133|SsoArtifactRevoked|The session was revoked or is no longer valid, for example because the password has expired or was changed.
50139|SessionMissingMsaOAuth2RefreshToken|The session lacks the refresh token of the external account.
50173|FreshTokenNeeded|The user's tokens were revoked, or the password was changed or reset, so a new sign-in is needed.
70000|InvalidGrant|The grant or refresh token is not valid or is malformed.
70008|ExpiredOrRevokedGrant|The grant or refresh token has expired or was revoked.
90086|OrgIdWsTrustDaTokenExpired|The user's token for WS-Trust has expired.
90114|InvalidExpiryDate|The bulk token for joining devices would already be expired.|Choose an end date in the future.|a1
160011||The account that was picked could not be used.|Sign in again and choose another account.
160021|AppSessionSelectionInvalidSessionNotExist|The application asked for a session that does not exist.|Sign in again, with the account that the application expects.
500133||The assertion is outside its time of validity.|Check the clock, and get a new token before it is passed on.|o2
500138||The assertion lacks the refresh token it should hold.|=token|o2
500139||The assertion holds a refresh token of another kind than a primary one.|=token|o2
700004||The grant holds an on-premises object ID that is malformed.
700007||The grant was issued to another application.|Use each token only in the application it was issued to.|o2
700081||The refresh token has reached its maximum age.
700082|ExpiredOrRevokedGrantInactiveToken|The refresh token was not used for too long.
700083||The primary refresh token has reached its maximum age.
700084||The browser application's refresh token has reached its fixed end.
1000030||A refresh token of a personal account cannot be used in this tenant.|=token|o2
1000036||A refresh token that is bound to a key was used without its proof.|=token|o2
7000012||The grant was obtained for another tenant.|Redeem the grant at the tenant that issued it.|o2
7000013||The grant cannot be used with this version of the protocol.|=vendor|o2
7000015||The grant was obtained for another tenant.|Redeem the grant at the tenant that issued it.|o2
7000017||The refresh token is for a broker only and cannot be used like this.|=token|o2
7000026||The grant needs an encrypted answer, which the client does not say it understands.|=update
7000027||An emergency refresh token was shown and not accepted.
7000115||The grant can be redeemed only by the broker app.|=token|o2
#token-validation
50023||A claim in the token has a name that is reserved.
50024||The client's state could not be decrypted.
50025||The name of the issuer is missing.
50026||The email address in the token is too long.
50027|InvalidJwtToken|The token (JWT) is not valid or is malformed.|Check issuer, audience, times and signature of the token.
50032|WeakRsaKey|The RSA key is too short.|Use an RSA key of at least 2048 bits.
50035||The elliptic curve key is too short.|Use a longer key.
50098||The token lacks a field that it must have.
50099|PKeyAuthInvalidJwtUnauthorized|The device's signed answer is not valid: its signature or its one-time value is wrong.|Check whether the device is still registered, then try again.|u
50120|ThresholdJwtInvalidJwtFormat|The header of the token is not valid, so the kind of credential is unknown.
50130||A claim about the authentication method holds a value that is not known.
50141||The protected key belongs to another user.|Sign in with the user to whom the key belongs.|u
67003|ActorNotValidServiceIdentity|The token's actor is not a service identity.
70041||The one-time value in the external provider's answer is not the expected one.
90016|MissingRequiredClaim|The access token lacks a claim that it must have.
90089||A user's token was used in a flow for an application's token.
140000|InvalidRequestNonce|The one-time value of the request is missing or has expired.|Try again with a new one-time value.|o1
240002|RequiredClaimIsMissing|The ID token cannot be used as this kind of grant.|Use an access token for the grant.
399207||The request asks for no kind of response token that is supported.
399208||A public client bound a token to a registered certificate, which is not allowed.|Use a short-lived certificate for binding.
500031||The signing certificate that is set up was not found.|=cert
500032||The certificate or private key for issuing a certificate was not found.|=ticket|m
500033||The thumbprint of the key does not fit its certificate.|Recalculate the thumbprint from the certificate.
500061||The signature of the assertion could not be verified.
500084||The security token could not be read; it starts with an unexpected element.
500122||The signature of the SWT assertion could not be verified.
500123||The signature of the SWT assertion could not be verified.
500126||The signature of the external provider's ID token could not be verified.|Check the signing keys of the external provider.
500128||No session key was found.|=newsession|u1
500129||No Windows Hello for Business transport key was found.|=helloagain|u
500132||The assertion is so malformed that it cannot be read.
500135||The assertion lacks the authentication code.
500136||A version 2 token was used at a version 1 address.|Use tokens and addresses of the same version.
500137||A version 1 token was used at a version 2 address.|Use tokens and addresses of the same version.
500277||The external provider's ID token has an unexpected issuer.|Compare the issuer with the settings of the external provider.
500331||A certificate could not be read from the data that was sent.
700006||The token names an audience that is no absolute address.
700012||The request lacks the header with the bearer token.
700013||The client may not ask for tokens for the managed browser.
700014||Microsoft Edge on the phone has to send its enrollment ID to satisfy the app requirement.|Sign in to Microsoft Edge with the work account, and finish its set-up.|u
700033||Custom claims need an actor token or a certificate with the values that are allowed.
700036||The client may not replace the managed identity's claim in the token.
700050||The actor token is outside its time of validity.|Check the clock, and get a new actor token.
700052||The request asks for a kind of response token that is not supported.
900161||The access token lacks the tenant ID.
900384||The signature of the token could not be verified; the log's reason tells the details.
1000019||The type of the certificate authority is not valid.
1000023||The GitHub token that was passed on is too long.
1000027||The session transport key is missing.
1000032||The thumbprint of the session transport key is not valid.
1000033||The session transport key is not the one that the session began with.
1000034||The session transport key must not be sent as a certificate.
1000035||The refresh token that is bound to a key could not be issued.
1000037||The thumbprint of the session transport key is missing.
1000038||The thumbprint of the confirmation key is not valid.
1000039||The confirmation key is not the one that the session began with.
1000040||The thumbprint of the device key is not valid.
1000501||The session's record could not be read.|=retry|u1
1002007||The caller lacks the role for reading token evaluation data.
1003013||The one-time value in the request has expired.|Try again with a new one-time value.|o1
5001210||The transport key is in a format that is not supported.
5002726||The header of the token holds something that is not supported.
7000018||The header that binds the token to a key is empty.
7000019||The token is bound to another key than the one that was shown.|Sign in again; if it comes back, tell an administrator, as the token may have been taken from elsewhere.|u
7000023||The binding key of the device's secure enclave does not fit.|=newsession|u
7000033||The token lacks a claim that was expected.
9002322||The token that was passed on protected is not in the right form.
9002323||The certificate in the request is not encoded in Base64.
9002334||The remote desktop logon request lacks its proof.|=update|u
9002335||The remote desktop proof is not valid or lacks something.|=update|u
`;
