import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/pages/define/understand';

const REQUEST = '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00';
const CORRELATION = 'c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3';
const APP = 'a1c4e6f8-2b3d-4c5e-8f90-1a2b3c4d5e6f';
const USER = '0b7f7a1e-5f5e-4a83-9c0e-3a4d5f6b7c8d';
const TENANT = '11111111-2222-4333-8444-555555555555';
const TIME = '2026-11-12T13:03:22Z';
const AROUND = { from: '2026-11-12T12:03:22.000Z', to: '2026-11-12T14:03:22.000Z' };

/** What the page "You cannot access this right now" gives below "More details". */
const DETAILS = `You cannot access this right now
Your sign-in was successful but does not meet the criteria to access this resource.

Error Code: 53003
Request Id: ${REQUEST}
Correlation Id: ${CORRELATION}
Timestamp: 2026-11-12T13:03:22.345Z
App name: Office365 Shell WCSS-Client
App id: ${APP}
IP address: 203.0.113.7
Device identifier: ${USER}
Device platform: Windows 10
Device state: Unregistered`;

describe('the IDs of events', () => {
  const pair = { requestId: REQUEST, correlationId: CORRELATION };
  test.each([
    ['a lone ID is taken for a request ID', REQUEST, [REQUEST], { requestId: REQUEST }],
    ['in capitals and braces', ` {${REQUEST.toUpperCase()}}\n`, [REQUEST], { requestId: REQUEST }],
    ['a correlation ID', `correlationId = ${CORRELATION}`, [CORRELATION], { correlationId: CORRELATION }],
    [
      'a header of a library',
      `client-request-id: ${CORRELATION}`,
      [CORRELATION],
      { correlationId: CORRELATION },
    ],
    ['several of them', `${REQUEST}\n${CORRELATION}, ${APP}`, [REQUEST, CORRELATION, APP], {}],
    ['as a list in JSON', JSON.stringify([REQUEST, CORRELATION]), [REQUEST, CORRELATION], {}],
    ['in a sentence', `See ${REQUEST}, thank you.`, [REQUEST], { requestId: REQUEST }],
    ['several request IDs', `Request ID: ${REQUEST} Request ID: ${APP}`, [REQUEST, APP], {}],
    ['beside an ID of an application', `App ID: ${APP}\n\n${REQUEST}`, [REQUEST], { requestId: REQUEST }],
    ['the error page', DETAILS, [REQUEST, CORRELATION], pair],
    ['the error page in one line', DETAILS.replaceAll('\n', ' '), [REQUEST, CORRELATION], pair],
    [
      'the error page in German',
      `Fehlercode: 53003\nRequest Id: ${REQUEST}\nCorrelation Id: ${CORRELATION}\nIP-Adresse: 203.0.113.7`,
      [REQUEST, CORRELATION],
      pair,
    ],
    [
      'an error text, with the application in brackets',
      `AADSTS50105: The application 'HR' (${APP}) is restricted. Trace ID: ${REQUEST} Correlation ID: ${CORRELATION}`,
      [REQUEST, CORRELATION],
      pair,
    ],
    [
      "the token endpoint's JSON with its line breaks",
      JSON.stringify({
        error: 'invalid_grant',
        error_description: `AADSTS50076: Due to a change …\r\nTrace ID: ${REQUEST}\r\nCorrelation ID: ${CORRELATION}`,
        error_codes: [50076],
        trace_id: REQUEST,
        correlation_id: CORRELATION,
        error_uri: 'https://login.microsoftonline.com/error?code=50076',
      }),
      [REQUEST, CORRELATION],
      pair,
    ],
  ])('%s', (_, text, ids, one) => {
    const { scope, unclear, requestId, correlationId } = understand(text);
    expect({ ...scope, when: undefined }).toEqual({ ids, when: undefined });
    expect(unclear).toBeNull();
    expect({ requestId, correlationId }).toEqual({ requestId: undefined, correlationId: undefined, ...one });
  });

  test('what else the error page says is left out, and that is said', () => {
    const { notes } = understand(DETAILS);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('application, IP address, error code');
  });

  test('more than a search can hold', () => {
    const many = Array.from({ length: 40 }, (_, n) => REQUEST.replace(/..$/, String(10 + n)));
    const { scope, notes } = understand(many.join(' '));
    expect(scope.ids).toHaveLength(15);
    expect(notes).toHaveLength(1);
  });
});

