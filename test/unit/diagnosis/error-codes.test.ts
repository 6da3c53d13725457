import { gzipSync } from 'node:zlib';
import { describe, expect, it, test, vi } from 'vitest';
import { ERROR_CATEGORIES } from '../../../src/diagnosis/reference/error-categories';
import { ERROR_CODE_TABLE, ERROR_CODES_AS_OF } from '../../../src/diagnosis/reference/error-code-table';
import {
  codesOfCategories,
  type ErrorCode,
  errorCategory,
  errorCode,
  INTERRUPT_CODES,
  readErrorCode,
} from '../../../src/diagnosis/reference/error-codes';

const lines = ERROR_CODE_TABLE.trim().split('\n');
const rows = lines.filter(line => /^\d/.test(line)).map(line => line.split('|'));
const codes = rows.map(([code]) => Number(code));
const entries = codes.flatMap(code => errorCode(code) ?? []);

/** Every code that Microsoft's two public pages named when the table was made. */
const PUBLISHED = `
  0 16000 16001 16002 16003 17003 20001 20012 20033 26000 28002 28003 29200 29201 29202 29203 29204 29205
  29206 29207 29208 29210 29211 29212 40002 40003 40004 40005 40008 40009 40010 40013 40014 40015 40016
  50000 50001 50002 50003 50004 50005 50006 50007 50008 50010 50011 50012 50013 50014 50015 50016 50017
  50019 50020 50023 50024 50025 50026 50027 50029 50030 50032 50033 50034 50035 50038 50042 50043 50045
  50048 50049 50050 50051 50052 50053 50054 50055 50056 50057 50058 50059 50060 50061 50062 50064 50068
  50069 50070 50071 50072 50074 50075 50076 50077 50078 50079 50080 50081 50082 50085 50086 50087 50088
  50089 50091 50093 50094 50095 50096 50097 50098 50099 50100 50101 50102 50103 50105 50107 50120 50123
  50124 50125 50126 50127 50128 50129 50130 50131 50132 50133 50134 50135 50136 50137 50138 50139 50140
  50141 50142 50143 50144 50146 50147 50148 50149 50150 50155 50156 50157 50158 50159 50160 50161 50166
  50168 50169 50170 50172 50173 50176 50177 50178 50179 50180 50181 50182 50183 50184 50185 50186 50187
  50189 50190 50192 50193 50194 50196 50197 50199 50200 50201 50202 50203 50204 50205 50206 50207 50208
  50209 51000 51001 51004 51005 51006 52004 53000 53001 53002 53003 53004 53005 53006 53007 53008 53009
  53010 53011 54000 54005 54006 54007 54008 54009 54010 65001 65002 65003 65004 65005 65006 65007 67003
  70000 70001 70002 70003 70004 70005 70007 70008 70011 70012 70016 70018 70019 70024 70030 70031 70033
  70034 70035 70036 70037 70039 70041 70043 70044 70045 70046 75001 75003 75005 75008 75011 75016 76021
  76026 80001 80002 80003 80004 80005 80007 80010 80011 80012 80013 80014 81001 81002 81003 81004 81005
  81006 81007 81008 81009 81010 81011 81012 81013 81014 81015 81016 90000 90002 90004 90005 90006 90007
  90008 90009 90010 90012 90013 90014 90015 90016 90017 90019 90020 90022 90023 90024 90025 90026 90027
  90028 90029 90030 90031 90032 90033 90035 90036 90037 90038 90039 90040 90041 90042 90043 90044 90045
  90046 90047 90049 90050 90051 90052 90055 90056 90071 90072 90073 90081 90082 90083 90084 90085 90086
  90087 90088 90089 90090 90091 90092 90093 90094 90095 90096 90097 90098 90099 90100 90101 90102 90107
  90112 90114 90116 90117 90119 90120 90121 90122 90123 90124 90125 90126 90128 90129 90130 90131 90132
  90134 90135 90136 90137 90138 90139 90150 90202 100007 120000 120002 120003 120004 120005 120008 120011
  120012 120013 120014 120015 120016 120018 120020 120021 130001 130004 130005 130006 130007 130008 130009
  130500 130501 130502 130503 130504 130505 130506 130507 135000 135001 135002 135003 135004 135005 135006
  135007 135008 135009 135010 135011 135012 135013 135014 135015 135016 135017 135018 135019 135020 135021
  135022 140000 140001 140002 140003 140004 140005 140006 140007 140008 140009 140010 160011 160021 165004
  165100 165900 220450 220501 221000 230109 240000 240001 240002 240003 240004 240005 293004 300030 399206
  399207 399208 399209 399210 399211 399212 399213 399214 399215 399216 399217 399218 399219 399220 399229
  399230 399231 399232 399233 399234 399235 399236 399237 500011 500012 500013 500014 500015 500016 500017
  500021 500022 500023 500024 500025 500031 500032 500033 500061 500081 500082 500083 500084 500085 500086
  500087 500088 500089 500101 500102 500103 500111 500112 500113 500114 500115 500116 500117 500118 500119
  500121 500122 500123 500124 500125 500126 500127 500128 500129 500131 500132 500133 500135 500136 500137
  500138 500139 500141 500142 500183 500184 500185 500186 500187 500200 500201 500202 500204 500205 500206
  500207 500208 500209 500210 500211 500212 500213 500277 500331 500341 500342 500343 500344 500346 500571
  500581 500582 500583 500881 500882 500883 501241 501271 501291 501292 501293 501311 501312 501313 501314
  501461 501471 501481 501482 501491 501621 501811 502031 530001 530002 530003 530004 530011 530021 530022
  530031 530032 530033 530034 530035 530081 650011 650041 650051 650052 650053 650054 650055 650056 650057
  650058 650061 700001 700002 700003 700004 700005 700006 700007 700008 700009 700011 700012 700013 700014
  700016 700017 700018 700019 700020 700021 700022 700023 700024 700025 700026 700027 700028 700029 700030
  700031 700032 700033 700034 700035 700036 700037 700038 700039 700040 700041 700042 700043 700044 700045
  700046 700047 700048 700049 700050 700051 700052 700053 700054 700055 700056 700081 700082 700083 700084
  700229 750054 900143 900144 900161 900236 900382 900384 900432 900561 900941 900942 900971 901002 1000000
  1000002 1000005 1000006 1000007 1000008 1000009 1000010 1000011 1000012 1000013 1000014 1000015 1000018
  1000019 1000020 1000021 1000022 1000023 1000024 1000025 1000026 1000027 1000028 1000029 1000030 1000031
  1000032 1000033 1000034 1000035 1000036 1000037 1000038 1000039 1000040 1000104 1000501 1000502 1000503
  1000701 1002001 1002002 1002003 1002004 1002005 1002006 1002007 1002008 1002009 1002010 1002011 1002012
  1002014 1002016 1002017 1002021 1002022 1002023 1002024 1002026 1002027 1002028 1002029 1002030 1003012
  1003013 1003014 1003015 1003016 1003017 1003018 1003019 1003020 1003021 1003022 1003023 1003024 1003025
  1003026 1003027 1003030 1003031 1003032 1003033 1003034 1003035 1003036 1003037 1003038 1003039 2205013
  2205015 5000211 5000611 5000811 5000819 5001210 5001211 5001212 5001213 5001214 5002726 7000011 7000012
  7000013 7000014 7000015 7000016 7000017 7000018 7000019 7000020 7000021 7000022 7000023 7000024 7000025
  7000026 7000027 7000028 7000029 7000030 7000031 7000032 7000033 7000034 7000110 7000112 7000113 7000114
  7000115 7000116 7000117 7000210 7000211 7000212 7000213 7000214 7000215 7000216 7000217 7000218 7000219
  7000220 7000221 7000222 7000223 7000224 7000225 7000226 7000227 7000228 7000229 7500514 7500529 9001011
  9001023 9002310 9002311 9002312 9002313 9002314 9002315 9002316 9002317 9002318 9002319 9002320 9002321
  9002322 9002323 9002324 9002325 9002326 9002327 9002328 9002329 9002330 9002331 9002332 9002333 9002334
  9002335 9002336 9002337 9002338 9002339 9002340 9002341
`;

