import { question } from '../criteria';
import type { Facts } from '../facts';
import type { Policy } from '../facts/policy';
import { list, members, text } from '../read';
import { memberEvidence } from './member';

/** Questions about what was asked for, beside the application that the user opened. */

const targetsAllApps = (policy: Policy): boolean =>
  policy.includeRules.some(({ condition, rule }) => condition === 'application' && rule === 'allApps');

/** Plain IDs in some records, objects in others. */
const audiences = (facts: Facts): string[] =>
  list(facts.event.conditionalAccessAudiences).map(entry =>
    typeof entry === 'string' ? entry : text(members(entry).applicationId),
  );

type Target = 'the resource' | 'another audience';

function isAskedFor(facts: Facts, target: Target): boolean {
  const app = facts.text('appDisplayName');
  const resource = facts.text('resourceDisplayName');
  if (target === 'the resource') return app !== '' && resource !== '' && app !== resource;
  const asked = facts.text('resourceId');
  return asked !== '' && audiences(facts).some(id => id !== '' && id !== asked);
}

/**
 * A policy is about resources, and an application asks for several. A policy for all of them says nothing new.
 *
 * Source: https://learn.microsoft.com/entra/identity/conditional-access/service-dependencies
 */
export const theTargetMayBe = question<[Target]>({
  name: 'the target may be',
  needs: ['policies'],
  words: ([target]) => `${target} was asked for, and a policy that blocked is not for all resources`,
  ask: (facts, [target]) =>
    isAskedFor(facts, target) && facts.failed.some(policy => policy.isBlock && !targetsAllApps(policy)),
  evidence: (facts, [target]) =>
    target === 'the resource'
      ? [
          ...memberEvidence(facts, 'appDisplayName', 'The application that the user opened.'),
          ...memberEvidence(facts, 'resourceDisplayName', 'The resource that the application asked for.'),
        ]
      : [
          {
            field: 'conditionalAccessAudiences',
            value: audiences(facts).join(', '),
            meaning: 'The resources that Conditional Access looked at.',
          },
        ],
});

export const theResourceIsNamed = question<[]>({
  name: 'the resource is named',
  needs: [],
  words: () => 'the event names the resource',
  ask: facts => facts.text('resourceDisplayName') !== '',
  evidence: facts => memberEvidence(facts, 'resourceDisplayName', 'The resource that was asked for.'),
});
