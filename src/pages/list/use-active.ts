import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { Line } from '../../collection/protocol';
import { chainOf, placeAfter, rowsOfPage } from './keys';
import type { ListProps } from './list';
import type { Scroll } from './use-scroll';

/** The line that keys act on, and what they do to it. It stays where it is when it is scrolled out of view. */
export function useActive(grid: RefObject<HTMLElement | null>, scroll: Scroll, props: ListProps) {
  const { length, line } = props;
  const chosen = useSignal(0);
  const within = (position: number) => Math.max(0, Math.min(length - 1, position));
  const active = within(chosen.value);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys in a heading are the heading's.
    if (event.target !== grid.current) return;
    const page = rowsOfPage(grid.current, scroll.lineHeight);
    const above = event.key === 'ArrowLeft' ? chainOf(active, line) : null;
    const target = placeAfter(event, active, length, page) ?? above;
    if (target !== null) {
      chosen.value = within(target);
      scroll.reveal(chosen.value);
    } else if (!act(event, line(active), props)) return;
    event.preventDefault();
  };

  return {
    active,
    onKeyDown,
    choose: (position: number) => {
      chosen.value = position;
    },
  };
}

/** What a key does to the active line, if that is here; false for a key that means nothing to the list. */
function act({ key }: KeyboardEvent, line: Line | null, { onSelect, onToggle }: ListProps): boolean {
  if (key === 'Enter' || key === ' ') {
    if (line) onSelect(line);
    return true;
  }
  const opens = { ArrowRight: false, ArrowLeft: true }[key];
  if (line?.is !== 'chain' || line.open !== opens) return false;
  onToggle(line);
  return true;
}
