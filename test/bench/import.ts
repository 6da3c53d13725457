import { importSignIns } from '../../src/sources/file/import';
import type { Figure } from './bench';
import { median, ratio } from './timing';
import { traffic } from './traffic';

const ROUNDS = 5;
/** About 100 MB. */
const EVENTS = 16_000;

/** Reading a file in parts against `JSON.parse` of the same bytes in one go, which needs all of them in memory. */
export async function benchImport(): Promise<Figure[]> {
  const json = JSON.stringify([...traffic(EVENTS)].flat());
  const file = new Blob([json]);
  const ratios: number[] = [];
  const rates: number[] = [];
  let highest = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const parsed = JSON.parse(json) as unknown[];
    const between = performance.now();
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const begun = performance.now();
    let events = 0;
    for await (const batch of importSignIns(file)) {
      events += batch.events.length;
      highest = Math.max(highest, process.memoryUsage().heapUsed - before);
    }
    const importing = performance.now() - begun;
    if (events !== parsed.length) throw new Error(`${parsed.length} events were written, ${events} read.`);
    ratios.push((between - start) / importing);
    rates.push((events / importing) * 1000);
  }
  const information = { budget: null, limit: 'at most' } as const;
  return [
    ratio('import ÷ JSON.parse of the same file, in events a second', median(ratios), 'at least', 0.5),
    { name: 'imported events in a second', value: median(rates), unit: '', ...information },
    { name: 'file of that import', value: file.size / 1e6, unit: 'MB', ...information },
    {
      name: 'highest heap growth while importing',
      value: highest / 1e6,
      unit: 'MB',
      budget: 200,
      limit: 'at most',
    },
  ];
}
