import type {
  Circumstance,
  ControlFinding,
  Diagnosis,
  EventSummary,
  Met,
  PolicyFinding,
} from '../../../src/diagnosis/diagnosis';
import type { CaseState } from '../../../src/messages';

const EVENT: EventSummary = {
  requestId: '6d1f3c52-90ab-4e7d-8c31-5b0a9e7f1a00',
  correlationId: 'c4b2a9de-3f10-4b6e-9d57-21e8c0f4a6b3',
  time: '2026-11-12T13:03:22Z',
  user: 'Alex Kim',
  userPrincipalName: 'alex.kim@contoso.onmicrosoft.com',
  app: 'Contoso HR',
  resource: 'Microsoft Graph',
  client: 'Browser, Edge 138',
  ipAddress: '192.0.2.7',
  location: 'Kirkland, Washington, US',
  device: 'Windows 11, not registered',
  errorCode: 0,
  failureReason: '',
};

export function eventOf(members: Partial<EventSummary>): EventSummary {
  return { ...EVENT, ...members };
}

let policies = 0;

export function policyOf(
  members: Pick<PolicyFinding, 'name' | 'state' | 'summary'> & Partial<PolicyFinding>,
): PolicyFinding {
  return {
    index: policies++,
    id: null,
    kind: 'conditional access',
    reportOnly: false,
    grantControls: [],
    sessionControls: [],
    sessionControlsUnmet: [],
    authenticationStrength: null,
    matched: [],
    notMatched: [],
    ...members,
  };
}

export const control = (name: string, met: Met | null): ControlFinding => ({ name, met });

const known = (about: Circumstance['about'], name: string, value: string, field: string): Circumstance => {
  return { about, name, value, knowledge: 'known', field };
};

const CIRCUMSTANCES: Circumstance[] = [
  { about: 'device', name: 'Device', value: '', knowledge: 'absent', field: 'deviceDetail.deviceId' },
  known('device', 'Platform', 'Windows 11, Edge 138', 'deviceDetail.operatingSystem'),
  known('network', 'Address', '192.0.2.7, Kirkland, US', 'ipAddress'),
  {
    about: 'network',
    name: 'Named location',
    value: '',
    knowledge: 'absent',
    field: 'networkLocationDetails',
  },
  known('client', 'Client app', 'Browser', 'clientAppUsed'),
  { about: 'risk', name: 'Sign-in risk', value: '', knowledge: 'hidden', field: 'riskLevelDuringSignIn' },
];

/** The usual ones, those of the given names replaced, and what else is given. */
export function circumstancesOf(...others: Circumstance[]): Circumstance[] {
  const names = others.map(({ name }) => name);
  return [...CIRCUMSTANCES.filter(({ name }) => !names.includes(name)), ...others];
}

/** The case as the worker would push it, with as much of the event as a page shows. */
export function diagnosed(diagnosis: Diagnosis): Extract<CaseState, { phase: 'diagnosed' }> {
  const { requestId, correlationId, time, userPrincipalName, errorCode, failureReason } = diagnosis.event;
  return {
    phase: 'diagnosed',
    diagnosis,
    event: {
      id: requestId,
      correlationId,
      createdDateTime: time,
      userPrincipalName,
      status: { errorCode, failureReason },
    },
    source: 'Microsoft Graph',
    fetchedAt: '2026-11-12T13:20:05Z',
    chain: { status: 'none' },
  };
}
