import { holds } from './criteria';
import { theDeviceContradictsTheCode } from './criteria/device';
import { conditionalAccessContradictsSuccess } from './criteria/policies';
import type { Confidence, Evidence } from './diagnosis';
import type { Facts } from './facts';
import type { Need } from './facts/gaps';

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

/** High when code and policies agree, medium when only the code speaks, low when data is missing that decides. */
export function assure(facts: Facts, doubts: Doubts): Assurance {
  const low: string[] = [];
  const medium: string[] = [];
  if (facts.errorCode === null) low.push('The event holds no error code.');
  if (facts.policies === null && doubts.needs.includes('policies')) {
    low.push('The event does not list Conditional Access policies.');
  }
  if (facts.isSettling) low.push('The event is less than two hours old and may still change.');
  if (holds(conditionalAccessContradictsSuccess(), facts)) {
    medium.push('The error code and Conditional Access contradict each other.');
  }
  if (holds(theDeviceContradictsTheCode(), facts)) {
    medium.push('The error code and the details of the device contradict each other.');
  }
  if (doubts.causeIsUnclear) medium.push('The event does not name the cause.');
  if (doubts.anotherIsPossible)
    medium.push('A more specific explanation can neither be shown nor ruled out.');
  if (doubts.evidence.every(({ field }) => field === 'status.errorCode')) {
    medium.push('Only the error code speaks.');
  }
  if (low.length > 0) return { confidence: 'low', confidenceReasons: [...low, ...medium] };
  if (medium.length > 0) return { confidence: 'medium', confidenceReasons: medium };
  return {
    confidence: 'high',
    confidenceReasons: ['The error code and the other fields of the event agree.'],
  };
}
