import type { ComponentChildren } from 'preact';
import type { PolicyFinding, PolicyReason } from '../../diagnosis/diagnosis';
import { Icon } from '../../ui/icon';
import { STATE_LOOKS } from './policy-groups';

/** A policy that mattered, or would have. */
export function Policy({ policy }: { policy: PolicyFinding }) {
  const { label, icon, tone } = STATE_LOOKS[policy.state];
  const strength = policy.authenticationStrength;
  return (
    <li class={`policy tone-${tone}`}>
      <p class="policy-head">
        <Icon name={icon} />
        <bdi class="policy-name">{policy.name}</bdi>
        <span class="badge">{label}</span>
      </p>
      <p>{policy.summary}</p>
      <dl class="facts">
        <Fact label="Asked for" shown={policy.grantControls.length > 0}>
          {policy.grantControls.join(', ')}
        </Fact>
        <Fact label="Authentication strength" shown={strength !== null}>
          <bdi>{strength?.name}</bdi>
          {strength?.result && `: ${strength.result}`}
        </Fact>
        <Fact label="Session controls" shown={policy.sessionControls.length > 0}>
          {policy.sessionControls.join(', ')}
        </Fact>
        <Fact label="Session controls not met" shown={policy.sessionControlsUnmet.length > 0}>
          {policy.sessionControlsUnmet.join(', ')}
        </Fact>
        <Fact label="Applied because of" shown={policy.matched.length > 0}>
          <Reasons reasons={policy.matched} />
        </Fact>
        <Fact label="Did not match" shown={policy.notMatched.length > 0}>
          <Reasons reasons={policy.notMatched} />
        </Fact>
      </dl>
    </li>
  );
}

/** A policy that did not apply: its name and the deciding reason. */
export function PolicyLine({ policy }: { policy: PolicyFinding }) {
  const [reason] = policy.notMatched;
  return (
    <li>
      <bdi class="policy-name">{policy.name}</bdi>
      <span class="quiet">
        {policy.reportOnly && 'Report-only. '}
        {reason && !reason.rule && policy.state !== 'disabled' && 'Did not match. '}
        {reason && policy.state !== 'disabled' ? <Reason reason={reason} /> : policy.summary}
      </span>
    </li>
  );
}

function Reasons({ reasons }: { reasons: PolicyReason[] }) {
  return (
    <ul class="reasons">
      {reasons.map(reason => (
        <li key={reason.condition}>
          <Reason reason={reason} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ reason: { condition, value, rule } }: { reason: PolicyReason }) {
  return (
    <>
      {condition}
      {value && (
        <>
          {': '}
          <bdi>{value}</bdi>
        </>
      )}
      {rule && ` (${rule})`}
    </>
  );
}

function Fact({ label, shown, children }: { label: string; shown: boolean; children: ComponentChildren }) {
  if (!shown) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
