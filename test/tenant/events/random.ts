/** Chance that repeats itself: the same seed gives the same events on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** Chooses in proportion to the weights. */
  weighted<T extends { weight: number }>(choices: readonly [T, ...T[]]): T;
  guid(): string;
}

/** The generator is mulberry32, by Tommy Ettinger, in the public domain. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const hex = () =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return {
    next,
    pick: choices => choices[Math.floor(next() * choices.length)] ?? choices[0],
    weighted: choices => {
      let rest = next() * choices.reduce((sum, { weight }) => sum + weight, 0);
      for (const choice of choices) {
        rest -= choice.weight;
        if (rest < 0) return choice;
      }
      return choices[0];
    },
    guid: () => {
      const digits = hex() + hex() + hex() + hex();
      return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
    },
  };
}
