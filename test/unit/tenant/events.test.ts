import { describe, expect, it } from 'vitest';
import { backgroundEvents } from '../../tenant/events/background';
import { tenantEvents } from '../../tenant/events/events';
import { fixtureEvents } from '../../tenant/events/fixtures';
import { seededRandom } from '../../tenant/events/random';

const now = new Date('2026-03-10T12:00:00Z');
const hours = (earlier: string | null | undefined) => (now.getTime() - Date.parse(earlier ?? '')) / 3_600_000;
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the demo tenant’s log', () => {
  const events = tenantEvents({ now });

  it('is sorted, newest first, and has nothing of the future', () => {
    const times = events.map(event => event.createdDateTime ?? '');
    expect(times).toEqual([...times].sort().reverse());
    expect(hours(times[0])).toBeGreaterThan(0);
  });

  it('has at least 2,000 interactive events of the last 30 days', () => {
    const interactive = events.filter(event => event.signInEventTypes?.includes('interactiveUser'));
    expect(interactive.length).toBeGreaterThanOrEqual(2000);
    expect(hours(events.at(-1)?.createdDateTime)).toBeLessThanOrEqual(30 * 24);
  });

  it('has events of all four kinds', () => {
    expect(new Set(events.flatMap(event => event.signInEventTypes))).toEqual(
      new Set(['interactiveUser', 'nonInteractiveUser', 'servicePrincipal', 'managedIdentity']),
    );
  });

  it('gives each background event IDs of its own', () => {
    const background = backgroundEvents(500, now);
    expect(new Set(background.map(event => event.id)).size).toBe(background.length);
    for (const event of background)
      expect([event.id, event.correlationId].every(text => guid.test(text ?? ''))).toBe(true);
  });
});

describe('fixtures in the log', () => {
  const events = fixtureEvents(now);

  it('happened within a day, the newest three hours ago', () => {
    const ages = events.map(event => hours(event.createdDateTime));
    expect(Math.min(...ages)).toBeCloseTo(3);
    expect(Math.max(...ages)).toBeLessThanOrEqual(27);
  });

  it('took their steps when they happened', () => {
    const steps = events.flatMap(event =>
      (event.authenticationDetails ?? []).map(
        step => hours(step.authenticationStepDateTime) - hours(event.createdDateTime),
      ),
    );
    expect(steps.length).toBeGreaterThan(0);
    for (const apart of steps) expect(Math.abs(apart)).toBeLessThan(2);
  });
});

describe('background traffic', () => {
  it('is the same every time', () => {
    expect(backgroundEvents(50, now)).toEqual(backgroundEvents(50, now));
    expect(seededRandom(1).guid()).not.toBe(seededRandom(2).guid());
  });

  it('contradicts itself nowhere', () => {
    for (const event of backgroundEvents(500, now)) {
      const results = event.appliedConditionalAccessPolicies?.map(policy => policy.result) ?? [];
      if (event.status?.errorCode === 0) expect(results).not.toContain('failure');
      expect(event.conditionalAccessStatus === 'failure').toBe(results.includes('failure'));
      expect(event.isInteractive).toBe(event.signInEventTypes?.[0] === 'interactiveUser');
      expect(event.userId === '').toBe(!event.userPrincipalName);
    }
  });

  it('has a wrong password now and then, before any policy', () => {
    const wrong = backgroundEvents(500, now).filter(event => event.status?.errorCode === 50126);
    expect(wrong.length).toBeGreaterThan(10);
    expect(wrong.every(event => event.appliedConditionalAccessPolicies?.length === 0)).toBe(true);
  });
});
