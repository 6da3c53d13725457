import type { Actor, Diagnosis, Outcome } from '../../diagnosis/diagnosis';
import type { IconName } from '../../ui/icon';

export type Tone = 'success' | 'danger' | 'warning' | 'neutral';

interface Look {
  /** The sign-in log's own word. */
  word: string;
  icon: IconName;
  tone: Tone;
}

const LOOKS: Record<Outcome, Look> = {
  success: { word: 'Success', icon: 'success', tone: 'success' },
  failure: { word: 'Failure', icon: 'failure', tone: 'danger' },
  interrupted: { word: 'Interrupted', icon: 'interrupted', tone: 'warning' },
};

export function lookOf(outcome: Outcome): Look {
  return LOOKS[outcome];
}

export const VERDICT_WORDS: Record<Diagnosis['verdict'], string> = {
  'blocked as intended': 'Blocked as intended',
  'needs action': 'Needs action',
  expected: 'Expected',
};

/** Who is named by the steps, in their order. "Nobody" is no actor. */
function actorsOf({ steps }: Diagnosis): Actor[] {
  return [...new Set(steps.map(step => step.actor))].filter(actor => actor !== 'nobody');
}

/** Who has to act, as one line. Whether a block is intended is for the admin to say. */
export function whoActs(diagnosis: Diagnosis): string {
  const actors = actorsOf(diagnosis);
  if (diagnosis.verdict === 'blocked as intended') return 'Nobody has to act, if the block is intended';
  if (diagnosis.verdict === 'expected' || actors.length === 0) return 'Nobody has to act';
  return `${listed(actors)} ${actors.length > 1 ? 'have' : 'has'} to act`;
}

/** "The user and an administrator". */
function listed(actors: Actor[]): string {
  const names = new Intl.ListFormat('en', { type: 'conjunction' }).format(actors);
  return names.charAt(0).toUpperCase() + names.slice(1);
}

/** Colour over the whole head is kept for what somebody has to mend, and for success. Else the word alone is coloured. */
export function bannerTone({ outcome, verdict }: Diagnosis): Tone {
  return verdict === 'needs action' || outcome === 'success' ? LOOKS[outcome].tone : 'neutral';
}
