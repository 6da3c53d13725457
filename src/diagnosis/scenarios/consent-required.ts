import { all, any, not } from '../criteria';
import { theAppIsRegisteredElsewhere } from '../criteria/application';
import { theEndingIs } from '../criteria/chain';
import { theRequestIsNonInteractive } from '../criteria/client';
import { errorCodeBelongsTo, errorCodeIsOneOf, theLogGivesAReason } from '../criteria/code';
import { DONE_STEP, DONE_WORDS } from '../reference/endings';
import { readErrorCode } from '../reference/error-codes';
import { links, roles } from '../reference/links';
import { scenario } from '../scenario';

const words = {
  ...DONE_WORDS,
  headline: 'Consent for {app} is missing.',
  'headline user-consent': 'Nobody has consented yet to all that {app} asks for.',
  'headline declined': 'The user declined to give {app} what it asks for.',
  'headline ended-by-user': 'The user ended the request.',
  'headline admin-consent': '{app} asks for permissions that only an administrator may grant.',
  'headline risky-app': 'Microsoft Entra rates {app} as risky, so only an administrator may consent.',
  'headline request-offered': 'The user may not consent to {app} and was offered to ask an administrator.',
  'headline request-sent': 'The user asked an administrator to consent to {app}.',
  'headline basic-permission': '{app} lacks consent, or the basic permission to sign users in.',
  'headline target-device': 'Nobody has consented to connect to the remote computer.',
  'headline preauthorization': 'An application of Microsoft is not preauthorized for {resource}.',
  'headline linkedin': 'The user has not consented to connect the account to LinkedIn.',
  why: '{codeMeaning}',
  page: 'An interactive sign-in shows the consent page at this point; the event does not tell the answer.',
  silent: 'A client asked without the user, so no consent page could be shown.',
  elsewhere:
    'The application is registered in another tenant. Check who publishes it before you grant anything.',
  reason: 'The log gives as the reason: “{failureReason}”',
  answer: 'Read what {app} asks for, and accept it if you expected this application.',
  interactive: 'Open {app} in a browser and sign in once, so that the consent page can be shown.',
  again: 'If that was a mistake, open {app} again and accept what you expected.',
  notAsked: 'If you did not open {app} yourself, do not accept. Tell your administrators.',
  review:
    'Review who publishes {app} and what it asks for, and grant consent for the tenant or leave it refused.',
  requests: 'Look at the consent requests, and approve or deny this one.',
  basic: 'Add the delegated permission User.Read of Microsoft Graph to the application, and grant it.',
  device: 'Connect again and accept the page that asks whether you trust the remote computer.',
  ownId: "If your own application uses the ID of one of Microsoft's applications, give it an ID of its own.",
  microsoft: 'If it is an application of Microsoft, open a support request with the request ID and the time.',
  fix: '{codeStep}',
};

const userConsent = errorCodeIsOneOf(65001, 650011);

const open = not(theEndingIs('completed'));

const owner = { actor: 'the application owner' } as const;
const user = { actor: 'the user' } as const;
const support = { actor: 'an administrator', role: roles.support, ticket: true } as const;
const appAdmin = { actor: 'an administrator', role: roles.applications } as const;

/**
 * An application asked for permissions that nobody has granted, or that the user refused.
 *
 * 65001 is written when the consent page is shown, and again when a client asked without the user: which of the two, the flag
 * for interactive sign-ins tells. 65004 is a refusal. That an administrator has to consent is the consent settings at work.
 *
 * Sources: https://learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error https://learn.microsoft.com/entra/identity-platform/reference-error-codes https://learn.microsoft.com/entra/identity/enterprise-apps/configure-risk-based-step-up-consent
 */
export default scenario({
  id: 'consent-required',
  words,
  criteria: errorCodeBelongsTo('consent'),
  causes: {
    'user-consent': userConsent,
    declined: errorCodeIsOneOf(65004, 90137),
    'ended-by-user': errorCodeIsOneOf(650041),
    'admin-consent': errorCodeIsOneOf(90094, 900942),
    'risky-app': errorCodeIsOneOf(900941),
    'request-offered': errorCodeIsOneOf(90095),
    'request-sent': errorCodeIsOneOf(90096),
    'basic-permission': errorCodeIsOneOf(90008),
    'target-device': errorCodeIsOneOf(50206),
    preauthorization: errorCodeIsOneOf(65002, 65003),
    linkedin: errorCodeIsOneOf(52004),
  },
  verdict: {
    expected: any(
      all(errorCodeIsOneOf(65001, 52004), not(theRequestIsNonInteractive())),
      errorCodeIsOneOf(650041),
    ),
    'blocked as intended': errorCodeIsOneOf(65004, 90137, 90094, 90095, 90096, 900941, 900942),
    else: 'needs action',
  },
  assessment: [
    { say: 'page', because: all(errorCodeIsOneOf(65001), not(theRequestIsNonInteractive())) },
    { say: 'silent', because: theRequestIsNonInteractive(), for: ['user-consent'] },
    {
      say: 'elsewhere',
      because: theAppIsRegisteredElsewhere(),
      for: ['user-consent', 'admin-consent', 'risky-app', 'request-offered', 'request-sent'],
    },
    {
      say: 'reason',
      because: all(theLogGivesAReason(), errorCodeIsOneOf(50150, 90097, 90098, 9002328, 9002341)),
    },
  ],
  steps: [
    DONE_STEP,
    {
      for: ['user-consent'],
      when: all(open, not(theRequestIsNonInteractive())),
      ...user,
      say: 'answer',
      link: links.consentErrors,
    },
    {
      for: ['user-consent'],
      when: all(open, theRequestIsNonInteractive()),
      ...user,
      say: 'interactive',
      link: links.consentErrors,
    },
    { for: ['declined', 'ended-by-user'], ...user, say: 'again', link: links.consentErrors },
    { for: ['user-consent', 'declined', 'risky-app'], when: open, ...user, say: 'notAsked' },
    { for: ['request-offered', 'request-sent'], ...appAdmin, say: 'requests', link: links.consentRequests },
    { for: ['admin-consent'], ...appAdmin, say: 'review', link: links.grantConsent },
    { for: ['risky-app'], ...appAdmin, say: 'review', link: links.riskyConsent },
    { for: ['basic-permission'], ...owner, say: 'basic', link: links.appPermissions },
    { for: ['target-device'], ...user, say: 'device' },
    { for: ['preauthorization'], ...owner, say: 'ownId', link: links.appObjects },
    { for: ['preauthorization'], ...support, say: 'microsoft', link: links.supportRequest },
    {
      when: errorCodeIsOneOf(52004, 50150, 90097, 90098, 9002328, 9002341),
      actor: facts => readErrorCode(facts.errorCode ?? 0).actor,
      say: 'fix',
      link: links.errorCodes,
    },
  ],
});
