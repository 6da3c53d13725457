import { DetailsList, SelectionMode } from '@fluentui/react';
import type { AuthenticationStep } from '../../../../src/diagnosis/sign-in';
import { dateFormatter } from '../common/dates';
import { fixedColumns } from '../common/fixed-columns';

const columns = fixedColumns([
  ['date', 'Date', 150],
  ['method', 'Authentication method', 130],
  ['detail', 'Authentication method detail', 150],
  ['succeeded', 'Succeeded', 70],
  ['result', 'Result detail', 200],
]);

export function AuthenticationDetails({
  steps,
  language,
}: {
  steps: AuthenticationStep[];
  language: string;
}) {
  const formatDate = dateFormatter(language);
  const items = steps.map((step, index) => ({
    key: String(index),
    date: formatDate(step.authenticationStepDateTime ?? ''),
    method: step.authenticationMethod,
    detail: step.authenticationMethodDetail,
    succeeded: String(step.succeeded ?? ''),
    result: step.authenticationStepResultDetail,
  }));
  return <DetailsList items={items} columns={columns} selectionMode={SelectionMode.none} compact />;
}
