import { expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { signInFromPage } from '../../../src/sources/shown';

const IDS = { requestId: '5f1b9c3e-7d20-4a86-9e41-c3d2b1a09f00' };
const NOW = new Date('2026-11-20T12:00:00Z');

test('what the pane shows is an event, and its diagnosis knows what the pane leaves out', () => {
  const event = signInFromPage(
    {
      errorCode: '53003',
      failureReason: 'Access has been blocked by Conditional Access policies.',
      userDisplayName: 'Ada',
      location: 'Sao Paulo, Sao Paulo, BR',
    },
    IDS,
  );
  expect(event).toMatchObject({
    id: IDS.requestId,
    status: { errorCode: 53003 },
    location: { city: 'Sao Paulo', countryOrRegion: 'BR' },
  });
  expect(event).not.toHaveProperty('appliedConditionalAccessPolicies');
  const diagnosis = diagnose(event ?? {}, { now: NOW, source: 'portal-page' });
  expect(diagnosis.scenario).toBe('blocked-by-conditional-access');
  expect(diagnosis.confidence).not.toBe('high');
  expect(diagnosis.missing.map(({ reason }) => reason)).toContain('not in this format');
});

test('a success has no code in the pane', () => {
  expect(signInFromPage({ status: 'Success' }, IDS)?.status?.errorCode).toBe(0);
});

test.each([{}, { status: 'Failure' }, { errorCode: 'none' }, { userDisplayName: 'Ada' }])(
  'without an ending there is nothing to diagnose: %j',
  shown => {
    expect(signInFromPage(shown, IDS)).toBeNull();
  },
);
