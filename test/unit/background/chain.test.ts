import { describe, expect, it } from 'vitest';
import { chainWouldTell, type Diagnosed, withChain } from '../../../src/background/chain';
import { diagnose } from '../../../src/diagnosis/diagnose';
import type { SignIn } from '../../../src/diagnosis/sign-in';
import { fixture } from '../diagnosis/fixtures';
import { fakeGraph, json, refusal } from '../graph/fake-graph';

const pending = fixture('mfa-from-conditional-access', 'pending').event;
const denied = fixture('mfa-from-conditional-access', 'denied').event;
const succeeded = fixture('successful-sign-in', 'satisfied-silently').event;
const workload = fixture('workload-sign-in', 'secret-wrong').event;

const NOW = new Date('2026-11-21T12:00:00Z');

const alone = (event: SignIn): Diagnosed => ({
  phase: 'diagnosed',
  event,
  source: 'graph-beta',
  diagnosis: diagnose(event, { now: NOW, source: 'graph-beta' }),
  fetchedAt: NOW.toISOString(),
  chain: { status: 'none' },
});

const withEvents = (event: SignIn, ...others: SignIn[]) =>
  withChain(alone(event), fakeGraph([[/signIns\?/, () => json({ value: others })]]).graph);

describe('when the other events are read', () => {
  it.each([
    ['an interrupt', pending, true],
    ['a failure', denied, true],
    ['a success is an ending already', succeeded, false],
    ['a workload has no story', workload, false],
    ['without a correlation ID there is nothing to look for', { ...pending, correlationId: '' }, false],
  ])('%s', (_, event, expected) => {
    expect(chainWouldTell(alone(event))).toBe(expected);
  });
});

describe('the story beside the diagnosis', () => {
  it('tells how a prompt was answered', async () => {
    const { chain, diagnosis } = await withEvents(pending, denied, pending);
    if (chain.status !== 'told') throw new Error(chain.status);
    expect(chain.told.steps.map(({ errorCode }) => errorCode)).toEqual([50074, 500121]);
    expect(chain.told.ending).toBe('failed');
    expect(chain.told.deciding).toBe(1);
    // What is diagnosed stays the event that was asked about, without the wish for its later events.
    expect(diagnosis.event.requestId).toBe(pending.id);
    expect(diagnosis.missing.map(({ what }) => what)).not.toContain('How the sign-in ended.');
  });

  it('says of a prompt that nothing followed that it was abandoned', async () => {
    const { chain } = await withEvents(pending, pending);
    expect(chain).toMatchObject({ status: 'told', told: { ending: 'abandoned' } });
  });

  it('leaves the diagnosis as it is where Graph refuses', async () => {
    const before = alone(pending);
    const { graph } = fakeGraph([
      [/signIns\?/, () => refusal(403, 'Authentication_MSGraphPermissionMissing')],
    ]);
    const after = await withChain(before, graph);
    expect(after.diagnosis).toEqual(before.diagnosis);
    expect(after.chain).toMatchObject({ status: 'not read', problem: { title: expect.stringMatching(/./) } });
  });
});
