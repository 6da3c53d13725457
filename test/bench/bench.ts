/** `npm run bench`: every budget of the project with its figure, measured on a fresh build. Exits 1 when one is broken. */
import { build } from 'vite';
import { built } from './built';
import { benchClick } from './click';
import { benchListPage } from './list-page';
import { benchMemory } from './memory';
import { benchRows } from './rows';
import { benchSizes } from './sizes';

export interface Figure {
  name: string;
  value: number;
  /** Null: said for information, because a time says nothing on another machine. */
  budget: number | null;
  /** `at most`: the value may not exceed the budget; `at least`: it may not fall below. */
  limit: 'at most' | 'at least';
  unit: string;
}

await build({ logLevel: 'error' });

// The engine first: its ratios are between times, and nothing should have warmed or worn the process before.
const figures = [
  ...(await (await built<typeof import('./engine')>('engine')).benchEngine()),
  benchMemory(),
  ...(await (await built<typeof import('./import')>('import')).benchImport()),
  ...benchSizes(),
  ...(await benchRows()),
  ...(await benchClick()),
  ...(await benchListPage()),
];
const kept = ({ value, budget, limit }: Figure) =>
  budget === null || (limit === 'at most' ? value <= budget : value >= budget);

const shown = (value: number) => (value >= 1000 ? value.toFixed(0) : value.toFixed(2));

for (const figure of figures) {
  const { name, value, budget, limit, unit } = figure;
  const mark = kept(figure) ? 'kept  ' : 'BROKEN';
  const limits = budget === null ? '' : `(${limit} ${budget})`;
  console.log(
    `${budget === null ? '      ' : mark}  ${name.padEnd(64)} ${shown(value).padStart(9)} ${unit.padEnd(3)} ${limits}`,
  );
}
process.exit(figures.every(kept) ? 0 : 1);
