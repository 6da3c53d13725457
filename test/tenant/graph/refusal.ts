/**
 * A request Graph does not fulfil. Codes and messages as collected from Microsoft's pages and public reports.
 * Source: "Microsoft Graph error responses and resource types".
 */
export interface GraphRefusal {
  status: number;
  code: string;
  message: string;
  headers?: Record<string, string>;
  /** Set when the request itself is wrongly made; goes to the tenant's log. */
  wrong?: string;
}

/** A request that no correct client sends. Loud, because the real Graph may ignore it or time out. */
export const badRequest = (message: string): GraphRefusal => ({
  status: 400,
  code: 'BadRequest',
  message,
  wrong: message,
});

export const noSuchSegment = (segment: string): GraphRefusal =>
  badRequest(`Resource not found for the segment '${segment}'.`);

export const notAllowed = (method: string): GraphRefusal => ({
  status: 405,
  code: 'Request_BadRequest',
  message: `Specified HTTP method '${method}' is not allowed for the request target.`,
  wrong: `method ${method}`,
});

export const notFound: GraphRefusal = {
  status: 404,
  code: 'ResourceNotFound',
  message: 'The requested resource was not found.',
};

export const skipTokenInvalid: GraphRefusal = badRequest('Skip token is null.');

const authorizationUri = 'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';
const bearer = `Bearer realm="", ${authorizationUri}, client_id="00000003-0000-0000-c000-000000000000"`;

export const noToken: GraphRefusal = {
  status: 401,
  code: 'InvalidAuthenticationToken',
  message: 'Access token is empty.',
  headers: { 'WWW-Authenticate': bearer },
  wrong: 'no access token',
};

/** Forged, or past its time; an application that holds a token for long meets the latter. */
export const badToken: GraphRefusal = {
  status: 401,
  code: 'InvalidAuthenticationToken',
  message: 'Lifetime validation failed, the token is expired.',
  headers: { 'WWW-Authenticate': bearer },
};

/** Continuous access evaluation: the next token has to answer these claims. */
export const claimsChallenge = (claims: string): GraphRefusal => ({
  status: 401,
  code: 'InvalidAuthenticationToken',
  message:
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
  headers: {
    'WWW-Authenticate': `${bearer}, error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
  },
});

export const permissionMissing: GraphRefusal = {
  status: 403,
  code: 'Authentication_MSGraphPermissionMissing',
  message:
    'The principal does not have required Microsoft Graph permission(s): AuditLog.Read.All to call this API. For more information about Microsoft Graph permissions, please visit https://learn.microsoft.com/graph/permissions-overview.',
};

export const notPremium: GraphRefusal = {
  status: 403,
  code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  message: "Neither tenant is B2C or tenant doesn't have premium license",
};

export const roleMissing: GraphRefusal = {
  status: 403,
  code: 'Authentication_RequestFromUnsupportedUserRole',
  message: 'User is not in the allowed roles',
};

/** Graph sends Retry-After with most of its 429 answers, not with all. */
export const throttled = (retryAfterSeconds: number | null): GraphRefusal => ({
  status: 429,
  code: 'TooManyRequests',
  message: 'Too many requests. Please retry again later.',
  ...(retryAfterSeconds === null ? {} : { headers: { 'Retry-After': String(retryAfterSeconds) } }),
});

/** Thrown inside the stand-in, turned into an answer in one place. */
export class Refused extends Error {
  constructor(readonly refusal: GraphRefusal) {
    super(refusal.message);
  }
}