describe('the table of error codes', () => {
  test('holds every published code, each once', () => {
    const published = PUBLISHED.trim().split(/\s+/).map(Number);
    expect(published.length).toBe(880);
    expect(published.filter(code => errorCode(code) === null)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every(Number.isInteger)).toBe(true);
  });

  test('says of which day it is', () => {
    expect(ERROR_CODES_AS_OF).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('has a known category for each', () => {
    const categories = lines.filter(line => line.startsWith('#')).map(line => line.slice(1));
    expect(categories.filter(category => !ERROR_CATEGORIES.has(category))).toEqual([]);
    expect([...ERROR_CATEGORIES.keys()].filter(category => !categories.includes(category))).toEqual([]);
    expect(new Set(categories).size).toBe(categories.length);
  });

  test('uses each shared step, and none that is not there', () => {
    const keys = lines.filter(line => line.startsWith('=')).map(line => line.split('|')[0]);
    const used = new Set(rows.map(([, , , step = '']) => step).filter(step => step.startsWith('=')));
    expect([...used].sort()).toEqual([...keys].sort());
  });

  test('has five columns and known marks', () => {
    expect(rows.filter(columns => columns.length > 5)).toEqual([]);
    expect(rows.filter(([, , , , marks = '']) => !/^[uaomn]?[0-3]?$/.test(marks))).toEqual([]);
    expect(rows.filter(([, name = '']) => !/^\w*$/.test(name))).toEqual([]);
  });
});

describe('the sentences', () => {
  const spoilt = (sentence: string) =>
    !/^[A-Z][^|`{}$\\]*\.$/.test(sentence) || sentence.length > 180 || sentence.split(' ').length < 3;
  const telegram = (sentence: string) => sentence.split(' ').length < 4;

  test('are sentences, in every meaning', () => {
    const meanings = entries.map(({ meaning }) => meaning);
    expect(meanings.filter(meaning => spoilt(meaning) || telegram(meaning))).toEqual([]);
  });

  test('are sentences, in every step', () => {
    expect(entries.map(({ step }) => step).filter(spoilt)).toEqual([]);
  });

  test('say that they are shared where nothing is published', () => {
    const shared = entries.filter(({ isShared }) => isShared);
    expect(shared.length).toBeLessThan(20);
    for (const { meaning } of shared) expect(meaning).toMatch(/publishes no description/);
  });

  test('never tell anybody to switch a policy off', () => {
    const steps = entries.map(({ step }) => step).join('\n');
    expect(steps).not.toMatch(/(disable|switch off|turn off|delete|remove) (the|this|a|your) (\w+ )?polic/i);
  });
});

describe('defaults', () => {
  it('come from the category', () => {
    const category = ERROR_CATEGORIES.get('credential');
    expect(errorCode(50064)).toMatchObject({
      step: category?.step,
      actor: category?.actor,
      severity: category?.severity,
      isShared: false,
    });
  });

  it('never leave an actor without reason to act', () => {
    const idle = entries.filter(({ actor, severity }) => actor === 'nobody' && severity !== 'none');
    expect(idle).toEqual([]);
  });
});

describe('a code the table does not know', () => {
  it('is null, and has a reading that says so', () => {
    expect(errorCode(7999999)).toBeNull();
    expect(errorCategory(7999999)).toBeNull();
    expect(readErrorCode(7999999)).toMatchObject({
      code: 7999999,
      name: '',
      isShared: true,
      severity: 'unknown',
      kind: 'failure',
      meaning: expect.stringContaining(ERROR_CODES_AS_OF),
    });
    expect(readErrorCode(50126)).toEqual(errorCode(50126));
  });
});

describe('interrupts', () => {
  const WORKBOOKS = [
    ...[16000, 16001, 16003, 29200, 50019, 50055, 50058, 50059, 50072, 50074, 50076, 50097, 50125],
    ...[50127, 50129, 50140, 50143, 50144, 50158, 51006, 52004, 65001, 81010, 81012, 81014, 165100],
  ];

  test("begin with the 26 codes of Microsoft's workbooks", () => {
    expect([...INTERRUPT_CODES].slice(0, 26)).toEqual(WORKBOOKS);
  });

  test('are codes of the table, and the table says so', () => {
    expect([...INTERRUPT_CODES].filter(code => errorCode(code)?.kind !== 'interrupt')).toEqual([]);
    expect(entries.filter(({ kind }) => kind === 'interrupt').length).toBe(INTERRUPT_CODES.size);
    expect(errorCode(0)?.kind).toBe('success');
  });

  test('are not the failures that look like them', () => {
    const failures = [50079, 50148, 500121, 53003, 53000, 70043, 70044, 50126];
    expect(failures.filter(code => INTERRUPT_CODES.has(code))).toEqual([]);
  });
});

/** By hand, from https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const KNOWN: [number, string, string, ErrorCode['actor'], RegExp][] = [
  [0, '', 'success', 'nobody', /succeeded/],
  [16000, 'InteractionRequired', 'expected-interrupt', 'nobody', /account/],
  [50011, 'InvalidReplyTo', 'oauth-request', 'the application owner', /reply address/],
  [50020, 'UserUnauthorized', 'external-user', 'an administrator', /another identity provider/],
  [50034, 'UserAccountNotFound', 'account-state', 'an administrator', /no user/],
  [50053, 'IdsLocked', 'account-state', 'an administrator', /locked.*IP address/],
  [50055, 'InvalidPasswordExpiredPassword', 'credential', 'the user', /expired/],
  [50057, 'UserDisabled', 'account-state', 'an administrator', /disabled/],
  [50058, 'UserInformationNotProvided', 'expected-interrupt', 'nobody', /no session/],
  [50072, 'UserStrongAuthEnrollmentRequiredInterrupt', 'mfa-registration', 'the user', /register/],
  [50074, 'UserStrongAuthClientAuthNRequiredInterrupt', 'mfa-required', 'the user', /not yet given/],
  [50076, 'UserStrongAuthClientAuthNRequired', 'mfa-required', 'the user', /could not show a prompt/],
  [50079, 'UserStrongAuthEnrollmentRequired', 'mfa-registration', 'the user', /register.*federated/],
  [50097, 'DeviceAuthenticationRequired', 'ca-control-device', 'nobody', /step on the way/],
  [50105, 'EntitlementGrantsNotFound', 'app-assignment', 'an administrator', /not assigned/],
  [50126, 'InvalidUserNameOrPassword', 'credential', 'the user', /user name or the password/],
  [50131, 'ConditionalAccessFailed', 'ca-block', 'an administrator', /does not say which/],
  [50140, 'KmsiInterrupt', 'expected-interrupt', 'nobody', /stay signed in/],
  [50144, 'InvalidPasswordExpiredOnPremPassword', 'credential', 'the user', /Active Directory/],
  [50158, 'ExternalSecurityChallenge', 'mfa-external', 'an administrator', /terms of use/],
  [50173, 'FreshTokenNeeded', 'token-session', 'the user', /revoked/],
  [50196, 'LoopDetected', 'client-loop', 'the application owner', /again and again/],
  [53000, 'DeviceNotCompliant', 'ca-control-device', 'the user', /compliant/],
  [53001, 'DeviceNotDomainJoined', 'ca-control-device', 'the user', /hybrid joined/],
  [53002, 'ApplicationUsedIsNotAnApprovedApp', 'ca-control-app', 'the user', /approved/],
  [53003, 'BlockedByConditionalAccess', 'ca-block', 'an administrator', /Conditional Access/],
  [53004, 'ProofUpBlockedDueToRisk', 'mfa-registration', 'an administrator', /risky/],
  [53010, 'ProofUpBlockedDueToSecurityInfoAcr', 'mfa-registration', 'the user', /places or devices/],
  [53011, '', 'risk', 'an administrator', /home tenant/],
  [65001, 'DelegationDoesNotExist', 'consent', 'an administrator', /consented/],
  [65004, 'UserDeclinedConsent', 'consent', 'the user', /declined/],
  [70008, 'ExpiredOrRevokedGrant', 'token-session', 'the user', /expired/],
  [70011, 'InvalidScope', 'oauth-request', 'the application owner', /scope/],
  [70016, 'AuthorizationPending', 'device-code', 'the user', /not been approved/],
  [70043, 'BadTokenDueToSignInFrequency', 'ca-session', 'the user', /sign-in frequency/],
  [75011, 'NoMatchedAuthnContextInOutputClaims', 'saml', 'the application owner', /authentication method/],
  [80001, 'OnPremiseStoreIsNotAvailable', 'pass-through-auth', 'an administrator', /Active Directory/],
  [81010, 'DesktopSsoAuthTokenInvalid', 'seamless-sso', 'the user', /Kerberos/],
  [90002, 'InvalidTenantName', 'app-config', 'the application owner', /tenant/],
  [90033, 'MsodsServiceUnavailable', 'service-transient', 'the user', /directory service/],
  [90072, 'PassThroughUserMfaError', 'external-user', 'an administrator', /immutable ID/],
  [90094, 'AdminConsentRequired', 'consent', 'an administrator', /administrator/],
  [
    500011,
    'InvalidResourceServicePrincipalNotFound',
    'app-config',
    'the application owner',
    /service principal/,
  ],
  [500121, '', 'mfa-failed', 'the user', /not completed/],
  [500212, 'NotAllowedByOutboundPolicyTenant', 'external-user', 'an administrator', /outbound/],
  [500213, 'NotAllowedByInboundPolicyTenant', 'external-user', 'an administrator', /inbound/],
  [530032, 'BlockedByConditionalAccessOnSecurityPolicy', 'ca-block', 'an administrator', /risk/],
  [530035, 'BlockedBySecurityDefaults', 'security-defaults', 'an administrator', /Security defaults/],
  [700016, 'UnauthorizedClient_DoesNotMatchRequest', 'app-config', 'the application owner', /tenant/],
  [700082, 'ExpiredOrRevokedGrantInactiveToken', 'token-session', 'the user', /not used/],
  [7000215, '', 'app-credential', 'the application owner', /wrong client secret/],
  [7000222, 'InvalidClientSecretExpiredKeysProvided', 'app-credential', 'the application owner', /expired/],
];

test.each(KNOWN)('%i is %s', (code, name, category, actor, meaning) => {
  expect(errorCode(code)).toMatchObject({ code, name, category, actor, isShared: false });
  expect(errorCode(code)?.meaning).toMatch(meaning);
});

test.each([
  [50140, 'none'],
  [50126, 'low'],
  [50105, 'medium'],
  [80001, 'high'],
  [53011, 'high'],
])('%i is of severity %s', (code, severity) => {
  expect(errorCode(Number(code))?.severity).toBe(severity);
});

test('codes are found by category', () => {
  expect(codesOfCategories(['app-assignment'])).toEqual([50105, 501051]);
  expect(codesOfCategories(['no such category'])).toEqual([]);
});

test('the table stays small in the worker, and is read line by line and not over and over', async () => {
  expect(gzipSync(ERROR_CODE_TABLE).length).toBeLessThan(30_000);
  const asJson = JSON.stringify(entries);
  const timed = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const reading: number[] = [];
  const parsing: number[] = [];
  for (let round = 0; round < 10; round++) {
    // Another copy of the module, which has not read the table yet.
    vi.resetModules();
    const { errorCode: cold } = await import('../../../src/diagnosis/reference/error-codes');
    reading.push(timed(() => cold(50126)));
    parsing.push(timed(() => JSON.parse(asJson)));
  }
  // A busy machine slows both down; it is about five times where nothing is wrong, and hundreds where a line is read often.
  expect(Math.min(...reading)).toBeLessThan(50 * Math.min(...parsing));
});
