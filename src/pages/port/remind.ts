import { effect, type ReadonlySignal } from '@preact/signals';

/** A worker without events for 30 seconds is stopped; a message is an event. */
export const STILL_HERE_MS = 20_000;

/** Says that somebody still waits, for as long as that is so. Gives back what ends it. */
export function remind(waits: ReadonlySignal<boolean>, sayStillHere: () => void): () => void {
  return effect(() => {
    if (!waits.value) return;
    const timer = setInterval(sayStillHere, STILL_HERE_MS);
    return () => clearInterval(timer);
  });
}
