import { holds } from './criteria';
import { theDeviceContradictsTheCode } from './criteria/device';
import { conditionalAccessContradictsSuccess } from './criteria/policies';
import type { Confidence, Evidence } from './diagnosis';
import type { Facts } from './facts';
import type { Need } from './facts/gaps';
import { members } from './read';

export interface Assurance {
  confidence: Confidence;
  confidenceReasons: string[];
}

/** What weighs against a verdict, besides the facts themselves. */
export interface Doubts {
  needs: readonly Need[];
  evidence: readonly Evidence[];
  causeIsUnclear: boolean;
  /** A scenario of higher precedence could be neither shown nor ruled out. */
  anotherIsPossible: boolean;
}

/**
 * High when code and policies agree, medium when only the code speaks, low when data is missing that decides. What is absent
 * and could have contradicted weighs as much as what contradicts: an event with a member less is never better understood.
 */
export function assure(facts: Facts, doubts: Doubts): Assurance {
  const low = whatDecidesIsMissing(facts, doubts);
  const medium = contradictions(facts);
  silences(facts, medium);
  if (doubts.causeIsUnclear) medium.push('The event does not name the cause.');
  if (doubts.anotherIsPossible)
    medium.push('A more specific explanation can neither be shown nor ruled out.');
  if (doubts.evidence.every(isTheCode)) medium.push('Only the error code speaks.');
  if (low.length > 0) return { confidence: 'low', confidenceReasons: [...low, ...medium] };
  if (medium.length > 0) return { confidence: 'medium', confidenceReasons: medium };
  return {
    confidence: 'high',
    confidenceReasons: ['The error code and the other fields of the event agree.'],
  };
}

const isTheCode = ({ field }: Evidence): boolean => field === 'status.errorCode';

function whatDecidesIsMissing(facts: Facts, doubts: Doubts): string[] {
  const low: string[] = [];
  if (facts.errorCode === null) low.push('The event holds no error code.');
  if (facts.policies === null && doubts.needs.includes('policies')) {
    low.push('The event does not list Conditional Access policies.');
  }
  if (facts.age === null) low.push('The event does not say when it took place, so it may still change.');
  else if (facts.isSettling) low.push('The event is less than two hours old and may still change.');
  return low;
}

const conditionalAccessContradicts = conditionalAccessContradictsSuccess();
const deviceContradicts = theDeviceContradictsTheCode();

function contradictions(facts: Facts): string[] {
  const found: string[] = [];
  if (holds(conditionalAccessContradicts, facts)) {
    found.push('The error code and Conditional Access contradict each other.');
  }
  if (holds(deviceContradicts, facts)) {
    found.push('The error code and the details of the device contradict each other.');
  }
  return found;
}

/** Members that could have contradicted and are not there. */
function silences(facts: Facts, found: string[]): void {
  if (facts.policies?.some(policy => policy.result === '')) {
    found.push('The event does not give the result of every policy.');
  }
  if (facts.errorCode === 0 && !facts.isMfaAdapter && facts.text('conditionalAccessStatus') === '') {
    found.push('The event does not say how Conditional Access ended.');
  }
  if (theDeviceIsSilent(facts)) {
    found.push('The event does not say whether the device is in the state that the error code denies.');
  }
  if (!facts.isWorkload && facts.text('userId') === '' && facts.text('userPrincipalName') === '') {
    found.push('The event does not say who signed in.');
  }
}

/** Absent, not null: null is what the log writes of a device that has no such state. */
function theDeviceIsSilent(facts: Facts): boolean {
  const code = facts.errorCode;
  if (code !== 53000 && code !== 530002 && code !== 53001) return false;
  const { identity } = facts.device;
  if (identity === 'not identified') return false;
  const detail = members(facts.event.deviceDetail);
  return (code === 53001 ? detail.trustType : detail.isCompliant) === undefined;
}
