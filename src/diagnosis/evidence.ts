import type { Evidence } from './diagnosis';

/** Up to here a search costs less than an index. */
const FEW = 30;

/** The evidence of one diagnosis, each field once, numbered so that statements can point to it. */
export class EvidenceBook {
  readonly entries: Evidence[] = [];
  #positions: Map<string, number> | undefined;

  /** Positions of the given evidence, with those given; what is not in the book yet is added. */
  add(evidence: readonly Evidence[], positions: number[] = []): number[] {
    for (const entry of evidence) {
      const position = this.#positionOf(entry);
      if (!positions.includes(position)) positions.push(position);
    }
    return positions;
  }

  #positionOf(entry: Evidence): number {
    const known = this.entries.length < FEW ? this.#search(entry.field) : this.#lookUp(entry.field);
    if (known !== undefined) return known;
    const position = this.entries.push(entry) - 1;
    this.#positions?.set(entry.field, position);
    return position;
  }

  #search(field: string): number | undefined {
    for (let position = 0; position < this.entries.length; position++) {
      if (this.entries[position]?.field === field) return position;
    }
    return undefined;
  }

  #lookUp(field: string): number | undefined {
    this.#positions ??= new Map(this.entries.map((entry, position) => [entry.field, position]));
    return this.#positions.get(field);
  }
}
