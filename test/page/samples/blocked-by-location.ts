import type { Diagnosis } from '../../../src/diagnosis/diagnosis';
import { circumstancesOf, control, eventOf, policyOf } from './parts';

const LOCATION = {
  condition: 'Location',
  value: '203.0.113.54, Lagos, NG',
  rule: 'all trusted locations excluded',
};

/** Seven policies, of which one blocked: the case the panel is made for. */
export const BLOCKED_BY_LOCATION: Diagnosis = {
  scenario: 'blocked-by-conditional-access',
  cause: 'location',
  outcome: 'failure',
  verdict: 'blocked as intended',
  headline: 'Conditional Access blocked the sign-in because of its location',
  assessment: [
    {
      text: 'The policy “Block sign-ins from outside our offices” blocks this sign-in. Its only grant control is Block.',
      evidence: [0, 1],
    },
    {
      text: 'It applied because 203.0.113.54 (Lagos, NG) is in none of the trusted locations.',
      evidence: [2],
    },
    {
      text: 'Password and multifactor authentication were satisfied before, so neither is the reason.',
      evidence: [3],
    },
  ],
  evidence: [
    {
      field: 'status.errorCode',
      value: '53003',
      meaning: 'Access was blocked by a Conditional Access policy.',
    },
    {
      field: 'appliedConditionalAccessPolicies[2].result',
      value: 'failure',
      meaning: 'The policy applied and was not satisfied.',
    },
    {
      field: 'ipAddress',
      value: '203.0.113.54',
      meaning: 'In none of the named locations marked as trusted.',
    },
    {
      field: 'authenticationRequirement',
      value: 'multiFactorAuthentication',
      meaning: 'Multifactor authentication was asked for and satisfied.',
    },
  ],
  demanded: [
    {
      what: 'the authentication strength Phishing-resistant MFA',
      met: 'met',
      by: ['Require MFA for all users'],
      fields: ['appliedConditionalAccessPolicies[1].authenticationStrength'],
    },
  ],
  brought: [
    {
      kind: 'first factor',
      what: 'Passkey (device-bound)',
      accepted: 'accepted',
      detail: '',
      field: 'authenticationDetails[0]',
    },
    {
      kind: 'device',
      what: 'No device identity',
      accepted: 'not judged',
      detail: '',
      field: 'deviceDetail',
    },
  ],
  mfa: {
    askedBy: ['Require MFA for all users'],
    methods: ['Passkey (device-bound)'],
    state: 'met by the first factor',
    ending: 'The first factor met it: the method is two factors in one.',
    detail: '',
    fields: ['authenticationRequirement'],
  },
  circumstances: circumstancesOf({
    about: 'network',
    name: 'Address',
    value: '203.0.113.xxx, Lagos, NG',
    knowledge: 'redacted',
    field: 'ipAddress',
  }),
  confidence: 'high',
  confidenceReasons: ['The error code and the policy result say the same.'],
  also: [
    {
      scenario: 'unregistered-device',
      cause: null,
      headline:
        'The device did not identify itself, so policies that ask for a managed device would fail as well',
    },
  ],
  policies: [
    policyOf({
      id: '11c0a8e4-6a3e-4a0e-9f5f-0d8f5d1b7a01',
      name: 'Block sign-ins from outside our offices',
      state: 'blocked',
      summary: 'Applied, and blocks every sign-in it applies to.',
      grantControls: [control('block access', null)],
      matched: [{ condition: 'Users', value: 'Alex Kim', rule: 'all users' }, LOCATION],
    }),
    policyOf({
      id: '11c0a8e4-6a3e-4a0e-9f5f-0d8f5d1b7a02',
      name: 'Require MFA for all users',
      state: 'satisfied',
      summary: 'Applied, and everything it asked for was done.',
      grantControls: [control('multifactor authentication', 'met')],
      authenticationStrength: { name: 'Phishing-resistant MFA', met: 'met', result: 'met' },
      sessionControls: ['Sign-in frequency'],
      matched: [{ condition: 'Users', value: 'Alex Kim', rule: 'all users' }],
    }),
    policyOf({
      id: '11c0a8e4-6a3e-4a0e-9f5f-0d8f5d1b7a03',
      name: 'PILOT Require compliant device for Contoso HR',
      state: 'would have failed',
      reportOnly: true,
      summary: 'Report-only. If it were on, it would have failed.',
      grantControls: [control('a compliant device', 'not met')],
      matched: [{ condition: 'Application', value: 'Contoso HR', rule: null }],
    }),
    policyOf({
      id: '11c0a8e4-6a3e-4a0e-9f5f-0d8f5d1b7a04',
      name: 'Block legacy authentication',
      state: 'did not apply',
      summary: 'Did not apply.',
      notMatched: [
        { condition: 'Client app', value: 'Browser', rule: 'other clients included' },
        { condition: 'Sign-in risk', value: 'none', rule: null },
      ],
    }),
    policyOf({
      id: '11c0a8e4-6a3e-4a0e-9f5f-0d8f5d1b7a05',
      name: 'Terms of use for guests',
      state: 'did not apply',
      summary: 'Did not apply.',
      notMatched: [{ condition: 'Users', value: 'member', rule: 'guests included' }],
    }),
    policyOf({
      id: '11c0a8e4-6a3e-4a0e-9f5f-0d8f5d1b7a06',
      name: 'PILOT Token protection',
      state: 'would not have applied',
      reportOnly: true,
      summary: 'Would not have applied.',
      notMatched: [{ condition: 'Platform', value: null, rule: null }],
    }),
    policyOf({
      id: '11c0a8e4-6a3e-4a0e-9f5f-0d8f5d1b7a07',
      name: 'Break glass (old)',
      state: 'disabled',
      summary: 'The policy is off.',
    }),
  ],
  missing: [],
  steps: [
    {
      actor: 'the user',
      text: 'Sign in again from an office or through the company network.',
      link: null,
      role: null,
      ticket: false,
    },
    {
      actor: 'an administrator',
      text: 'If this address belongs to your company, add it to a named location that is marked as trusted.',
      link: {
        label: 'Named locations',
        target: { portal: 'view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/NamedLocations' },
      },
      role: 'Conditional Access Administrator',
      ticket: false,
    },
    {
      actor: 'an administrator',
      text: 'If the user travels, exclude a group for travellers from the policy for that time.',
      link: {
        label: 'Location condition in Conditional Access',
        target: {
          url: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network',
        },
      },
      role: 'Conditional Access Administrator',
      ticket: false,
    },
  ],
  ticket: null,
  event: eventOf({
    ipAddress: '203.0.113.54',
    location: 'Lagos, NG',
    errorCode: 53003,
    failureReason: 'Access has been blocked by Conditional Access policies.',
  }),
};
