import type { PolicyFinding } from '../../diagnosis/diagnosis';
import { Disclosure } from '../../ui/disclosure';
import { Policy, PolicyLine } from './policy';
import { groupPolicies } from './policy-groups';
import { Section } from './section';

export function Policies({ policies }: { policies: PolicyFinding[] }) {
  if (policies.length === 0) return null;
  const { enforced, reportOnly, notApplied } = groupPolicies(policies);
  return (
    <Section title="Conditional Access">
      {enforced.length === 0 && <p class="quiet">No enforced policy applied to this sign-in.</p>}
      <PolicyCards policies={enforced} />
      {reportOnly.length > 0 && (
        <>
          <h3>Report-only: if it were on</h3>
          <PolicyCards policies={reportOnly} />
        </>
      )}
      {notApplied.length > 0 && (
        <Disclosure summary={count(notApplied.length)}>
          {() => (
            <ul class="policy-lines">
              {notApplied.map(policy => (
                <PolicyLine key={policy.index} policy={policy} />
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </Section>
  );
}

function PolicyCards({ policies }: { policies: PolicyFinding[] }) {
  if (policies.length === 0) return null;
  return (
    <ul class="policies">
      {policies.map(policy => (
        <Policy key={policy.index} policy={policy} />
      ))}
    </ul>
  );
}

function count(policies: number): string {
  return policies === 1 ? '1 policy did not apply' : `${policies} policies did not apply`;
}
