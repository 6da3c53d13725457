import type { AppliedPolicy, SignIn } from '../../src/diagnosis/sign-in';
import { backgroundEvents } from '../tenant/events/background';
import { type Random, seededRandom } from '../tenant/events/random';
import { CONTEXT, fixtures } from '../unit/diagnosis/fixtures';

const SEED = 20261124;
/** Most tenants have a handful of policies in a sign-in, some have dozens; the most seen in a public record is 55. */
const POLICIES = [
  { weight: 65, from: 0, to: 3 },
  { weight: 28, from: 4, to: 8 },
  { weight: 12, from: 9, to: 25 },
  { weight: 5, from: 26, to: 60 },
] satisfies [object, ...object[]];

/**
 * A tenant's log, batch by batch, always the same: ordinary traffic, one event in four out of the ordinary (a fixture), the
 * number of policies and thereby the size as in real logs. Batches, because 100,000 events are half a gigabyte of text.
 */
export function* traffic(events: number, batch = 1000): Generator<SignIn[]> {
  const random = seededRandom(SEED);
  const ordinary = backgroundEvents(2000, CONTEXT.now) as [SignIn, ...SignIn[]];
  const special = fixtures.map(({ event }) => event) as [SignIn, ...SignIn[]];
  for (let made = 0; made < events; made += batch) {
    yield Array.from({ length: Math.min(batch, events - made) }, () =>
      vary(random.pick(random.next() < 0.25 ? special : ordinary), random),
    );
  }
}

function vary(event: SignIn, random: Random): SignIn {
  const varied = { ...event, id: random.guid(), correlationId: random.guid() };
  const policies = event.appliedConditionalAccessPolicies;
  if (!Array.isArray(policies) || policies.length === 0) return varied;
  const { from, to } = random.weighted(POLICIES);
  const wanted = from + Math.floor(random.next() * (to - from + 1));
  // What took part stays; only policies without a say come and go, so that the diagnosis is the event's own.
  const silent = policies.filter(({ result }) => result === 'notApplied');
  const kept = policies.filter(({ result }) => result !== 'notApplied');
  const added = Array.from({ length: Math.max(0, wanted - kept.length) }, (_, position) =>
    silentPolicy(silent[position], random),
  );
  return { ...varied, appliedConditionalAccessPolicies: [...kept, ...added] };
}

const silentPolicy = (model: AppliedPolicy | undefined, random: Random): AppliedPolicy => {
  const id = random.guid();
  return {
    ...(model ?? { ...SILENT, displayName: `CA${id.slice(0, 4)}: Require a compliant device for finance` }),
    id,
  };
};

const SILENT: AppliedPolicy = {
  enforcedGrantControls: ['RequireCompliantDevice'],
  enforcedSessionControls: [],
  sessionControlsNotSatisfied: [],
  result: 'notApplied',
  conditionsSatisfied: 'users',
  conditionsNotSatisfied: 'application',
  authenticationStrength: null,
  includeRulesSatisfied: [{ conditionalAccessCondition: 'users', ruleSatisfied: 'groupId' }],
  excludeRulesSatisfied: [],
};
