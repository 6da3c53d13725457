import type { Diagnosis } from '../../../src/diagnosis/diagnosis';
import { circumstancesOf, eventOf, policyOf } from './parts';

export const NOTHING_ENFORCED: Diagnosis = {
  scenario: 'success-without-policy',
  cause: null,
  outcome: 'success',
  verdict: 'expected',
  headline: 'The sign-in succeeded, and no Conditional Access policy was enforced',
  assessment: [{ text: 'One factor was enough, because no policy that is on applied.', evidence: [0, 1] }],
  evidence: [
    { field: 'status.errorCode', value: '0', meaning: 'The sign-in succeeded.' },
    { field: 'conditionalAccessStatus', value: 'notApplied', meaning: 'No policy that is on applied.' },
  ],
  demanded: [],
  brought: [
    {
      kind: 'first factor',
      what: 'Password',
      accepted: 'accepted',
      detail: '',
      field: 'authenticationDetails[0]',
    },
  ],
  mfa: null,
  circumstances: circumstancesOf(),
  confidence: 'high',
  confidenceReasons: [],
  also: [],
  policies: [
    policyOf({
      name: 'Require MFA for administrators',
      state: 'did not apply',
      summary: 'Did not apply.',
      notMatched: [{ condition: 'Users', value: 'Alex Kim', rule: 'directory roles included' }],
    }),
  ],
  missing: [],
  steps: [],
  ticket: null,
  event: eventOf({}),
};
