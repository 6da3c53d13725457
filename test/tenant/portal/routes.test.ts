import { expect, test } from 'vitest';
import { parseRoute } from './shell/routes';

test.each([
  '#view/Microsoft_AAD_IAM/SignInLogsList.ReactView',
  '#view/Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours/showApplicationSignIns~/true',
  '#view/Microsoft_AAD_IAM/SignInEventsV3Blade/timeRangeType/last7days',
  '#blade/Microsoft_AAD_IAM/SignInEventsBlade',
  '#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/SignIns',
  '#@contoso.onmicrosoft.com/view/Microsoft_AAD_IAM/SignInLogsList.ReactView',
])('%s is the sign-in log', hash => {
  expect(parseRoute(hash)).toEqual({ page: 'signIns', title: 'Sign-in logs' });
});

test('the log of one user names the user', () => {
  const hash = '#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/SignIns/userId/42';
  expect(parseRoute(hash)).toEqual({ page: 'signIns', title: 'Sign-in logs', userId: '42' });
});

test('the single sign-on page of an application is no sign-in log', () => {
  const hash = '#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/42';
  expect(parseRoute(hash)).toEqual({ page: 'unknown', title: 'SignOn' });
});

test('other pages', () => {
  expect(parseRoute('#view/Microsoft_AAD_IAM/AuditLogList.ReactView').page).toBe('auditLogs');
  expect(parseRoute('#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Overview').page).toBe('overview');
  expect(parseRoute('#home').page).toBe('overview');
});
