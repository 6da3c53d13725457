import type { SignIn } from '../../../src/diagnosis/sign-in';
import { backgroundEvents } from './background';
import { fixtureEvents } from './fixtures';

export interface EventOptions {
  now?: Date;
  /** How many interactive background events; a share of the other kinds comes with them. */
  background?: number;
}

/** The demo tenant's sign-in log, newest first: the composed events of `test/fixtures` among ordinary traffic. */
export function tenantEvents({ now = new Date(), background = 2000 }: EventOptions = {}): SignIn[] {
  const events = [...fixtureEvents(now), ...backgroundEvents(background, now)];
  // ISO times of one form sort as text.
  return events.sort((a, b) => compareText(b.createdDateTime ?? '', a.createdDateTime ?? ''));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
