/** `npm run bench`: every budget of the project with its figure, measured on a fresh build. Exits 1 when one is broken. */
import { build } from 'vite';
import { benchClick } from './click';
import { benchEngine } from './engine';
import { benchRows } from './rows';
import { benchSizes } from './sizes';

export interface Figure {
  name: string;
  value: number;
  budget: number;
  /** `at most`: the value may not exceed the budget; `at least`: it may not fall below. */
  limit: 'at most' | 'at least';
  unit: string;
}

await build({ logLevel: 'error' });

// The engine first: its ratios are between times, and nothing should have warmed or worn the process before.
const figures = [...(await benchEngine()), ...benchSizes(), ...(await benchRows()), ...(await benchClick())];
const kept = ({ value, budget, limit }: Figure) => (limit === 'at most' ? value <= budget : value >= budget);

for (const figure of figures) {
  const { name, value, budget, limit, unit } = figure;
  const mark = kept(figure) ? 'kept  ' : 'BROKEN';
  console.log(`${mark}  ${name.padEnd(64)} ${value.toFixed(2).padStart(8)} ${unit}  (${limit} ${budget})`);
}
process.exit(figures.every(kept) ? 0 : 1);
