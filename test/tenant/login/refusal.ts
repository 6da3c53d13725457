import { randomUUID } from 'node:crypto';

/**
 * A refusal of Entra. The number after AADSTS is its real reason, `error` is what OAuth calls it.
 * Source: "Microsoft Entra authentication and authorization error codes".
 */
export interface Refusal {
  /** AADSTS number. */
  code: number;
  error: string;
  text: string;
  /** Not a mistake in the request: a correct client meets it as well. */
  expected?: true;
  suberror?: string;
}

const traceLines = (trace: Trace): string =>
  ` Trace ID: ${trace.traceId} Correlation ID: ${trace.correlationId} Timestamp: ${trace.timestamp}`;

interface Trace {
  traceId: string;
  correlationId: string;
  timestamp: string;
}

export const newTrace = (correlationId: string = randomUUID()): Trace => ({
  traceId: randomUUID(),
  correlationId,
  timestamp: `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`,
});

export const describe = (refusal: Refusal, trace: Trace = newTrace()): string =>
  `AADSTS${refusal.code}: ${refusal.text}${traceLines(trace)}`;

/** The body of a refused token request. */
export function tokenRefusalBody(refusal: Refusal, correlationId?: string): Record<string, unknown> {
  const trace = newTrace(correlationId);
  return {
    error: refusal.error,
    error_description: describe(refusal, trace),
    error_codes: [refusal.code],
    timestamp: trace.timestamp,
    trace_id: trace.traceId,
    correlation_id: trace.correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${refusal.code}`,
    ...(refusal.suberror ? { suberror: refusal.suberror } : {}),
  };
}

export const unknownTenant = (tenant: string): Refusal => ({
  code: 90002,
  error: 'invalid_request',
  text: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
});

export const unknownClient = (clientId: string): Refusal => ({
  code: 700016,
  error: 'unauthorized_client',
  text: `Application with identifier '${clientId}' was not found in the directory 'Contoso'.`,
});

export const wrongRedirectUri = (redirectUri: string, clientId: string): Refusal => ({
  code: 50011,
  error: 'invalid_request',
  text: `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.`,
});

export const missingParameter = (name: string): Refusal => ({
  code: 900144,
  error: 'invalid_request',
  text: `The request body must contain the following parameter: '${name}'.`,
});

export const codeFlowOnly = (responseType: string): Refusal => ({
  code: 700051,
  error: 'unsupported_response_type',
  text: `response_type '${responseType}' is not enabled for the application.`,
});

export const proofKeyRequired: Refusal = {
  code: 9002325,
  error: 'invalid_request',
  text: 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
};

export const unknownGraphScope = (scope: string): Refusal => ({
  code: 650053,
  error: 'invalid_client',
  text: `The application asked for scope '${scope}' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.`,
});

export const malformedScope = (scope: string): Refusal => ({
  code: 70011,
  error: 'invalid_scope',
  text: `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope '${scope}' is not valid.`,
});

export const unknownPrompt = (prompt: string): Refusal => ({
  code: 90023,
  error: 'invalid_request',
  text: `Unsupported 'prompt' value '${prompt}'.`,
});

export const originRequired: Refusal = {
  code: 9002327,
  error: 'invalid_request',
  text: "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
};

export const notForScripts: Refusal = {
  code: 9002326,
  error: 'invalid_request',
  text: "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
};

export const noSession: Refusal = {
  code: 50058,
  error: 'login_required',
  text: 'A silent sign-in request was sent but no user is signed in.',
  expected: true,
};

export const noConsent: Refusal = {
  code: 65001,
  error: 'consent_required',
  text: 'The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.',
  expected: true,
  suberror: 'consent_required',
};

export const consentDeclined: Refusal = {
  code: 65004,
  error: 'access_denied',
  text: 'User declined to consent to access the app.',
  expected: true,
};

export const badRequest: Refusal = {
  code: 900144,
  error: 'invalid_request',
  text: 'The request is malformed or invalid.',
};
