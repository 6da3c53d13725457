import { tellChain } from '../diagnosis/chain';
import { chainsOf } from '../diagnosis/chain/group';
import { keyOf } from '../diagnosis/chain/merge';
import { diagnose } from '../diagnosis/diagnose';
import type { Kept } from './blocks';
import type { Told } from './protocol';

/**
 * The diagnosis of one event with the story of its sign-in. The events come from a search or a file, of which nobody knows
 * whether they are all: an interrupt that nothing follows stays without an ending.
 */
export function tell(
  { event, source }: Kept,
  near: readonly Kept[],
  now: Date,
): Omit<Told, 'index' | 'alike'> {
  const key = keyOf(event);
  const readAt = now.toISOString();
  const sitting = chainsOf(near.map(kept => kept.event)).find(others =>
    others.some(other => keyOf(other) === key),
  );
  if (!sitting || sitting.length < 2)
    return { event, source, readAt, diagnosis: diagnose(event, { now, source }), chain: null };
  const whole = tellChain(sitting, { now, source, complete: false, asked: event.id ?? '' });
  const { story, steps, ending, deciding, bond, asked } = whole;
  const fullest = whole.events[asked?.position ?? -1] ?? event;
  return {
    event: fullest,
    source,
    readAt,
    diagnosis: diagnose(fullest, { now, source, ending: asked?.ending ?? 'unknown' }),
    chain: { story, steps, ending, deciding, bond },
  };
}