describe('who, what, where', () => {
  test.each([
    ['a principal name', ' Adele@Contoso.COM ', { user: 'adele@contoso.com' }],
    ['as mail programs write it', 'Adele Vance <Adele@contoso.com>', { user: 'adele@contoso.com' }],
    [
      'a guest',
      'adele_fabrikam.com#EXT#@contoso.onmicrosoft.com',
      { user: 'adele_fabrikam.com#ext#@contoso.onmicrosoft.com' },
    ],
    ['an IPv4 address', '192.0.2.17', { ipAddress: '192.0.2.17' }],
    ['its beginning', '192.0.2.', { ipAddress: '192.0.2.' }],
    ['an IPv6 address', '2001:DB8::17', { ipAddress: '2001:db8::17' }],
    ['its beginning, too', '2001:db8:', { ipAddress: '2001:db8:' }],
    ['a code', '50126', { errorCode: 50126 }],
    ['success', '0', { errorCode: 0 }],
    ['a code with its prefix', 'AADSTS50126', { errorCode: 50126 }],
    ['as error pages say it', 'Sign-in error code 53003', { errorCode: 53003 }],
    ['in French', 'Code d’erreur : 53003', { errorCode: 53003 }],
    ['in Spanish', 'Código de error: 53003', { errorCode: 53003 }],
    ['in Japanese', 'エラー コード: 53003', { errorCode: 53003 }],
    ['an error text', 'AADSTS700016: Application was not found in the directory.', { errorCode: 700016 }],
    [
      'several things at once',
      'adele@contoso.com 192.0.2.1 error 50126',
      { user: 'adele@contoso.com', ipAddress: '192.0.2.1', errorCode: 50126 },
    ],
    ['the ID of an application', `Application ID: ${APP}`, { app: APP }],
    ['of a user', `User ID\t${USER}`, { user: USER }],
    ['an object ID', `objectId eq '${USER}'`, { user: USER }],
    [
      'the name of an application',
      'App name: Office 365\nError Code: 53003',
      { app: 'Office 365', errorCode: 53003 },
    ],
    [
      'a page without IDs',
      `IP address: 203.0.113.7 App name: Contoso HR Timestamp: ${TIME}`,
      { ipAddress: '203.0.113.7', app: 'Contoso HR', when: AROUND },
    ],
  ])('%s', (_, text, scope) => {
    expect(understand(text)).toMatchObject({ scope, unclear: null });
    expect(Object.keys(understand(text).scope).sort()).toEqual(Object.keys(scope).sort());
  });

  test.each([
    [
      "a user's sign-ins in the admin center",
      `https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/SignIns/userId/${USER}/hidePreviewBanner~/true`,
      { user: USER },
    ],
    [
      "an application's, whose object is not a user",
      `https://portal.azure.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/${USER}/appId/${APP}`,
      { app: APP },
    ],
    [
      'a filter in it, encoded',
      `https://portal.azure.com/#view/X/query/%7B%22correlationId%22%3A%22${CORRELATION}%22%7D`,
      { ids: [CORRELATION] },
    ],
    [
      'the tenant is nobody to look for',
      `https://portal.azure.com/#@${TENANT}/view/X/userId/${USER}`,
      { user: USER },
    ],
    ['labelled as tenant', `Tenant ID: ${TENANT} adele@contoso.com`, { user: 'adele@contoso.com' }],
    ['broken encoding', `https://portal.azure.com/%E0%A4%A/userId/${USER}`, { user: USER }],
  ])('a link: %s', (_, text, scope) => {
    expect(understand(text).scope).toEqual(scope);
  });
});

