import { describe, expect, test, vi } from 'vitest';
import { claimsChallenge } from '../../../src/sources/graph/client';
import { problemOfRefusal } from '../../../src/sources/graph/problems';
import { GraphRefusal } from '../../../src/sources/graph/refusal';
import { findSignIn } from '../../../src/sources/graph/sign-ins';
import type { ProblemKind } from '../../../src/sources/problem';
import { fakeGraph, json, refusal } from './fake-graph';

const ID = '3f1d6a52-0c1e-4b7a-9d53-1b8d4e6f7a10';
const NOW = new Date('2026-11-20T12:00:00Z');

const REFUSALS: [ProblemKind, () => Response | Promise<Response>][] = [
  ['no-licence', () => refusal(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant')],
  ['no-licence', () => refusal(403, 'Authentication_RequestFromNonPremiumTenant')],
  ['licence-check-failed', () => refusal(403, 'Forbidden', 'Failed to do premium license check for tenant.')],
  ['no-role', () => refusal(403, 'Authentication_RequestFromUnsupportedUserRole')],
  ['no-consent', () => refusal(403, 'Authentication_MSGraphPermissionMissing')],
  ['access-denied', () => refusal(403, 'Authorization_RequestDenied')],
  ['throttled', () => refusal(429, 'TooManyRequests', '', { 'Retry-After': '600' })],
  ['token-refused', () => refusal(401, 'InvalidAuthenticationToken')],
  ['unavailable', () => refusal(500, 'InternalServerError')],
  ['bad-answer', () => refusal(400, 'BadRequest', 'Invalid filter clause')],
  ['bad-answer', () => new Response('<html>proxy</html>')],
  ['unavailable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['timed-out', () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'))],
];

describe('each refusal of Graph has its own kind, and words for it', () => {
  test.each(REFUSALS)('%s (%#)', async (kind, answer) => {
    const { graph } = fakeGraph([[/./, answer]]);
    const error = await findSignIn(graph, { requestId: ID }, NOW).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GraphRefusal);
    const problem = problemOfRefusal(error as GraphRefusal, NOW);
    expect(problem.kind).toBe(kind);
    expect(problem.next).not.toBe('');
  });
});

test('without a network the admin is told so', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const { graph } = fakeGraph([[/./, () => Promise.reject(new TypeError('Failed to fetch'))]]);
  await expect(findSignIn(graph, { requestId: ID }, NOW)).rejects.toMatchObject({ kind: 'offline' });
  vi.unstubAllGlobals();
});

test.each([
  ['2026-11-20T11:58:00Z', 'not-found-yet'],
  // Of an unknown zone: this may have been hours ago.
  ['11/20/2026, 11:58:00 AM', 'not-found'],
  ['2026-11-20T11:30:00Z', 'not-found'],
  ['2026-09-01 08:00:00', 'outside-retention'],
  ['11/19/2026, 8:00:00 AM', 'not-found'],
  [undefined, 'not-found'],
])('an event not found, shown at %s: %s', (time, kind) => {
  const missing = new GraphRefusal('not-found', null, { requestId: ID, time });
  expect(problemOfRefusal(missing, NOW).kind).toBe(kind);
});

test('a short pause is announced and waited out', async () => {
  const waits: Date[] = [];
  let resumed = 0;
  let asked = 0;
  const before = Date.now();
  const { graph } = fakeGraph(
    [
      [
        /./,
        () =>
          asked++ === 0 ? refusal(429, 'TooManyRequests', '', { 'Retry-After': '1' }) : json({ id: ID }),
      ],
    ],
    { onWait: until => waits.push(until), onResume: () => resumed++ },
  );
  await expect(findSignIn(graph, { requestId: ID }, NOW)).resolves.toMatchObject({ event: { id: ID } });
  expect(waits).toHaveLength(1);
  expect(resumed).toBe(1);
  expect(Date.now() - before).toBeGreaterThanOrEqual(990);
});

test('a pause written as a date is a pause, and a long one is not waited out', async () => {
  const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
  const { graph, requests } = fakeGraph([
    [/./, () => refusal(429, 'TooManyRequests', '', { 'Retry-After': inAnHour })],
  ]);
  await expect(findSignIn(graph, { requestId: ID }, NOW)).rejects.toMatchObject({ kind: 'throttled' });
  expect(requests).toHaveLength(1);
});

test('a token that Graph no longer takes is renewed once, with the claims Graph asks for', async () => {
  const challenge = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
  const header = `Bearer realm="", error="insufficient_claims", claims="${btoa(challenge)}"`;
  const asked: (string | undefined)[] = [];
  const { graph, requests } = fakeGraph(
    [[/./, () => (requests.length === 1 ? refused401(header) : json({ id: ID }))]],
    {
      token: async options => {
        asked.push(options?.claims);
        return `token-${asked.length}`;
      },
    },
  );
  await expect(findSignIn(graph, { requestId: ID }, NOW)).resolves.toMatchObject({ event: { id: ID } });
  expect(asked).toEqual([undefined, challenge]);
  expect(requests[1]?.headers.get('Authorization')).toBe('Bearer token-2');
});

const refused401 = (challenge: string) =>
  refusal(401, 'InvalidAuthenticationToken', '', { 'WWW-Authenticate': challenge });

test('a broken challenge is no challenge', () => {
  expect(claimsChallenge('Bearer error="insufficient_claims", claims="%%%"')).toBeUndefined();
  expect(claimsChallenge('Bearer error="invalid_token"')).toBeUndefined();
  expect(claimsChallenge(null)).toBeUndefined();
});
