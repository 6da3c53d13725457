import type { Diagnosis } from '../../../src/diagnosis/diagnosis';
import { circumstancesOf, eventOf } from './parts';

export const UNEXPLAINED: Diagnosis = {
  scenario: 'unexplained-failure',
  cause: null,
  outcome: 'failure',
  verdict: 'needs action',
  headline: 'The sign-in failed with error 90099, which has no explanation here',
  assessment: [
    {
      text: 'Microsoft’s text for it: “The application ‘{appId}’ ({appName}) has not been authorized in the tenant.”',
      evidence: [0],
    },
  ],
  evidence: [
    { field: 'status.errorCode', value: '90099', meaning: 'Named in Microsoft’s list of error codes.' },
  ],
  demanded: [],
  brought: [],
  mfa: null,
  circumstances: circumstancesOf({
    about: 'device',
    name: 'Device',
    value: '',
    knowledge: 'redacted',
    field: 'deviceDetail.deviceId',
  }),
  confidence: 'low',
  confidenceReasons: ['Nothing but the error code speaks for this diagnosis.'],
  also: [],
  policies: [],
  missing: [
    {
      reason: 'no permission to see policies',
      what: 'Which Conditional Access policies applied.',
      remedy: 'Sign in with an account that has the role Security Reader.',
      supply: ['role', 'permission'],
    },
    {
      reason: 'not recorded',
      what: 'The device the user signed in from.',
      remedy: 'Nothing: the device did not identify itself.',
      supply: [],
    },
  ],
  steps: [
    {
      actor: 'the application owner',
      text: 'Look the error code up and search the documentation of the application for it.',
      link: { label: 'Look up 90099', target: { url: 'https://login.microsoftonline.com/error?code=90099' } },
      role: null,
      ticket: false,
    },
    {
      actor: 'an administrator',
      text: 'If that does not help, open a support request with both IDs and the time.',
      link: null,
      role: null,
      ticket: true,
    },
  ],
  ticket: {
    title: 'Microsoft Entra sign-in with error 90099',
    text: 'A sign-in ended with error 90099.\n\nRequest ID: 6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00',
  },
  event: eventOf({ user: '', device: '', location: '', errorCode: 90099, failureReason: '' }),
};
