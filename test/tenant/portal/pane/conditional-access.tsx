import { DetailsList, SelectionMode } from '@fluentui/react';
import type { AppliedPolicy } from '../../../../src/diagnosis/sign-in';
import { fixedColumns } from '../common/fixed-columns';

const columns = fixedColumns([
  ['name', 'Policy Name', 260],
  ['grant', 'Grant Controls', 180],
  ['session', 'Session Controls', 160],
  ['result', 'Result', 100],
]);

const results: Record<string, string> = {
  success: 'Success',
  failure: 'Failure',
  notApplied: 'Not Applied',
  notEnabled: 'Disabled',
  reportOnlySuccess: 'Report-only: Success',
  reportOnlyFailure: 'Report-only: Failure',
  reportOnlyNotApplied: 'Report-only: Not applied',
  reportOnlyInterrupted: 'Report-only: User action required',
};

export function ConditionalAccess({
  policies,
  reportOnly,
}: {
  policies: AppliedPolicy[];
  reportOnly: boolean;
}) {
  const items = policies
    .filter(policy => (policy.result ?? '').startsWith('reportOnly') === reportOnly)
    .map(policy => ({
      key: policy.id,
      name: policy.displayName,
      grant: policy.enforcedGrantControls?.join(', '),
      session: policy.enforcedSessionControls?.join(', '),
      result: results[policy.result ?? ''] ?? policy.result,
    }));
  return <DetailsList items={items} columns={columns} selectionMode={SelectionMode.none} compact />;
}
