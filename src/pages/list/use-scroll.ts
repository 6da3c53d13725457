import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Lines above and below those in view, so that a quick turn of the wheel meets none that is empty. */
const OVERSCAN = 8;
/** Browsers draw nothing beyond 17 (Firefox) or 33 million pixels; further down a list scrolls faster than its bar. */
const TALLEST = 12_000_000;
/** Until it is measured. */
const USUAL_LINE = 36;
const HEAD_LINES = 1;

export interface Scroll {
  lineHeight: number;
  /** Of the whole list, in px. */
  height: number;
  /** Lines to draw; `to` is not among them. */
  range: { from: number; to: number };
  /** The most lines there may be in the range while the list is as high as it is. */
  drawn: number;
  /** Where a line is drawn, in px from the top of the body. */
  topOf(position: number): number;
  /** Scrolls as little as brings the line into view. */
  reveal(position: number): void;
}

/** Which lines are in view, and where they stand. */
export function useScroll(grid: RefObject<HTMLElement | null>, length: number): Scroll {
  const view = useSignal({ top: 0, height: 0, line: USUAL_LINE });

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const head = element.querySelector('.list-head');
    let frame = 0;
    const measure = () => {
      frame = 0;
      // With its fractions, which a text size of one's own brings.
      const line = head?.getBoundingClientRect().height || USUAL_LINE;
      // Nobody sees more than the window, however high a page lets the list grow.
      const height = Math.min(element.clientHeight, innerHeight);
      const next = { top: element.scrollTop, height, line };
      const before = view.peek();
      const isSame = next.top === before.top && height === before.height && line === before.line;
      if (!isSame) view.value = next;
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    element.addEventListener('scroll', later, { passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(element);
    if (head) observer.observe(head);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', later);
      observer.disconnect();
    };
  }, [grid, view]);

  const { top, height: seen, line } = view.value;
  const whole = length * line;
  const height = Math.min(whole, TALLEST);
  const room = Math.max(0, seen - HEAD_LINES * line);
  // How much further the lines move than the bar; 1 for all lists but the very long.
  const ratio = height > room && whole > height ? (whole - room) / (height - room) : 1;
  // A bar may go a pixel further than its measures say, which would be a pixel times the ratio.
  const offset = ratio === 1 ? top : Math.min(top * ratio, whole - room);
  const first = Math.floor(offset / line);
  const from = Math.max(0, Math.min(length, first - OVERSCAN));
  const drawn = Math.ceil(room / line) + 1 + 2 * OVERSCAN;
  const to = Math.min(length, first - OVERSCAN + drawn);

  return {
    ...{ lineHeight: line, height, range: { from, to }, drawn },
    topOf: position => top + position * line - offset,
    reveal(position) {
      const element = grid.current;
      if (!element) return;
      const above = position * line;
      const below = above + line - room;
      const now = element.scrollTop * ratio;
      if (above < now) element.scrollTop = above / ratio;
      else if (below > now) element.scrollTop = below / ratio;
    },
  };
}
