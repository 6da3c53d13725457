import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { diagnose } from '../../src/diagnosis/diagnose';
import { CONTEXT } from '../unit/diagnosis/fixtures';
import type { Figure } from './bench';
import { traffic } from './traffic';

const EVENTS = 1_000_000;

/** What the heap holds after a million diagnoses more than after the first hundred thousand: nothing may be kept of an event. */
export function benchMemory(): Figure {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed / 1_000_000;
  };
  let diagnosed = 0;
  let before = 0;
  for (const batch of traffic(EVENTS)) {
    for (const event of batch) diagnosed += diagnose(event, CONTEXT) ? 1 : 0;
    if (diagnosed === EVENTS / 10) before = used();
  }
  return {
    name: `heap growth over ${(diagnosed - EVENTS / 10).toLocaleString('en')} events`,
    value: used() - before,
    budget: 1,
    limit: 'at most',
    unit: 'MB',
  };
}
