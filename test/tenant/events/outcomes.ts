import type { AuthenticationStep, SignInStatus } from '../../../src/diagnosis/sign-in';
import type { MfaPolicyResult } from './policies';

/** How a background sign-in went: what differs between the events. */
export interface Outcome {
  /** How often, beside the others. */
  weight: number;
  status: SignInStatus;
  /** Null: failed before policies were looked at. */
  mfaPolicy: MfaPolicyResult | null;
  multiFactor: boolean;
  steps: Omit<AuthenticationStep, 'authenticationStepDateTime'>[];
}

const byClaim = 'MFA requirement satisfied by claim in the token';
const completed = 'MFA completed in Azure AD';

const succeeded = (additionalDetails: string | null): SignInStatus => ({
  errorCode: 0,
  failureReason: 'Other.',
  additionalDetails,
});

const failed = (
  errorCode: number,
  failureReason: string,
  additionalDetails: string | null = null,
): SignInStatus => ({
  errorCode,
  failureReason,
  additionalDetails,
});

function step(
  method: string,
  ok: boolean,
  result: string,
  requirement: string,
  detail = '',
): Outcome['steps'][number] {
  return {
    authenticationMethod: method,
    authenticationMethodDetail: detail,
    succeeded: ok,
    authenticationStepResultDetail: result,
    authenticationStepRequirement: requirement,
  };
}

const primary = 'Primary authentication';
const second = 'Multifactor authentication';
const password = step('Password', true, 'Correct password', primary, 'Password in the cloud');
const wrongPassword = step('Password', false, 'Incorrect password', primary, 'Password in the cloud');
const firstByClaim = step(
  'Previously satisfied',
  true,
  'First factor requirement satisfied by claim in the token',
  primary,
);
const secondByClaim = step('Previously satisfied', true, byClaim, second);
const approved = step('Mobile app notification', true, completed, second);

const keepSignedIn = "This occurred due to 'Keep me signed in' interrupt when the user was signing-in.";

export const interactiveOutcomes: readonly [Outcome, ...Outcome[]] = [
  { weight: 34, status: succeeded(null), mfaPolicy: 'notApplied', multiFactor: false, steps: [password] },
  {
    weight: 32,
    status: succeeded(byClaim),
    mfaPolicy: 'success',
    multiFactor: true,
    steps: [firstByClaim, secondByClaim],
  },
  {
    weight: 14,
    status: succeeded(completed),
    mfaPolicy: 'success',
    multiFactor: true,
    steps: [password, approved],
  },
  {
    weight: 8,
    status: failed(50140, keepSignedIn),
    mfaPolicy: 'notApplied',
    multiFactor: false,
    steps: [password],
  },
  {
    weight: 7,
    status: failed(50126, 'Error validating credentials due to invalid username or password.'),
    mfaPolicy: null,
    multiFactor: false,
    steps: [wrongPassword],
  },
  {
    weight: 5,
    status: failed(50074, 'Strong Authentication is required.', 'MFA required in Azure AD'),
    mfaPolicy: 'failure',
    multiFactor: true,
    steps: [password],
  },
];

export const nonInteractiveOutcomes: readonly [Outcome, ...Outcome[]] = [
  {
    weight: 92,
    status: succeeded(byClaim),
    mfaPolicy: 'success',
    multiFactor: true,
    steps: [firstByClaim, secondByClaim],
  },
  {
    weight: 8,
    status: failed(700082, 'The refresh token has expired due to inactivity.'),
    mfaPolicy: null,
    multiFactor: false,
    steps: [],
  },
];

export const workloadOutcomes: readonly [Outcome, ...Outcome[]] = [
  { weight: 95, status: succeeded(null), mfaPolicy: null, multiFactor: false, steps: [] },
  {
    weight: 5,
    status: failed(7000222, 'The provided client secret keys are expired.'),
    mfaPolicy: null,
    multiFactor: false,
    steps: [],
  },
];
