/** Every way in which a question can stay unanswered, told apart because each has its own next step. */
export type ProblemKind =
  | 'no-licence'
  | 'no-role'
  | 'no-consent'
  | 'licence-check-failed'
  | 'access-denied'
  | 'token-refused'
  | 'unidentified'
  | 'not-found'
  | 'not-found-yet'
  | 'outside-retention'
  | 'throttled'
  | 'offline'
  | 'timed-out'
  | 'unavailable'
  | 'bad-answer'
  | 'sign-in-failed'
  | 'unexpected';

/** A refusal or failure as the admin reads it: what happened, why, what to do next. */
export interface Problem {
  kind: ProblemKind;
  /** What happened, one sentence. */
  title: string;
  /** Why. */
  detail: string;
  /** What to do next. */
  next: string;
  /** The button under the text. */
  action: 'retry' | 'sign-in' | 'open-options' | null;
  /** What the service said, for a ticket: HTTP status, error code, Graph's request ID. Never a token. */
  technical: string | null;
}

type Words = Omit<Problem, 'kind' | 'technical'>;

const ROLES = 'Reports Reader (the log) or Security Reader (the log and its policies)';

/** What each refusal means to an admin. Sources: Graph's error codes and the sign-in log's documentation. */
const WORDS: Record<ProblemKind, Words> = {
  'no-licence': {
    title: 'This tenant has no licence for the sign-in log in Microsoft Graph.',
    detail:
      'Graph gives sign-in logs only to tenants with Microsoft Entra ID P1 or P2. The portal shows 7 days without.',
    next: 'In the sign-in log choose Download, then JSON, to keep the event. With P1 or P2 in the tenant, try again.',
    action: 'retry',
  },
  'no-role': {
    title: 'Your account has no role that may read the sign-in log.',
    detail: 'Microsoft Graph answers only to people with a reporting role.',
    next: `Ask a Privileged Role Administrator for ${ROLES}. Then sign out and in again.`,
    action: 'retry',
  },
  'no-consent': {
    title: 'The app registration may not read the sign-in log yet.',
    detail:
      'The permission AuditLog.Read.All is missing from the token: it was not granted, or not with admin consent.',
    next: 'Grant admin consent for AuditLog.Read.All on the app registration, then sign in again.',
    action: 'sign-in',
  },
  'licence-check-failed': {
    title: 'Microsoft Graph could not check the licence of this tenant.',
    detail: 'A known fault of Graph: the check sometimes needs the permission Directory.Read.All as well.',
    next: 'Try again. If it stays, grant Directory.Read.All with admin consent to the app registration.',
    action: 'retry',
  },
  'access-denied': {
    title: 'Microsoft Graph refused access.',
    detail: 'It did not say whether your role or the permission of the app is missing.',
    next: `Check that you hold ${ROLES}, and that AuditLog.Read.All has admin consent.`,
    action: 'retry',
  },
  'token-refused': {
    title: 'Microsoft Graph no longer accepts your sign-in.',
    detail: 'The session was revoked, the password changed, or a policy asks you to sign in again.',
    next: 'Sign in again.',
    action: 'sign-in',
  },
  unidentified: {
    title: 'The row does not say which event it is.',
    detail: 'It shows no request ID, and neither a user nor an application to search by.',
    next: 'Show the Request ID column (Columns, then Request ID), or open the details of the row and press Diagnose there.',
    action: null,
  },
  'not-found': {
    title: 'The sign-in log holds no such event.',
    detail: 'It may belong to another tenant, be older than the log is kept, or not be written yet.',
    next: 'Check the ID and the directory you are in. For a new sign-in, wait five minutes and try again.',
    action: 'retry',
  },
  'not-found-yet': {
    title: 'The event is not in the log yet.',
    detail: 'Events usually arrive within two to five minutes of the sign-in.',
    next: 'Wait a few minutes and try again.',
    action: 'retry',
  },
  'outside-retention': {
    title: 'The event is older than the sign-in log is kept.',
    detail: 'Microsoft Entra keeps sign-in events for 30 days with P1 or P2, and 7 days without.',
    next: 'Look where logs are archived in your organisation, such as a Log Analytics workspace.',
    action: null,
  },
  throttled: {
    title: 'Microsoft Graph is asked too often.',
    detail: 'It allows five requests for sign-in logs in ten seconds, and asked for a longer pause.',
    next: 'Wait and try again.',
    action: 'retry',
  },
  offline: {
    title: 'The browser is offline.',
    detail: 'Microsoft Graph cannot be reached without a network.',
    next: 'Connect and try again.',
    action: 'retry',
  },
  'timed-out': {
    title: 'Microsoft Graph took too long.',
    detail: 'The query was stopped after 25 seconds.',
    next: 'Try again. An exact request ID is the quickest question.',
    action: 'retry',
  },
  unavailable: {
    title: 'Microsoft Graph could not be reached.',
    detail: 'The service had a fault, or a proxy or firewall stopped the request.',
    next: 'Try again. If it stays, check that graph.microsoft.com is open in your network.',
    action: 'retry',
  },
  'bad-answer': {
    title: 'Microsoft Graph answered something we do not understand.',
    detail: 'The answer does not have the documented form.',
    next: 'Try again. If it stays, report it with the technical details below.',
    action: 'retry',
  },
  'sign-in-failed': {
    title: 'The sign-in did not succeed.',
    detail: 'The sign-in page refused, or could not be shown.',
    next: 'Try again. The technical details name the reason.',
    action: 'sign-in',
  },
  unexpected: {
    title: 'Something went wrong in the extension.',
    detail: 'Nothing was lost: the log is unchanged and your question is kept.',
    next: 'Try again. If it stays, report it with the technical details below.',
    action: 'retry',
  },
};

export function problem(kind: ProblemKind, technical: string | null, words: Partial<Words> = {}): Problem {
  return { kind, ...WORDS[kind], ...words, technical };
}