describe('times', () => {
  test.each([
    ['in UTC', TIME],
    ['with a blank', '2026-11-12 13:03:22Z'],
    ['with the name of the zone', '2026-11-12 13:03:22 UTC'],
    ['with another zone', '2026-11-12T14:03:22+01:00'],
  ])('%s', (_, time) => {
    const { scope, notes, time: read } = understand(`${REQUEST} ${time}`);
    expect(scope).toEqual({ ids: [REQUEST], when: AROUND });
    expect(read).toBe(TIME);
    expect(notes).toEqual([]);
  });

  test.each(['2026-11-12 13:03:22', '12.11.2026, 13:03:22', '11/12/2026, 1:03:22 PM'])(
    'without a zone it is not trusted, and that is said: %s',
    time => {
      const { scope, notes } = understand(`Request ID: ${REQUEST}\nDate: ${time}`);
      expect(scope).toEqual({ ids: [REQUEST] });
      expect(notes).toHaveLength(1);
    },
  );
});

describe('what only a person can say', () => {
  test.each([
    ['a name', 'Adele Vance', {}, 'Adele Vance'],
    [
      'a name of many words',
      'Microsoft Azure Active Directory PowerShell',
      {},
      'Microsoft Azure Active Directory PowerShell',
    ],
    ['a name beside a code', 'Contoso HR 50126', { errorCode: 50126 }, 'Contoso HR'],
    ['a name beside a user', 'adele@contoso.com Teams', { user: 'adele@contoso.com' }, 'Teams'],
    ['a name that says what others are', 'Error and Co', {}, 'Error and Co'],
  ])('%s', (_, text, scope, unclear) => {
    expect(understand(text)).toMatchObject({ scope, unclear });
  });

  test.each([
    ['adele@contoso.com 12.11.2026 13:03', { user: 'adele@contoso.com' }],
    ['50126, 11/12/2026, 1:03:22 PM', { errorCode: 50126 }],
    ['Teams 2026-11-12', {}],
  ])('a date is no name: %s', (text, scope) => {
    const { unclear, notes, ...read } = understand(text);
    expect(read.scope).toEqual(scope);
    expect(unclear ?? '').not.toMatch(/\d/);
    expect(notes).toHaveLength(1);
  });

  test('of several users the first is taken, and that is said', () => {
    const { scope, notes } = understand('adele@contoso.com; ben@contoso.com');
    expect(scope).toEqual({ user: 'adele@contoso.com' });
    expect(notes[0]).toContain('2 users');
  });

  test('a sentence around what is understood is left out, and that is said', () => {
    const { scope, unclear, notes } = understand('adele@contoso.com cannot sign in any more');
    expect({ scope, unclear }).toEqual({ scope: { user: 'adele@contoso.com' }, unclear: null });
    expect(notes[0]).toContain('cannot sign in any more');
  });
});

describe('texts that say nothing', () => {
  test('none', () => expect(understand(' \n ')).toEqual({ scope: {}, notes: [], unclear: null }));

  test.each([
    ['a long one', 'lorem ipsum '.repeat(100)],
    ['only a tenant', `Tenant ID: ${TENANT}`],
    ['an ID that is cut off in a page', `Some words:\n${REQUEST.slice(0, -1)}`],
  ])('%s', (_, text) => {
    const { scope, unclear, notes } = understand(text);
    expect({ scope, unclear }).toEqual({ scope: {}, unclear: null });
    expect(notes).toHaveLength(1);
  });

  test.each([
    ['letters', 'a'.repeat(2_000_000)],
    ['digits and dots', '1.'.repeat(1_000_000)],
    ['half of a mail address', 'a.'.repeat(500_000)],
    ['labels', 'App name: '.repeat(200_000)],
    ['addresses', 'https://x/%'.repeat(200_000)],
    ['IDs', `${REQUEST} `.repeat(50_000)],
  ])('hostile: %s', (_, text) => {
    const started = performance.now();
    understand(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('any text at all is survived, and what is taken has the form that is asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const { scope, unclear } = understand(text);
        expect((unclear ?? '').length).toBeLessThanOrEqual(256);
        expect(scope.errorCode ?? 0).toBeLessThanOrEqual(9_999_999);
      }),
    );
  });
});
