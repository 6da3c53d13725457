import { DetailsList, type IColumn, SelectionMode } from '@fluentui/react';
import type { AppliedPolicy } from '../../../../src/diagnosis/sign-in';

const columns: IColumn[] = (
  [
    ['name', 'Policy Name', 260],
    ['grant', 'Grant Controls', 180],
    ['session', 'Session Controls', 160],
    ['result', 'Result', 100],
  ] as const
).map(([key, name, width]) => ({
  key,
  name,
  fieldName: key,
  minWidth: 60,
  maxWidth: width,
  isResizable: true,
}));

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
