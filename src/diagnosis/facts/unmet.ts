import type { GrantControl } from '../reference/grant-controls';
import { sessionControlInWords } from '../reference/session-controls';
import type { Policy } from './policy';

/** A grant control, a control under a name of its own, one that the log does not name, or a session control. */
export type UnmetControl =
  | GrantControl
  | 'a control of its own'
  | 'a control that is not named'
  | 'token protection'
  | 'another session control';

/** What the policies that were not satisfied ask for. A Block is no control that anybody could meet. */
export function readUnmetControls(enforced: readonly Policy[]): readonly UnmetControl[] {
  const unmet = new Set<UnmetControl>();
  for (const policy of enforced) {
    const session = policy.sessionControlsUnmet.map(sessionControl);
    for (const control of session) unmet.add(control);
    if (!policy.failed) continue;
    for (const control of policy.controls) unmet.add(control ?? 'a control of its own');
    if (policy.hasStrength) unmet.add('authentication strength');
    else if (policy.controls.length + session.length === 0) unmet.add('a control that is not named');
  }
  unmet.delete('block');
  return [...unmet];
}

const sessionControl = (name: string): UnmetControl =>
  sessionControlInWords(name) === 'token protection' ? 'token protection' : 'another session control';
