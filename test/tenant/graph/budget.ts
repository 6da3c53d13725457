import { Refused, throttled } from './refusal';

/** Identity and access reports. Source: "Microsoft Graph service-specific throttling limits". */
const limit = 5;
const window = 10_000;

/** Counts requests of each application in each tenant; refuses the one too many. */
export class Budget {
  readonly #times = new Map<string, number[]>();

  spend(key: string, now: number): void {
    const recent = (this.#times.get(key) ?? []).filter(time => time > now - window);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= limit)
      throw new Refused(throttled(Math.ceil((oldest + window - now) / 1000)));
    this.#times.set(key, [...recent, now]);
  }
}
