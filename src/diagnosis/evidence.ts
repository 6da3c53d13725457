import type { Evidence } from './diagnosis';

/** The evidence of one diagnosis, each field once, numbered so that statements can point to it. */
export class EvidenceBook {
  readonly entries: Evidence[] = [];

  /** Positions of the given evidence; what is not in the book yet is added. */
  add(evidence: readonly Evidence[]): number[] {
    const positions: number[] = [];
    for (const entry of evidence) {
      const position = this.#positionOf(entry);
      if (!positions.includes(position)) positions.push(position);
    }
    return positions;
  }

  #positionOf(entry: Evidence): number {
    for (let position = 0; position < this.entries.length; position++) {
      if (this.entries[position]?.field === entry.field) return position;
    }
    return this.entries.push(entry) - 1;
  }
}
