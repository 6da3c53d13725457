import type { Line } from '../../collection/protocol';

/** Lines that fit into the list at once, less one, so that the last is still seen as the first. */
export function rowsOfPage(grid: HTMLElement | null, lineHeight: number): number {
  return Math.max(1, Math.floor((grid?.clientHeight ?? 0) / lineHeight) - 2);
}

/** The sign-in that a line within it belongs to; null for any other line, and while that is not known. */
export function chainOf(position: number, line: (position: number) => Line | null): number | null {
  for (let above = position; above >= 0; above--) {
    const found = line(above);
    if (found?.is === 'chain') return above < position ? above : null;
    if (!found?.inChain) return null;
  }
  return null;
}

/** Where a key moves the active line to; null for any other key. Source: the treegrid pattern of the ARIA practices. */
export function placeAfter(
  { key, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'metaKey'>,
  position: number,
  length: number,
  page: number,
): number | null {
  if (altKey || metaKey) return null;
  const places: Record<string, number> = {
    ArrowUp: position - 1,
    ArrowDown: position + 1,
    PageUp: position - page,
    PageDown: position + page,
    Home: 0,
    End: length - 1,
  };
  return places[key] ?? null;
}
