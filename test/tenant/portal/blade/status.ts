/**
 * "Interrupted" is not a member of the event: the portal derives it. The codes are the ones that Microsoft's public sign-in
 * workbooks count as "pending user action" (microsoft/Application-Insights-Workbooks, Azure Active Directory sign-ins).
 */
const interrupted = new Set([
  16000, 16001, 16003, 29200, 50019, 50055, 50058, 50059, 50072, 50074, 50076, 50097, 50125, 50127, 50129,
  50140, 50143, 50144, 50158, 51006, 52004, 65001, 81010, 81012, 81014, 165100,
]);

export type Status = 'Success' | 'Failure' | 'Interrupted';

export function statusOf(errorCode: number): Status {
  if (errorCode === 0) return 'Success';
  return interrupted.has(errorCode) ? 'Interrupted' : 'Failure';
}
