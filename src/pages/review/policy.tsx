import type { ComponentChildren } from 'preact';
import type { ControlFinding, PolicyFinding, PolicyReason } from '../../diagnosis/diagnosis';
import { Icon } from '../../ui/icon';
import { MarkedItem, MET_MARKS } from './marks';
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
          <Controls controls={policy.grantControls} />
        </Fact>
        <Fact label="Authentication strength" shown={strength !== null}>
          {strength && <Strength strength={strength} />}
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

function Controls({ controls }: { controls: readonly ControlFinding[] }) {
  return (
    <ul class="standing">
      {controls.map(({ name, met }) =>
        met === null ? (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ) : (
          <MarkedItem key={name} mark={MET_MARKS[met]} text={name} />
        ),
      )}
    </ul>
  );
}

/** The result says more than whether it was met. */
function Strength({ strength: { name, met, result } }: { strength: ControlFinding & { result: string } }) {
  return (
    <ul class="standing">
      <MarkedItem mark={{ ...MET_MARKS[met ?? 'cannot tell'], word: result }} text={name} />
    </ul>
  );
}

/** A policy that did not apply: its name, the deciding reason, and the others. */
export function PolicyLine({ policy }: { policy: PolicyFinding }) {
  const [reason, ...others] = policy.notMatched;
  return (
    <li>
      <bdi class="policy-name">{policy.name}</bdi>
      <span class="quiet">
        {policy.reportOnly && 'Report-only. '}
        {reason && !reason.rule && policy.state !== 'disabled' && 'Did not match. '}
        {reason && policy.state !== 'disabled' ? <Reason reason={reason} /> : policy.summary}
        {others.map(other => (
          <span key={other.condition} class="block">
            {other.rule ? 'Also: ' : 'Also not matched: '}
            <Reason reason={other} />
          </span>
        ))}
      </span>
    </li>
  );
}

function Reasons({ reasons }: { reasons: readonly PolicyReason[] }) {
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
