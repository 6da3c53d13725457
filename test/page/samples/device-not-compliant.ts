import type { Diagnosis } from '../../../src/diagnosis/diagnosis';
import { circumstancesOf, control, eventOf, policyOf } from './parts';

export const DEVICE_NOT_COMPLIANT: Diagnosis = {
  scenario: 'failed-conditional-access',
  cause: 'compliant-device',
  outcome: 'failure',
  verdict: 'needs action',
  headline: 'The device is not compliant, and a Conditional Access policy asks for a compliant one',
  assessment: [
    { text: 'The policy “Managed devices for Office” asks for a compliant device.', evidence: [0] },
    { text: 'The device “KIM-LAPTOP” is registered but not compliant.', evidence: [1] },
  ],
  evidence: [
    {
      field: 'status.errorCode',
      value: '53000',
      meaning: 'The device is not in the state the policy asks for.',
    },
    {
      field: 'deviceDetail.isCompliant',
      value: 'false',
      meaning: 'The device manager has not marked it as compliant.',
    },
  ],
  demanded: [
    {
      what: 'a compliant device',
      met: 'not met',
      by: ['Managed devices for Office'],
      fields: ['status.errorCode'],
    },
    {
      what: 'an app protection policy',
      met: 'cannot tell',
      by: ['Managed devices for Office'],
      fields: ['appliedConditionalAccessPolicies[0].enforcedGrantControls'],
    },
  ],
  brought: [
    {
      kind: 'token',
      what: 'A primary refresh token: the session of the device',
      accepted: 'not judged',
      detail: '',
      field: 'incomingTokenType',
    },
    {
      kind: 'device',
      what: 'A device that is Microsoft Entra registered and not marked as compliant',
      accepted: 'not judged',
      detail: '',
      field: 'deviceDetail',
    },
  ],
  mfa: null,
  circumstances: circumstancesOf(
    {
      about: 'device',
      name: 'Device',
      value: 'KIM-LAPTOP',
      knowledge: 'known',
      field: 'deviceDetail.deviceId',
    },
    {
      about: 'device',
      name: 'Compliant',
      value: 'no',
      knowledge: 'known',
      field: 'deviceDetail.isCompliant',
    },
  ),
  confidence: 'high',
  confidenceReasons: ['The error code, the policy result and the state of the device agree.'],
  also: [],
  policies: [
    policyOf({
      name: 'Managed devices for Office',
      state: 'failed',
      summary: 'Applied, and was not satisfied.',
      grantControls: [
        control('a compliant device', 'not met'),
        control('an app protection policy', 'cannot tell'),
      ],
      sessionControls: ['Sign-in frequency'],
      sessionControlsUnmet: ['Sign-in frequency'],
      matched: [
        { condition: 'Application', value: 'Office 365 Exchange Online', rule: 'Office 365 included' },
      ],
    }),
  ],
  missing: [],
  steps: [
    {
      actor: 'the user',
      text: 'Open Company Portal on the device and do what it asks for to become compliant.',
      link: null,
      role: null,
      ticket: false,
    },
    {
      actor: 'an administrator',
      text: 'See in the list of devices which compliance policy the device fails.',
      link: { label: 'Devices', target: { portal: '#view/Microsoft_AAD_Devices/DevicesMenuBlade' } },
      role: 'Intune Administrator',
      ticket: false,
    },
  ],
  ticket: null,
  event: eventOf({
    requestId: '0b8e4d17-5c2a-4f96-b3d8-7e1a6c905f00',
    app: 'Office 365 Exchange Online',
    device: 'KIM-LAPTOP, Windows 11, registered, not compliant',
    errorCode: 53000,
    failureReason: 'Device is not in required device state: compliant.',
  }),
};
